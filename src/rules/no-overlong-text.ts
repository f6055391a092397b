/** A text longer than its network takes, or than is seen before “more”. */
import * as z from "zod/mini";
import { limit } from "../core/kinds.ts";
import { SITE_IDS, type SiteId } from "../core/model.ts";
import { weightedLength } from "../core/text/text.ts";

const LIMITS: Readonly<Record<SiteId, number>> = {
  x: 280,
  linkedin: 3_000,
  facebook: 5_000,
  threads: 500,
  bluesky: 300,
  mastodon: 500,
  instagram: 2_200,
  youtube: 10_000,
  reddit: 40_000,
};
const SEGMENTS = new Intl.Segmenter(undefined, { granularity: "grapheme" });

const lengthOf = (site: SiteId, text: string) =>
  site === "x" ? weightedLength(text) : site === "bluesky" ? [...SEGMENTS.segment(text)].length : text.length;

export default limit({
  id: "no-overlong-text",
  family: "format",
  level: "note",
  optIn: true,
  what: { en: "{count} characters; {network} shows or takes {max}.", fr: "{count} caractères ; {network} en montre ou en accepte {max}." },
  why: {
    en: "What is beyond is refused, or hidden under “more”, where few look.",
    fr: "Le reste est refusé, ou caché sous « plus », que peu déplient.",
  },
  fix: { en: "Put what matters first, or shorten it.", fr: "Mettez l’essentiel au début, ou raccourcissez." },
  evidence: [
    {
      source: "Buffer, character limits by network",
      year: 2025,
      url: "https://support.buffer.com/article/588-character-limits-for-each-social-network",
      strength: "A",
      says: {
        en: "X 280 (links count 23), LinkedIn 3,000, Facebook 5,000 by its interface, Instagram 2,200, Threads 500.",
        fr: "X 280 (un lien compte 23), LinkedIn 3 000, Facebook 5 000 par son interface, Instagram 2 200, Threads 500.",
      },
      against: {
        en: "Paying users of X have 25,000: set it in the options.",
        fr: "Les abonnés payants de X ont 25 000 : réglez-le dans les options.",
      },
    },
  ],
  optionWords: {
    most: { en: "Characters that pass, by network", fr: "Caractères tolérés, par réseau" },
  },
  options: z.object({
    /** Characters by network, as it counts them. */
    most: z._default(z.partialRecord(z.enum(SITE_IDS), z.number()), {}),
  }),
  counts({ site, parts, text }, _facts, { most }) {
    const max = { ...LIMITS, ...most }[site];
    return parts.map(({ start, end }) => ({ count: lengthOf(site, text.slice(start, end)), max, values: { network: site } }));
  },
  cases: {
    flags: [
      { text: "a".repeat(281) },
      { text: "word ".repeat(700), site: "linkedin" },
      { text: "ok", thread: ["é".repeat(290)] },
      { text: "mot ".repeat(130), site: "threads" },
    ],
    passes: [
      "Short and sweet",
      { text: `${"a".repeat(250)} https://acme.com/a/very/long/address/that/counts/as/23` },
      { text: "word ".repeat(300), site: "linkedin" },
      { text: "a".repeat(281), policy: { rules: { "no-overlong-text": { options: { most: { x: 25_000 } } } } } },
      { text: "a".repeat(900), site: "facebook" },
    ],
  },
});
