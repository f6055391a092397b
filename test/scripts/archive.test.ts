import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { expect, it, onTestFinished } from "vitest";
import { archive, filesIn } from "../../scripts/archive.ts";

const FILES = { "manifest.json": "{}", "src/a.js": "1", "src/b/c.js": "2" };

/** A folder with these files, written in that order, at that time. */
function folder(names: readonly (keyof typeof FILES)[], at: number): string {
  const path = mkdtempSync(join(tmpdir(), "aplomb-archive-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  mkdirSync(join(path, "src/b"), { recursive: true });
  for (const name of names) {
    writeFileSync(join(path, name), FILES[name]);
    utimesSync(join(path, name), at, at);
  }
  return path;
}

it("is the same bytes from any folder, in whatever order and at whatever time it was written", () => {
  const one = archive(filesIn(folder(["manifest.json", "src/a.js", "src/b/c.js"], 1_000_000_000)));
  const other = archive(filesIn(folder(["src/b/c.js", "src/a.js", "manifest.json"], 1_700_000_000)));
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

it("holds every file whole", () => {
  const held = unzipSync(archive(filesIn(folder(["manifest.json", "src/a.js", "src/b/c.js"], 0))));
  expect(Object.fromEntries(Object.entries(held).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]))).toEqual(FILES);
});
