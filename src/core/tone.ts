/** How a draft sounds beside a tragedy: light, or said with care. */
import { caring, playful } from "../lexicons/tone.ts";
import { hasOffer } from "./mix.ts";
import type { ParsedDraft } from "./model.ts";
import { wholeWords } from "./word-list.ts";

const caringPattern = wholeWords(caring);
const playfulPattern = wholeWords(playful);

/** Below it a promotion is only suspected. */
const CLEARLY = 0.7;

/** Promotional, or playful in tone: out of place beside a tragedy. */
export const isLight = (draft: ParsedDraft): boolean =>
  draft.mix.promo >= CLEARLY || draft.text.search(playfulPattern) >= 0 || /[;:]-?[)D]|!{2,}/.test(draft.text);

/** Condolence, service information, a call for donations, reporting; and not selling at the same time. */
export const isCaring = (draft: ParsedDraft): boolean => draft.text.search(caringPattern) >= 0 && !hasOffer(draft.text);
