/** How a draft sounds beside a tragedy: light, or said with care. */
import { goods, grave, grieving, inviting, playful, selling, serving } from "../../lexicons/tone.ts";
import { hasOffer } from "../mix/mix.ts";
import type { ParsedDraft } from "../model.ts";
import { type WordList, wordList } from "./word-list.ts";

const grievingWords = wordList(grieving);
const servingWords = wordList(serving);
const caringWords = wordList([...grieving, ...serving]);
const goodsWords = wordList(goods);
const playfulWords = wordList([...playful, ...inviting]);
const sellingWords = wordList(selling);
const graveList = wordList(grave);
/** A number to call, as help lines give it: 1-800-799-7233, 0 800 40 60 05, 116 006. */
const PHONE = /(?<![\d.,])(?:\+?\d{1,3}[-. ])?(?:\d{2,4}[-. ]){2,4}\d{2,4}(?![\d.,]?\d)/;

/** A tag of mourning or of help is said with care: #RIPPrince, #ReliefPH. */
const CARING_TAG =
  /^(?:rip|pray(?:ing|ers)?for|jesuis|descanse|justicefor|justicepour|relief|rescue|helpfor|bangon|for[cç]a|fuerza|standwith|westandwith|istandwith|solidarit[eé])|(?:relief|rescue|strong)$/iu;

/** Below it a promotion is only suspected. */
const CLEARLY = 0.7;

/** Sells in so many words. What a draft is as a whole says less: "all our stores are closed" looks like promotion. */
export const isSelling = ({ text }: ParsedDraft): boolean => hasOffer(text) || has(sellingWords, text);

/** Promotional, or playful in tone: out of place beside a tragedy. */
export const isLight = (draft: ParsedDraft): boolean =>
  isSelling(draft) || draft.mix.promo >= CLEARLY || has(playfulWords, draft.text) || /[;:]-?[)D]|!{2,}/.test(draft.text);

/** Clearly a promotion, and not one that only sounds so for what it says with care. */
export const isPromotion = (draft: ParsedDraft): boolean => draft.mix.promo >= CLEARLY && (isSelling(draft) || !isCaring(draft));

/** Condolence, service information, a call for donations, reporting: said with care, whatever else is said. */
export const isCaring = (draft: ParsedDraft): boolean =>
  has(caringWords, draft.text) || PHONE.test(draft.text) || draft.hashtags.some(({ value }) => isCaringTag(value)) || isReporting(draft);

/** Mourns in so many words, and has nothing else to tell: no closing, no number to call. */
export const isGrieving = ({ text }: ParsedDraft): boolean => has(grievingWords, text) && !has(servingWords, text);

/** Names goods of everyday trade. */
export const namesGoods = ({ text }: ParsedDraft): boolean => has(goodsWords, text);

/** A tag of mourning or of help. */
export const isCaringTag = (tag: string): boolean => CARING_TAG.test(tag);

/** Tells of what happened as the press does, and sells nothing. */
const isReporting = (draft: ParsedDraft): boolean => graveWords(draft.text) > 1 && !isSelling(draft) && !has(playfulWords, draft.text);

/** How many different grave words a text holds. */
export const graveWords = (text: string): number => new Set(graveList.all(text).map(({ value }) => value)).size;

const has = (words: WordList<string>, text: string) => words.first(text) !== undefined;
