/** Wikipedia's front page, in the languages that people read: the few events that it puts in the news, and who has died among those most read about. */
import * as z from "zod/mini";
import type { Feed } from "../core/feed.ts";
import { LANGS, type Lang, type NewsItem } from "../core/model.ts";
import { reachOf } from "../core/moments/names.ts";
import { plainText } from "../core/text/markup.ts";

const DAY = 86_400_000;
/** A death is news for so long. */
const MOURNED = 14 * DAY;
/** Longer texts are cut before they are read. */
const MOST_TEXT = 5_000;
const MOST_HEADLINE = 300;
const MOST_NAMES = 12;

export const wikipediaFeatured: Feed = {
  id: "wikipedia-featured",
  name: "Wikipedia, in the news",
  home: "https://en.wikipedia.org/wiki/Main_Page",
  what: {
    en: "The events on Wikipedia’s front page, and who has died among those most read about; up to a day late.",
    fr: "Les événements à la une de Wikipédia, et les décès parmi les pages les plus lues ; jusqu’à un jour de retard.",
  },
  licence: { en: "CC BY-SA 4.0", fr: "CC BY-SA 4.0" },
  hosts: ["en.wikipedia.org", "fr.wikipedia.org"],
  every: 30,
  // For a past day, the server leaves the news out.
  presentOnly: true,
  answers: "window",
  parts: ({ langs }) =>
    langs
      .filter((lang) => Object.hasOwn(DIED, lang))
      .map((lang) => ({ id: lang, name: lang, host: `${lang}.wikipedia.org`, unasked: !LANGS.includes(lang as Lang) })),
  request: (now, _, lang) => ({
    url: `https://${lang}.wikipedia.org/api/rest_v1/feed/featured/${new Date(now).toISOString().slice(0, 10).replaceAll("-", "/")}`,
    headers: { "Api-User-Agent": "Aplomb (browser extension)" },
  }),
  parse(body, at) {
    const answer = z.safeParse(Answer, json(body));
    if (!answer.success) return [];
    const stories = sound(Story, answer.data.news).flatMap((story) => storyOf(story, at) ?? []);
    const deaths = sound(Page, answer.data.mostread?.articles).flatMap((page) => deathOf(page, at) ?? []);
    return [...stories, ...deaths];
  },
};

const text = z.pipe(
  z.string(),
  z.transform((long) => long.slice(0, MOST_TEXT)),
);
const Page = z.object({
  title: text,
  normalizedtitle: z.optional(text),
  lang: z.optional(z.string().check(z.regex(/^[a-z]{2,3}$/))),
  description: z.optional(text),
  extract: z.optional(text),
  coordinates: z.optional(z.unknown()),
  content_urls: z.optional(z.object({ desktop: z.object({ page: z.string() }) })),
  /** Of the last days, oldest first. */
  view_history: z.optional(z.array(z.object({ date: z.string(), views: z.number() })).check(z.maxLength(100))),
});
type Page = z.infer<typeof Page>;
const Story = z.object({ story: text, links: z.array(Page) });
/** A part that the server could not make is left out of the answer; the others count all the same. */
const Answer = z.object({
  news: z.nullish(z.array(z.unknown())),
  mostread: z.nullish(z.object({ articles: z.array(z.unknown()) })),
});

/** Those that are of the shape: one odd entry must not hide the rest. */
const sound = <Shape extends z.ZodMiniType>(shape: Shape, entries: readonly unknown[] | null | undefined): z.output<Shape>[] =>
  (entries ?? []).flatMap((entry) => {
    const read = z.safeParse(shape, entry);
    return read.success ? read.data : [];
  });

/** The first link is the event, the others are its places and its people. */
function storyOf({ story, links }: z.infer<typeof Story>, now: number): NewsItem | undefined {
  const headline = plain(story.replace(/<time[^<>]*>.*?<\/time>\s*:/s, ""));
  const [event, ...others] = links.filter((page) => !DATE_PAGE.test(nameOf(page)) && !nameOf(page).includes(":"));
  if (headline.length <= 10 || !event) return undefined;
  const place = others.find(({ coordinates }) => coordinates !== undefined);
  return {
    headline,
    at: addedAt(story, now),
    ...common(event),
    ...(place && { place: nameOf(place) }),
    ...(reachOf(nameOf(event)) === "event" && { topic: nameOf(event) }),
    names: [event, ...others].slice(0, MOST_NAMES).map(nameOf),
  };
}

/** Noon of the day when it was put on the page: a comment in English (without a year), a date in French. Without one, it is said now. */
function addedAt(story: string, now: number): number {
  const [, month, date] = /<!--\s*(\p{L}{3,9})\.? (\d{1,2})\s*-->/u.exec(story) ?? [];
  const dated = /<time[^<>]*datetime="(\d{4}-\d\d-\d\d)/.exec(story)?.[1];
  const year = new Date(now).getUTCFullYear();
  const days = dated ? [Date.parse(dated)] : [year, year - 1].map((y) => instant(date, month, y));
  return Math.min(now, (days.find((day) => day <= now) ?? now) + DAY / 2);
}

