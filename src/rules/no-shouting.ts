/** Whole words in capitals. */
import * as z from "zod/mini";
import { limit, matches, outside } from "../core/kinds.ts";

const WORD = /(?<![\p{L}@])\p{L}{4,}(?!\p{L})/gu;
/** Two may be acronyms. */
const FEWEST = 3;

export default limit({
  id: "no-shouting",
  family: "tone",
  level: "note",
  optIn: true,
  what: { en: "{count}% of the words are in capitals.", fr: "{count} % des mots sont en capitales." },
  why: { en: "It reads as shouting; in French it also loses accents.", fr: "Cela se lit comme un cri ; en français, on y perd aussi les accents." },
  fix: { en: "Keep capitals for one word, if any.", fr: "Gardez les capitales pour un mot, s’il le faut." },
  evidence: [
    {
      source: "Arditi and Cho, Letter case and text legibility, Vision Research 47",
      year: 2007,
      url: "https://doi.org/10.1016/j.visres.2007.06.010",
      strength: "A",
      says: {
        en: "Capitals are not slower to read, and help at very small sizes: the matter is tone, not legibility.",
        fr: "Les capitales ne se lisent pas plus lentement, et aident en très petit : c’est une question de ton, pas de lisibilité.",
      },
      against: { en: "Guides on dyslexia say otherwise, without a measure.", fr: "Des guides sur la dyslexie disent l’inverse, sans mesure." },
    },
  ],
  optionWords: {
    most: { en: "Percent of long words in capitals that pass", fr: "Pourcentage de mots longs en capitales toléré" },
  },
  options: z.object({
    /** Percent of the words of four letters or more. @default 30 */
    most: z._default(z.number(), 30),
  }),
  counts({ text, hashtags }, _facts, { most }) {
    const words = matches(text, WORD).filter(outside(hashtags));
    const loud = words.filter(({ start, end }) => /^\p{Lu}+$/u.test(text.slice(start, end)));
    return loud.length < FEWEST ? [] : [{ count: Math.round((100 * loud.length) / words.length), max: most - 1, spans: loud }];
  },
  cases: {
    flags: ["BUY NOW BEFORE EVERYTHING GOES", "This is the LAST CHANCE EVER", "VENEZ TOUS CHEZ NOUS SAMEDI", "TOUT DOIT DISPARAITRE samedi"],
    passes: [
      "NASA and UNESCO are coming",
      "Last CHANCE to come",
      "A calm sentence of several words",
      "Une phrase calme avec UN seul mot",
      "#BLACKFRIDAY #SALE #NEWYORK #LYON today",
    ],
  },
});
