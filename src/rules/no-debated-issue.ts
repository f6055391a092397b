/** Subjects that your team wants to be asked about first. */
import * as z from "zod/mini";
import { spots } from "../core/kinds.ts";
import { vocabulary } from "../core/text/vocabulary.ts";

const LISTED = { rules: { "no-debated-issue": { options: { words: ["pension reform", "corrida"] } } } };

export default spots({
  id: "no-debated-issue",
  family: "context",
  level: "note",
  what: { en: "A subject that your team watches: {text}", fr: "Un sujet que votre équipe surveille : {text}" },
  why: { en: "Whatever is said about it takes a side for somebody.", fr: "Quoi qu’on en dise, c’est prendre parti pour quelqu’un." },
  fix: {
    en: "Ask whoever holds the policy; or say what you do, not what you think.",
    fr: "Demandez à qui tient la politique ; ou dites ce que vous faites, pas ce que vous pensez.",
  },
  evidence: [
    {
      source: "GARM, brand safety floor and suitability framework",
      year: 2022,
      url: "https://wfanet.org/knowledge/item/2022/06/17/",
      strength: "D",
      says: {
        en: "Advertisers agreed on twelve subjects, debated social issues among them.",
        fr: "Des annonceurs se sont accordés sur douze sujets, dont les questions de société débattues.",
      },
      against: {
        en: "The alliance was suspended in 2024; which subjects are debated is for each team to say.",
        fr: "L’alliance a été suspendue en 2024 ; à chaque équipe de dire quels sujets sont débattus.",
      },
    },
  ],
  optionWords: {
    words: { en: "Words of the subjects that are debated in your trade", fr: "Mots des sujets débattus dans votre métier" },
  },
  options: z.object({
    /** Words of the subjects; none by default. */
    words: z._default(z.array(z.string()), []),
  }),
  find: (draft, _facts, { words }) => (words.length === 0 ? [] : vocabulary(words)(draft)),
  cases: {
    flags: [
      { text: "Our view on the pension reform", policy: LISTED },
      { text: "La corrida de samedi", policy: LISTED },
      { text: "#Corrida à Nîmes", policy: LISTED },
    ],
    passes: [
      "Our view on the pension reform",
      "La corrida de samedi",
      { text: "Our new shop", policy: LISTED },
      { text: "Corridas", policy: LISTED },
      { text: "https://acme.com/corrida", policy: LISTED },
    ],
  },
});
