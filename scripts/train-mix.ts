/** `npx tsx scripts/train-mix.ts FOLDER`: learns what the signs of a post speak for, tells how well on accounts never seen, writes `mix-weights.ts`. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type MixWeights, pack } from "../src/core/mix/packed-weights.ts";
import { type Sign, signsOf } from "../src/core/mix/signs.ts";
import { LEAST_SURE } from "../src/core/mix/verdict.ts";
import { CLASSES, type Logits } from "../src/core/model.ts";
import { examples, type Labelled, labelledByUs, postsIn, SHAPE } from "./mix-data.ts";
import { expected } from "./mix-expected.ts";
import { type Row, regress, softmax } from "./mix-regress.ts";
import { acrossAccounts, baselines, calibrationError, confusion, type Guess, lot, only, scores, sureOnes } from "./mix-scores.ts";

const WEIGHTS = fileURLToPath(new URL("../src/lexicons/mix-weights.ts", import.meta.url));

/** How strongly weights are held to what is expected of them, and single words to zero. Chosen among three values each; the others are within 0.006. */
const HOLD = { sign: 0.01, word: 0.003 };
/** Words that fewer accounts use are not learned: they would be names. */
const FEWEST_ACCOUNTS = { sign: 2, word: 4 };
const ROUNDS = 150;
const FOLDS = 8;
const REPEATS = 3;
const MOST_COLUMNS = 140;
/** Weights that differ by less between classes are not shipped: they cost bytes and change next to nothing. */
const LEAST = 0.12;

/** Signs of each post, read once: as anybody's, and as its account's own. */
const read = new Map<Labelled, { readonly anybody: readonly Sign[]; readonly own: readonly Sign[] | undefined }>();
function signsFor(post: Labelled) {
  const known = read.get(post);
  if (known) return known;
  const { draft, handle } = post;
  const both = { anybody: signsOf(draft, { domains: [] }), own: handle === undefined ? undefined : signsOf(draft, { domains: [], handle }) };
  read.set(post, both);
  return both;
}
const isWord = (name: string) => !/^[~:]./.test(name);

/** The signs that enough accounts use, and those that something is expected of. */
function learnable(posts: readonly Labelled[]): string[] {
  const users = new Map<string, Set<string>>();
  for (const post of posts) {
    const { anybody, own = anybody } = signsFor(post);
    for (const { name } of own === anybody ? own : [...anybody, ...own]) users.set(name, (users.get(name) ?? new Set()).add(post.group));
  }
  const enough = [...users].filter(([name, { size }]) =>
    isWord(name) ? size >= FEWEST_ACCOUNTS.word && !/^\d/.test(name) : size >= FEWEST_ACCOUNTS.sign,
  );
  return [...new Set([...expected.keys(), ...enough.map(([name]) => name)])];
}

function learnWeights(posts: readonly Labelled[]): MixWeights {
  const names = learnable(posts);
  const indexOf = new Map(names.map((name, i) => [name, i]));
  const row = (signs: readonly Sign[], { label }: Labelled, weight: number): Row => {
    const heard = signs.filter(({ name }) => indexOf.has(name));
    return {
      at: Int32Array.from(heard, ({ name }) => indexOf.get(name) ?? 0),
      value: Float64Array.from(heard, ({ value }) => value),
      label: CLASSES.indexOf(label),
      weight,
    };
  };
  const rows = posts.flatMap((post) => {
    const { anybody, own } = signsFor(post);
    return own ? [row(anybody, post, post.weight / 2), row(own, post, post.weight / 2)] : [row(anybody, post, post.weight)];
  });
  const centre = Float64Array.from(names.flatMap((name) => [...(expected.get(name) ?? [0, 0, 0])]));
  const hold = Float64Array.from(names, (name) => (name === ":always" ? 0 : isWord(name) ? HOLD.word : HOLD.sign));
  const weights = regress(rows, centre, hold, ROUNDS);
  return new Map(names.map((name, i) => [name, [weights[i * 3] ?? 0, weights[i * 3 + 1] ?? 0, weights[i * 3 + 2] ?? 0]]));
}

const guessWith =
  (weights: MixWeights, who: "anybody" | "own") =>
  (post: Labelled): Guess => {
    const sums: [number, number, number] = [0, 0, 0];
    const { anybody, own } = signsFor(post);
    for (const { name, value } of who === "own" ? (own ?? anybody) : anybody) {
      const weight = weights.get(name);
      if (weight) for (const c of [0, 1, 2] as const) sums[c] += weight[c] * value;
    }
    return softmax(sums);
  };

/** The same picks, surer (below 1) or less sure (above 1). */
const tempered = ([promo, curated, engagement]: Guess, temperature: number): Guess =>
  softmax([Math.log(promo) / temperature, Math.log(curated) / temperature, Math.log(engagement) / temperature]);

