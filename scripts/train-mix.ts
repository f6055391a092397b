/** `npx tsx scripts/train-mix.ts FOLDER`: learns what the signs of a post speak for, tells how well on accounts never seen, writes `mix-weights.ts`. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { classify, type Logits, type MixWeights } from "../src/core/mix.ts";
import { CLASSES } from "../src/core/model.ts";
import { type Sign, signsOf } from "../src/core/signs.ts";
import { acrossAccounts, calibrationError, confusion, type Guess, type Labelled, only, postsIn, scores, tellBaselines } from "./bench/mix.ts";
import { expected } from "./mix-expected.ts";

const WEIGHTS = fileURLToPath(new URL("../src/lexicons/mix-weights.ts", import.meta.url));

/** How strongly weights are held to what is expected of them, and single words to zero. Chosen among five values each, all within 0.02 of each other. */
const HOLD = 0.01;
const SPARE = 0.002;
/** Words that fewer accounts use, or only those of one source, are not learned: they would be names. */
const FEWEST_ACCOUNTS = { word: 6, sign: 3 };
const FEWEST_SOURCES = 2;
const ROUNDS = 400;
const FOLDS = 8;
const REPEATS = 5;

/** Signs of each post, read once. */
const read = new Map<Labelled, readonly Sign[]>();
function signs(post: Labelled): readonly Sign[] {
  const known = read.get(post) ?? signsOf(post.draft, { domains: [] });
  read.set(post, known);
  return known;
}
const isWord = (name: string) => !/^[~:]/.test(name);

/** The signs that enough accounts use, and those that something is expected of. */
function learnable(posts: readonly Labelled[]): ReadonlyMap<string, number> {
  const users = new Map<string, Set<string>>();
  const sources = new Map<string, Set<string>>();
  for (const post of posts) {
    for (const { name } of signs(post)) {
      users.set(name, (users.get(name) ?? new Set()).add(post.group));
      sources.set(name, (sources.get(name) ?? new Set()).add(post.source));
    }
  }
  const enough = [...users.keys()].filter((name) => {
    const accounts = users.get(name)?.size ?? 0;
    if (!isWord(name)) return accounts >= FEWEST_ACCOUNTS.sign;
    return accounts >= FEWEST_ACCOUNTS.word && (sources.get(name)?.size ?? 0) >= FEWEST_SOURCES && !/^\d/.test(name);
  });
  return new Map([...new Set([...expected.keys(), ...enough])].map((name, i) => [name, i]));
}

/** Multinomial logistic regression by accelerated proximal gradient: ridge around what is expected, lasso on single words. */
function regress(posts: readonly Labelled[]): MixWeights {
  const indexOf = learnable(posts);
  const names = [...indexOf.keys()];
  const rows = posts.map((post) => ({
    label: CLASSES.indexOf(post.label),
    weight: post.weight,
    cells: signs(post).flatMap(({ name, value }) => {
      const index = indexOf.get(name);
      return index === undefined ? [] : [{ at: index * 3, value }];
    }),
  }));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const widest = Math.max(...rows.map(({ cells }) => cells.reduce((sum, { value }) => sum + value * value, 0)));
  const stride = 12 / widest;
  const centre = Float64Array.from(names.flatMap((name) => [...(expected.get(name) ?? [0, 0, 0])]));
  let weights = centre.slice();
  let ahead = centre.slice();
  let momentum = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(weights.length);
    for (const { cells, label, weight } of rows) {
      const sum = (c: number) => cells.reduce((sum, { at, value }) => sum + (ahead[at + c] ?? 0) * value, 0);
      const shares = softmax([sum(0), sum(1), sum(2)]);
      for (const c of [0, 1, 2]) {
        const miss = (((shares[c] ?? 0) - (c === label ? 1 : 0)) * weight) / total;
        for (const { at, value } of cells) slope[at + c] = (slope[at + c] ?? 0) + miss * value;
      }
    }
    const next = ahead.map((weight, i) => {
      const name = names[Math.floor(i / 3)] ?? "";
      const hold = name === ":always" ? 0 : HOLD * (weight - (centre[i] ?? 0));
      const moved = weight - stride * ((slope[i] ?? 0) + hold);
      return isWord(name) ? Math.sign(moved) * Math.max(0, Math.abs(moved) - stride * SPARE) : moved;
    });
    const faster = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    ahead = next.map((weight, i) => weight + ((momentum - 1) / faster) * (weight - (weights[i] ?? 0)));
    weights = next;
    momentum = faster;
  }
  return new Map(names.map((name, i) => [name, [weights[i * 3] ?? 0, weights[i * 3 + 1] ?? 0, weights[i * 3 + 2] ?? 0]]));
}

