/** How the time of a review grows: with the text, the rules, listed terms, live moments and past posts, each by itself. */
import type { Facts } from "../../src/core/model.ts";
import { review } from "../../src/core/review.ts";
import { rules } from "../../src/rules/index.ts";
import { draftOf, factsWith, textOf } from "./stage.ts";
import { ms, spreadOf, table, timed } from "./timing.ts";

const TIMES = 40;
const LENGTH = 1_000;

interface Axis {
  readonly name: string;
  readonly sizes: readonly number[];
  /** What is reviewed at that size, and by whom. */
  at(size: number): { readonly length: number; readonly facts: Facts; readonly judges: typeof rules };
}

const standing = rules.filter(({ optIn }) => !optIn);
const AXES: readonly Axis[] = [
  { name: "characters", sizes: [250, 1_000, 4_000, 16_000, 64_000], at: (length) => ({ length, facts: factsWith(2_000), judges: rules }) },
  { name: "rules", sizes: [0, 12, 24, 48], at: (n) => ({ length: LENGTH, facts: factsWith(2_000), judges: standing.slice(0, n) }) },
  { name: "listed terms", sizes: [0, 100, 1_000, 10_000], at: (n) => ({ length: LENGTH, facts: withTerms(n), judges: rules }) },
  { name: "moments", sizes: [0, 500, 2_000, 8_000], at: (n) => ({ length: LENGTH, facts: factsWith(n), judges: rules }) },
  { name: "posts of a month", sizes: [0, 30, 300, 3_000], at: (n) => ({ length: LENGTH, facts: factsWith(0, n), judges: rules }) },
];

/** A policy with so many words of its own. */
function withTerms(n: number): Facts {
  const facts = factsWith(0);
  const sensitive = Array.from(
    { length: n },
    (_, i) => ({ is: "phrase", name: `term${i} of ours`, level: "note", countries: [], reason: "", anniversaries: [] }) as const,
  );
  return { ...facts, policy: { ...facts.policy, sensitive } };
}

/** @returns lines in Markdown */
export async function growth(): Promise<string> {
  const rows: string[][] = [];
  for (const { name, sizes, at } of AXES) {
    const cells: string[] = [];
    for (const size of sizes) {
      const { length, facts, judges } = at(size);
      const text = textOf(length);
      const { median } = spreadOf(await timed(TIMES, (i) => review(draftOf(`${text}${i}`), facts, judges)));
      cells.push(`${size.toLocaleString("en")}: ${ms(median)}`);
    }
    rows.push([name, cells.join(" · ")]);
  }
  return table(["growing", "median, ms"], rows);
}
