/** What a post is for: promotion, curation or engagement. */
import { mixSigns } from "../lexicons/mix.ts";
import { type Account, CLASSES, type MixClass, type MixVerdict, type ParsedDraft } from "./model.ts";
import { wholeWords } from "./word-list.ts";

type Readable = Omit<ParsedDraft, "mix">;

/** Before anything is read: an original post of a company is rather promotion. Shares of 550 posts labelled by hand. */
const START: Readonly<Record<MixClass, number>> = { promo: 0.3, curated: 0.1, engagement: 0 };

interface Sign extends Partial<Record<MixClass, number>> {
  readonly said: string;
}

/**
 * Weighs the signs of each class and gives shares that add up to 1.
 * @param account whose own domains tell an own link from a shared one
 */
export function classify(draft: Readable, account: Pick<Account, "domains">): MixVerdict {
  const signs = [...structure(draft, account), ...wording(draft.text)];
  const weight = (of: MixClass) => Math.exp(START[of] + signs.reduce((sum, sign) => sum + (sign[of] ?? 0), 0));
  const weights = { promo: weight("promo"), curated: weight("curated"), engagement: weight("engagement") };
  const total = weights.promo + weights.curated + weights.engagement;
  const pick = CLASSES.reduce((best, next) => (weights[next] > weights[best] ? next : best));
  const because = signs.filter((sign) => (sign[pick] ?? 0) > 0).sort((a, b) => (b[pick] ?? 0) - (a[pick] ?? 0));
  const shares = { promo: weights.promo / total, curated: weights.curated / total, engagement: weights.engagement / total };
  return { pick, ...shares, because: [...new Set(because.map((sign) => sign.said))].slice(0, 4) };
}

const PRICE =
  /(?:[$€£]\s?\d|(?<![\d.,])\d[\d.,]{0,12}\s?(?:€|\$|£|euros?\b|eur\b|usd\b)|-\s?\d{1,2}\s?%|\d{1,2}\s?%\s?(?:off|de r[ée]duction|de remise))/iu;
const CODE = /\bcode\s*:?\s*[A-Z0-9]{4,}\b/u;
/** A price or a code: something is being sold. */
export const hasOffer = (text: string): boolean => PRICE.test(text) || CODE.test(text);

const QUESTION = /\?\s*(?:$|[\p{Extended_Pictographic}#@]|https?:)/u;

function structure(draft: Readable, account: Pick<Account, "domains">): Sign[] {
  const { kind, text, links, mentions } = draft;
  const own = links.filter((link) => account.domains.some((domain) => hostOf(link.value).endsWith(domain)));
  const price = PRICE.exec(text)?.[0];
  const code = CODE.exec(text)?.[0];
  return [
    ...(kind === "reply" || kind === "comment" ? [{ said: kind, engagement: 5 }] : []),
    ...(kind === "quote" ? [{ said: kind, curated: 2, engagement: 0.5 }] : []),
    ...(price ? [{ said: price.trim(), promo: 2 }] : []),
    ...(code ? [{ said: code, promo: 2 }] : []),
    ...(QUESTION.test(text) ? [{ said: "?", engagement: 1.4 }] : []),
    ...own.map((link) => ({ said: link.value, promo: 1.5 })),
    ...links.filter((link) => !own.includes(link)).map((link) => ({ said: link.value, curated: 0.7, engagement: -0.9 })),
    ...(text.startsWith("@") ? [{ said: "@", engagement: 2 }] : []),
    ...(mentions.length > 0 ? [{ said: `@${mentions[0]?.value}`, curated: 0.2, engagement: 0.3 }] : []),
  ];
}

const signPatterns = mixSigns.map(({ words, ...weights }) => ({ weights, pattern: wholeWords(words) }));

/** Each family of words counts fully once, and half for every further word. */
function wording(text: string): Sign[] {
  return signPatterns.flatMap(({ weights, pattern }) => {
    const said = [...new Set(Array.from(text.matchAll(pattern), (match) => match[0]))];
    return said.slice(0, 4).map((word, i) => ({ said: word, ...scaled(weights, i === 0 ? 1 : 0.5) }));
  });
}

const scaled = (weights: Partial<Record<MixClass, number>>, by: number) =>
  Object.fromEntries(Object.entries(weights).map(([of, weight]) => [of, weight * by])) as Partial<Record<MixClass, number>>;

function hostOf(link: string): string {
  try {
    return new URL(link.includes("://") ? link : `https://${link}`).hostname.replace(/^www\./, "").toLowerCase();
  } catch {
    return "";
  }
}
