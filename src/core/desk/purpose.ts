/** What a post is for: suggested from its words, counted over a stretch of posts. */
import { key } from "../text/text.ts";
import type { Aim, Purpose, Strategy } from "./records.ts";

/** Shorter words link others. */
const LEAST_LETTERS = 4;
/** Enough of a word to know it by in either number and gender: "recette" and "recettes", "hire" and "hiring" do not meet, "recruit" and "recruiting" do. */
const STEM = 6;

/** Words of four letters or more that stand in any sentence. */
const EVERYDAY = new Set(
  (
    "that this with from your have been will they them their what when more most than then into over about after also just only some very were would " +
    "pour avec dans vous nous leur leurs plus sans sous cette cela mais tout tous toute toutes sont etre avoir fait comme chez aussi votre notre vos nos"
  ).split(" "),
);

function stems(text: string): Set<string> {
  const words = text.split(/[^\p{L}\p{N}]+/u).flatMap((word) => {
    const plain = key(word);
    return plain.length >= LEAST_LETTERS && !EVERYDAY.has(plain) ? [plain.replace(/[sx]$/, "").slice(0, STEM)] : [];
  });
  return new Set(words);
}

/** The aim that shares most words with the text, words that several aims share apart: those tell nothing. Undefined when none does, or two do as much. */
export function likeliest(text: string, aims: readonly Aim[]): Aim | undefined {
  const said = stems(text);
  const wordsOf = aims.map(({ name, words }) => stems(`${name} ${words}`));
  const times = new Map<string, number>();
  for (const words of wordsOf) for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const ranked = aims
    .map((aim, i) => ({ aim, shared: [...(wordsOf[i] ?? [])].filter((word) => said.has(word) && times.get(word) === 1).length }))
    .sort((a, b) => b.shared - a.shared);
  const [best, second] = ranked;
  return best && best.shared > 0 && best.shared > (second?.shared ?? 0) ? best.aim : undefined;
}

/** The parts of a strategy that a post can name, as the strategy calls them. */
export const PURPOSES = [
  ["goal", "goals"],
  ["audience", "audiences"],
  ["message", "messages"],
  ["line", "lines"],
] as const satisfies readonly (readonly [keyof Purpose, keyof Strategy])[];

/** What a text seems to be for; what it does not tell is left out. */
export function suggest(text: string, strategy: Strategy): Purpose {
  const found = PURPOSES.flatMap(([part, list]) => {
    const aim = likeliest(text, strategy[list]);
    return aim ? [[part, aim.id] as const] : [];
  });
  return Object.fromEntries(found);
}

/** How many of these purposes serve each aim, in the strategy's order. */
export function served(part: keyof Purpose, aims: readonly Aim[], purposes: readonly Purpose[]): { readonly aim: Aim; readonly n: number }[] {
  return aims.map((aim) => ({ aim, n: purposes.filter((purpose) => purpose[part] === aim.id).length }));
}
