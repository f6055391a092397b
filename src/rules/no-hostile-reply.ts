/** An answer, or a post, that goes for the person. */
import { matches, outside, spots } from "../core/kinds.ts";
import type { ParsedDraft, Span } from "../core/model.ts";
import { together, vocabulary } from "../core/text/vocabulary.ts";
import { dismissals, insults } from "../lexicons/profanity.ts";

const insult = vocabulary(insults);
const dismissal = vocabulary(dismissals);
const second = vocabulary(["you", "your", "yours", "u", "ur", "tu", "toi", "te", "ton", "ta", "tes", "vous", "votre", "vos"]);
const negation = vocabulary([
  "not",
  "never",
  "isn",
  "aren",
  "wasn",
  "don",
  "no",
  "pas",
  "jamais",
  "nothing",
  "sorry",
  "apologise",
  "apologize",
  "désolé*",
  "excus*",
]);
const SHOUTED = /(?<![\p{L}\p{N}#@])\p{Lu}{4,}(?!\p{L})/gu;
const MARKS = /[!?]{2,}/gu;
/** Said of the other's words, at the start of an answer: "Whatever.", "Yeah, right." */
const SNEER =
  /(?<![\p{L}])(?:whatever|yeah,? right|oh please|really\?+|seriously\?+|lol|mdr|ben voyons|mais oui bien sûr|n['’]importe quoi)(?![\p{L}])/giu;

/** Sorry for what is disgusting is not an insult. */
const meant = (draft: ParsedDraft, spans: readonly Span[]) => {
  const softened = together(draft.text, spans, negation(draft));
  return spans.filter((span) => !softened.includes(span));
};

export default spots({
  id: "no-hostile-reply",
  family: "tone",
  level: "warn",
  what: { en: "This goes for the person: {text}", fr: "Ceci s’en prend à la personne : {text}" },
  why: {
    en: "Whoever reads along sides with the one who is attacked, right or wrong.",
    fr: "Qui lit la scène prend le parti de la personne attaquée, à tort ou à raison.",
  },
  fix: { en: "Answer the matter; or wait a quarter of an hour.", fr: "Répondez sur le fond ; ou attendez un quart d’heure." },
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
      source: "“Key to Kindness”: 575 people and a keyboard that speaks up",
      year: 2024,
      url: "https://arxiv.org/abs/2401.10627",
      strength: "A",
      says: {
        en: "Hints while typing reduced hurtful messages more than a gate at sending did, and annoyed less.",
        fr: "Un signe pendant la frappe réduit mieux les messages blessants qu’un barrage à l’envoi, et agace moins.",
      },
    },
  ],
  find(draft) {
    const harsh = meant(draft, insult(draft));
    const aimed = together(draft.text, harsh, second(draft));
    const answers = draft.kind === "reply" || draft.kind === "comment" || draft.text.startsWith("@");
    const closing = answers ? dismissal(draft) : [];
    const different = new Set(harsh.map(({ start, end }) => draft.text.slice(start, end).toLowerCase()));
    if (aimed.length + closing.length > 0 || different.size > 1) return [...harsh, ...closing];
    if (!answers) return [];
    const heat = [SHOUTED, MARKS, SNEER].map((pattern) => matches(draft.text, pattern).filter(outside(draft.links)));
    return heat.filter((signs) => signs.length > 0).length + harsh.length > 2 ? heat.flat() : [];
  },
  cases: {
    flags: [
      { text: "You are an idiot, and a liar too", kind: "reply" },
      { text: "Shut up and read the manual.", kind: "reply" },
      { text: "Sorry for the mess Emily. Would you prefer “pet” or “love” next time?", kind: "reply" },
      { text: "REALLY?! Whatever. NOBODY else has complained!!", kind: "reply" },
      "Arrogant and pathetic, as always",
      { text: "Vous êtes ridicule, apprenez à lire", kind: "reply" },
      { text: "Tais-toi donc", kind: "comment" },
      { text: "C’est votre problème, pas le nôtre.", kind: "reply" },
    ],
    passes: [
      { text: "Sorry that you found the room disgusting. We are looking into it.", kind: "reply" },
      { text: "You are not stupid: the form is badly made.", kind: "reply" },
      { text: "Thank you!! We are so happy for you", kind: "reply" },
      "Stupid Cupid is our song of the week",
      "What a ridiculous amount of glitter",
      { text: "Désolés, votre attente a été scandaleuse.", kind: "reply" },
      { text: "Ce n’est pas de votre faute : le formulaire est en panne.", kind: "reply" },
      "Une comédie de crétins magnifiques, dès mercredi",
    ],
  },
});
