/** Preact, as it is shipped: it cannot put text in as HTML, and does the rest as before. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parseAst } from "vite";
import { expect, it } from "vitest";
import { htmlless } from "../../scripts/without-html.ts";

const whole = readFileSync(createRequire(import.meta.url).resolve("preact"), "utf8");

it("sets no HTML, and is a script still, of which only that is gone", () => {
  const kept = htmlless(whole);
  expect(kept).not.toMatch(/innerHTML\b(?!")/);
  expect(() => parseAst(kept)).not.toThrow();
  expect(whole.length - kept.length).toBeLessThan(120);
});

it("says so when Preact does it in another way", () => {
  expect(() => htmlless("el.insertAdjacentHTML=1;x.innerHTML=y")).toThrow("some other way");
  expect(() => htmlless(`${whole};a.innerHTML=b`)).toThrow("some other way");
});