/** The temperature under which the guesses say best what the posts are. */
function temperatureFor(posts: readonly Labelled[], guesses: readonly Guess[]): number {
  const loss = (temperature: number) =>
    posts.reduce((sum, { label }, i) => sum - Math.log(tempered(guesses[i] ?? [1, 1, 1], temperature)[CLASSES.indexOf(label)] ?? 0), 0);
  const tried = Array.from({ length: 41 }, (_, i) => 0.5 + i * 0.05);
  return tried.reduce((best, next) => (loss(next) < loss(best) ? next : best));
}

function spread(values: readonly number[]): string {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1));
  return `${mean.toFixed(3)} ± ${deviation.toFixed(3)}`;
}

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error(`Usage: npx tsx scripts/train-mix.ts FOLDER\n${SHAPE}`);
  process.exit(2);
}
const given = postsIn(folder);
const ours = labelledByUs(folder);
const written = examples();
console.log(
  `${given.length} posts labelled by others, ${ours.length} by us, ${written.length} examples; ${REPEATS} times ${FOLDS} folds, no account on both sides`,
);

/** Learns from some accounts and guesses for the others; measured on what others labelled. */
function acrossRun(seed: number, part: number, who: "anybody" | "own"): Guess[] {
  const shown = ours.filter(({ group }) => lot(group) % 100 < part * 100);
  const all = [...given, ...shown];
  const guesses = acrossAccounts(all, FOLDS, seed, (posts) => guessWith(learnWeights([...posts, ...(part > 0 ? written : [])]), who));
  return guesses.slice(0, given.length);
}

const seeds = Array.from({ length: REPEATS }, (_, seed) => seed);
const runs = seeds.map((seed) => acrossRun(seed, 1, "anybody"));
const tell = (name: string, guessed: readonly (readonly Guess[])[], passes: (post: Labelled) => boolean = () => true) => {
  const all = guessed.map((guesses) => scores(...only(given, guesses, passes)));
  const accuracy = spread(all.map((one) => one.accuracy));
  const f1 = spread(all.map((one) => one.f1));
  console.log(`${name.padEnd(34)} ${String(given.filter(passes).length).padStart(5)}   accuracy ${accuracy}   macro-F1 ${f1}`);
};
tell("all", runs);
tell("  French", runs, ({ source }) => source.endsWith("_fr"));
for (const source of [...new Set(given.map((post) => post.source))].sort()) tell(`  ${source}`, runs, (post) => post.source === source);
for (const [name, guesses] of baselines(given)) tell(name, [guesses]);
for (const [name, guesses] of baselines(given)) tell(`  French, ${name}`, [guesses], ({ source }) => source.endsWith("_fr"));

// The temperature that a run is judged with comes from another run, of the same posts in other folds: one figure, not a fit to these guesses.
const temperatures = runs.map((guesses) => temperatureFor(given, guesses));
const calibrated = runs.map((guesses, i) => guesses.map((guess) => tempered(guess, temperatures[(i + 1) % REPEATS] ?? 1)));
console.log(`calibration error ${spread(calibrated.map((guesses) => calibrationError(given, guesses)))}, temperature ${spread(temperatures)}`);
const surest = calibrated.map((guesses) => sureOnes(given, guesses, LEAST_SURE));
console.log(
  `asserted (share of the pick ≥ ${LEAST_SURE}): ${spread(surest.map(({ part }) => part))} of the posts, right in ${spread(surest.map(({ right }) => right))}`,
);
console.log(confusion(given, runs[0] ?? []));

console.log("learning curve, without our labels and examples, then with parts of our labels:");
for (const part of [0, 0.25, 0.5, 0.75]) tell(`  ${part * 100} % of the accounts we labelled`, [acrossRun(0, part, "anybody")]);
tell("with the account's own name known", [acrossRun(0, 1, "own")]);

const temperature = temperatures.reduce((sum, one) => sum + one, 0) / REPEATS;
const learned = learnWeights([...given, ...ours, ...written]);
const telling = Array.from(learned, ([name, logits]): [string, Logits] => [
  name,
  [logits[0] / temperature, logits[1] / temperature, logits[2] / temperature],
])
  .filter(([, logits]) => Math.max(...logits) - Math.min(...logits) >= LEAST)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const lines: string[] = [];
for (const entry of pack(new Map(telling))) {
  const last = lines.at(-1);
  if (last !== undefined && last.length + entry.length < MOST_COLUMNS) lines[lines.length - 1] = `${last} ${entry}`;
  else lines.push(entry);
}
writeFileSync(
  WEIGHTS,
  `/** What each sign of a post speaks for. Learned by scripts/train-mix.ts; docs/mix-model.md tells from what. */
import { unpack } from "../core/mix/packed-weights.ts";

/** \`name,promo,curated\` in hundredths of a logit: see \`pack\`. */
export const mixWeights = unpack(\`
${lines.join("\n")}
\`);
`,
);
console.log(`${telling.length} weights written`);
