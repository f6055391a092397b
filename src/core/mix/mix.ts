/** What a post is for: promotion, curation or engagement. Adds up what its signs speak for; how much each speaks was learned (docs/mix-model.md). */
import { mixWeights } from "../../lexicons/mix-weights.ts";
import { CLASSES, type Logits, type MixClass, type MixVerdict } from "../model.ts";
import type { MixWeights } from "./packed-weights.ts";
import { offersIn, type Readable, type Sign, type Speaker, signsOf } from "./signs.ts";
import { judgedAs, sharesOf } from "./verdict.ts";

/** A price or a code: something is being sold. */
export const hasOffer = (text: string): boolean => offersIn(text).length > 0;

/**
 * Gives shares that add up to 1: how many in a hundred such drafts are promotion, curation, engagement.
 * @param speaker who posts: own domains and names, and what their corrections taught
 * @param weights what each sign speaks for; tried out on others while learning
 */
export function classify(draft: Readable, speaker: Speaker, weights: MixWeights = mixWeights): MixVerdict {
  const { taste } = speaker;
  const heard: Heard[] = [];
  const sums: [number, number, number] = [0, 0, 0];
  const learned = (name: string) => (taste && Object.hasOwn(taste, name) ? taste[name] : undefined);
  for (const sign of signsOf(draft, speaker, (word) => weights.has(word) || learned(word) !== undefined)) {
    const weight = weights.get(sign.name);
    const delta = learned(sign.name);
    if (!weight && !delta) continue;
    const both = weight && delta ? ([weight[0] + delta[0], weight[1] + delta[1], weight[2] + delta[2]] as const) : (weight ?? delta ?? NOTHING);
    for (const c of [0, 1, 2] as const) sums[c] += both[c] * sign.value;
    if (sign.said.length > 0) heard.push({ sign, weight: both });
  }
  const [promo, curated, engagement] = sharesOf(sums);
  const pick = judgedAs({ promo, curated, engagement });
  return { pick, promo, curated, engagement, because: tellingFor(pick, heard, draft.text) };
}

const NOTHING: Logits = [0, 0, 0];

interface Heard {
  readonly sign: Sign;
  readonly weight: Logits;
}

const MOST_TOLD = 4;
/** In logits; what leads by less than this explains nothing to a reader ("is", "sur"). */
const TELLING = 0.2;

/** What spoke most for a class, rather than for the other two. */
function tellingFor(pick: MixClass, heard: readonly Heard[], text: string): string[] {
  const picked = CLASSES.indexOf(pick);
  const telling = heard.flatMap(({ sign, weight }) => {
    const lead = ((weight[picked] ?? 0) * 1.5 - (weight[0] + weight[1] + weight[2]) / 2) * sign.value;
    return lead >= TELLING ? [{ lead, said: sign.said }] : [];
  });
  telling.sort((a, b) => b.lead - a.lead);
  const told = new Set<string>();
  for (const { said } of telling) {
    for (const { start, end } of said) if (told.size < MOST_TOLD) told.add(text.slice(start, end).trim());
    if (told.size >= MOST_TOLD) break;
  }
  return [...told];
}
