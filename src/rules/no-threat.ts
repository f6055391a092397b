/** Violence wished on people: a threat, even as a joke, is read as one. */
import { phrases } from "../core/kinds.ts";
import { vocabulary } from "../core/text/vocabulary.ts";

const WHO = "(?:you|them|him|her|all|every|each|these|those|that|this|the|an?|some|any)";
const HARM = "(?:kill|murder|slaughter|rape|torture|execute|exterminate|eradicate|lynch|behead|strangle|stab|gas|attack|hurt)";
const HARMED = "(?:killed|murdered|executed|exterminated|eradicated|lynched|beheaded|strangled|hanged|gassed|shot|drowned|raped|whipped)";
/** People by any name: things are killed too, as in "kill these bugs". */
const PEOPLE =
  "(?:you|them|him|her|people|wom[ae]n|girls?|men|kids|muslims?|jews?|christians?|blacks?|whites?|arabs?|gays?|lesbians?|trans(?:\\s\\p{L}+)?|(?:im)?migrants?|refugees?|foreigners?|customers?|journalists?|managers?|thieves|sexists?|\\p{L}+\\s(?:people|person))";
const VIOLENCE =
  "(?:tuer|assassiner|massacrer|violer|viole|torturer|étrangler|exterminer|attaquer|égorger|lyncher|frapper|tabasser|buter|crever|souffrir)";
const VIOLATED = "(?:tué|assassiné|exécuté|exterminé|égorgé|pendu|lynché|fusillé|noyé|violé)e?s?";
const GENS =
  "(?:toi|vous|eux|elles|gens|femmes?|filles?|musulmans?|juifs?|noirs?|blacks?|arabes?|gays?|(?:cet)?homos?|trans|immigrés?|migrants?|réfugiés?|étrangers?|(?:cet)?handicapés?|clients?|journalistes?)";
const B = "(?<![\\p{L}\\p{N}])";
const E = "(?![\\p{L}\\p{N}])";

const PATTERNS = [
  // "I want to kill all …", "we'll torture these …": who means to, what, whom.
  `${B}(?:i|we|someone|somebody)(?:['’](?:ll|m|re|d|ve))?\\s(?:(?!never|not|don)\\p{L}+\\s){0,5}?${HARM}(?:ing)?\\s(?:${WHO}\\s){0,2}(?:\\p{L}+\\s)?${PEOPLE}${E}`,
  `${B}(?:i|we)(?:['’]\\p{L}+)?\\s(?:(?!never|not|don)\\p{L}+\\s){0,4}?make\\s(?:${WHO}\\s)?(?:\\p{L}+\\s){0,2}suffer${E}`,
  `${B}death\\sto\\s(?:all\\s|the\\s)*${PEOPLE}${E}`,
  `${B}deserves?\\sto\\s(?:die|be\\s${HARMED})${E}`,
  `${PEOPLE}\\s(?:like\\s\\p{L}+\\s)?(?:all\\s)?(?:should|ought\\sto|need\\sto|must|were)\\s(?:all\\s)?(?:be\\s)?${HARMED}${E}`,
  // « je veux tuer… », « nous allons torturer… », « mort à… »
  `${B}(?:je|j['’]|on|nous|il\\sva\\sfalloir\\sque\\sje)\\s?(?:(?!ne|n|jamais|pas)\\p{L}+\\s){0,5}?${VIOLENCE}\\s(?:\\p{L}+\\s?,?\\s?){0,4}?${GENS}${E}`,
  `${B}(?:je|on|nous)\\s(?:vais|va|allons|veux|veut|voulons|continuerai|continuera|continuerons)\\s(?:à\\s)?(?:vous|te|les)\\s(?:faire\\s)?${VIOLENCE}${E}`,
  `${B}morts?\\s(?:à|aux)\\s(?:(?:tous|toutes|les|la|ces|cet|cette)\\s)*${GENS}${E}`,
  `${B}mérit(?:e|es|ez|ent)\\sde\\s(?:mourir|crever)${E}`,
  `${GENS}\\s(?:\\p{L}+\\s){0,3}?(?:devraient|doivent|étaient)\\s(?:\\p{L}+\\s)?(?:être\\s)?(?:tous\\s|toutes\\s)?${VIOLATED}${E}`,
].map((source) => new RegExp(source, "giu"));
/** Somebody by name, as a game. */
const BLOWS = /(?:[Ss]lap|[Pp]unch|[Gg]ifler|[Ff]rapper)\s\p{Lu}\p{L}+.{0,20}(?:[Ss]lap|[Pp]unch|[Gg]ifler|[Ff]rapper)\s\p{Lu}/gu;

