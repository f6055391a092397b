/** The same answer to one person after the other. */
import * as z from "zod/mini";
import { limit } from "../core/kinds.ts";
import { isOriginal, ownPosts } from "../core/mix/rhythm.ts";
import { likeness, trace } from "../core/text/likeness.ts";

const DAY = 24 * 3_600_000;
/** Shorter ones are thanks and greetings. */
const FEWEST_WORDS = 5;
/** Without those it is addressed to. */
const bare = (text: string) => text.replace(/^(?:@\w+\s+)+/, "");

const toEach = (text: string) => ["ann", "bob", "cat"].map((name, i) => ({ ago: i + 1, kind: "reply" as const, text: `@${name} ${text}` }));
const same = toEach("We are sorry for the wait, please message us");
const pareil = toEach("Désolés pour l’attente, écrivez-nous en message privé");

export default limit({
  id: "no-canned-reply",
  family: "robo",
  level: "warn",
  what: { en: "The same answer as to {count} others within a day.", fr: "La même réponse qu’à {count} autres en un jour." },
  why: {
    en: "Put side by side, identical answers look like a robot’s, and screenshots put them side by side.",
    fr: "Mises côte à côte, des réponses identiques ont l’air d’un robot, et les captures les mettent côte à côte.",
  },
  fix: { en: "Begin with what this person said.", fr: "Commencez par ce que cette personne a dit." },
  evidence: [
    {
      source: "American Airlines, Progressive and Bank of America, answers from a script",
      year: 2013,
      strength: "D",
      says: {
        en: "An insult was thanked for its support; a death was answered with the same four sentences, under a smiling face. Both were taken for robots.",
        fr: "Une insulte a été remerciée de son soutien ; un décès a reçu les mêmes quatre phrases, sous un visage souriant. On y a vu des robots.",
      },
      against: {
        en: "Bank of America’s robot turned out to be people following a script: templates save time, and most pass unnoticed.",
        fr: "Le robot de Bank of America était une équipe suivant un script : les modèles font gagner du temps, et la plupart passent inaperçus.",
      },
    },
  ],
  optionWords: {
    likeness: {
      en: "Likeness from which two answers are the same, 0 to 1",
      fr: "Ressemblance à partir de laquelle deux réponses sont la même, de 0 à 1",
    },
    most: { en: "Equal answers that pass", fr: "Réponses identiques tolérées" },
  },
  options: z.object({
    /** Share of word pairs in common from which two answers are the same. @default 0.85 */
    likeness: z._default(z.number(), 0.85),
    /** Equal answers before this one that pass. @default 2 */
    most: z._default(z.number(), 2),
  }),
  counts(draft, facts, { likeness: from, most }) {
    if (isOriginal(draft)) return [];
    const asked = trace(bare(draft.text));
    if (asked.words < FEWEST_WORDS) return [];
    const answers = ownPosts(facts, facts.now).filter((post) => !isOriginal(post) && post.at > facts.now - DAY);
    return [{ count: answers.filter((post) => likeness(asked, trace(bare(post.text))) >= from).length, max: most }];
  },
  cases: {
    flags: [
      { text: "@dan We are sorry for the wait, please message us", kind: "reply", recent: same },
      { text: "@eve We are sorry for the wait, please message us!", kind: "reply", recent: same },
      { text: "@luc Désolés pour l’attente, écrivez-nous en message privé", kind: "reply", recent: pareil },
    ],
    passes: [
      { text: "@dan We are sorry, Dan: your parcel left this morning", kind: "reply", recent: same },
      { text: "@dan Thank you!", kind: "reply", recent: [1, 2, 3].map((ago) => ({ ago, kind: "reply", text: "@ann Thank you!" })) },
      { text: "We are sorry for the wait, please message us", recent: same },
      { text: "@dan We are sorry for the wait, please message us", kind: "reply", recent: same.slice(1) },
      { text: "@dan We are sorry for the wait, please message us", kind: "reply", recent: same.map((post) => ({ ...post, ago: post.ago + 30 })) },
    ],
  },
});
