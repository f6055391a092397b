/** More originals in a day than the network's readers are said to want. */
import * as z from "zod/mini";
import { limit } from "../core/kinds.ts";
import { isOriginal, originals, publishAt } from "../core/mix/rhythm.ts";
import { SITE_IDS } from "../core/model.ts";

const HOUR = 3_600_000;
/** Networks without a figure of their own follow X where posts are short, Facebook where they are not. */
const CAPS = { x: 5, linkedin: 1, facebook: 2, threads: 5, bluesky: 5, mastodon: 5, instagram: 2, youtube: 2, reddit: 2 };

const day = (posts: number, every = 3) => Array.from({ length: posts }, (_, i) => ({ ago: 1 + every * i }));

export default limit({
  id: "balance-daily-cap",
  family: "rhythm",
  level: "note",
  what: {
    en: "{count} posts within {hours} hours, this one included; usual here: {max}.",
    fr: "{count} posts en {hours} heures avec celui-ci ; l’usage ici : {max}.",
  },
  why: {
    en: "Past a few posts a day, each one tends to get less, and some followers leave.",
    fr: "Au-delà de quelques posts par jour, chacun obtient moins, et des abonnés s’en vont.",
  },
  fix: { en: "Keep it for tomorrow, unless it is news.", fr: "Gardez-le pour demain, sauf si c’est de l’actualité." },
  evidence: [
    {
      source: "Buffer and SumAll",
      year: 2014,
      url: "https://news.dmaillard.com/social-media/how-often-should-you-post-on-social-media",
      strength: "C",
      says: {
        en: "Three a day on X, with a slight drop after the third; two at most on Facebook; one per weekday on LinkedIn.",
        fr: "Trois par jour sur X, avec une légère baisse ensuite ; deux au plus sur Facebook ; un par jour ouvré sur LinkedIn.",
      },
      against: {
        en: "Old, and counted per post: the day’s total may still grow. Other guides say one to five a day on X and on LinkedIn.",
        fr: "Ancien, et compté par post : le total du jour peut encore croître. D’autres guides disent un à cinq par jour sur X et LinkedIn.",
      },
    },
    {
      source: "Track Social",
      year: 2012,
      url: "https://contentcreatorapp.com/post/32",
      strength: "C",
      says: {
        en: "A second Facebook post of the day gets 57% of the likes of the first.",
        fr: "Le deuxième post Facebook de la journée obtient 57 % des j’aime du premier.",
      },
    },
    {
      source: "Sprout Social, Q3 survey of more than 1,000 users",
      year: 2016,
      url: "http://www.marketingcharts.com/online/these-social-media-behaviors-are-turning-off-your-followers-70302/",
      strength: "B",
      says: { en: "35% unfollow brands that post too much.", fr: "35 % se désabonnent des marques qui publient trop." },
      against: { en: "Almost one in five leave those that are too quiet.", fr: "Près d’un sur cinq quitte celles qui se taisent trop." },
    },
  ],
  optionWords: {
    caps: { en: "Posts a day, by network", fr: "Posts par jour, par réseau" },
    hours: { en: "Hours that make a day, counted back", fr: "Heures qui font une journée, à rebours" },
  },
  options: z.object({
    /** Posts a day, by network. */
    caps: z._default(z.partialRecord(z.enum(SITE_IDS), z.number()), {}),
    /** Rolling, as the rule knows no time zone; less than 24, so that a daily post may come a little earlier than yesterday's. @default 20 */
    hours: z._default(z.number(), 20),
  }),
  counts(draft, facts, { caps, hours }) {
    if (!isOriginal(draft)) return [];
    const at = publishAt(draft, facts);
    const count = 1 + originals(facts, at).filter((post) => post.at > at - hours * HOUR).length;
    const max = caps[draft.site] ?? CAPS[draft.site];
    return [{ count, max, values: { hours }, ...(count > 2 * max && { level: "warn" as const }) }];
  },
  cases: {
    flags: [
      { text: "One more before we close", recent: day(5) },
      { text: "One more before we close", recent: day(10, 1.5), level: "warn" },
      { text: "Un dernier avant la fermeture", site: "facebook", recent: day(2) },
      { text: "Deuxième actualité de la journée", site: "linkedin", recent: day(1) },
      { text: "Troisième actualité de la journée", site: "linkedin", recent: day(2), level: "warn" },
    ],
    passes: [
      "The first one today",
      { text: "One more before we close", recent: day(4) },
      { text: "Yes, until eight", kind: "reply", recent: day(9) },
      { text: "Un par jour", site: "linkedin", recent: [{ ago: 22 }, { ago: 46 }] },
      {
        text: "Bonjour LinkedIn",
        site: "linkedin",
        recent: [
          { ago: 2, kind: "comment" },
          { ago: 3, kind: "comment" },
        ],
      },
      { text: "Pour demain", recent: day(6), scheduledAt: Date.parse("2026-03-03T10:00:00Z") },
    ],
  },
});
