/** A post that comes back, as evergreen ones may, before enough time has passed. */
import * as z from "zod/mini";
import { holdsFor, isOriginal, publishAt } from "../core/mix/rhythm.ts";
import type { Hit, Rule } from "../core/rule.ts";
import { nearestIn } from "../core/text/sketch.ts";

const DAY = 24 * 3_600_000;
const options = z.object({
  /** Days after which it may come back; a year is remembered. @default 90 */
  days: z._default(z.number(), 90),
  /** Share of word pairs in common, 0 to 1, from which two posts are the same: known to within a sixteenth. @default 0.9 */
  likeness: z._default(z.number().check(z.gt(0)), 0.9),
  /** Accounts (`x:acme`) or networks (`x`); none for all. */
  where: z._default(z.array(z.string()), []),
});

const guide = "How to choose a winter coat: our guide in seven questions, from lining to buttons, with a drawing for each of them.";
const recette = "La recette du dimanche : une soupe de potiron, un pain de seigle et dix minutes devant soi. Bon appétit à tous !";
const set = (given: object) => ({ rules: { "no-evergreen-soon": { options: given } } });

export default {
  id: "no-evergreen-soon",
  family: "robo",
  level: "note",
  optIn: true,
  what: {
    en: "Much like your post of {en}; usual before it returns: {days} days.",
    fr: "Très proche de votre post du {fr} ; délai d’usage : {days} jours.",
  },
  why: {
    en: "What keeps well may come back; whoever remembers the first time should not notice the second.",
    fr: "Ce qui se garde peut revenir ; qui se souvient de la première fois ne devrait pas remarquer la seconde.",
  },
  fix: {
    en: "Let it rest, or bring it up to date: a new example, this year’s figure.",
    fr: "Laissez-le reposer, ou remettez-le à jour : un nouvel exemple, le chiffre de l’année.",
  },
  evidence: [
    {
      source: "X, automation and the use of multiple accounts",
      year: 2018,
      url: "https://blog.x.com/developer/en_us/topics/tips/2018/automation-and-the-use-of-multiple-accounts",
      strength: "D",
      says: {
        en: "Substantially similar posts are unwelcome even when they are spread over time.",
        fr: "Les posts très proches sont mal vus, même étalés dans le temps.",
      },
      against: {
        en: "No source says how long is long enough: the 90 days are our own proposal. Few followers see any one post.",
        fr: "Aucune source ne dit combien de temps suffit : les 90 jours sont notre proposition. Peu d’abonnés voient un post donné.",
      },
    },
  ],
  optionWords: {
    days: { en: "Days after which it may come back, 365 at most", fr: "Jours après lesquels il peut revenir, 365 au plus" },
    likeness: { en: "Likeness from which two posts are the same, 0 to 1", fr: "Ressemblance à partir de laquelle deux posts sont le même, de 0 à 1" },
    where: { en: "Only for these accounts (x:acme) or networks (x)", fr: "Seulement pour ces comptes (x:acme) ou réseaux (x)" },
  },
  options,
  check(draft, facts, { days, likeness, where }): Hit[] {
    const { account, past } = facts;
    if (!past || !isOriginal(draft) || !holdsFor(where, account)) return [];
    const toAt = publishAt(draft, facts);
    const found = nearestIn(past, draft.text, { account: account.id, fromAt: toAt - days * DAY, toAt, from: likeness });
    if (!found) return [];
    const [en, fr] = ["en-GB", "fr"].map((lang) => new Intl.DateTimeFormat(lang, { day: "numeric", month: "long" }).format(found.at));
    return [{ about: `${found.at}`, values: { days, en: `${en}`, fr: `${fr}` } }];
  },
  cases: {
    flags: [
      { text: guide, recent: [{ ago: 60 * 24, text: guide }] },
      { text: `${guide} ☕`, recent: [{ ago: 80 * 24, text: guide.toLowerCase() }, { ago: 5 }] },
      { text: recette, recent: [{ ago: 45 * 24, text: recette.replace(" à tous", "") }] },
      { text: guide, recent: [{ ago: 200 * 24, text: guide }], policy: set({ days: 300 }) },
    ],
    passes: [
      guide,
      { text: guide, recent: [{ ago: 91 * 24, text: guide }] },
      { text: guide, recent: [{ ago: 60 * 24, text: recette }] },
      { text: guide, recent: [{ ago: 60 * 24, text: guide, account: "x:acme-paris" }] },
      { text: guide, kind: "reply", recent: [{ ago: 60 * 24, text: guide }] },
      { text: "Good morning!", recent: [{ ago: 60 * 24, text: "Good morning!" }] },
      { text: guide, recent: [{ ago: 60 * 24, text: guide }], policy: set({ where: ["linkedin"] }) },
    ],
  },
} satisfies Rule<z.infer<typeof options>>;