/** Without one of these there is nothing to look for, and looking is dear. */
const violent = vocabulary([
  "kill*",
  "murder*",
  "slaughter*",
  "rape",
  "raped",
  "raping",
  "tortur*",
  "execut*",
  "extermin*",
  "eradicat*",
  "lynch*",
  "behead*",
  "strangl*",
  "stab",
  "stabbed",
  "gas",
  "gassed",
  "attack*",
  "hurt*",
  "suffer*",
  "death",
  "die",
  "hanged",
  "shot",
  "drowned",
  "whipped",
  "slap",
  "punch",
  "tue",
  "tuer",
  "tué*",
  "assassin*",
  "massacr*",
  "viol*",
  "étrangl*",
  "attaqu*",
  "égorg*",
  "frapp*",
  "tabass*",
  "buter",
  "crever",
  "souffrir",
  "mort",
  "mourir",
  "exécut*",
  "pendu*",
  "fusill*",
  "noyé*",
  "gifler",
]);

export default phrases({
  id: "no-threat",
  family: "tone",
  level: "warn",
  what: { en: "This reads as a threat: {text}", fr: "Ceci se lit comme une menace : {text}" },
  why: {
    en: "Networks remove it and may suspend the account; said publicly, it can be an offence.",
    fr: "Les réseaux le suppriment et peuvent suspendre le compte ; dite en public, une menace peut être un délit.",
  },
  fix: { en: "Say what you object to, without violence.", fr: "Dites ce que vous reprochez, sans violence." },
  evidence: [
    {
      source: "HateCheck: functional tests for detecting hate, Röttger et al.",
      year: 2021,
      url: "https://aclanthology.org/2021.acl-long.4/",
      strength: "B",
      says: {
        en: "Threats follow few sentence forms; lists of words alone confuse them with denouncing a threat.",
        fr: "Les menaces suivent peu de tournures ; de simples listes de mots les confondent avec leur dénonciation.",
      },
      against: {
        en: "The forms were written to test machines: real threats are more varied, and many are not found.",
        fr: "Ces tournures ont été écrites pour tester des machines : les vraies menaces sont plus variées, beaucoup échappent.",
      },
    },
    {
      source: "Snapchat, “Would you rather slap Rihanna or punch Chris Brown?”",
      year: 2018,
      strength: "D",
      says: {
        en: "A game about hitting a victim of domestic violence cost the network her public, and 800 million dollars of its value in a day.",
        fr: "Un jeu sur des coups portés à une victime de violences a coûté au réseau 800 millions de dollars de valeur en un jour.",
      },
    },
  ],
  when: (draft) => violent(draft).length > 0,
  patterns: [...PATTERNS, BLOWS],
  cases: {
    flags: [
      "I want to kill all women.",
      "Those kinds of people ought to be executed.",
      "You deserve to die",
      "We are going to make those managers suffer",
      "Would you rather? Slap Rihanna / Punch Chris Brown",
      "Je veux tuer tous les homos.",
      "Mort à toutes les femmes.",
      { text: "Vous méritez de mourir", kind: "reply" },
    ],
    passes: [
      "I would never hurt any customer",
      "Our new spray will kill all the germs in your kitchen",
      "We want to beat them on Saturday: come and cheer!",
      "Ce soir, on va tuer le match",
      "Je ne ferais jamais de mal à une femme",
      "Punch of the week: slap bass by Larry Graham",
      "Nous dénonçons les menaces de mort contre les journalistes",
      "Il était une fois un tueur dans notre nouveau roman",
    ],
  },
});
