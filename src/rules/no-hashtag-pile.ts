/** More hashtags in one post than readers take for a sentence. */
import * as z from "zod/mini";
import { limit } from "../core/kinds.ts";
import { SITE_IDS } from "../core/model.ts";

/**
 * Instagram takes thirty, and what is told of fewer goes from three to eleven: of 76 French posts on fashion there, 46 had more than nine.
 * Other networks have no figure worth citing: they are not counted unless the policy says so.
 */
const MOST = { x: 2, facebook: 2, linkedin: 5, instagram: 30 };

export default limit({
  id: "no-hashtag-pile",
  family: "format",
  level: "note",
  what: {
    en: "{count} hashtags in one post; usual here: {max} at most.",
    fr: "{count} hashtags dans un seul post ; l’usage ici : {max} au plus.",
  },
  why: {
    en: "A pile of tags looks like spam, and is read out one by one by screen readers.",
    fr: "Un empilement de hashtags fait spam, et les lecteurs d’écran les lisent un à un.",
  },
  fix: {
    en: "Keep those that people really follow, and write the others as plain words.",
    fr: "Gardez ceux que l’on suit vraiment ; écrivez les autres en mots simples.",
  },
  evidence: [
    {
      source: "Buddy Media, as Zoho reports it",
      year: 2012,
      strength: "C",
      says: {
        en: "On X, one or two tags: +21% engagement against three or more; more than two: −17%.",
        fr: "Sur X, un ou deux hashtags : +21 % d’engagement par rapport à trois ou plus ; plus de deux : −17 %.",
      },
      against: {
        en: "The same figure circulates in three versions. A small replication (300 tweets) had most impressions with four tags, +40.5% over two.",
        fr: "Ce chiffre circule en trois versions. Une petite réplication (300 tweets) donne le plus d’impressions à quatre hashtags, +40,5 % sur deux.",
      },
    },
    {
      source: "TrackMaven, 65,000 posts",
      year: 2016,
      url: "https://creativewebconceptsusa.com/how-many-hashtags-should-you-use-over-65000-social-media-posts-analyzed-here-are-the-results",
      strength: "C",
      says: {
        en: "Best on X and on Facebook: one tag. On Instagram: nine.",
        fr: "Le mieux sur X et sur Facebook : un hashtag. Sur Instagram : neuf.",
      },
      against: {
        en: "Instagram takes thirty, advises three to five, and CoSchedule says eleven; for LinkedIn guides say none, or three to five.",
        fr: "Instagram en accepte trente et en conseille trois à cinq, CoSchedule onze ; pour LinkedIn, les guides disent aucun, ou trois à cinq.",
      },
    },
  ],
  optionWords: {
    most: { en: "Hashtags that pass, by network", fr: "Hashtags tolérés, par réseau" },
  },
  options: z.object({
    /** Most hashtags in a post, by network. */
    most: z._default(z.partialRecord(z.enum(SITE_IDS), z.number()), {}),
  }),
  counts({ site, parts, hashtags }, _facts, { most }) {
    const max = { ...MOST, ...most }[site];
    if (max === undefined) return [];
    return parts.map((part) => {
      const spans = hashtags.filter(({ start }) => part.start <= start && start < part.end);
      return { count: spans.length, max, spans, ...(spans.length > 3 * max && { level: "warn" as const }) };
    });
  },
  cases: {
    flags: [
      "New season #style #summer #dress",
      { text: "New season #style #summer #dress #ootd #look #red #love", level: "warn" },
      { text: "On recrute #emploi #job #tech", site: "facebook" },
      { text: "Bilan #rh #tech #ia #data #emploi #lyon", site: "linkedin" },
      { text: "Un fil", thread: ["sans rien", "et à la fin #fil #fin #merci"] },
    ],
    passes: [
      "New season #style #summer",
      "Item no. 3 is #1 in the charts, see https://acme.com/#a#b#c #music",
      { text: "We are hiring #jobs #tech #data #ai #lyon", site: "linkedin" },
      { text: "Un #fil", thread: ["une #suite", "et une #fin #merci"] },
      { text: "Photo du jour #a1 #b2 #c3 #d4 #e5 #f6 #g7 #h8 #i9 #j10", site: "instagram" },
      { text: "Bonjour #mastodon #introduction #lyon #photo", site: "mastodon" },
    ],
  },
});
