/** What a post is for: promotion, curation or engagement. Adds up what its signs speak for; how much each speaks was learned (docs/mix-model.md). */
import { mixWeights } from "../lexicons/mix-weights.ts";
import { type Account, CLASSES, type MixVerdict } from "./model.ts";
import { offersIn, type Readable, type Sign, signsOf } from "./signs.ts";

/** How much a sign speaks for promo, curated and engagement, in logits. */
export type Logits = readonly [promo: number, curated: number, engagement: number];
/** By name of the sign; a sign that is not listed says nothing. What users correct can be learned on top of the shipped ones and added to them. */
export type MixWeights = ReadonlyMap<string, Logits>;

/** A price or a code: something is being sold. */
export const hasOffer = (text: string): boolean => offersIn(text).length > 0;

/**
 * Gives shares that add up to 1: how many in a hundred such drafts are promotion, curation, engagement.
 * @param account whose own domains tell an own link from a shared one
 * @param weights what each sign speaks for; tried out on others while learning
 */
export function classify(draft: Readable, account: Pick<Account, "domains">, weights: MixWeights = mixWeights): MixVerdict {
  const heard = signsOf(draft, account).flatMap((sign) => {
    const weight = weights.get(sign.name);
    return weight ? [{ ...sign, weight }] : [];
  });
  const [promo, curated, engagement] = sharesOf(heard);
  const shares = { promo, curated, engagement };
  const pick = CLASSES.reduce((best, next) => (shares[next] > shares[best] ? next : best));
  return { pick, ...shares, because: tellingFor(CLASSES.indexOf(pick), heard) };
}

type Heard = Sign & { readonly weight: Logits };

function sharesOf(heard: readonly Heard[]): Logits {
  const sums: [number, number, number] = [0, 0, 0];
  for (const { weight, value } of heard) for (const c of [0, 1, 2] as const) sums[c] += weight[c] * value;
  const top = Math.max(...sums);
  const [promo, curated, engagement] = [Math.exp(sums[0] - top), Math.exp(sums[1] - top), Math.exp(sums[2] - top)];
  const total = promo + curated + engagement;
  return [promo / total, curated / total, engagement / total];
}

const MOST_TOLD = 4;
/** In logits; what leads by less than this explains nothing to a reader ("is", "sur"). */
const TELLING = 0.2;

/** What spoke most for a class, rather than for the other two. */
function tellingFor(picked: number, heard: readonly Heard[]): string[] {
  const lead = ({ weight, value }: Heard) => weight.reduce((sum: number, each, c) => sum + (c === picked ? each : -each / 2), 0) * value;
  const telling = heard.map((sign) => ({ said: sign.said, lead: lead(sign) })).filter(({ said, lead }) => said.length > 0 && lead >= TELLING);
  const told = telling.sort((a, b) => b.lead - a.lead).flatMap(({ said }) => said.slice(0, 2));
  return [...new Set(told)].slice(0, MOST_TOLD);
}
