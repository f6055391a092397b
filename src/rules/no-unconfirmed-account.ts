/** An account on which every post is looked at twice. */
import { during } from "../core/kinds.ts";
import { isOriginal } from "../core/mix/rhythm.ts";

export default during({
  id: "no-unconfirmed-account",
  family: "identity",
  level: "warn",
  what: { en: "This leaves from @{handle}, a protected account.", fr: "Ce post part de @{handle}, un compte protégé." },
  why: {
    en: "Many people read it, or few may write on it: somebody asked that each post be a decision.",
    fr: "Beaucoup le lisent, ou peu ont le droit d’y écrire : quelqu’un a demandé que chaque post soit une décision.",
  },
  fix: { en: "Read it once more, as @{handle} would say it; then publish.", fr: "Relisez-le comme si @{handle} parlait ; puis publiez." },
  evidence: [
    {
      source: "Hootsuite, Secure Profiles",
      year: 2011,
      strength: "D",
      says: {
        en: "“Are you sure?” was added for chosen accounts after the tweets of Chrysler and of the Red Cross.",
        fr: "« Êtes-vous sûr ? » a été ajouté pour certains comptes après les tweets de Chrysler et de la Croix-Rouge.",
      },
      against: {
        en: "A question asked at each post is soon no longer read: protect few accounts.",
        fr: "Une question posée à chaque post n’est bientôt plus lue : protégez peu de comptes.",
      },
    },
  ],
  applies: isOriginal,
  lasting: ({ account }) => (account.protected ? { about: account.id, values: { handle: account.handle } } : undefined),
  cases: {
    flags: [
      { text: "Good morning", profile: { protected: true } },
      { text: "Bonjour à tous", kind: "quote", profile: { protected: true } },
      { text: "We are moving", site: "linkedin", profile: { protected: true } },
    ],
    passes: [
      "Good morning",
      { text: "Good morning", profile: { protected: false } },
      { text: "Merci !", kind: "reply", profile: { protected: true } },
      { text: "Of course", kind: "comment", profile: { protected: true } },
      { text: "Bonjour", profile: { register: "brand" } },
    ],
  },
});
