/** Three exclamation or question marks, and more. */
import { phrases } from "../core/kinds.ts";

export default phrases({
  id: "no-mark-pile",
  family: "tone",
  level: "note",
  optIn: true,
  what: { en: "Marks piled up: {text}", fr: "Des signes empilés : {text}" },
  why: { en: "One says it; three sound like selling, or like anger.", fr: "Un seul suffit ; trois font vendeur, ou fâché." },
  fix: { en: "Keep one of them.", fr: "Gardez-en un seul." },
  evidence: [
    {
      source: "Own judgement, after the style guides of the press",
      year: 2026,
      strength: "D",
      says: { en: "Newspapers allow no more than one.", fr: "Les journaux n’en admettent qu’un." },
      against: { en: "No study on posts; among friends it is only warmth.", fr: "Aucune étude sur les posts ; entre amis, c’est de la chaleur." },
    },
  ],
  patterns: [/[!?](?:\s?[!?]){2,}/gu],
  cases: {
    flags: ["Sale!!! Come in", "Really???", "Venez tous ! ! !", "Quoi ?!?"],
    passes: ["Sale! Come in!", "Really?", "Quoi ?!", "Venez tous !", "Wow… and then?"],
  },
});
