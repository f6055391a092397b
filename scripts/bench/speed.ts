/** What a keystroke costs: one review of a growing draft by every rule, with thousands of live moments; and what these weigh in a tab. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { sharing } from "../../src/content/sharing.ts";
import type { Facts, NewsItem, Sensitive } from "../../src/core/model.ts";
import { gather } from "../../src/core/moments/gather.ts";
import { indexMoments } from "../../src/core/moments/moments.ts";
import { expressionsIn } from "../../src/core/policy/sensitive.ts";
import { review } from "../../src/core/review.ts";
import { stage } from "../../src/core/stage.ts";
import { expressions } from "../../src/core/text/expressions.ts";
import { rules } from "../../src/rules/index.ts";

const HOUR = 3_600_000;
const KEYSTROKES = 300;
/** Strokes before the engine has compiled the code, left out. */
const WARM_UP = 100;
/** Each stroke is taken as the quickest of so many, so that whatever else the machine does is left out. */
const TAKES = 4;
const MB = 1_048_576;

const SENTENCES = [
  "Our new collection is in store from Friday, and the whole team is excited to show you around!",
  "Merci à toutes et à tous pour votre accueil à Saint-Denis hier soir, quelle ambiance 🎉",
  "Read what our engineer Marie Curie says about the future of batteries: https://example.com/blog?p=12",
  "What do you think, @acme_support? Tell us below. #BackToSchool #TeamWork #Rentrée2026 #Montréal",
  "Dès 19,90 € seulement ce week-end, en boutique et en ligne; offre limitée à deux articles.",
];

/** @returns the exit status */
export function speed(args: readonly string[]): number {
  console.log("a review of every rule, milliseconds a keystroke      median     p95     worst");
  for (const [moments, length, aim] of [
    [0, 280, ""],
    [2000, 280, "p95 ≤ 1"],
    [5000, 280, "p95 ≤ 1"],
    [2000, 3000, "p95 ≤ 4"],
  ] as const) {
    const facts = factsWith(moments);
    const times = strokes(facts, length);
    const line = `${String(facts.moments.moments.length).padStart(5)} moments, ${String(length).padStart(4)} characters`;
    console.log(
      `${line.padEnd(50)} ${[0.5, 0.95, 1].map((share) => at(times, share).toFixed(2).padStart(8)).join("")}  ${aim && `aim ${aim}`}`.trimEnd(),
    );
  }
  policy();
  const weight = weightOf(5000);
  console.log(`5,000 moments and their index weigh ${(weight / MB).toFixed(1)} MB  aim < 3`);
  if (args.includes("--rules")) costByRule();
  return 0;
}

const TERMS = 5_000;
const EXPRESSIONS = 500;
const POLICY_AIM = "aim p95 < 2";

/** A policy of thousands of terms and hundreds of expressions, many of which an ordinary engine may take years for. */
function policy(): void {
  const sensitive = [...termsOf(TERMS), ...expressionsOf(EXPRESSIONS)];
  const before = performance.now();
  const matched = expressions(expressionsIn(sensitive));
  matched("");
  const made = performance.now() - before;
  const { facts } = stage({ text: "", policy: { sensitive } }, () => matched);
  const times = strokes(facts, 280);
  const first = firstStrokes(facts);
  for (const [line, taken] of [
    [`${TERMS} terms and ${EXPRESSIONS} expressions`, times],
    ["  each letter for the first time, once", first],
  ] as const)
    console.log(`${line.padEnd(50)} ${[0.5, 0.95, 1].map((share) => at(taken, share).toFixed(2).padStart(8)).join("")}  ${POLICY_AIM}`);
  console.log(`  the expressions are made ready once for a policy, in ${made.toFixed(0)} ms`);
}

/** Nothing warmed up but the code: each text is seen once, and each begins with other words. */
function firstStrokes(facts: Facts): number[] {
  const times: number[] = [];
  for (const [i, first] of SENTENCES.entries()) {
    const whole = [first, ...SENTENCES.filter((_, k) => k !== i).reverse()].join(" ").slice(0, 280);
    for (let end = 1; end <= whole.length; end++) {
      const start = performance.now();
      review({ site: "x", kind: "post", media: [], text: whole.slice(0, end) }, facts, rules);
      times.push(performance.now() - start);
    }
  }
  return times.sort((a, b) => a - b);
}

const termsOf = (n: number): Sensitive[] =>
  Array.from({ length: n }, (_, i) => ({
    ...ENTRY,
    is: (["phrase", "tag", "start", "exact", "person"] as const)[i % 5] ?? "phrase",
    name: `terme${i} secret`,
  }));

const ENTRY = { level: "warn", countries: [], anniversaries: [] } as const;
/** `W` stands for a word of its own. */
const SHAPES = [
  "W",
  "(a+)+W",
  "(?:W|b|bb)*c!$",
  "\\bWs?\\b",
  "([a-z]+)*W",
  "W-\\d{3,6}",
  "(x|xx|xxx)+W",
  "projet\\s+W\\w*",
  "(\\w+\\s?)+W!",
  "#W.*(fin|end)",
];

const expressionsOf = (n: number): Sensitive[] =>
  Array.from({ length: n }, (_, i) => ({
    ...ENTRY,
    is: "expression",
    name: (SHAPES[i % SHAPES.length] ?? "").replaceAll("W", `mot${i.toString(36)}q`),
  }));

/** As when somebody types: each review sees a little more of the draft. */
function strokes(facts: Facts, length: number, judges = rules, strokesTaken = KEYSTROKES): number[] {
  const whole = SENTENCES.join("\n").repeat(Math.ceil(length / 300) + 1);
  const times: number[] = [];
  for (let i = 0; i < WARM_UP + strokesTaken; i++) {
    const text = whole.slice(i % 7, length - (strokesTaken - (i % strokesTaken)) / 4);
    const takes = Array.from({ length: TAKES }, () => {
      const before = performance.now();
      review({ site: "x", kind: "post", media: [], text }, facts, judges);
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

const at = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const factsWith = (moments: number): Facts => {
  const { facts } = stage("");
  return { ...facts, moments: indexMoments(momentsOf(moments, facts.now)) };
};

/** Towns that nobody has heard of, with what the press would say of them; the same at each run. */
function momentsOf(n: number, now: number) {
  const syllables = "ba ko ri ten mu lo sa vi der ho ga pel no mar ti su wen ra do fi".split(" ");
  const deeds = [
    "Explosion at market in X kills 12 people",
    "X: 30 dead in bus crash",
    "Gunman kills four in X",
    "Flood in X leaves 40 dead, hundreds missing",
  ];
  const items = Array.from({ length: n }, (_, i): NewsItem => {
    const name = [i, Math.floor(i / 20), Math.floor(i / 400), i * 7].map((k) => syllables[k % 20]).join("");
    const town = name.charAt(0).toUpperCase() + name.slice(1);
    return { headline: (deeds[i % 4] ?? "").replace("X", town), source: "Wire", at: now - (1 + (i % 60)) * HOUR, names: [`${town}, Freedonia`] };
  });
  return gather(items, now).slice(0, n);
}

/** Bytes that are free again when moments and index are let go, after a review has looked at them. */
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
  const live = { ...facts, moments: indexMoments(sharing(moments)) };
  review({ site: "x", kind: "post", media: [], text: SENTENCES.join(" ") }, live, rules);
  tab.push(live);
}
