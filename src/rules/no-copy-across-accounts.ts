/** The same text from two accounts of one house, on one network, within a day. */
import * as z from "zod/mini";
import { isOriginal, publishAt } from "../core/mix/rhythm.ts";
import type { Rule } from "../core/rule.ts";
import { trace } from "../core/text/likeness.ts";
import { nearest } from "../core/text/nearest.ts";

const HOUR = 3_600_000;
/** Shorter texts are greetings: two accounts may say good morning. Own proposal. */
const FEWEST_WORDS = 4;
const options = z.object({
  /** Share of word pairs in common, 0 to 1, from which two posts are the same. @default 0.9 */
  likeness: z._default(z.number().check(z.gt(0)), 0.9),
  /** Hours that must lie between them. @default 24 */
  hours: z._default(z.number(), 24),
});

const sale = "The winter sale begins on Monday at nine: coats, boots and the red scarf everybody asks for.";
const soldes = "Les soldes d’hiver commencent lundi à neuf heures : manteaux, bottes et l’écharpe rouge que tout le monde demande.";

export default {
  id: "no-copy-across-accounts",
  family: "robo",
  level: "warn",
  what: { en: "{account} published the same text less than {hours} hours ago.", fr: "{account} a publié le même texte il y a moins de {hours} h." },
  why: {
    en: "Networks take the same words from two accounts for a campaign of robots, and readers who follow both see the seam.",
    fr: "Pour les réseaux, les mêmes mots sur deux comptes sont une campagne de robots ; qui suit les deux voit la couture.",
  },
  fix: {
    en: "Repost the first one from here, or say it for these readers.",
    fr: "Repartagez le premier depuis ce compte, ou redites-le pour ce public.",
  },
  evidence: [
    {
      source: "X, automation and the use of multiple accounts",
      year: 2018,
      url: "https://blog.x.com/developer/en_us/topics/tips/2018/automation-and-the-use-of-multiple-accounts",
      strength: "A",
      says: {
        en: "The same or substantially similar posts from several accounts are not allowed, at one time or over time; reposting from a few accounts is.",
        fr: "Les posts identiques ou très proches depuis plusieurs comptes sont interdits, en même temps ou étalés ; repartager depuis quelques comptes est permis.",
      },
      against: {
        en: "It is X’s rule: elsewhere this is only mentioned. The day and the 90% are our own proposal.",
        fr: "C’est la règle de X : ailleurs, ce n’est qu’une mention. Le jour et les 90 % sont notre proposition.",
      },
    },
  ],
  optionWords: {
    likeness: { en: "Likeness from which two posts are the same, 0 to 1", fr: "Ressemblance à partir de laquelle deux posts sont le même, de 0 à 1" },
    hours: { en: "Hours that must lie between them", fr: "Heures qui doivent les séparer" },
  },
  options,
  check(draft, facts, { likeness, hours }) {
    const at = publishAt(draft, facts);
    const { account, recent } = facts;
    // The house's other accounts; which is the writer's own is not known where the page does not show it.
    const others = recent.filter(
      (post) => post.account !== account.id && post.site === draft.site && isOriginal(post) && post.at <= at && post.at > at - hours * HOUR,
    );
    if (!draft.account || !isOriginal(draft) || trace(draft.text).words < FEWEST_WORDS) return [];
    const found = nearest(draft.text, others, likeness)?.post;
    if (!found) return [];
    const named = found.account.slice(found.site.length + 1);
    return [{ about: found.id, values: { account: named, hours }, ...(found.site !== "x" && { level: "note" as const }) }];
  },
  cases: {
    flags: [
      { text: sale, recent: [{ ago: 3, text: sale, account: "x:acme-paris" }] },
      { text: `${sale} ❄️`, recent: [{ ago: 20, text: sale.toUpperCase(), account: "x:acme-lyon" }] },
      { text: soldes, recent: [{ ago: 1, text: soldes, account: "x:acme-lyon" }] },
      { text: soldes, site: "linkedin", recent: [{ ago: 1, text: soldes, account: "linkedin:acme-lyon" }], level: "note" },
    ],
    passes: [
      sale,
      { text: sale, recent: [{ ago: 25, text: sale, account: "x:acme-paris" }] },
      { text: sale, recent: [{ ago: 3, text: soldes, account: "x:acme-paris" }] },
      { text: sale, site: "linkedin", recent: [{ ago: 3, text: sale, account: "x:acme-paris", site: "x" }] },
      { text: "Good morning Paris", recent: [{ ago: 1, text: "Good morning Paris", account: "x:acme-paris" }] },
      { text: sale, kind: "reply", recent: [{ ago: 1, text: sale, account: "x:acme-paris" }] },
      { text: sale, recent: [{ ago: 1, text: sale, account: "x:acme-paris", kind: "reply" }] },
    ],
  },
} satisfies Rule<z.infer<typeof options>>;
