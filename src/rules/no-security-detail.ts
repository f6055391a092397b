/** Telling how the house keeps its secrets. */
import { phrases } from "../core/kinds.ts";

const SEEN =
  /(?:(?<!\p{L})(?:we|agents?|staff|they)\s(?:can\s|could\s)?(?:see|store|save|keep|read|know)\s(?:\p{L}+\s){0,6}?passwords?|(?:nous|on|conseillers?|agents?)\s(?:voyons|voit|voient|stockons|stocke|gardons|conservons|lisons)\s(?:\p{L}+\s){0,6}?mots?\sde\spasse)(?!\p{L})/giu;
const BOAST =
  /(?:our|notre)\s(?:security|sécurité)\s(?:is|est)\s(?:\p{L}+\s)?(?:good|perfect|excellent|amazing|unbreakable|parfaite|excellente|infaillible|impénétrable)(?!\p{L})/giu;

export default phrases({
  id: "no-security-detail",
  family: "data",
  level: "warn",
  what: { en: "This tells how you protect data: {text}", fr: "Ceci dit comment vous protégez les données : {text}" },
  why: {
    en: "It invites people to try; and a careless detail becomes the news.",
    fr: "C’est une invitation à essayer ; et un détail maladroit devient l’information.",
  },
  fix: {
    en: "Say that you take it up, and ask your security team for the words.",
    fr: "Dites que vous transmettez, et demandez les mots à l’équipe sécurité.",
  },
  evidence: [
    {
      source: "T-Mobile Austria on Twitter",
      year: 2018,
      strength: "D",
      says: {
        en: "An agent explained that staff see parts of customers’ passwords; within a day strangers were probing the site.",
        fr: "Un conseiller a expliqué que les agents voient une partie des mots de passe ; le jour même, des inconnus testaient le site.",
      },
      against: {
        en: "One case: plain words on security also build trust.",
        fr: "Un seul cas : parler clairement de sécurité inspire aussi confiance.",
      },
    },
  ],
  patterns: [SEEN, BOAST],
  cases: {
    flags: [
      { text: "Our agents see the first four characters of your password.", kind: "reply" },
      { text: "We store the whole password, because you need it", kind: "reply" },
      { text: "Nos conseillers voient votre mot de passe", kind: "reply" },
      { text: "Don’t worry, our security is amazingly good", kind: "reply" },
    ],
    passes: [
      "Choose a long password and store it in a password manager",
      "We never see your password",
      "Nos conseillers ne voient jamais votre mot de passe",
      "Our security team is hiring",
      "You can store up to 20 photos",
    ],
  },
});
