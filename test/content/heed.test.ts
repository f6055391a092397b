/** What came of each rule that spoke about a draft: one outcome each. */
import { expect, it } from "vitest";
import { Heed } from "../../src/content/heed.ts";
import type { Finding } from "../../src/core/rule.ts";

const found = (...rules: string[]) => rules.map((rule) => ({ rule })) as unknown as Finding[];
const none = { heeded: [], ignored: [], anyway: [], useless: [] };

it("is heeded when it was seen and has gone", () => {
  const heed = new Heed();
  heed.saw(found("no-iban", "no-slur"), 0);
  heed.saw(found("no-slur"), 2_000);
  expect(heed.outcomes(found("no-slur"))).toEqual({ ...none, heeded: ["no-iban"], anyway: ["no-slur"] });
});
it("is nothing when it came and went between two keys", () => {
  const heed = new Heed();
  heed.saw(found("no-iban"), 0);
  heed.saw([], 500);
  heed.saw(found("no-iban"), 900);
  heed.saw([], 1_000);
  expect(heed.outcomes([])).toEqual(none);
});
it("is ignored or useless, whatever else came of it", () => {
  const heed = new Heed();
  heed.saw(found("no-iban", "no-slur"), 0);
  heed.ignored("no-iban");
  heed.ignored("no-slur");
  heed.callUseless("no-slur");
  heed.saw([], 5_000);
  expect(heed.outcomes(found("no-iban", "no-iban"))).toEqual({ ...none, ignored: ["no-iban"], useless: ["no-slur"] });
});
it("is not useless when that is taken back", () => {
  const heed = new Heed();
  expect([heed.callUseless("no-iban"), heed.isUseless("no-iban"), heed.callUseless("no-iban"), heed.isUseless("no-iban")]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(heed.outcomes(found("no-iban"))).toEqual({ ...none, anyway: ["no-iban"] });
});
it("begins anew with the next draft", () => {
  const heed = new Heed();
  heed.saw(found("no-iban"), 0);
  heed.saw([], 5_000);
  heed.callUseless("no-slur");
  heed.outcomes([]);
  expect(heed.outcomes([])).toEqual(none);
});
