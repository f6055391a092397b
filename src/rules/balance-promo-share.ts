/** Too large a share of promotion in the account's last 30 days. */
import * as z from "zod/mini";
import { limit } from "../core/kinds.ts";
import { balance } from "../core/mix/balance.ts";
import { isOriginal, ownPosts, publishAt } from "../core/mix/rhythm.ts";

const MONTH = 30 * 24 * 3_600_000;
/** Past this multiple of the target, a note becomes a warning: 30 % where 20 % is aimed at. Own proposal. */
const FAR = 1.5;
const percent = (share: number) => Math.round(share * 100);

const history = (promos: number, others: number) => [
  ...Array.from({ length: others }, (_, i) => ({ ago: 20 + 20 * i, class: i % 2 ? ("curated" as const) : ("engagement" as const) })),
  ...Array.from({ length: promos }, (_, i) => ({ ago: 30 + 20 * i, class: "promo" as const })),
];

export default limit({
  id: "balance-promo-share",
  family: "mix",
  level: "note",
  what: {
    en: "With this one, {count}% of 30 days’ posts are promotion; you aim at {max}%.",
    fr: "Avec ce post, {count} % de promotion sur 30 jours ; vous visez {max} %.",
  },
  why: {
    en: "Too much promotion is the reason people give most often for leaving a brand.",
    fr: "Trop de promotion est la première raison que donnent les abonnés qui quittent une marque.",
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
    min: { en: "Posts below which a share says nothing", fr: "Nombre de posts en dessous duquel une part ne dit rien" },
  },
  options: z.object({
    /** Posts, this one included, below which a share says nothing. Own proposal. @default 10 */
    min: z._default(z.number(), 10),
  }),
  counts(draft, facts, { min }) {
    if (!isOriginal(draft) || draft.mix.pick !== "promo") return [];
    const at = publishAt(draft, facts);
    const { counts, total } = balance(ownPosts(facts, at), at - MONTH, at + 1);
    if (total + 1 < min) return [];
    const share = (counts.promo + 1) / (total + 1);
    const max = facts.account.target.promo;
    return [{ count: percent(share), max: percent(max), ...(share > max * FAR && { level: "warn" as const }) }];
  },
  cases: {
    flags: [
      { text: "20% off the new collection, shop now", recent: history(2, 9) },
      { text: "20% off the new collection, shop now", recent: history(6, 6), level: "warn" },
      { text: "-20 % sur la nouvelle collection, commandez vite", recent: history(2, 8) },
      { text: "-20 % sur la nouvelle collection, commandez vite", recent: history(9, 3), level: "warn" },
    ],
    passes: [
      { text: "20% off the new collection, shop now", recent: history(1, 13) },
      { text: "20% off the new collection, shop now", recent: history(4, 4) },
      { text: "Thank you all for coming. What did you like best?", recent: history(9, 3) },
      { text: "-20 % sur la nouvelle collection", kind: "reply", recent: history(9, 3) },
      { text: "Merci à toutes et à tous ! Qu’avez-vous préféré ?", recent: history(9, 3) },
      { text: "-20 % sur la nouvelle collection, commandez vite", recent: history(9, 3).map((post) => ({ ...post, ago: post.ago + 740 })) },
    ],
  },
});
