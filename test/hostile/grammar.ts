/** What the hostile suites are made of: texts, JSON and markup as an enemy would write them; how many are tried is set by HOSTILE_RUNS. */
import fc from "fast-check";

/** Cases a property. @default enough for each run of the tests; `HOSTILE_RUNS=400 npx vitest run --project unit --testTimeout 600000 test/hostile` is a longer walk */
export const numRuns = Number(process.env.HOSTILE_RUNS ?? 60);

const POISON = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"] as const;
const HTML = [
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  '"><svg/onload=alert(1)>',
  "javascript:alert(1)",
  "&lt;b&gt;",
  "]]>",
  "<!--",
];
const SIGNS = [
  "#",
  "@",
  "://",
  ".",
  "…",
  "\u0000",
  "\ufeff",
  "\u202e",
  "\u200d",
  "\ud83d",
  "\udc4d",
  "́",
  "🇫🇷",
  "👩‍👩‍👧",
  "İ",
  "ß",
  "日本語",
  "مرحبا",
  "\n",
  "\r",
  "\t",
  "\u00a0",
];
const WORDS = [
  "Aurora",
  "#Aurora",
  "20%",
  "https://x.co/a?b=1",
  "@acme",
  "4111 1111 1111 1111",
  "[NAME]",
  "{{name}}",
  "password: hunter2!",
  "a@b.co",
  "TODO",
  "is trending",
];

/** Words, signs and markup in any order, and stretches of the same: what makes careless expressions hang. */
export const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...WORDS, ...SIGNS, ...HTML),
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.tuple(fc.constantFrom(...SIGNS, ...WORDS, "a", " ", "-", "(", "."), fc.integer({ min: 2, max: 400 })).map(([piece, n]) => piece.repeat(n)),
    ),
    { maxLength: 25 },
  )
  .map((pieces) => pieces.join(""));

const name = fc.oneof(fc.constantFrom(...POISON, "rules", "policy", "kind", "on", "level", "name", "at", "text"), fc.string({ maxLength: 6 }));
/** JSON as text, so that `__proto__` is a key of its own: nested, with names that are dangerous and names that are ours. */
export const json: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.oneof(
      fc.constantFrom("null", "true", "1e999", "-0", "[]", "{}"),
      text.map((said) => JSON.stringify(said)),
    ),
    fc.array(tie("value"), { maxLength: 4 }).map((items) => `[${items.join(",")}]`),
    fc
      .array(fc.tuple(name, tie("value")), { maxLength: 5 })
      .map((entries) => `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(",")}}`),
  ),
})).value;

/** The same with a little of it cut out, doubled or put elsewhere. */
export const mutated = (whole: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(whole.length), fc.nat(60), fc.oneof(fc.constant(""), fc.constantFrom(...HTML, ...SIGNS, "<", "}", '"'), text)), {
      minLength: 1,
      maxLength: 6,
    })
    .map((cuts) => cuts.reduce((left, [at, length, instead]) => left.slice(0, at) + instead + left.slice(at + length), whole));

/** Whether anything has crept into what every object inherits. */
export function isPolluted(): boolean {
  const plain: Record<string, unknown> = {};
  for (const key in plain) return key !== undefined;
  return Object.keys(Object.prototype).length > 0 || Object.keys(Array.prototype).length > 0;
}
