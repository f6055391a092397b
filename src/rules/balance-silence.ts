/** Answers only, for days on end: nothing of one’s own goes out. */
import * as z from "zod/mini";
import { limit } from "../core/kinds.ts";
import { holdsFor, isOriginal, ownPosts, publishAt } from "../core/mix/rhythm.ts";

const DAY = 24 * 3_600_000;
const reply = (ago: number) => ({ ago, kind: "reply" as const });
const slow = { rules: { "balance-silence": { options: { days: 14 } } } };
const onX = { rules: { "balance-silence": { options: { where: ["x:acme"] } } } };

export default limit({
  id: "balance-silence",
  family: "rhythm",
  level: "note",
  optIn: true,
  what: {
    en: "Nothing of your own for {count} days: your last post is that old.",
    fr: "Rien de vous depuis {count} jours : votre dernier post a cet âge.",
  },
  why: {
    en: "Answers are read by one person; whoever follows you sees an account that has fallen silent.",
    fr: "Une réponse est lue par une personne ; vos abonnés, eux, voient un compte qui s’est tu.",
  },
  fix: { en: "Once this is answered, post something: a find will do.", fr: "Après cette réponse, publiez quelque chose : une trouvaille suffit." },
  evidence: [
    {
      source: "Sprout Social, survey of more than 1,000 users, by MarketingCharts",
      year: 2016,
      strength: "B",
      says: {
        en: "Almost one in five unfollow a brand because it is too quiet.",
        fr: "Près d’un sur cinq se désabonne d’une marque parce qu’elle est trop silencieuse.",
      },
      against: {
        en: "Nearly twice as many leave those that post too much; the seven days are our own proposal.",
        fr: "Près de deux fois plus quittent celles qui publient trop ; les sept jours sont notre proposition.",
      },
    },
  ],
  optionWords: {
    days: { en: "Days without a post that pass, 29 at most", fr: "Jours sans post tolérés, 29 au plus" },
    where: { en: "Only for these accounts (x:acme) or networks (x)", fr: "Seulement pour ces comptes (x:acme) ou réseaux (x)" },
  },
  options: z.object({
    /** Whole days without an original that pass; 30 are remembered. @default 7 */
    days: z._default(z.number(), 7),
    /** Accounts (`x:acme`) or networks (`x`); none for all. */
    where: z._default(z.array(z.string()), []),
  }),
  counts(draft, facts, { days, where }) {
    if (isOriginal(draft) || !holdsFor(where, facts.account)) return [];
    const at = publishAt(draft, facts);
    // Of an account that has never published here, nothing is known.
    const last = ownPosts(facts, at).find(isOriginal);
    return last ? [{ count: Math.floor((at - last.at) / DAY), max: days }] : [];
  },
  cases: {
    flags: [
      { text: "Thank you, Ann!", kind: "reply", recent: [reply(2), { ago: 9 * 24 }] },
      { text: "Avec plaisir", kind: "comment", site: "linkedin", recent: [{ ago: 8 * 24 }] },
      { text: "Thank you, Ann!", kind: "reply", recent: [{ ago: 20 * 24 }], policy: slow },
      { text: "Thank you, Ann!", kind: "reply", recent: [{ ago: 10 * 24 }], policy: onX },
    ],
    passes: [
      { text: "Thank you, Ann!", kind: "reply" },
      { text: "Thank you, Ann!", kind: "reply", recent: [reply(1), reply(200)] },
      { text: "Thank you, Ann!", kind: "reply", recent: [{ ago: 7 * 24 }] },
      { text: "We are back", recent: [{ ago: 12 * 24 }] },
      { text: "Thank you, Ann!", kind: "reply", recent: [{ ago: 10 * 24 }], policy: slow },
      { text: "Avec plaisir", kind: "comment", site: "linkedin", recent: [{ ago: 12 * 24 }], policy: onX },
    ],
  },
});