/** In the languages whose grave words Aplomb knows. */
const DIED: Readonly<Record<string, string>> = {
  en: "has died",
  fr: "est mort",
  es: "ha muerto",
  de: "ist gestorben",
  pt: "morreu",
  it: "è morto",
};

/** A page is read by many on the day when its subject has died. */
function deathOf(page: Page, now: number): NewsItem | undefined {
  const { description = "", extract = "" } = page;
  const name = nameOf(page);
  const at = diedAt(extract) ?? sinceRead(page, now);
  const fresh = at !== undefined && at <= now && now - at <= MOURNED;
  if (!fresh || /\d/.test(name)) return undefined;
  const feminine = /(?<!\p{L})(?:née|morte|(?:est|était|fut) une)(?!\p{L})/u.test(extract);
  const died = page.lang === "fr" ? `est mort${feminine ? "e" : ""}` : (DIED[page.lang ?? "en"] ?? DIED.en);
  const who = plain(description).replace(/[()]/g, "");
  return {
    headline: `${name} ${died}${who && ` (${who})`}`.slice(0, MOST_HEADLINE),
    at: Math.min(now, at + DAY / 2),
    ...common(page),
    names: [name],
  };
}

const DATE = String.raw`(?:(\d{1,2})(?:er)? (\p{L}+) (\d{4})|(\p{L}+) (\d{1,2}), (\d{4}))`;
/** "(June 7, 1958 – April 21, 2016)", "né le 7 juin 1958 à Minneapolis et mort le 21 avril 2016". */
const LIVED = [
  new RegExp(String.raw`\([^()]*(\d{4})\s*–\s*${DATE}\)`, "u"),
  new RegExp(String.raw`(?<!\p{L})née? [^\n]{0,80}?(\d{4})[^\n]{0,120}? morte? (?:le )?${DATE}`, "u"),
];
/** "American singer (1958–2016)". */
const YEARS = /(\d{4})\s?[–-]\s?(\d{4})\)?$/;
/** Works and companies have years as people do, but seldom so many. */
const GROWN = 16;
const NO_PERSON = /(?<!\p{L})(?:series|shows?|sitcom|band|group|duo|company|airline|magazine|war|série|émission|groupe|entreprise|guerre)(?!\p{L})/iu;

/** The day of death as the beginning of an article tells it. */
function diedAt(extract: string): number | undefined {
  for (const lived of LIVED) {
    const [, born, day1, month1, year1, month2, day2, year2] = lived.exec(extract.slice(0, 600)) ?? [];
    const year = Number(year1 ?? year2);
    if (year - Number(born) >= GROWN) return instant(day1 ?? day2, month1 ?? month2, year);
  }
  return undefined;
}

/** Where only the years are told, the first day on which the page was read five times as much as on the quietest of the last days. */
function sinceRead({ description = "", view_history: read = [] }: Page, now: number): number | undefined {
  const [, born, died] = YEARS.exec(description) ?? [];
  const lately = [now, now - MOURNED].some((at) => new Date(at).getUTCFullYear() === Number(died));
  if (!lately || Number(died) - Number(born) < GROWN || NO_PERSON.test(description)) return undefined;
  const least = Math.min(...read.map(({ views }) => views));
  const day = Date.parse(read.find(({ views }) => views >= 5 * least)?.date.slice(0, 10) ?? "");
  return Number.isNaN(day) ? undefined : day;
}

const MONTHS =
  "january february march april may june july august september october november december janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
    " ",
  );
/** Links to "2 mars", "Mars 2021" or "January 15", which name nothing. */
const DATE_PAGE = new RegExp(`^(?:\\d{1,2}(?:er)? )?(?:${MONTHS.join("|")})(?: \\d{1,2})?(?: \\d{4})?$`, "iu");

/** The beginning of a day; NaN for what is none. @param month whole, or its first letters, in English or French */
function instant(date: string | undefined, month: string | undefined, year: number): number {
  const index = MONTHS.findIndex((name) => month && name.startsWith(month.toLowerCase()));
  return index < 0 ? Number.NaN : Date.UTC(year, index % 12, Number(date));
}

const nameOf = ({ title, normalizedtitle }: Page) => (normalizedtitle ?? title.replaceAll("_", " ")).slice(0, 100);

function common({ lang, content_urls }: Page) {
  const url = content_urls?.desktop.page;
  return { source: "Wikipedia", ...(lang && { lang }), ...(url && /^https:\/\/[a-z]+\.wikipedia\.org\//.test(url) && { url }) };
}

const plain = (html: string) =>
  plainText(html)
    .replace(/\((?:pictured|photo|[^()]{0,40} pictured)\)/g, "")
    .replace(/ +/g, " ")
    .replace(/ (?=[,.])/g, "")
    .trim()
    .slice(0, MOST_HEADLINE);

function json(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
