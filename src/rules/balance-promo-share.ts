/** Promotion that tips the account's mix: of the week in which it goes out, as the popup shows it, or of 30 days. */
import * as z from "zod/mini";
import { type Count, limit } from "../core/kinds.ts";
import { LEAST_FOR_SHARES } from "../core/mix/advice.ts";
import { isOriginal, ownPosts, publishAt } from "../core/mix/rhythm.ts";
import { weekStart } from "../core/mix/week.ts";

const MONTH = 30 * 24 * 3_600_000;
/** Past this multiple of the target, a note becomes a warning: 30 % where 20 % is aimed at. Own proposal. */
const FAR = 1.5;
/** As English says it: "4th". */
const nth = (n: number) => n + ((n % 100 > 10 && n % 100 < 14 ? "" : ["", "st", "nd", "rd"][n % 10]) || "th");
/** As French does: « 4e ». */
const rang = (n: number) => n + (n === 1 ? "re" : "e");
const percent = (share: number) => Math.round(share * 100);

const history = (promos: number, others: number) => [
  ...Array.from({ length: others }, (_, i) => ({ ago: 20 + 20 * i, class: i % 2 ? ("curated" as const) : ("engagement" as const) })),
  ...Array.from({ length: promos }, (_, i) => ({ ago: 30 + 20 * i, class: "promo" as const })),
];

const SALE = "20% off the new collection, shop now";
const SOLDE = "-20 % sur la nouvelle collection, commandez vite";
const SUNDAY = "2026-03-08T12:00:00Z";
/** Within a few days before the example. */
const week = (promos: number, others: number) => [
  ...Array.from({ length: others }, (_, i) => ({ ago: 6 + 18 * i, class: "engagement" as const })),
  ...Array.from({ length: promos }, (_, i) => ({ ago: 12 + 18 * i, class: "promo" as const })),
];

export default limit({
  id: "balance-promo-share",
  family: "mix",
  level: "note",
  what: {
    en: "This would be the {nth} promotion of {n} posts {weeks|this week|in 30 days}.",
    fr: "Ce serait la {rang} promotion sur {n} posts {weeks|cette semaine|en 30 jours}.",
  },
  why: {
    en: "You aim at {max}% for this account. Too much promotion is the reason people give most often for leaving a brand.",
    fr: "Vous visez {max} % pour ce compte. Trop de promotion est la première raison que donnent les abonnés qui quittent une marque.",
  },
  fix: {
    en: "Share something of others, ask a question or answer people first; or set another target for this account.",
    fr: "Partagez d’abord un contenu d’autrui, posez une question, répondez ; ou changez l’objectif de ce compte.",
  },
  evidence: [
    {
      source: "Sprout Social, Q3 survey of more than 1,000 users",
      year: 2016,
      url: "http://www.marketingcharts.com/online/these-social-media-behaviors-are-turning-off-your-followers-70302/",
      strength: "B",
      says: {
        en: "57.5% are annoyed by too many promotions; 46% unfollow brands for it.",
        fr: "57,5 % sont agacés par l’excès de promotion ; 46 % se désabonnent pour cela.",
      },
      against: {
        en: "Declared, not observed, and old. In the same survey 85% need to see a product more than once before they buy.",
        fr: "Du déclaratif, et ancien. Dans la même étude, 85 % ont besoin de voir un produit plusieurs fois avant d’acheter.",
      },
    },
    {
      source: "80/20, Joe Pulizzi; 4-1-1, Andrew Davis",
      year: 2012,
      url: "https://contently.com/2012/02/17/4-1-1-rule-social-media",
      strength: "D",
      says: {
        en: "One post in five, or one in six, may sell.",
        fr: "Un post sur cinq, ou sur six, peut vendre.",
      },
      against: {
        en: "Conventions: no stored study measures any ratio against a result, and “70-20-10” has two opposite meanings.",
        fr: "Des conventions : aucune étude connue ne mesure l’effet d’un ratio, et le « 70-20-10 » a deux sens opposés.",
      },
    },
  ],
  optionWords: {
    min: { en: "Posts in 30 days below which a share says nothing", fr: "Nombre de posts en 30 jours en dessous duquel une part ne dit rien" },
    minWeek: { en: "Posts in a week below which a share says nothing", fr: "Nombre de posts en une semaine en dessous duquel une part ne dit rien" },
  },
  options: z.object({
    /** Posts of 30 days, this one included, below which a share says nothing. Own proposal. @default 10 */
    min: z._default(z.number(), 10),
    /** The same for a week. @default 5 */
    minWeek: z._default(z.number(), LEAST_FOR_SHARES),
  }),
  counts(draft, facts, { min, minWeek }) {
    if (!isOriginal(draft) || draft.mix.pick !== "promo") return [];
    const at = publishAt(draft, facts);
    const posts = ownPosts(facts, at);
    const target = facts.account.target.promo;
    const found = (
      [
        [weekStart(at, facts.week ?? "rolling"), minWeek, 1],
        [at - MONTH, min, 4],
      ] as const
    ).flatMap(([fromAt, least, weeks]): Count[] => {
      const before = posts.filter((post) => post.at >= fromAt);
      const count = before.filter((post) => post.class === "promo").length + 1;
      const n = before.length + 1;
      // Posts come whole: a fifth of seven posts is two.
      const most = (share: number) => Math.ceil(share * n - 1e-9);
      if (n < least) return [];
      return [
        {
          count,
          max: most(target),
          values: { n, nth: nth(count), rang: rang(count), max: percent(target), weeks },
          ...(count > most(target * FAR) && { level: "warn" }),
        },
      ];
    });
    const over = found.filter(({ count, max }) => count > max);
    return [over.find(({ level }) => level) ?? over[0] ?? []].flat();
  },
  cases: {
    flags: [
      { text: SALE, recent: week(3, 3), level: "warn" },
      { text: SALE, recent: week(2, 4) },
      { text: SOLDE, recent: week(2, 4), week: 1, now: SUNDAY },
      { text: SALE, recent: week(3, 3), profile: { target: { promo: 1 / 3, curated: 1 / 3, engagement: 1 / 3 } } },
      { text: SALE, recent: history(3, 9) },
      { text: SALE, recent: history(6, 6), level: "warn" },
      { text: SOLDE, recent: history(3, 8).map((post) => ({ ...post, ago: post.ago + 170 })) },
      { text: SOLDE, recent: history(9, 3), level: "warn" },
    ],
    passes: [
      { text: SALE, recent: history(1, 13) },
      { text: SALE, recent: week(1, 5) },
      { text: SALE, recent: week(2, 1) },
      { text: SALE, recent: week(3, 3), week: 1, now: "2026-03-09T12:30:00Z", scheduledAt: Date.parse("2026-03-16T12:00:00Z") },
      { text: SALE, recent: week(3, 3), profile: { target: { promo: 0.6, curated: 0.2, engagement: 0.2 } } },
      { text: "Thank you all for coming. What did you like best?", recent: history(9, 3) },
      { text: "-20 % sur la nouvelle collection", kind: "reply", recent: history(9, 3) },
      { text: "Merci à toutes et à tous ! Qu’avez-vous préféré ?", recent: history(9, 3) },
      { text: SOLDE, recent: history(9, 3).map((post) => ({ ...post, ago: post.ago + 740 })) },
    ],
  },
});
