/** A hashtag that is trending, that is new to the account, and that no news explains: somebody should open it first, above all before promoting under it. */

import { ownPosts, publishAt } from "../core/mix/rhythm.ts";
import { touches } from "../core/moments/moments.ts";
import type { Hit, Rule } from "../core/rule.ts";
import { hashtags, key } from "../core/text/text.ts";

/** More likely than not: a weaker guess is no reason to speak up. */
const LIKELY = 0.5;

export default {
  id: "no-unread-trend",
  family: "context",
  level: "warn",
  what: { en: "{text} is trending, and you have not used it before.", fr: "{text} est en tendance, et vous ne l’avez jamais utilisé." },
  why: {
    en: "A trend may be about a death, a disaster or a quarrel. It can only be seen by opening it.",
    fr: "Une tendance peut parler d’un décès, d’une catastrophe ou d’une polémique. On ne le voit qu’en l’ouvrant.",
  },
  fix: {
    en: "Open the tag and read ten posts before you use it.",
    fr: "Ouvrez le hashtag et lisez dix posts avant de l’utiliser.",
  },
  evidence: [
    {
      source: "CelebBoutique, #Aurora; DiGiorno, #WhyIStayed",
      year: 2014,
      url: "https://time.com/3308861",
      strength: "D",
      says: {
        en: "Both brands joined a trend without having read what it was about, and had to apologise.",
        fr: "Les deux marques ont rejoint une tendance sans avoir lu de quoi elle parlait, et ont dû s’excuser.",
      },
    },
    {
      source: "X, automation rules, as its developer documentation has them",
      year: 2026,
      strength: "A",
      says: {
        en: "Posting to trending topics to gain visibility is not allowed for automated accounts.",
        fr: "Publier dans les tendances pour gagner en visibilité est interdit aux comptes automatisés.",
      },
      against: {
        en: "It binds bots; people may join trends.",
        fr: "La règle vise les robots ; les personnes peuvent suivre une tendance.",
      },
    },
    {
      source: "Sprout Social Index",
      year: 2025,
      strength: "B",
      says: {
        en: "A third of users find it embarrassing when brands jump on trends.",
        fr: "Un tiers des utilisateurs trouvent gênant qu’une marque suive une tendance.",
      },
      against: {
        en: "27% think it works in the first 24 to 48 hours.",
        fr: "27 % pensent que cela marche dans les 24 à 48 premières heures.",
      },
    },
  ],
  check(draft, facts): Hit[] {
    const trending = new Set(facts.trends.map(key));
    const tags = draft.hashtags.filter((tag) => trending.has(key(tag.value)));
    if (tags.length === 0) return [];
    const explained = new Set(touches(draft, facts).map(({ span }) => span.start));
    const level = draft.mix.promo < LIKELY ? "note" : "warn";
    const used = new Set(ownPosts(facts, publishAt(draft, facts)).flatMap((post) => hashtags(post.text).map((tag) => key(tag.value))));
    return tags
      .filter((tag) => !used.has(key(tag.value)) && !explained.has(tag.start))
      .map((tag) => ({ spans: [tag], level, values: { text: `#${tag.value}` } }));
  },
  cases: {
    flags: [
      { text: "Thank you all for the kind words #WhyIStayed", trends: ["#WhyIStayed"], level: "note" },
      { text: "Merci à tous, bonne soirée #JeSuisLà", trends: ["#JeSuisLà"], level: "note" },
      { text: "Order our pizza now, two for one #WhyIStayed", trends: ["#WhyIStayed"] },
      { text: "Shop the new dress, 20% off #aurora", trends: ["Aurora", "Monday"] },
      { text: "Profitez de -20 % sur toute la boutique #PenséePourEux", trends: ["#PenséePourEux"] },
      { text: "Commandez votre calendrier #JeSuisLà", trends: ["#JeSuisLà"], recent: [{ ago: 40, text: "Joyeux Noël #Noël" }] },
    ],
    passes: [
      "Order our pizza now, two for one #pizza",
      { text: "Order our pizza now #NationalPizzaDay", trends: ["#NationalPizzaDay"], recent: [{ ago: 90, text: "Soon! #nationalpizzaday" }] },
      { text: "Profitez de -20 % sur toute la boutique #soldes", trends: ["#PenséePourEux"] },
      { text: "Shop the new dress, 20% off", trends: ["dress"] },
      { text: "Bon week-end à tous #SamediLecture", trends: ["#SamediLecture"], recent: [{ ago: 170, text: "On lit quoi ? #SamediLecture" }] },
    ],
  },
} satisfies Rule;
