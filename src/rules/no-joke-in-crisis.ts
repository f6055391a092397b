/** Play, while the team has called a crisis. */
import { during } from "../core/kinds.ts";
import { isCaring, isLight, isSelling } from "../core/text/tone.ts";

export default during({
  id: "no-joke-in-crisis",
  family: "tone",
  level: "warn",
  what: { en: "Playful, while this is going on: {reason}", fr: "Sur un ton léger, alors que ceci est en cours : {reason}" },
  why: {
    en: "The same words that made people smile last week are quoted against you today.",
    fr: "Les mots qui faisaient sourire la semaine dernière sont cités contre vous aujourd’hui.",
  },
  fix: {
    en: "Keep it for later; plain words until the crisis is over.",
    fr: "Gardez-le pour plus tard ; des mots simples d’ici la fin de la crise.",
  },
  evidence: [
    {
      source: "Tesco, “It’s sleepy time so we’re off to hit the hay”",
      year: 2013,
      strength: "D",
      says: {
        en: "A scheduled good-night went out amid the horse meat scandal, and was taken for a joke about it.",
        fr: "Un bonsoir programmé est parti en plein scandale de la viande de cheval, et a été pris pour une blague.",
      },
      against: {
        en: "Whether it was scheduled or not is disputed; some brands have joked their way out of small crises.",
        fr: "Programmé ou non, c’est disputé ; des marques se sont sorties de petites crises par l’humour.",
      },
    },
  ],
  applies: (draft) => draft.kind !== "comment" && isLight(draft) && !isSelling(draft) && draft.mix.pick !== "promo" && !isCaring(draft),
  lasting: ({ crisis }) => (crisis ? { about: "crisis", values: { reason: crisis.reason } } : undefined),
  cases: {
    flags: [
      { text: "It’s sleepy time so we’re off to hit the hay! 😜", crisis: "horse meat" },
      { text: "lol what a week 😂", crisis: "data breach" },
      { text: "Haha, on vous aime ! 😂", kind: "reply", crisis: "rappel de produit" },
    ],
    passes: [
      "lol what a week 😂",
      { text: "Our shops are closed today. Refunds are under way.", crisis: "recall" },
      { text: "Nous vous répondons ici dès que possible.", kind: "reply", crisis: "rappel" },
      { text: "Our thoughts are with the families.", crisis: "fire" },
      { text: "Toutes nos excuses à ceux qui attendent.", crisis: "panne" },
    ],
  },
});
