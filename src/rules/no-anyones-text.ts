/** A text that could be anyone’s. */
import { spots } from "../core/kinds.ts";
import { isOriginal } from "../core/mix/rhythm.ts";
import { vocabulary } from "../core/text/vocabulary.ts";

const cliche = vocabulary([
  "happy monday",
  "happy friday",
  "fabulous friday",
  "mondaymotivation",
  "fridayfeeling",
  "weekend plans",
  "plans for the weekend",
  "excited to announce",
  "thrilled to announce",
  "thrilled to share",
  "proud to announce",
  "humbled and honored",
  "stay tuned",
  "big news coming",
  "something big",
  "rise and grind",
  "new week new",
  "bon lundi",
  "bon vendredi",
  "motivation du lundi",
  "lundimotivation",
  "ravis de vous annoncer",
  "ravi de vous annoncer",
  "fiers d annoncer",
  "heureux de vous annoncer",
  "restez connectés",
  "une belle nouvelle",
  "projets pour le week end",
  "nouvelle semaine nouveaux",
  "feliz viernes",
  "schönes wochenende",
]);
/** A figure, or a name within a sentence. */
const OWN = /\d|(?<=\p{Ll},?\s)(?!Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)\p{Lu}\p{Ll}/u;

export default spots({
  id: "no-anyones-text",
  family: "tone",
  level: "note",
  optIn: true,
  what: { en: "This could be anyone’s: {text}", fr: "Ceci pourrait être de n’importe qui : {text}" },
  why: {
    en: "No personality is what 35% of people hold against brands.",
    fr: "Le manque de personnalité : 35 % des gens le reprochent aux marques.",
  },
  fix: {
    en: "Add one thing that only you know: a name, a figure, a place.",
    fr: "Ajoutez une chose que vous seul savez : un nom, un chiffre, un lieu.",
  },
  evidence: [
    {
      source: "Sprout Social, Q3 survey of more than 1,000 users",
      year: 2016,
      url: "http://www.marketingcharts.com/online/these-social-media-behaviors-are-turning-off-your-followers-70302/",
      strength: "B",
      says: { en: "35% are annoyed by brands without personality.", fr: "35 % sont agacés par les marques sans personnalité." },
      against: { en: "A greeting may be just a greeting.", fr: "Un bonjour peut n’être qu’un bonjour." },
    },
  ],
  find: (draft) =>
    isOriginal(draft) && !OWN.test(draft.text) && draft.mentions.length + draft.links.length + draft.media.length === 0
      ? cliche(draft).slice(0, 1)
      : [],
  cases: {
    flags: [
      "It’s a fabulous day, what are your weekend plans?",
      "Excited to announce something big",
      "Happy Monday everyone! #motivation",
      "Ravis de vous annoncer une belle nouvelle",
      "Et vous, quels sont vos projets pour le week-end ?",
    ],
    passes: [
      "Happy Friday from Anna and the 12 of us in Lyon",
      "Excited to announce our 3rd shop",
      { text: "Happy Friday!", kind: "reply" },
      "Le week-end, l’atelier de Paul est ouvert",
      "The plans for the new bridge are out",
    ],
  },
});
