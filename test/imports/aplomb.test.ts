/** Aplomb's own files bring back every post exactly, whatever is written in it. */
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { CLASSES, DRAFT_KINDS, SITE_IDS } from "../../src/core/model.ts";
import { type Post, SOURCES } from "../../src/core/post.ts";
import { aplomb, HEADING_ROW, toLine, toRow } from "../../src/imports/aplomb.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const nasty = fc.oneof(
  fc.constantFrom("=SUM(A1)", "'=1", "''@x", "-5", '"', '""', ",", ";", "\n", "\r\n\t", "é🌞", "a\nb"),
  fc.string({ unit: "grapheme" }),
);
const text = fc.array(nasty, { maxLength: 4 }).map((parts) => parts.join(""));
const said = text.filter((words) => words !== "");
const posts: fc.Arbitrary<Post> = fc.record(
  {
    id: fc.string({ unit: fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"), minLength: 26, maxLength: 26 }),
    at: fc.integer({ min: 0, max: 4e12 }),
    site: fc.constantFrom(...SITE_IDS),
    account: text.map((words) => words.slice(0, 100)),
    kind: fc.constantFrom(...DRAFT_KINDS),
    class: fc.constantFrom(...CLASSES),
    shares: fc.record({ promo: share, curated: share, engagement: share }),
    corrected: fc.boolean(),
    text,
    hashtags: fc.array(
      text.map((words) => words.slice(0, 100)),
      { maxLength: 3 },
    ),
    links: fc.array(text, { maxLength: 3 }),
    shown: fc.array(
      text.map((words) => words.slice(0, 100)),
      { maxLength: 3 },
    ),
    overridden: fc.array(
      text.map((words) => words.slice(0, 100)),
      { maxLength: 2 },
    ),
    reason: said,
    url: said,
    from: fc.constantFrom(...SOURCES),
  },
  { requiredKeys: ["id", "at", "site", "account", "kind", "class", "shares", "corrected", "text", "hashtags", "links", "shown", "overridden"] },
);

/** Read in pieces of any length, as a file streams by. */
function read(name: string, file: string, cuts: readonly number[]) {
  const reader = aplomb.start({})(name);
  const edges = [0, ...cuts.map((cut) => Math.floor(cut * file.length)).sort((a, b) => a - b), file.length];
  return edges.slice(1).flatMap((end, i) => reader.push(file.slice(edges[i], end), i === edges.length - 2));
}

it.each([
  ["JSON lines", "copy.jsonl", (all: readonly Post[]) => all.map(toLine).join("")],
  ["a table", "copy.csv", (all: readonly Post[]) => HEADING_ROW + all.map(toRow).join("")],
] as const)("%s", (_, name, write) => {
  fc.assert(
    fc.property(fc.array(posts, { minLength: 1, maxLength: 6 }), fc.array(share, { maxLength: 4 }), (all, cuts) => {
      const file = write(all);
      expect(aplomb.fits(file)).toBe(true);
      expect(read(name, file, cuts).map((found) => ("post" in found ? found.post : found))).toEqual(all);
    }),
    { numRuns: 200 },
  );
});

it("tells which line is damaged, and keeps the others", () => {
  const post = {
    id: "01ARZ3NDEKTSV4RRFFQ69G5FAV",
    at: 1,
    site: "x",
    account: "x:a",
    kind: "post",
    class: "promo",
    shares: { promo: 1, curated: 0, engagement: 0 },
    corrected: false,
  } as const;
  const whole: Post = { ...post, text: "a\nb", hashtags: [], links: [], shown: [], overridden: [] };
  expect(read("copy.jsonl", `${toLine(whole)}{"id":\n${toLine(whole)}`, [])).toEqual([
    { line: 1, post: whole },
    { line: 2, problem: "broken" },
    { line: 3, post: whole },
  ]);
  const table = HEADING_ROW + toRow(whole) + toRow(whole).replace("promo", "sales") + toRow(whole);
  expect(read("copy.csv", table, [])).toEqual([
    { line: 2, post: whole },
    { line: 4, problem: "broken" },
    { line: 6, post: whole },
  ]);
});
