/** What 5,000 live moments cost: gathered in the background, handed over, kept in a tab, and looked up at each keystroke. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { keep } from "../../src/content/kept.ts";
import type { Case } from "../../src/core/case.ts";
import type { NewsItem } from "../../src/core/model.ts";
import { gather } from "../../src/core/moments/gather.ts";
import { indexMoments } from "../../src/core/moments/moments.ts";
import { review } from "../../src/core/review.ts";
import { stage } from "../../src/core/stage.ts";
import { rules } from "../../src/rules/index.ts";

const MANY = 5_000;
const KEYSTROKES = 2_000;
const NOW = Date.parse("2026-03-10T09:00:00Z");
const SYLLABLES = "ba ce di fo gu la me ni po ru sa te vi lo ma ne qui ra so tu".split(" ");
/** An invented place for each number. */
function place(n: number): string {
  const name = [n % 20, Math.floor(n / 20) % 20, Math.floor(n / 400) % 20, (n * 7) % 20].map((i) => SYLLABLES[i]).join("");
  return name.charAt(0).toUpperCase() + name.slice(1);
}
const HAPPENED = ["shooting", "flood", "bridge collapse", "train crash", "fire in a market"];
/** Three reports of every tenth event, one of the others. */
const NEWS: readonly NewsItem[] = Array.from({ length: MANY }, (_, n) =>
  Array.from({ length: n % 10 === 0 ? 3 : 1 }, (__, told) => ({
    headline: `At least ${3 + ((n + told) % 40)} people killed in ${HAPPENED[n % 5]} in ${place(n)}, rescuers search for survivors`,
    source: ["Reuters", "AP", "AFP"][told] ?? "",
    at: NOW - ((n * 37) % 10_000) * 60_000,
    url: `https://news.example/${n}/${told}`,
    lang: "en",
    category: "Disasters and accidents",
    names: [place(n)],
  })),
).flat();

/** What a refresh brings: half of it of events that are known. */
const LATER: readonly NewsItem[] = Array.from({ length: 40 }, (_, n) => {
  const town = place(n % 2 === 0 ? n * 10 : MANY + n);
  return { headline: `Death toll in ${town} rises to ${40 + n}`, source: "Reuters", at: NOW - n * 1_000, lang: "en", names: [town] };
});

/** @returns the exit status */
export function news(): number {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const timed = <T>(name: string, work: () => T): T => {
    const from = performance.now();
    const done = work();
    console.log(`${name.padEnd(48)} ${(performance.now() - from).toFixed(0).padStart(7)} ms`);
    return done;
  };
  const moments = timed(`gathering ${NEWS.length} headlines`, () => gather(NEWS, NOW));
  timed("the same headlines again", () => gather(NEWS, NOW));
  const refreshed = [...LATER, ...NEWS];
  timed(`with ${LATER.length} new headlines, as after a refresh`, () => gather(refreshed, NOW));
  console.log(`${"moments".padEnd(48)} ${moments.length.toString().padStart(7)}`);
  const { draft, facts } = stage({ now: new Date(NOW).toISOString(), text: "" } satisfies Case);
  const snapshot = { clockOffset: 0, policy: facts.policy, accounts: [], newsId: "1", moments, days: [], sources: [], recent: [] };
  const wire = timed("written as a message", () => JSON.stringify(snapshot));
  console.log(`${"its size".padEnd(48)} ${(wire.length / 1e6).toFixed(2).padStart(7)} MB`);
  const before = heap();
  const index = timed("read, folded and indexed in the tab", () => indexMoments(keep(JSON.parse(wire).moments)));
  console.log(`${"kept in the tab".padEnd(48)} ${((heap() - before) / 1e6).toFixed(2).padStart(7)} MB`);
  const world = { ...facts, moments: index };
  const times = Array.from({ length: KEYSTROKES }, (_, n) => {
    const text = `Our new collection is here, order yours today! #${place(n * 3)} #SpringIn${place(n)} in ${place(n + 1)}`;
    const from = performance.now();
    review({ ...draft, text: text.slice(0, 20 + (n % text.length)) }, world, rules);
    return performance.now() - from;
  }).sort((a, b) => a - b);
  console.log(
    `${"a keystroke, all rules, median and p95".padEnd(48)} ${times[KEYSTROKES / 2]?.toFixed(2)} ${times[KEYSTROKES * 0.95]?.toFixed(2)} ms`,
  );
  return 0;
}
