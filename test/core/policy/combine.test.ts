/** Two people's changes to one policy: nothing of either is lost, but where both changed the same. */
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { parse } from "zod/mini";
import { atomsOf, combine, laidOver, policyOf, type Side } from "../../../src/core/policy/combine.ts";
import { type PolicyFile, PolicyFileShape } from "../../../src/core/policy/policy.ts";

const file = (of: object): PolicyFile => parse(PolicyFileShape, of);
const some = (of: readonly string[]) => fc.subarray([...of]);
const levels = fc.constantFrom("stop", "warn", "note");
const policies = fc
  .record({
    name: fc.option(fc.constantFrom("Acme", "Acme UK"), { nil: undefined }),
    override: fc.option(fc.constantFrom("freely", "never"), { nil: undefined }),
    rules: fc.dictionary(fc.constantFrom("no-iban", "no-emoji-load", "__proto__x"), fc.record({ level: levels })),
    allow: some(["sale", "deal", "a b"]),
    ours: some(["Acme"]),
    locks: some(["rules", "rules.no-iban"]),
    packs: some(["france"]),
    sensitive: fc.uniqueArray(fc.record({ is: fc.constantFrom("tag", "phrase"), name: fc.constantFrom("x", "y"), level: levels }), {
      selector: ({ is, name }) => is + name,
    }),
  })
  .map((of) => file(JSON.parse(JSON.stringify(of))));

it("a policy taken apart and put together is the same", () => {
  fc.assert(
    fc.property(policies, (one) => {
      expect(policyOf(atomsOf(one))).toEqual(one);
    }),
  );
});

it("knows every part of a policy but what editors write into its head", () => {
  const whole: Record<keyof PolicyFile, unknown> = {
    ...{ $schema: "s", name: "Acme", owner: "lea", version: "1", override: "never", packs: ["france"], allow: ["a"], ours: ["b"], locks: ["rules"] },
    ...{ rules: { "no-iban": { on: false } }, sensitive: [{ is: "tag", name: "x" }], groups: { uk: { rules: { "no-slur": { on: true } } } } },
    accounts: { "x:acme": { language: "fr" } },
    sites: { x: { seen: "2026-02-13", composers: {} } },
  };
  expect(Object.keys(whole).sort()).toEqual(Object.keys(PolicyFileShape.shape).sort());
  const { $schema: _, ...rest } = file(whole);
  expect(policyOf(atomsOf(file(whole)))).toEqual(rest);
});

it("what only one changed is as they changed it, and nobody's change is lost", () => {
  fc.assert(
    fc.property(policies, policies, policies, fc.constantFrom<Side>("mine", "theirs"), (base, mine, theirs, side) => {
      const [old, own, other] = [base, mine, theirs].map((one) => new Map([...atomsOf(one)].map(([key, { value }]) => [key, JSON.stringify(value)])));
      const { file: both, clashes } = combine(base, mine, theirs, () => side);
      const made = atomsOf(both);
      for (const key of new Set([old, own, other].flatMap((atoms) => [...(atoms?.keys() ?? [])]))) {
        const [was, m, t] = [old?.get(key), own?.get(key), other?.get(key)];
        const now = made.has(key) ? JSON.stringify(made.get(key)?.value) : undefined;
        expect(clashes.includes(key)).toBe(m !== was && t !== was && m !== t);
        expect(now).toBe(clashes.includes(key) ? (side === "mine" ? m : t) : m !== was ? m : t);
      }
    }),
    { numRuns: 400 },
  );
});

it("one laid over another keeps what it does not speak of", () => {
  const under = file({ rules: { "no-iban": { level: "note" } }, allow: ["sale"], locks: ["rules.no-iban"] });
  const over = file({ rules: { "no-iban": { level: "stop" } }, allow: ["deal"], override: "never" });
  expect(laidOver(under, over)).toMatchObject({
    rules: { "no-iban": { level: "stop" } },
    allow: ["sale", "deal"],
    locks: ["rules.no-iban"],
    override: "never",
  });
});
