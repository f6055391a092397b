/** Whatever can lie on a desk, for properties: a record of any kind, or that one is gone. */
import fc from "fast-check";
import { ABOUT, MEASURES, MOODS, type Row, STRATEGY_ID, TASKS } from "../../../src/core/desk/records.ts";
import { SITE_IDS } from "../../../src/core/model.ts";

const ulid = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/);
const text = (maxLength: number) => fc.string({ maxLength, unit: "grapheme" });
const instant = fc.integer({ min: 0, max: 4_102_444_800_000 });
const amount = fc.option(
  fc.double({ min: 0, max: 1e9, noNaN: true }).map((n) => n + 0),
  { nil: undefined },
);
const site = fc.constantFrom(...SITE_IDS);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
/** What is not said is not there: a file has no place for it. */
const said = <T extends object>(one: fc.Arbitrary<T>) =>
  one.map((value) => Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T);
const aim = { id: ulid, name: text(40), words: text(40) };
const aims = fc.array(fc.record(aim), { maxLength: 3 });
const purpose = said(fc.record({ goal: maybe(ulid), audience: maybe(ulid), message: maybe(ulid), line: maybe(ulid) }));
const goal = said(fc.record({ ...aim, measure: fc.constantFrom(...MEASURES), target: amount, byDay: maybe(fc.constant("2026-12-31")) }));

const VALUES = {
  strategy: fc.record({
    ...{ audiences: aims, messages: aims, lines: aims, goals: fc.array(goal, { maxLength: 3 }) },
    ...{ who: text(80), followers: text(80), success: text(80), serves: text(80) },
  }),
  purpose,
  plan: said(fc.record({ site, account: text(30), text: text(200), purpose, from: maybe(ulid), post: maybe(ulid) })),
  reading: said(
    fc.record({
      ...{ account: text(30), post: maybe(ulid), reach: amount, response: amount },
      ...{ action: amount, conversion: amount, followers: amount },
    }),
  ),
  case: said(
    fc.record({
      ...{ account: text(30), author: text(30), text: text(80), url: maybe(fc.webUrl()), complaint: fc.boolean(), promise: text(40) },
      ...{ claimedBy: maybe(text(20)), claimedAt: maybe(instant), answeredAt: maybe(instant), by: text(20) },
    }),
  ),
  handover: said(fc.record({ by: text(20), text: text(80), scope: maybe(text(20)), takenBy: text(20), takenAt: maybe(instant) })),
  search: fc.record({ query: fc.string({ minLength: 1, maxLength: 40 }), about: fc.constantFrom(...ABOUT), sites: fc.array(site, { maxLength: 3 }) }),
  sighting: fc.record({ search: ulid, mood: fc.constantFrom(...MOODS), text: text(80) }),
  work: said(fc.record({ account: text(30), task: fc.constantFrom(...TASKS), minutes: maybe(fc.integer({ min: 0, max: 1_440 })) })),
  budget: fc.record({ account: text(30), minutes: fc.nat() }),
  practice: said(
    fc.record({ name: fc.string({ minLength: 1, maxLength: 40 }), text: text(80), shownBy: text(40), by: text(20), scope: maybe(text(20)) }),
  ),
} as const satisfies Record<Row["kind"], fc.Arbitrary<unknown>>;

const head = { at: instant, rev: ulid, from: maybe(fc.constantFrom("ana", "ben")), words: maybe(text(60)) };
/** Every kind alike often, and one in six gone. */
export const anyRow: fc.Arbitrary<Row> = fc.constantFrom(...(Object.keys(VALUES) as Row["kind"][])).chain((kind) => {
  const id = kind === "strategy" ? fc.constant(STRATEGY_ID) : ulid;
  const rest = { ...head, kind: fc.constant(kind), id };
  const there = said(fc.record({ ...rest, value: VALUES[kind] as fc.Arbitrary<unknown> }));
  return fc.oneof(
    { arbitrary: there, weight: 5 },
    { arbitrary: said(fc.record({ ...rest, gone: fc.constant(true) })), weight: 1 },
  ) as fc.Arbitrary<Row>;
});
