/** What posts are for, measured: the shipped classifier on posts labelled by hand, beside the majority, a keyword rule and naive Bayes. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { classify, type Logits } from "../../src/core/mix.ts";
import { CLASSES, type DraftKind, type MixClass, type ParsedDraft } from "../../src/core/model.ts";
import { parse } from "../../src/core/parse.ts";

const SHAPE = `The folder holds, one JSON object a line:
  post_class*.jsonl    {id: "source:number", label: promo|curated|engagement, text, group?: who posted it, weight?: how much it counts in training}
  reply*.jsonl         {id, text}: answers of customer services, all engagement
  any other .jsonl     {text, group}: tells who posted a text, where post_class does not`;

/** A post labelled by hand. */
export interface Labelled {
  readonly draft: ParsedDraft;
  readonly label: MixClass;
  /** Who posted it: nobody may be both learned from and tested on. */
  readonly group: string;
  /** Where it was collected; ends in `_fr` for French posts. */
  readonly source: string;
  readonly weight: number;
}
/** Shares for a post, in the order of `CLASSES`. */
export type Guess = Logits;

const OF_NOBODY = { domains: [] };
const FRENCH = /_fr$/;

/** @returns the exit status: 2 when there is nothing to measure with */
export function run(args: readonly string[]): number {
  const [folder] = args;
  const posts = folder && existsSync(folder) ? postsIn(folder) : [];
  if (!folder || posts.length === 0) {
    console.error(`Usage: npm run bench -- mix FOLDER\n${SHAPE}`);
    return 2;
  }
  console.log(`${posts.length} posts by ${new Set(posts.map(({ group }) => group)).size} accounts`);
  const guesses = posts.map(({ draft }) => guessOf(draft));
  tell("shipped weights", posts, guesses);
  for (const source of [...new Set(posts.map((post) => post.source))].sort()) {
    tell(`  ${source}`, ...only(posts, guesses, (post) => post.source === source));
  }
  tell("  French", ...only(posts, guesses, ({ source }) => FRENCH.test(source)));
  console.log(`calibration error ${calibrationError(posts, guesses).toFixed(3)}\n${confusion(posts, guesses)}`);
  tellBaselines(posts);
  const replies = drafts(folder, /^reply.*\.jsonl$/, "reply");
  const right = replies.filter(({ mix }) => mix.pick === "engagement").length;
  console.log(`customer services' replies as engagement: ${right} of ${replies.length}`);
  console.log(`time for 280 characters: ${microseconds(posts).toFixed(0)} µs`);
  return 0;
}

/** What there is to beat: the majority, a keyword rule, and naive Bayes learned on other accounts. */
export function tellBaselines(posts: readonly Labelled[]): void {
  const most = CLASSES.map((of) => posts.filter(({ label }) => label === of).length);
  const majority = sure(CLASSES[most.indexOf(Math.max(...most))] ?? "promo");
  tell(
    "majority",
    posts,
    posts.map(() => majority),
  );
  tell(
    "keyword rule",
    posts,
    posts.map(({ draft }) => byKeyword(draft.text)),
  );
  tell("naive Bayes", posts, acrossAccounts(posts, 5, 1, naiveBayes));
}