function softmax([promo, curated, engagement]: Guess): Guess {
  const top = Math.max(promo, curated, engagement);
  const powers = [Math.exp(promo - top), Math.exp(curated - top), Math.exp(engagement - top)] as const;
  const total = powers[0] + powers[1] + powers[2];
  return [powers[0] / total, powers[1] / total, powers[2] / total];
}

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

/** As shipped: tempered, two decimals, nothing that says nothing. */
function shipped(weights: MixWeights, temperature: number): [string, Logits][] {
  const rounded = Array.from(weights, ([name, logits]): [string, Logits] => {
    const [promo, curated, engagement] = logits.map((logit) => Math.round((logit / temperature) * 100) / 100);
    return [name, [promo ?? 0, curated ?? 0, engagement ?? 0]];
  });
  return rounded.filter(([, logits]) => logits.some((logit) => Math.abs(logit) >= 0.03)).sort(([a], [b]) => (a < b ? -1 : 1));
}

function spread(name: string, values: readonly number[]): string {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1));
  return `${name} ${mean.toFixed(3)} ± ${deviation.toFixed(3)}`;
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("Usage: npx tsx scripts/train-mix.ts FOLDER");
const posts = postsIn(folder);
console.log(
  `${posts.length} posts by ${new Set(posts.map(({ group }) => group)).size} accounts, ${REPEATS} times ${FOLDS} folds, no account on both sides`,
);

const learn = (some: readonly Labelled[]) => {
  const weights = regress(some);
  return ({ draft }: Labelled): Guess => {
    const { promo, curated, engagement } = classify(draft, { domains: [] }, weights);
    return [promo, curated, engagement];
  };
};
const runs = Array.from({ length: REPEATS }, (_, seed) => acrossAccounts(posts, FOLDS, seed, learn));
const tell = (name: string, passes: (post: Labelled) => boolean) => {
  const all = runs.map((guesses) => scores(...only(posts, guesses, passes)));
  const accuracy = spread(
    "accuracy",
    all.map((one) => one.accuracy),
  );
  const f1 = spread(
    "macro-F1",
    all.map((one) => one.f1),
  );
  console.log(`${name.padEnd(18)} ${String(posts.filter(passes).length).padStart(5)}   ${accuracy}   ${f1}`);
};
tell("all", () => true);
tell("French", ({ source }) => source.endsWith("_fr"));
for (const source of [...new Set(posts.map((post) => post.source))].sort()) tell(source, (post) => post.source === source);
tell("weight 1", ({ weight }) => weight === 1);

// The temperature that a run is judged with comes from another run, of the same posts in other folds: one figure, not a fit to these guesses.
const temperatures = runs.map((guesses) => temperatureFor(posts, guesses));
const errors = runs.map((guesses, i) =>
  calibrationError(
    posts,
    guesses.map((guess) => tempered(guess, temperatures[(i + 1) % REPEATS] ?? 1)),
  ),
);
console.log(`${spread("calibration error", errors)}, ${spread("temperature", temperatures)}\n${confusion(posts, runs[0] ?? [])}`);
tellBaselines(posts);

const temperature = temperatures.reduce((sum, one) => sum + one, 0) / REPEATS;
const lines = shipped(regress(posts), temperature).map(([name, logits]) => `    ${JSON.stringify(name)}: [${logits.join(", ")}],`);
writeFileSync(
  WEIGHTS,
  `/** What each sign of a post speaks for: promo, curated, engagement, in logits. Learned by scripts/train-mix.ts; docs/mix-model.md tells from what. */
import type { Logits, MixWeights } from "../core/mix.ts";

export const mixWeights: MixWeights = new Map(
  Object.entries<Logits>({
${lines.join("\n")}
  }),
);
`,
);
console.log(`${lines.length} weights written`);
