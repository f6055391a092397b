/** More posts and answers within minutes than a person is believed to write. */
import * as z from "zod/mini";
import { limit } from "../core/kinds.ts";
import { holdsFor, ownPosts, publishAt } from "../core/mix/rhythm.ts";

const MINUTE = 60_000;
/** Half a minute apart. */
const rush = (posts: number) => Array.from({ length: posts }, (_, i) => ({ ago: (i + 1) / 120, kind: "reply" as const }));
const strict = { rules: { "balance-burst": { options: { most: 3 } } } };
const onLinkedIn = { rules: { "balance-burst": { options: { where: ["linkedin"] } } } };

export default limit({
  id: "balance-burst",
  family: "rhythm",
  level: "note",
  optIn: true,
  what: {
    en: "{count} posts and answers within {minutes} minutes, this one included.",
    fr: "{count} posts et réponses en {minutes} minutes, celui-ci compris.",
  },
  why: {
    en: "Networks and readers tell robots by their pace, and hold accounts back for it.",
    fr: "Réseaux et lecteurs reconnaissent les robots à leur cadence, et freinent les comptes pour cela.",
  },
  fix: { en: "Breathe; take the next one in a few minutes.", fr: "Respirez ; reprenez dans quelques minutes." },
  evidence: [
    {
      source: "Chu, Gianvecchio, Wang, Jajodia: Who is tweeting on Twitter: human, bot, or cyborg?",
      year: 2010,
      strength: "B",
      says: {
        en: "The rhythm of posting is among the best signs that tell robots from people.",
        fr: "Le rythme de publication compte parmi les meilleurs signes qui distinguent robots et humains.",
      },
      against: {
        en: "It was the regularity that told, more than the speed; teams that serve customers are quick. Ten in ten minutes is our own proposal.",
        fr: "C’est la régularité qui trahissait, plus que la vitesse ; un service client est rapide. Dix en dix minutes est notre proposition.",
      },
    },
  ],
  optionWords: {
    most: { en: "Posts and answers that pass", fr: "Posts et réponses tolérés" },
    minutes: { en: "Minutes they are counted in", fr: "Minutes sur lesquelles on les compte" },
    where: { en: "Only for these accounts (x:acme) or networks (x)", fr: "Seulement pour ces comptes (x:acme) ou réseaux (x)" },
  },
  options: z.object({
    /** @default 10 */
    most: z._default(z.number(), 10),
    /** @default 10 */
    minutes: z._default(z.number(), 10),
    /** Accounts (`x:acme`) or networks (`x`); none for all. */
    where: z._default(z.array(z.string()), []),
  }),
  counts(draft, facts, { most, minutes, where }) {
    if (!holdsFor(where, facts.account)) return [];
    const at = publishAt(draft, facts);
    const lately = ownPosts(facts, at).filter((post) => post.at > at - minutes * MINUTE);
    return [{ count: lately.length + 1, max: most, values: { minutes } }];
  },
  cases: {
    flags: [
      { text: "Thank you, Ann!", kind: "reply", recent: rush(10) },
      { text: "Merci à vous", kind: "comment", site: "facebook", recent: rush(14) },
      { text: "And one more thing", recent: rush(3), policy: strict },
      { text: "Merci à vous", kind: "comment", site: "linkedin", recent: rush(12), policy: onLinkedIn },
    ],
    passes: [
      "The first one today",
      { text: "Thank you, Ann!", kind: "reply", recent: rush(9) },
      { text: "Thank you, Ann!", kind: "reply", recent: rush(12).map((post) => ({ ...post, ago: post.ago + 0.2 })) },
      { text: "And one more thing", recent: rush(2), policy: strict },
      { text: "Thank you, Ann!", kind: "reply", recent: rush(12), policy: onLinkedIn },
      { text: "For tonight", recent: rush(12), scheduledAt: Date.parse("2026-03-02T18:00:00Z") },
    ],
  },
});
