/** Policies laid on each other: the later one wins, but for what an earlier one has locked. */
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { layered } from "../../../src/core/policy/layers.ts";
import { LayerShape } from "../../../src/core/policy/policy.ts";

const layer = (part: object) => z.parse(LayerShape, part);

describe("layers", () => {
  it("come to the default where there is none", () =>
    expect(layered([undefined]).policy).toEqual({ rules: {}, allow: [], ours: [], sensitive: [], override: "with-reason" }));

  it("each change what they name, and nothing else", () => {
    const team = layer({ rules: { "no-iban": { level: "warn", on: true }, "no-slur": { on: false } }, ours: ["#Acme"], override: "never" });
    const own = layer({ rules: { "no-iban": { on: false } }, ours: ["#Acme", "#Aurora"] });
    expect(layered([team, own]).policy).toMatchObject({
      rules: { "no-iban": { level: "warn", on: false }, "no-slur": { on: false } },
      ours: ["#Acme", "#Aurora"],
      override: "never",
    });
  });

  it("take the last layer's selectors of a site, unless an earlier one has locked them", () => {
    const found = (box: string) => ({ x: { seen: "2026-11-23", composers: { post: { box: [box] } } } });
    const [team, own] = [layer({ sites: found(".team") }), layer({ sites: { ...found(".own"), facebook: { seen: "2026-11-24", composers: {} } } })];
    expect(layered([team, own]).policy.sites).toEqual(own.sites);
    expect(layered([{ ...team, locks: ["sites"] }, own]).policy.sites).toEqual(team.sites);
  });

  it.each([
    ["a rule", ["rules.no-iban"], { rules: { "no-iban": { on: true }, "no-slur": { on: false } }, ours: ["#Acme", "#Aurora"], override: "freely" }],
    ["all rules", ["rules"], { rules: { "no-iban": { on: true } }, ours: ["#Acme", "#Aurora"], override: "freely" }],
    ["a list", ["ours"], { rules: { "no-iban": { on: false }, "no-slur": { on: false } }, ours: ["#Acme"], override: "freely" }],
    [
      "the way past a stop",
      ["override"],
      { rules: { "no-iban": { on: false }, "no-slur": { on: false } }, ours: ["#Acme", "#Aurora"], override: "never" },
    ],
  ])("hold against later ones with a lock on %s", (_, locks, expected) => {
    const team = layer({ rules: { "no-iban": { on: true } }, ours: ["#Acme"], override: "never", locks });
    const own = layer({ rules: { "no-iban": { on: false }, "no-slur": { on: false } }, ours: ["#Aurora"], override: "freely" });
    const { policy, locked } = layered([team, own]);
    expect(policy).toMatchObject(expected);
    expect(policy.rules).toEqual(expected.rules);
    expect([...locked]).toEqual(locks);
  });

  it("cannot undo a lock that lies under them", () => {
    const company = layer({ override: "never", locks: ["override"] });
    const team = layer({ override: "freely" });
    expect(layered([company, team, layer({ override: "freely" })]).policy.override).toBe("never");
  });

  it("may lock themselves without locking what they say", () => {
    const own = layer({ override: "never", locks: ["override"] });
    expect(layered([own])).toMatchObject({ policy: { override: "never" }, locked: new Set() });
  });
});
