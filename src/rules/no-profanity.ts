/** Swear words, masked ones included, where customers read. */
import { phrases } from "../core/kinds.ts";
import { profanities } from "../lexicons/profanity.ts";

/** "f***", "sh*t", "p*tain": a mask hides nothing. */
const MASKED =
  /(?<![\p{L}\p{N}*])(?:f[*#@$!]{1,4}(?:c?k)?(?:ing|ed|er)?|sh[*#@!1]t|s\*{3,}|b[*!]tch|a\*\*hole|c[*]nt|m[*]rde|m\*{4}|p[*]tain|p\*{5}|c[*]nn?ard)(?![\p{L}\p{N}*])/giu;

export default phrases({
  id: "no-profanity",
  family: "tone",
  level: "warn",
  what: { en: "A swear word: {text}", fr: "Un gros mot : {text}" },
  why: {
    en: "Under a company’s name it reads as contempt, or as the wrong account.",
    fr: "Sous le nom d’une entreprise, on y lit du mépris, ou une erreur de compte.",
  },
  fix: { en: "Say it in other words; or check which account this is.", fr: "Dites-le autrement ; ou vérifiez de quel compte il s’agit." },
  evidence: [
    {
      source: "Katsaros, Yang and Fratamico: a randomised trial on Twitter",
      year: 2021,
      url: "https://arxiv.org/abs/2112.00773",
      strength: "A",
      says: {
        en: "Asked to think again before an offensive reply, people sent 6% fewer of them, and fewer came back.",
        fr: "Invités à relire une réponse offensante, les gens en ont envoyé 6 % de moins, et en ont reçu moins.",
      },
      against: {
        en: "Of 100 such prompts 69 changed nothing, and only 8 of 22 rewritten posts were better (Twitter, 2022).",
        fr: "Sur 100 rappels de ce genre, 69 ne changent rien, et 8 réécritures sur 22 seulement sont meilleures (Twitter, 2022).",
      },
    },
    {
      source: "Chrysler’s tweet on the drivers of Detroit; StubHub’s on Fridays",
      year: 2011,
      strength: "D",
      says: {
        en: "Both were personal tweets, swear word included, sent from the company’s account; one agency lost its client.",
        fr: "Deux tweets personnels, gros mot compris, partis du compte de l’entreprise ; une agence y a perdu son client.",
      },
    },
  ],
  words: profanities,
  patterns: [MASKED],
  cases: {
    flags: [
      "Nobody here knows how to fucking drive",
      "Thank f*** it's Friday!",
      "What a sh*t show this was",
      "Putain, quelle journée",
      "On s’est bien fait chier",
      { text: "Ta gueule", kind: "reply" },
      "¡Qué mierda de día!",
    ],
    passes: [
      "Our shop in Scunthorpe opens on Monday",
      "The classic and the assistant: a new series",
      "Il faut un bâton et un bâtard bien cuit",
      "Bite into our new sandwich",
      "Une ordure ménagère se trie",
      "5 * 3 = 15 and 2**4 = 16",
      "La salopette revient cet hiver",
      "Cul-de-sac, Moby Dick and a Dickens novel",
    ],
  },
});
