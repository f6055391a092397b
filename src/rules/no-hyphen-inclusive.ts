/** French inclusive forms with hyphens, which some readers read out as hyphens. */
import { phrases } from "../core/kinds.ts";

export default phrases({
  id: "no-hyphen-inclusive",
  family: "format",
  level: "note",
  optIn: true,
  what: { en: "Read aloud with its hyphens: {text}", fr: "Lu à voix haute avec ses tirets : {text}" },
  why: {
    en: "In the one test there is, the hyphen form was unintelligible, the middle dot better.",
    fr: "Dans le seul test connu, la forme à tirets était incompréhensible, le point médian passait mieux.",
  },
  fix: { en: "Write both words (“toutes et tous”), or the middle dot.", fr: "Écrivez les deux mots (« toutes et tous »), ou le point médian." },
  evidence: [
    {
      source: "Lunatopia, inclusive writing and accessibility",
      year: 2018,
      url: "https://www.lunatopia.fr/blog/inclusivite-accessibilite",
      strength: "C",
      says: {
        en: "Tried on Android and Apple: hyphens break the word, middle dots and brackets are mostly passed over.",
        fr: "Essayé sur Android et Apple : les tirets cassent le mot, point médian et parenthèses passent le plus souvent.",
      },
      against: {
        en: "One old test; readers have changed since, and some say the dot.",
        fr: "Un seul test, ancien ; les lecteurs ont changé, et certains disent le point.",
      },
    },
  ],
  patterns: [/(?<![\p{L}-])\p{Ll}{3,}-(?:e|es|ne|nes|rice|rices|euse|euses|trice|trices|ère|ères)(?:-s)?(?![\p{L}-])/giu],
  cases: {
    flags: ["Cher-e-s abonné-e-s", "Tous les étudiant-e-s", "Un-e directeur-rice"],
    passes: ["Toutes et tous, chers abonnés", "Cher·e·s abonné·e·s", "Porte-à-porte et rendez-vous", "Y a-t-il un train ?", "Demi-heure et mi-temps"],
  },
});