/** Posts of the folder's `post_class*.jsonl`, each with its group. */
export function postsIn(folder: string): Labelled[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".jsonl"));
  const labelled = files.filter((file) => file.startsWith("post_class")).sort();
  const groups = new Map<string, string>();
  for (const file of files) {
    if (labelled.includes(file)) continue;
    for (const { text, group } of lines(folder, file)) if (typeof text === "string" && typeof group === "string") groups.set(text, group);
  }
  return labelled
    .flatMap((file) => lines(folder, file))
    .flatMap(({ id, text, label, group, weight }) => {
      const known = CLASSES.find((one) => one === label);
      if (!known || typeof text !== "string") return [];
      const name = String(id);
      const by = typeof group === "string" ? group : (groups.get(text) ?? name);
      return [{ draft: draftOf(text), label: known, group: by, source: name.split(":")[0] ?? "", weight: typeof weight === "number" ? weight : 1 }];
    });
}

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
function foldsOf(posts: readonly Labelled[], folds: number, seed: number): ReadonlyMap<string, number> {
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
function lot(name: string): number {
  let hash = 0x811c9dc5;
  for (const char of name) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

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
  return { accuracy: right / posts.length, f1: f1.reduce((sum, one) => sum + one, 0) / CLASSES.length };
}

/** How far the share of the pick is from how often the pick is right: mean over ten bins of shares, weighted by their posts. */
export function calibrationError(posts: readonly Labelled[], guesses: readonly Guess[]): number {
  const bins = Array.from({ length: 10 }, () => ({ share: 0, right: 0 }));
  for (const [i, guess] of guesses.entries()) {
    const share = Math.max(...guess);
    const bin = bins[Math.min(9, Math.floor(share * 10))];
    if (!bin) continue;
    bin.share += share;
    bin.right += posts[i]?.label === pickOf(guess) ? 1 : 0;
  }
  return bins.reduce((sum, { share, right }) => sum + Math.abs(share - right), 0) / posts.length;
}

/** Rows: what it is; columns: what it was taken for. */
export function confusion(posts: readonly Labelled[], guesses: readonly Guess[]): string {
  const rows = CLASSES.map((of) =>
    CLASSES.map((as) =>
      guesses
        .filter((guess, i) => posts[i]?.label === of && pickOf(guess) === as)
        .length.toString()
        .padStart(11),
    ),
  );
  const head = `${"".padEnd(12)}${CLASSES.map((of) => of.padStart(11)).join("")}`;
  return [head, ...rows.map((row, i) => `${(CLASSES[i] ?? "").padEnd(12)}${row.join("")}`)].join("\n");
}

function tell(name: string, posts: readonly Labelled[], guesses: readonly Guess[]): void {
  const { accuracy, f1 } = scores(posts, guesses);
  console.log(`${name.padEnd(18)} ${String(posts.length).padStart(5)} posts   accuracy ${accuracy.toFixed(3)}   macro-F1 ${f1.toFixed(3)}`);
}

/** The posts that pass, and their guesses. */
export function only(posts: readonly Labelled[], guesses: readonly Guess[], passes: (post: Labelled) => boolean): [Labelled[], Guess[]] {
  return [posts.filter(passes), guesses.filter((_, i) => posts[i] && passes(posts[i]))];
}

const pickOf = (guess: Guess): MixClass => CLASSES[guess.indexOf(Math.max(...guess))] ?? "promo";
const sure = (of: MixClass): Guess => [of === "promo" ? 1 : 0, of === "curated" ? 1 : 0, of === "engagement" ? 1 : 0];

function guessOf(draft: ParsedDraft): Guess {
  const { promo, curated, engagement } = classify(draft, OF_NOBODY);
  return [promo, curated, engagement];
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

/** The best of twenty rounds: what else the machine does only adds. */
function microseconds(posts: readonly Labelled[]): number {
  const long = posts.map(({ draft }) => ({ ...draft, text: draft.text.slice(0, 280) })).filter(({ text }) => text.length === 280);
  const rounds = Array.from({ length: 20 }, () => {
    const before = performance.now();
    for (const draft of long) classify(draft, OF_NOBODY);
    return performance.now() - before;
  });
  return (Math.min(...rounds) * 1000) / Math.max(1, long.length);
}

const draftOf = (text: string, kind: DraftKind = "post"): ParsedDraft => parse({ site: "x", kind, text, media: [] }, OF_NOBODY);

const drafts = (folder: string, files: RegExp, kind: DraftKind): ParsedDraft[] =>
  readdirSync(folder)
    .filter((file) => files.test(file))
    .flatMap((file) => lines(folder, file))
    .flatMap(({ text }) => (typeof text === "string" ? [draftOf(text, kind)] : []));

const lines = (folder: string, file: string): Record<string, unknown>[] =>
  readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
