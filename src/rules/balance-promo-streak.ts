/** One promotion after another, with nothing between them. */
import * as z from "zod/mini";
import { limit } from "../core/kinds.ts";
import { isOriginal, originals, publishAt, streak } from "../core/mix/rhythm.ts";
import type { MixClass } from "../core/model.ts";

/** Newest first, a day apart. */
const before = (...classes: readonly MixClass[]) => classes.map((mix, i) => ({ ago: 24 * (i + 1), class: mix }));

export default limit({
  id: "balance-promo-streak",
  family: "mix",
  level: "note",
  what: { en: "{count} promotions in a row, this one included.", fr: "{count} promotions d’affilée, en comptant celle-ci." },
  why: {
    en: "Whoever opens your page now sees a run of advertisements.",
    fr: "Qui ouvre votre page maintenant y voit une suite de publicités.",
  },
  fix: {
    en: "Put a question, a thank-you or a good read of others before it.",
    fr: "Glissez avant elle une question, un remerciement ou une bonne lecture venue d’ailleurs.",
  },
  evidence: [
    {
      source: "Sprout Social, Q3 survey of more than 1,000 users",
      year: 2016,
      url: "http://www.marketingcharts.com/online/these-social-media-behaviors-are-turning-off-your-followers-70302/",
      strength: "C",
      says: {
        en: "46% unfollow for too much promotion: the direction is supported.",
        fr: "46 % se désabonnent pour excès de promotion : le sens de la règle est étayé.",
      },
      against: {
        en: "No study counts promotions in a row: two and three are our own proposal.",
        fr: "Aucune étude ne compte les promotions d’affilée : deux et trois sont notre proposition.",
      },
    },
  ],
  optionWords: {
    max: { en: "Promotions in a row that pass", fr: "Promotions de suite tolérées" },
  },
  options: z.object({
    /** Promotions just before this one that are let pass. @default 1 */
    max: z._default(z.number(), 1),
  }),
  counts(draft, facts, { max }) {
    if (!isOriginal(draft) || draft.mix.pick !== "promo") return [];
    const run = streak(originals(facts, publishAt(draft, facts)), "promo");
    return [{ count: run + 1, max: max + 1, ...(run > max + 1 && { level: "warn" as const }) }];
  },
  cases: {
    flags: [
      { text: "Order now and get free shipping", recent: before("promo", "promo", "curated") },
      { text: "Order now and get free shipping", recent: before("promo", "promo", "promo"), level: "warn" },
      { text: "Commandez maintenant, livraison offerte", recent: before("promo", "promo") },
      {
        text: "Commandez maintenant, livraison offerte",
        recent: [{ ago: 1, kind: "reply", class: "engagement" }, ...before("promo", "promo", "promo", "promo")],
        level: "warn",
      },
    ],
    passes: [
      { text: "Order now and get free shipping", recent: before("promo", "engagement", "promo", "promo") },
      { text: "Order now and get free shipping", recent: before("curated", "promo", "promo", "promo") },
      { text: "Thank you for the lovely photos! Which one do you like best?", recent: before("promo", "promo", "promo") },
      { text: "Commandez depuis votre compte, la livraison est offerte", kind: "reply", recent: before("promo", "promo", "promo") },
      "Commandez maintenant, livraison offerte",
    ],
  },
});
