/** What posts are for, measured: the shipped classifier on posts labelled by hand, beside simpler rules; and how soon it learns another author's taste. */
import { existsSync } from "node:fs";
import { classify } from "../../src/core/mix/mix.ts";
import { type Speaker, signsOf } from "../../src/core/mix/signs.ts";
import { type Lesson, tasteOf } from "../../src/core/mix/taste.ts";
import { isUnsure, LEAST_SURE } from "../../src/core/mix/verdict.ts";
import type { MixClass, Taste } from "../../src/core/model.ts";
import { mixWeights } from "../../src/lexicons/mix-weights.ts";
import { type Labelled, postsIn, repliesIn, SHAPE } from "../mix-data.ts";
import { baselines, calibrationError, confusion, foldsOf, type Guess, only, scores, sureOnes } from "../mix-scores.ts";

const OF_NOBODY: Speaker = { domains: [] };
const FRENCH = /_fr$/;

/** @returns the exit status: 2 when there is nothing to measure with */
export function run(args: readonly string[]): number {
  const [folder = process.env.APLOMB_DATA] = args;
  const posts = folder && existsSync(folder) ? postsIn(folder) : [];
  if (!folder || posts.length === 0) {
    console.error(`Usage: npm run bench -- mix FOLDER   (or set APLOMB_DATA)\n${SHAPE}`);
    return 2;
  }
  console.log(`${posts.length} posts by ${new Set(posts.map(({ group }) => group)).size} accounts`);
  const guesses = posts.map((post) => guessOf(post));
  tell("shipped weights", posts, guesses);
  for (const source of [...new Set(posts.map((post) => post.source))].sort()) {
    tell(`  ${source}`, ...only(posts, guesses, (post) => post.source === source));
  }
  tell("  French", ...only(posts, guesses, ({ source }) => FRENCH.test(source)));
  tell(
    "  account's name known",
    posts,
    posts.map((post) => guessOf(post, { domains: [], ...(post.handle !== undefined && { handle: post.handle }) })),
  );
  const { part, right } = sureOnes(posts, guesses, LEAST_SURE);
  console.log(`calibration error ${calibrationError(posts, guesses).toFixed(3)}; asserted ${percent(part)}, right in ${percent(right)} of these`);
  console.log(confusion(posts, guesses));
  for (const [name, baseline] of baselines(posts)) tell(name, posts, baseline);
  const replies = repliesIn(folder);
  const talk = replies.filter(({ mix }) => mix.pick === "engagement").length;
  console.log(`customer services' replies as engagement: ${talk} of ${replies.length}, unsure ${replies.filter(({ mix }) => isUnsure(mix)).length}`);
  for (const other of OTHERS) tellTaste(other, posts);
  console.log(`time for 280 characters: ${microseconds(posts).toFixed(0)} µs`);
  return 0;
}

/** An author for whom some posts are of another class than for the rubric. */
interface Other {
  readonly name: string;
  takes(signs: ReadonlySet<string>, label: MixClass): MixClass;
}
const OTHERS: readonly Other[] = [
  { name: "company news is no promotion", takes: (signs, label) => (label === "promo" && signs.has("~pride") && !sells(signs) ? "curated" : label) },
  {
    name: "what we link to is ours",
    takes: (signs, label) => (label === "curated" && (signs.has(":link") || signs.has(":links")) ? "promo" : label),
  },
  { name: "sport is our product", takes: (signs, label) => (label === "curated" && (signs.has("~sport") || signs.has(":names")) ? "promo" : label) },
];
const sells = (signs: ReadonlySet<string>) => ["~sell", "~deal", ":price", ":code"].some((sign) => signs.has(sign));
const CORRECTIONS = 50;
/** Corrections after which the author is shown what was learned. */
const AT_ONCE = 5;
const SPLITS = [1, 2, 3];

/** Half of the accounts are corrected one post after the other, the other half tells what came of it; both ways round, over three splits. */
function tellTaste({ name, takes }: Other, posts: readonly Labelled[]): void {
  const wanted = new Map(posts.map((post) => [post, takes(new Set(signsOf(post.draft, OF_NOBODY).map((sign) => sign.name)), post.label)]));
  const wish = (post: Labelled) => wanted.get(post) ?? post.label;
  let [before, after, ceiling] = [0, 0, 0];
  for (const seed of SPLITS) {
    const foldOf = foldsOf(posts, 2, seed);
    for (const side of [0, 1]) {
      const unseen = posts.filter(({ group }) => foldOf.get(group) !== side);
      const seen = posts.filter(({ group }) => foldOf.get(group) === side);
      const accuracy = (taste: Taste, of: (post: Labelled) => MixClass) =>
        unseen.filter((post) => pickBy(post, taste) === of(post)).length / unseen.length / (2 * SPLITS.length);
      before += accuracy({}, wish);
      after += accuracy(taughtBy(seen, wish), wish);
      ceiling += accuracy({}, ({ label }) => label);
    }
  }
  const gap = ceiling - before;
  console.log(
    `taste “${name}”: ${before.toFixed(3)} before, ${after.toFixed(3)} after ${CORRECTIONS} corrections; ${percent((after - before) / gap)} of the gap of ${gap.toFixed(3)} closed`,
  );
}

const pickBy = ({ draft }: Labelled, taste: Taste) => classify(draft, { domains: [], taste }).pick;

function taughtBy(seen: readonly Labelled[], wish: (post: Labelled) => MixClass): Taste {
  const [said, leftAlone]: [Lesson[], Lesson[]] = [[], []];
  let taste: Taste = {};
  for (const post of seen) {
    if (said.length === CORRECTIONS) break;
    const wanted = wish(post);
    const right = pickBy(post, taste) === wanted;
    (right ? leftAlone : said).push({ site: "x", kind: "post", text: post.draft.text, class: wanted });
    if (!right && said.length % AT_ONCE === 0) taste = tasteOf(said, leftAlone, OF_NOBODY, mixWeights);
  }
  return tasteOf(said, leftAlone, OF_NOBODY, mixWeights);
}

function tell(name: string, posts: readonly Labelled[], guesses: readonly Guess[]): void {
  const { accuracy, f1 } = scores(posts, guesses);
  console.log(`${name.padEnd(24)} ${String(posts.length).padStart(5)} posts   accuracy ${accuracy.toFixed(3)}   macro-F1 ${f1.toFixed(3)}`);
}

function guessOf({ draft }: Labelled, speaker = OF_NOBODY): Guess {
  const { promo, curated, engagement } = classify(draft, speaker);
  return [promo, curated, engagement];
}

const percent = (part: number) => `${(100 * part).toFixed(1)} %`;

/** The best of forty rounds: what else the machine does only adds. */
function microseconds(posts: readonly Labelled[]): number {
  const long = posts.map(({ draft }) => ({ ...draft, text: draft.text.slice(0, 280) })).filter(({ text }) => text.length === 280);
  const rounds = Array.from({ length: 40 }, () => {
    const before = performance.now();
    for (const draft of long) classify(draft, OF_NOBODY);
    return performance.now() - before;
  });
  return (Math.min(...rounds) * 1000) / Math.max(1, long.length);
}
