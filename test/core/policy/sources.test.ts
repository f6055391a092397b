/** What people want to hear, made complete. */
import { describe, expect, it } from "vitest";
import { Settings } from "../../../src/core/policy/settings.ts";
import { isOn, wantsOf } from "../../../src/core/policy/sources.ts";

const { sources } = Settings.parse({});

describe("a source", () => {
  it("is on unless it is opt-in, until somebody switches it", () => {
    expect(isOn({ id: "a" }, sources)).toBe(true);
    expect(isOn({ id: "a", optIn: true }, sources)).toBe(false);
    expect(isOn({ id: "a" }, { switched: { a: false } })).toBe(false);
    expect(isOn({ id: "a", optIn: true }, { switched: { a: true } })).toBe(true);
    expect(isOn({ id: "constructor" }, sources)).toBe(true);
  });
});

describe("the languages", () => {
  it.each([
    [
      ["fr-FR", "fr", "en-US", "en"],
      ["fr", "en"],
    ],
    [["en-GB"], ["en"]],
    [
      ["de-DE", "de"],
      ["de", "en", "fr"],
    ],
    [
      ["ja", "de", "es", "it", "fr"],
      ["ja", "de", "es", "it", "en", "fr"],
    ],
    [[], ["en", "fr"]],
  ])("of a browser that speaks %j are %j", (spoken, langs) => expect(wantsOf(sources, spoken).langs).toEqual(langs));

  it("are those that were chosen, whatever the browser speaks", () => {
    expect(wantsOf({ ...sources, langs: ["it", "fr"] }, ["en"]).langs).toEqual(["it", "fr"]);
  });
});
