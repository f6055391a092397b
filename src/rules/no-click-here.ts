/** A link that says nothing of where it leads. */
import { phrases } from "../core/kinds.ts";

export default phrases({
  id: "no-click-here",
  family: "format",
  level: "note",
  optIn: true,
  what: { en: "“{text}”: where does it lead?", fr: "« {text} » : où cela mène-t-il ?" },
  why: { en: "Whoever jumps from link to link hears these words alone.", fr: "Qui passe d’un lien à l’autre n’entend que ces mots." },
  fix: { en: "Say what is behind it: “Read the programme”.", fr: "Dites ce qu’il y a derrière : « Lire le programme »." },
  evidence: [
    {
      source: "WCAG 2.2, success criterion 2.4.4: link purpose",
      year: 2023,
      url: "https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html",
      strength: "A",
      says: {
        en: "The purpose of a link is to be clear from its words or what stands around them.",
        fr: "La fonction d’un lien doit être claire par ses mots ou ce qui les entoure.",
      },
      against: {
        en: "In a post the address itself is the link, and the sentence is around it: the harm is small.",
        fr: "Dans un post, l’adresse est le lien, et la phrase est autour : le dommage est faible.",
      },
    },
  ],
  words: [
    "click here",
    "click this link",
    "click the link below",
    "cliquez ici",
    "clique ici",
    "cliquez sur ce lien",
    "cliquez sur le lien ci dessous",
    "clic ici",
    "haz clic aquí",
    "hier klicken",
    "klick hier",
  ],
  cases: {
    flags: ["Click here: https://acme.com", "Cliquez ici pour le programme", "CLIQUEZ SUR CE LIEN", "Haz clic aquí"],
    passes: [
      "Read the programme: https://acme.com",
      "Here we go, click!",
      "Un clic et c’est parti",
      "Le programme est ici : https://acme.com",
      "The click of the shutter, here in Lyon",
    ],
  },
});
