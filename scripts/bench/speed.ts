/**
 * What a keystroke costs: one review of a growing draft by every rule, with thousands of live moments; what these weigh in a tab; how it compares
 * with what people would use instead, and how it grows. `--short` leaves the last two out, `--rules` tells what each rule costs.
 */
import { cpus } from "node:os";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { keep } from "../../src/content/kept.ts";
import type { Facts } from "../../src/core/model.ts";
import { indexMoments } from "../../src/core/moments/moments.ts";
import { review } from "../../src/core/review.ts";
import { stage } from "../../src/core/stage.ts";
import { rules } from "../../src/rules/index.ts";
import { growth } from "./growth.ts";
import { besidePeers } from "./peers.ts";
import { draftOf, factsWith, momentsOf, POLICY, SENTENCES, withPast, withPolicy } from "./stage.ts";
import { at, ms, spreadOf, table } from "./timing.ts";

const KEYSTROKES = 300;
/** Strokes before the engine has compiled the code, left out. */
const WARM_UP = 100;
/** Each stroke is taken as the quickest of so many, so that whatever else the machine does is left out. */
const TAKES = 4;
const MB = 1_048_576;

/** @returns the exit status */
export async function speed(args: readonly string[]): Promise<number> {
  console.log(`On ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}.\n`);
  const rows = CASES.map(([moments, length, aim, { past, policy } = {}]) => {
    const world = factsWith(moments);
    const facts = policy ? withPolicy(world) : past ? withPast(world, past) : world;
    const { median, p95, worst } = spreadOf(strokes(facts, length));
    const beside = policy ? `, ${POLICY}` : past ? `, ${past.toLocaleString("en")} posts of a year` : "";
    return [
      `${length.toLocaleString("en")} characters, ${facts.moments.moments.length.toLocaleString("en")} moments${beside}`,
      ms(median),
      ms(p95),
      ms(worst),
      aim,
    ];
  });
  console.log(table(["a review at each keystroke, ms", "median", "p95", "worst", "aim"], rows));
  console.log(`\n5,000 moments and their index weigh ${(weightOf(5000) / MB).toFixed(1)} MB in a tab; aim < 3 MB.`);
  if (args.includes("--rules")) costByRule();
  if (args.includes("--short")) return 0;
  console.log(`\nMedian (p95) of a review in ms, and how many times Aplomb's median:\n\n${await besidePeers()}`);
  console.log(`\nOne thing grows at a time, the others stay at 1,000 characters:\n\n${await growth()}`);
  return 0;
}

interface Beside {
  /** Posts of a year to know the draft again among. */
  readonly past?: number;
  readonly policy?: true;
}
/** How many moments, how long a draft, what we hold ourselves to. */
const CASES: readonly (readonly [moments: number, length: number, aim: string, beside?: Beside])[] = [
  [0, 280, ""],
  [2000, 280, "p95 ≤ 1"],
  [5000, 280, "p95 ≤ 1"],
  [2000, 3000, "p95 ≤ 4"],
  [2000, 280, "p95 ≤ 1", { past: 100_000 }],
  [2000, 280, "p95 ≤ 2", { policy: true }],
];

/** As when somebody types: each review sees a little more of the draft. */
function strokes(facts: Facts, length: number, judges = rules, strokesTaken = KEYSTROKES): number[] {
  const whole = SENTENCES.join("\n").repeat(Math.ceil(length / 300) + 1);
  const times: number[] = [];
  for (let i = 0; i < WARM_UP + strokesTaken; i++) {
    const text = whole.slice(i % 7, length - (strokesTaken - (i % strokesTaken)) / 4);
    const takes = Array.from({ length: TAKES }, () => {
      const before = performance.now();
      review(draftOf(text), facts, judges);
      return performance.now() - before;
    });
    if (i >= WARM_UP) times.push(Math.min(...takes));
  }
  return times.sort((a, b) => a - b);
}

function costByRule(): void {
  const facts = factsWith(2000);
  const median = (length: number, judges: typeof rules) => at(strokes(facts, length, judges, 50), 0.5);
  const [short, long] = [median(280, []), median(3000, [])];
  console.log(`\nmedian at 280 and 3,000 characters: reading the draft ${short.toFixed(3)} ${long.toFixed(3)}; each rule beside it`);
  const costs = rules.map((rule) => [rule.id, median(280, [rule]) - short, median(3000, [rule]) - long] as const).sort(([, , a], [, , b]) => b - a);
  for (const [id, ofShort, ofLong] of costs) console.log(`  ${id.padEnd(30)} ${ofShort.toFixed(3)} ${ofLong.toFixed(3)}`);
}

/** Bytes that are free again when moments and index are let go, after a review has looked at them: for names, and for what figures of speech may borrow. */
function weightOf(n: number): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const used = () => {
    collect();
    collect();
    return process.memoryUsage().heapUsed;
  };
  const tab: Facts[] = [];
  openTab(tab, n);
  const full = used();
  tab.length = 0;
  return full - used();
}

/** In a frame of its own, so that nothing but the tab holds what it made. */
function openTab(tab: Facts[], n: number): void {
  const { facts } = stage("");
  const moments = JSON.parse(JSON.stringify(momentsOf(n, facts.now))) as Facts["moments"]["moments"];
  const live = { ...facts, moments: indexMoments(keep(moments)) };
  review(draftOf(`Killer deals on explosive prices! ${SENTENCES.join(" ")}`), live, rules);
  tab.push(live);
}
