/** Which families of words a draft uses: looks phrases of the lexicon up, whole words and beginnings of words alike. */
import { mixFamilies } from "../../lexicons/mix.ts";
import { mixSpanishGerman } from "../../lexicons/mix-es-de.ts";
import type { Span } from "../model.ts";
import { keysOf, type Word } from "./draft-words.ts";

export interface FamilyUse {
  readonly family: string;
  /** Different phrases of the family in the draft. */
  readonly count: number;
  /** The first two. */
  readonly said: readonly Span[];
}

/** What the words of a phrase lead to: families where it is complete, and the words that may follow. */
interface Step {
  readonly families: string[];
  readonly whole: Map<string, Step>;
  /** Beginnings of words, by their first letters. */
  readonly begun: Map<string, { readonly beginning: string; readonly step: Step }[]>;
}
const FIRST_LETTERS = 3;

const emptyStep = (): Step => ({ families: [], whole: new Map(), begun: new Map() });
const root = emptyStep();
for (const [family, entries] of [mixFamilies, mixSpanishGerman].flatMap((families) => Object.entries(families))) {
  for (const entry of entries) keysOf(entry).reduce(stepTo, root).families.push(family);
}

/** The step that a word of the lexicon leads to, made if need be. */
function stepTo(at: Step, word: string): Step {
  if (!word.endsWith("*")) {
    const next = at.whole.get(word) ?? emptyStep();
    at.whole.set(word, next);
    return next;
  }
  const beginning = word.slice(0, -1);
  const letters = beginning.slice(0, FIRST_LETTERS);
  const known = at.begun.get(letters) ?? [];
  const next = known.find((one) => one.beginning === beginning)?.step ?? emptyStep();
  at.begun.set(letters, [...known, { beginning, step: next }]);
  return next;
}

const NOWHERE: readonly Step[] = [];

/** Where a word leads from a step. */
function stepsFrom(at: Step, key: string): readonly Step[] {
  const whole = at.whole.get(key);
  const begun = at.begun.size > 0 ? at.begun.get(key.slice(0, FIRST_LETTERS)) : undefined;
  if (!begun) return whole ? [whole] : NOWHERE;
  const steps = begun.filter(({ beginning }) => key.startsWith(beginning)).map(({ step }) => step);
  return whole ? [whole, ...steps] : steps;
}

/** Where words lead at the start of a phrase: the same few thousand words come again and again. Emptied when full. */
const beginnings = new Map<string, readonly Step[]>();
const MOST_KEPT = 4096;

function beginningsOf(key: string): readonly Step[] {
  const known = beginnings.get(key);
  if (known) return known;
  const steps = stepsFrom(root, key);
  if (beginnings.size >= MOST_KEPT) beginnings.clear();
  beginnings.set(key, steps);
  return steps;
}

interface Counted {
  readonly family: string;
  count: number;
  readonly phrases: string[];
  readonly said: Span[];
}

export function familiesIn(words: readonly Word[]): FamilyUse[] {
  const found = new Map<string, Counted>();
  const walk = (step: Step, from: number, to: number): void => {
    for (const family of step.families) note(found, family, words, from, to);
    if (step.whole.size === 0 && step.begun.size === 0) return;
    const next = words[to];
    if (next) for (const further of stepsFrom(step, next.key)) walk(further, from, to + 1);
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word?.letters) for (const step of beginningsOf(word.key)) walk(step, i, i + 1);
  }
  return [...found.values()];
}

function note(found: Map<string, Counted>, family: string, words: readonly Word[], from: number, to: number): void {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  const phrase = to === from + 1 ? (words[from]?.key ?? "") : `${words[from]?.key} ${words[to - 1]?.key}`;
  const use = found.get(family);
  if (!use) found.set(family, { family, count: 1, phrases: [phrase], said: [{ start, end }] });
  else if (!use.phrases.includes(phrase)) {
    use.count++;
    use.phrases.push(phrase);
    if (use.said.length < 2) use.said.push({ start, end });
  }
}
