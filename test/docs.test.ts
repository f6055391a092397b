/** What the documents say is tested, is: each test that they name exists. And the stores' pages are what stores take. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
/** A cell of a table: the file, then the name of the test. */
const NAMED = /\| `(test\/[^`]+\.tsx?)` ([^|]+?) \|$/gm;

describe.each(["docs/security.md", "docs/reliability.md"])("%s", (document) => {
  const named = Array.from(readFileSync(join(ROOT, document), "utf8").matchAll(NAMED), ([, file = "", name = ""]) => ({ file, name }));
  it("names tests", () => expect(named.length).toBeGreaterThan(10));
  it.each(named)("$file: $name", ({ file, name }) => expect(readFileSync(join(ROOT, file), "utf8")).toContain(`"${name}"`));
});

describe.each(["en", "fr"])("the stores' page in %s", (lang) => {
  it("has the manifest's summary, which no store cuts", () => {
    const [, summary = ""] = /^## (?:Summary|Résumé)\n\n(.+)$/m.exec(readFileSync(join(ROOT, `store/${lang}.md`), "utf8")) ?? [];
    const { appDescription } = JSON.parse(readFileSync(join(ROOT, `public/_locales/${lang}/messages.json`), "utf8"));
    expect(summary).toBe(appDescription.message);
    expect(summary.length).toBeLessThanOrEqual(132);
  });
  it("has the same pictures as in the other language, of the sizes that stores ask for", () => {
    const names = readdirSync(join(ROOT, "store", lang)).sort();
    expect(names).toEqual(readdirSync(join(ROOT, "store/en")).sort());
    for (const name of names) {
      const png = readFileSync(join(ROOT, "store", lang, name));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual(name === "tile.png" ? [440, 280] : [1280, 800]);
    }
  });
});
