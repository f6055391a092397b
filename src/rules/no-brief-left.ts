/** Words to the person who posts, left in the post. */
import { phrases } from "../core/kinds.ts";

/** The label of a field, before the text that was to go into it. */
const LABEL = /(?<=^|[.!?]\s|\n)(?:[Cc]aption|[Tt]weet(?:\s\d)?|[Pp]ost\s\d|[Ll]égende|[Tt]exte|[Ww]ording|[Cc]opy)\s?:\s(?!see\s)/gu;

export default phrases({
  id: "no-brief-left",
  family: "robo",
  level: "stop",
  what: { en: "An instruction was left in the post: {text}", fr: "Une consigne est restée dans le post : {text}" },
  why: {
    en: "It shows who really wrote the post, and that nobody read it.",
    fr: "Elle montre qui a vraiment écrit le post, et que personne ne l’a relu.",
  },
  fix: {
    en: "Delete what is meant for you, and keep what is meant for readers.",
    fr: "Supprimez ce qui vous est adressé, gardez ce qui s’adresse aux lecteurs.",
  },
  evidence: [
    {
      source:
        "Scott Disick, “Here you go, at 4pm est, write the below”; Naomi Campbell, “Could you put something like”; McDonald’s, “Need copy and link”",
      year: 2016,
      strength: "D",
      says: {
        en: "Three well-known accounts published the e-mail with the text instead of the text.",
        fr: "Trois comptes connus ont publié l’e-mail contenant le texte au lieu du texte.",
      },
      against: {
        en: "Found by the sentences such e-mails begin with, and only by those.",
        fr: "Repéré aux phrases par lesquelles ces e-mails commencent, et à elles seules.",
      },
    },
  ],
  words: [
    "write the below",
    "post the below",
    "use the below",
    "copy below",
    "could you put something like",
    "can you put something like",
    "put something like",
    "could you post this",
    "please post this",
    "can you post the following",
    "please publish this",
    "need copy and link",
    "need copy",
    "copy to come",
    "insert copy",
    "link to come",
    "image to come",
    "final copy",
    "approved copy",
    "draft copy",
    "please approve",
    "texte à publier",
    "texte du post",
    "merci de poster ce",
    "merci de publier ce",
    "peux tu poster",
    "pouvez vous poster",
    "peux tu publier",
    "pouvez vous publier",
    "à publier le",
    "à poster le",
    "à poster à",
    "visuel à venir",
    "lien à venir",
    "texte à valider",
    "version validée",
    "version à valider",
    "v2 validée",
  ],
  patterns: [LABEL],
  cases: {
    flags: [
      "Here you go, at 4pm est, write the below. Caption: Keeping up with my summer routine",
      "Naomi, so nice to see you! Could you put something like: Thanks to my friend",
      "Black Friday **** Need copy and link ****",
      "Caption: Sunday at the lake",
      "Légende : un dimanche au lac",
      "À publier le 12 à 9 h : notre boutique ouvre",
    ],
    passes: [
      "Caption contest! Write yours below and win a print",
      "Photo: Ann Lee. Caption: see comments",
      "Nous publierons le texte demain",
      "C’est une légende : un film à voir",
      "Please post your photos below",
      "Copy that! We are on our way",
    ],
  },
});
