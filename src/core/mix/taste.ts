/** What an author's corrections teach: small changes to the shipped weights, worked out anew from the corrections themselves, so that each can be taken back. */
import { mixWeights } from "../../lexicons/mix-weights.ts";
import { CLASSES, type DraftKind, type Logits, type MixClass, type SiteId, type Taste } from "../model.ts";
import { emoji, hashtags, links, mentions } from "../text/text.ts";
import type { MixWeights } from "./packed-weights.ts";
import { type Sign, type Speaker, signsOf } from "./signs.ts";
import { sharesOf } from "./verdict.ts";

/** A published post, as far as it can teach. */
export interface Lesson {
  readonly site: SiteId;
  readonly kind: DraftKind;
  readonly text: string;
  readonly class: MixClass;
}

// Own choices, tried on five simulated authors (`npm run bench -- mix` shows three): half to twice of each does as well.
/** How strongly each change is held to nothing. */
const HOLD = 6;
/** What the author left as it was counts so much of what they said. */
const LEFT_ALONE = 0.3;
const ROUNDS = 60;
/** No sign is moved further than this, in logits, whatever is corrected. */
const BOUND = 2;
/** What is smaller says nothing. */
const LEAST = 0.02;

/**
 * The likeliest changes under which the author's words hold: logistic regression on top of the shipped weights, ridge around them.
 * @param said posts whose class the author said
 * @param leftAlone posts whose class they did not correct while they corrected others
 * @param weights what is shipped; tried out on others while measuring
 */
export function tasteOf(said: readonly Lesson[], leftAlone: readonly Lesson[], speaker: Speaker, weights: MixWeights = mixWeights): Taste {
  if (said.length === 0) return {};
  const examples = [
    ...said.map((lesson) => exampleOf(lesson, 1, speaker, weights)),
    ...leftAlone.map((lesson) => exampleOf(lesson, LEFT_ALONE, speaker, weights)),
  ];
  const taste = new Map<string, [number, number, number]>();
  // Half of the squared length of a post's signs is 10 or less: a longer stride would overshoot.
  const stride = 1 / (HOLD + 0.6 * Math.max(4, examples.length));
  for (let round = 0; round < ROUNDS; round++) descend(taste, examples, stride);
  return Object.fromEntries(
    [...taste].filter(([, delta]) => delta.some((one) => Math.abs(one) >= LEAST)).map(([name, delta]) => [name, kept(delta)]),
  );
}

interface Example {
  readonly signs: readonly Sign[];
  /** What the shipped weights say. */
  readonly shipped: Logits;
  readonly to: number;
  readonly weight: number;
}

/** That it is a reply stays what it is, and so does what every post has. */
const FIXED = new Set([":reply", ":always"]);

function exampleOf({ site, kind, text, class: to }: Lesson, weight: number, speaker: Speaker, weights: MixWeights): Example {
  const found = { hashtags: hashtags(text), mentions: mentions(text), links: links(text), emoji: emoji(text) };
  const all = signsOf({ site, kind, text, media: [], parts: [{ start: 0, end: text.length }], ...found }, speaker);
  const shipped: [number, number, number] = [0, 0, 0];
  for (const { name, value } of all) for (const c of [0, 1, 2] as const) shipped[c] += (weights.get(name)?.[c] ?? 0) * value;
  return { signs: all.filter(({ name }) => !FIXED.has(name)), shipped, to: CLASSES.indexOf(to), weight };
}

function descend(taste: Map<string, [number, number, number]>, examples: readonly Example[], stride: number): void {
  const slope = new Map<string, [number, number, number]>();
  for (const { signs, shipped, to, weight } of examples) {
    const sums: [number, number, number] = [...shipped];
    for (const { name, value } of signs) {
      const delta = taste.get(name);
      if (delta) for (const c of [0, 1, 2] as const) sums[c] += delta[c] * value;
    }
    const shares = sharesOf(sums);
    for (const { name, value } of signs) {
      const towards = slope.get(name) ?? [0, 0, 0];
      for (const c of [0, 1, 2] as const) towards[c] += weight * value * ((c === to ? 1 : 0) - shares[c]);
      slope.set(name, towards);
    }
  }
  for (const [name, towards] of slope) {
    const delta = taste.get(name) ?? [0, 0, 0];
    for (const c of [0, 1, 2] as const) delta[c] = bounded(delta[c] + stride * (towards[c] - HOLD * delta[c]));
    taste.set(name, delta);
  }
}

const bounded = (delta: number) => Math.max(-BOUND, Math.min(BOUND, delta));
const kept = ([promo, curated, engagement]: Logits): Logits => [hundredth(promo), hundredth(curated), hundredth(engagement)];
const hundredth = (one: number) => Math.round(one * 100) / 100;
