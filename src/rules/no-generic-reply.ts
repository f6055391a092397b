/** An answer that would suit any question. */
import { limit } from "../core/kinds.ts";
import { isOriginal } from "../core/mix/rhythm.ts";

const GENERIC =
  /^(?:@\w+\s+)*(?:thanks?(?:\syou)?(?:\s(?:so|very)\smuch)?(?:\sfor\s(?:sharing|reaching\sout|your\s(?:message|feedback|comment|support)))?|great(?:\s(?:post|job|work|stuff))?|nice(?:\s\p{L}+)?|awesome|amazing|love\s(?:it|this)|well\ssaid|so\strue|congrat\p{L}*|merci(?:\s(?:beaucoup|à\svous))?(?:\spour\s(?:votre|ton|le)\s(?:message|partage|retour|commentaire|soutien))?|super|bravo|top|génial|félicitations|bien\sdit|tellement\svrai|j['’]adore)\s*[!.…]*\s*\p{Extended_Pictographic}*\s*$/iu;

export default limit({
  id: "no-generic-reply",
  family: "robo",
  level: "note",
  optIn: true,
  what: { en: "Any question could have had this answer.", fr: "N’importe quelle question aurait pu avoir cette réponse." },
  why: { en: "It ends the conversation where it could begin.", fr: "Elle clôt la conversation là où elle pourrait commencer." },
  fix: { en: "Take up one word of what was said, or ask something back.", fr: "Reprenez un mot de ce qui a été dit, ou posez une question." },
  evidence: [
    {
      source: "Sprinklr, Smart Response Compliance: the class “irrelevant”",
      year: 2026,
      strength: "D",
      says: { en: "A suite flags answers that do not take up the message.", fr: "Une suite signale les réponses qui ne reprennent pas le message." },
      against: { en: "A short thank-you is often just right.", fr: "Un merci bref est souvent ce qu’il faut." },
    },
  ],
  counts: (draft) => (isOriginal(draft) ? [] : [{ count: GENERIC.test(draft.text) ? 1 : 0, max: 0 }]),
  cases: {
    flags: [
      { text: "@ann Thanks for sharing!", kind: "reply" },
      { text: "Great post 👏", kind: "comment" },
      { text: "Merci pour votre message.", kind: "reply" },
      { text: "Super !", kind: "comment" },
    ],
    passes: [
      { text: "Thanks for sharing, Ann: the blue one is back on Monday", kind: "reply" },
      "Great post 👏",
      { text: "Yes, until eight", kind: "reply" },
      { text: "Merci Paul, on corrige la date", kind: "reply" },
      { text: "Great question: which size?", kind: "reply" },
    ],
  },
});
