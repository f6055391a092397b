/** What the documents say is tested, is: each test that they name exists. */
import { readFileSync } from "node:fs";
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
