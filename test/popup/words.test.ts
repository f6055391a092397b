import { describe, expect, it } from "vitest";
import en from "../../public/_locales/en/messages.json" with { type: "json" };
import fr from "../../public/_locales/fr/messages.json" with { type: "json" };
import { firstDayOfWeek } from "../../src/core/mix/week.ts";
import { ago, days, percent } from "../../src/ui/format.ts";
import { type Key, pickLang, t } from "../../src/ui/words.ts";

const keys = Object.keys(en) as Key[];
const names = (message: string) => [...new Set(Array.from(message.matchAll(/\{(\w+)/g), ([, name]) => name))].sort();

describe("the sentences", () => {
  it("are the same in both languages, with the same values", () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
    for (const key of keys) expect(names(fr[key].message), key).toEqual(names(en[key].message));
  });

  it("never call anything safe", () => {
    for (const key of keys) expect(`${en[key].message} ${fr[key].message}`, key).not.toMatch(/\bsafe(ly|ty)?\b|sans (risque|danger)/i);
  });

  it("count as the language counts", () => {
    const posts = (lang: "en" | "fr", n: number) => t(lang, "mixCount", { n });
    expect([0, 1, 2].map((n) => posts("en", n))).toEqual(["0 posts", "1 post", "2 posts"]);
    expect([0, 1, 2].map((n) => posts("fr", n))).toEqual(["0 post", "1 post", "2 posts"]);
  });

  it("show a value that was forgotten", () => {
    expect(t("en", "pausedEverywhere")).toBe("Paused {until}");
  });
});

describe("the language", () => {
  it.each([
    ["fr", ["en-US"], "fr"],
    [undefined, ["de-DE", "fr-CA", "en"], "fr"],
    [undefined, ["de-DE"], "en"],
  ] as const)("chosen %s, browser %s: %s", (chosen, browser, lang) => {
    expect(pickLang(chosen, browser)).toBe(lang);
  });
});

describe("figures as people say them", () => {
  it("ages", () => {
    expect(ago("en", 0, 12 * 60_000)).toBe("12 minutes ago");
    expect(ago("fr", 0, 5 * 3_600_000)).toBe("il y a 5 heures");
    expect(ago("fr", 0, 12 * 60_000, "short").replace(/\s/g, " ")).toBe("il y a 12 min");
    expect(ago("fr", 0, 30_000)).toBe("à l’instant");
  });

  it("shares and weeks", () => {
    expect(percent("en", 0.456)).toBe("46%");
    expect(percent("fr", 0.456).replace(/\s/g, " ")).toBe("46 %");
    expect(days("fr", new Date(2012, 6, 16).getTime(), new Date(2012, 6, 23).getTime())).toMatch(/^16.22 juil\.$/);
  });

  it("the first day of the week", () => {
    expect(["en-US", "en-GB", "fr-FR", ""].map(firstDayOfWeek)).toEqual([0, 1, 1, 1]);
  });
});
