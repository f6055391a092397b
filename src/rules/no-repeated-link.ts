/** The same address again within days. */
import * as z from "zod/mini";
import { isOriginal, originals, publishAt } from "../core/mix/rhythm.ts";
import type { Hit, Rule } from "../core/rule.ts";
import { links } from "../core/text/text.ts";

const DAY = 24 * 3_600_000;
const options = z.object({
  /** Days after which it may come back. @default 7 */
  days: z._default(z.number(), 7),
});
const GUIDE = "Our winter guide is out: https://acme.com/guide?utm_source=x";

export default {
  id: "no-repeated-link",
  family: "mix",
  level: "note",
  optIn: true,
  what: { en: "This link went out {en}.", fr: "Ce lien est déjà parti {fr}." },
  why: {
    en: "Whoever follows you has had it; those who have not may need it again: yours to weigh.",
    fr: "Vos abonnés l’ont eu ; ceux qui l’ont manqué en ont peut-être besoin : à vous de peser.",
  },
  fix: {
    en: "Give it another reason: a figure, a question, a face.",
    fr: "Donnez-lui une autre raison d’être : un chiffre, une question, un visage.",
  },
  evidence: [
    {
      source: "Sprout Social, survey of more than 1,000 users, by MarketingCharts",
      year: 2016,
      strength: "B",
      says: {
        en: "46 % unfollow for too many promotions, 35 % for too many posts.",
        fr: "46 % se désabonnent à cause de trop de promotions, 35 % de trop de posts.",
      },
      against: {
        en: "In the same survey 61 % need to see a product two to four times before they buy: hence a note, and opt-in.",
        fr: "Dans la même enquête, 61 % doivent voir un produit deux à quatre fois avant d’acheter : d’où une simple mention, en option.",
      },
    },
  ],
  optionWords: { days: { en: "Days after which it may come back", fr: "Jours après lesquels il peut revenir" } },
  options,
  check(draft, facts, { days }): Hit[] {
    if (!isOriginal(draft)) return [];
    const at = publishAt(draft, facts);
    const before = originals(facts, at).filter((post) => post.at > at - days * DAY);
    return draft.links.flatMap(({ start, end, value }) => {
      const last = before.find(({ text }) => links(text).some((link) => addressOf(link.value) === addressOf(value)));
      return last ? [{ spans: [{ start, end }], values: ago(Math.floor((at - last.at) / DAY)) }] : [];
    });
  },
  cases: {
    flags: [
      { text: GUIDE, recent: [{ ago: 50, text: "It is cold: https://www.acme.com/guide" }] },
      { text: "Read https://acme.com/guide#gloves", recent: [{ ago: 100, text: GUIDE }] },
      { text: "Notre guide : acme.com/guide/", recent: [{ ago: 30, text: "À lire : https://acme.com/guide" }] },
    ],
    passes: [
      GUIDE,
      { text: GUIDE, recent: [{ ago: 8 * 24, text: GUIDE }] },
      { text: GUIDE, recent: [{ ago: 20, text: "Our summer guide: https://acme.com/guide/summer" }] },
      { text: GUIDE, kind: "reply", recent: [{ ago: 20, text: GUIDE }] },
      { text: GUIDE, recent: [{ ago: 20, text: GUIDE, kind: "reply" }] },
      { text: "Voir https://acme.com/?p=12", recent: [{ ago: 20, text: "Voir https://acme.com/?p=13" }] },
    ],
  },
} satisfies Rule<z.infer<typeof options>>;

/** "today", "yesterday", "5 days ago". */
function ago(days: number): { en: string; fr: string } {
  const said = (lang: string) => new Intl.RelativeTimeFormat(lang, { numeric: "auto" }).format(-days, "day");
  return { en: said("en"), fr: said("fr") };
}

/** Without what only counts visitors, or names a place in the page. */
const addressOf = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/#.*$/, "")
    .replace(/(?<=[?&])(?:utm_\w+|fbclid|gclid)=[^&]*&?/g, "")
    .replace(/[?&/]+$/, "");
