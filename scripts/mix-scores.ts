/** How good guesses of classes are: accuracy, F1, calibration, confusion; and what simpler rules would guess. */
import { CLASSES, type Logits, type MixClass } from "../src/core/model.ts";
import type { Labelled } from "./mix-data.ts";

/** Shares for a post, in the order of `CLASSES`. */
export type Guess = Logits;

export interface Scores {
  readonly accuracy: number;
  /** Mean of the three classes' F1. */
  readonly f1: number;
}
export function scores(posts: readonly Labelled[], guesses: readonly Guess[]): Scores {
  const picks = guesses.map(pickOf);
  const right = posts.filter(({ label }, i) => label === picks[i]).length;
  const f1 = CLASSES.map((of) => {
    const hits = posts.filter(({ label }, i) => label === of && picks[i] === of).length;
    const all = posts.filter(({ label }) => label === of).length + picks.filter((pick) => pick === of).length;
    return (2 * hits) / Math.max(1, all);
  });
  return { accuracy: right / Math.max(1, posts.length), f1: f1.reduce((sum, one) => sum + one, 0) / CLASSES.length };
}

const BINS = 10;
/** How far the share of the pick is from how often the pick is right: mean over ten bins with as many posts each. */
export function calibrationError(posts: readonly Labelled[], guesses: readonly Guess[]): number {
  const sorted = guesses
    .map((guess, i) => ({ share: Math.max(...guess), right: posts[i]?.label === pickOf(guess) ? 1 : 0 }))
    .sort((a, b) => a.share - b.share);
  const gaps = Array.from({ length: BINS }, (_, bin) => {
    const inside = sorted.slice(Math.floor((bin * sorted.length) / BINS), Math.floor(((bin + 1) * sorted.length) / BINS));
    return Math.abs(inside.reduce((sum, { share, right }) => sum + share - right, 0));
  });
  return gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, posts.length);
}

/** Of the posts whose pick has at least that share: how many there are, and how many of them are right. */
export function sureOnes(posts: readonly Labelled[], guesses: readonly Guess[], least: number): { readonly part: number; readonly right: number } {
  const sure = guesses.flatMap((guess, i) => (Math.max(...guess) >= least ? [posts[i]?.label === pickOf(guess)] : []));
  return { part: sure.length / Math.max(1, posts.length), right: sure.filter(Boolean).length / Math.max(1, sure.length) };
}

/** Rows: what it is; columns: what it was taken for. */
export function confusion(posts: readonly Labelled[], guesses: readonly Guess[]): string {
  const count = (of: MixClass, as: MixClass) => guesses.filter((guess, i) => posts[i]?.label === of && pickOf(guess) === as).length;
  const head = `${"".padEnd(12)}${CLASSES.map((of) => of.padStart(11)).join("")}`;
  return [head, ...CLASSES.map((of) => of.padEnd(12) + CLASSES.map((as) => `${count(of, as)}`.padStart(11)).join(""))].join("\n");
}

/** The posts that pass, and their guesses. */
export function only(posts: readonly Labelled[], guesses: readonly Guess[], passes: (post: Labelled) => boolean): [Labelled[], Guess[]] {
  return [posts.filter(passes), guesses.filter((_, i) => posts[i] && passes(posts[i]))];
}

export const pickOf = (guess: Guess): MixClass => CLASSES[guess.indexOf(Math.max(...guess))] ?? "promo";
const sure = (of: MixClass): Guess => [of === "promo" ? 1 : 0, of === "curated" ? 1 : 0, of === "engagement" ? 1 : 0];

/** Guesses for every post by what was learned from other accounts' posts. */
export function acrossAccounts(
  posts: readonly Labelled[],
  folds: number,
  seed: number,
  learn: (posts: readonly Labelled[]) => (post: Labelled) => Guess,
): Guess[] {
  const foldOf = foldsOf(posts, folds, seed);
  const learned = Array.from({ length: folds }, (_, fold) => learn(posts.filter(({ group }) => foldOf.get(group) !== fold)));
  return posts.map((post) => learned[foldOf.get(post.group) ?? 0]?.(post) ?? [1 / 3, 1 / 3, 1 / 3]);
}

/** Accounts in an order drawn by the seed, each put where there are fewest posts yet. */
export function foldsOf(posts: readonly Labelled[], folds: number, seed: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { group } of posts) counts.set(group, (counts.get(group) ?? 0) + 1);
  const drawn = [...counts].map(([group, n]) => ({ group, n, lot: lot(`${seed} ${group}`) })).sort((a, b) => a.lot - b.lot);
  const sizes = Array.from({ length: folds }, () => 0);
  return new Map(
    drawn.map(({ group, n }) => {
      const fold = sizes.indexOf(Math.min(...sizes));
      sizes[fold] = (sizes[fold] ?? 0) + n;
      return [group, fold];
    }),
  );
}

/** A number that is always the same for the same name (FNV-1a). */
export function lot(name: string): number {
  let hash = 0x811c9dc5;
  for (const char of name) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** What there is to beat: the majority, a keyword rule, and naive Bayes learned on other accounts. */
export function baselines(posts: readonly Labelled[]): (readonly [name: string, guesses: readonly Guess[]])[] {
  const most = CLASSES.map((of) => posts.filter(({ label }) => label === of).length);
  const majority = sure(CLASSES[most.indexOf(Math.max(...most))] ?? "promo");
  return [
    ["majority", posts.map(() => majority)],
    ["keyword rule", posts.map(({ draft }) => byKeyword(draft.text))],
    ["naive Bayes", acrossAccounts(posts, 5, 1, naiveBayes)],
  ];
}

/** What one would write in five minutes. */
function byKeyword(text: string): Guess {
  if (/^@|\?|thank|merci|happy|bonjour|bravo|congrat|f[ée]licit|tell us|dites-nous|en commentaire/i.test(text)) return sure("engagement");
  if (/buy|shop|sale|% off|discount|new|launch|our |join|discover|register|achet|command|d[ée]couvr|nouve|offre|promo|nos |notre /i.test(text))
    return sure("promo");
  return sure("curated");
}

function naiveBayes(posts: readonly Labelled[]): (post: Labelled) => Guess {
  const words = ({ draft }: Labelled) => new Set(draft.text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const counts = CLASSES.map(() => new Map<string, number>());
  const totals = CLASSES.map((of) => posts.filter(({ label }) => label === of).length);
  for (const post of posts) {
    const count = counts[CLASSES.indexOf(post.label)];
    for (const word of words(post)) count?.set(word, (count.get(word) ?? 0) + 1);
  }
  return (post) => {
    const sums = counts.map((count, c) => {
      const total = totals[c] ?? 0;
      return [...words(post)].reduce((sum, word) => sum + Math.log(((count.get(word) ?? 0) + 0.5) / (total + 1)), Math.log(total / posts.length));
    });
    return sure(CLASSES[sums.indexOf(Math.max(...sums))] ?? "promo");
  };
}
