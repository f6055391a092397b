/** The same post again, or nearly: platforms hide it, and readers notice. */
import * as z from "zod/mini";
import { isOriginal, originals, publishAt } from "../core/mix/rhythm.ts";
import type { Hit, Rule } from "../core/rule.ts";
import { trace } from "../core/text/likeness.ts";
import { nearest } from "../core/text/nearest.ts";

const DAY = 24 * 3_600_000;
/** Shorter texts are greetings, and may come back every morning. Own proposal. */
const FEWEST_WORDS = 4;
const options = z.object({
  /** Share of word pairs in common, 0 to 1, from which two posts are the same. @default 0.9 */
  likeness: z._default(z.number().check(z.gt(0)), 0.9),
  /** How far back, in days; no more than 30 are remembered. @default 30 */
  days: z._default(z.number(), 30),
});

const market = "The farmers’ market is back on Saturday: twelve growers, one baker and the best coffee in town. See you at nine!";
const marche = "Le marché revient samedi : douze producteurs, une boulangère et le meilleur café de la ville. Rendez-vous à neuf heures !";

export default {
  id: "no-duplicate-post",
  family: "robo",
  level: "warn",
  what: { en: "You published this on {en} ({percent}% alike).", fr: "Déjà publié le {fr} (identique à {percent} %)." },
  why: {
    en: "Networks limit repeated posts, and people who follow you take them for a robot’s.",
    fr: "Les réseaux freinent les doublons, et vos abonnés y voient un robot.",
  },
  fix: {
    en: "Say it anew: another angle, a result, a face. Or repost the first one.",
    fr: "Redites-le autrement : un autre angle, un résultat, un visage. Ou repartagez le premier.",
  },
  evidence: [
    {
      source: "X, rules on automation and duplicate content, as quoted by Circleboom",
      year: 2026,
      url: "https://help.circleboom.com/publish/faq/scheduling-tweet-rules",
      strength: "A",
      says: {
        en: "Duplicative or substantially similar posts are forbidden on one account and across accounts, scheduled ones included.",
        fr: "Les posts identiques ou très proches sont interdits sur un compte comme entre comptes, programmés compris.",
      },
      against: {
        en: "The 30 days and the 90% are our own proposal. Most buyers need to see a product two to four times (Sprout Social, 2016).",
        fr: "Les 30 jours et les 90 % sont notre proposition. La plupart des acheteurs doivent voir un produit deux à quatre fois (Sprout Social, 2016).",
      },
    },
  ],
  optionWords: {
    likeness: { en: "Likeness from which two posts are the same, 0 to 1", fr: "Ressemblance à partir de laquelle deux posts sont le même, de 0 à 1" },
    days: { en: "Days it looks back, 30 at most", fr: "Jours passés en revue, 30 au plus" },
  },
  options,
  check(draft, facts, { likeness, days }): Hit[] {
    const at = publishAt(draft, facts);
    const posts = isOriginal(draft) ? originals(facts, at).filter((post) => post.at > at - days * DAY) : [];
    if (posts.length === 0 || trace(draft.text).words < FEWEST_WORDS) return [];
    const found = nearest(draft.text, posts, likeness);
    if (!found) return [];
    const [en, fr] = ["en-GB", "fr"].map((lang) => new Intl.DateTimeFormat(lang, { day: "numeric", month: "long" }).format(found.post.at));
    return [{ about: found.post.id, values: { percent: Math.round(found.likeness * 100), en: `${en}`, fr: `${fr}` } }];
  },
  cases: {
    flags: [
      { text: market, recent: [{ ago: 30 }, { ago: 170, text: market }] },
      {
        text: "the farmers' market is back on saturday… twelve growers, one baker and the best coffee in town: see you at nine",
        recent: [{ ago: 50, text: market }],
      },
      { text: marche, recent: [{ ago: 48, text: marche.toUpperCase() }] },
      {
        text: "Notre guide de l’été est en ligne https://acme.com/guide?utm_source=x&utm_campaign=juin",
        recent: [{ ago: 300, text: "Notre guide de l'été est en ligne : https://acme.com/guide?utm_source=fb 🌞" }],
      },
    ],
    passes: [
      market,
      { text: market, recent: [{ ago: 31 * 24, text: market }] },
      { text: market, recent: [{ ago: 5, text: market.replace("twelve growers, one baker", "music, a puppet show for the children") }] },
      { text: "Good morning everyone!", recent: [{ ago: 24, text: "Good morning everyone!" }] },
      { text: marche, kind: "reply", recent: [{ ago: 2, text: marche }] },
      { text: marche, recent: [{ ago: 2, text: marche, kind: "reply" }] },
      {
        text: "Nouvel article sur le blog, bonne lecture https://acme.com/blog/hiver",
        recent: [{ ago: 200, text: "Nouvel article sur le blog, bonne lecture https://acme.com/blog/automne" }],
      },
    ],
  },
} satisfies Rule<z.infer<typeof options>>;
