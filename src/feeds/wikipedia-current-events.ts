/** Wikipedia's Current Events portal: what happened, day by day, with its places, its categories and the press behind it. */
import * as z from "zod/mini";
import type { Feed } from "../core/feed.ts";
import type { NewsItem } from "../core/model.ts";

const DAY = 86_400_000;
/** Days read at first, and after a long sleep: as long as moments are remembered. */
const CATCH_UP = 14;

export const wikipediaCurrentEvents: Feed = {
  id: "wikipedia-current-events",
  name: "Wikipedia, Current events",
  home: "https://en.wikipedia.org/wiki/Portal:Current_events",
  what: {
    en: "What happened, day by day, with places and the press behind it; some hours late.",
    fr: "Ce qui s’est passé, jour après jour, avec les lieux et la presse citée ; quelques heures de retard.",
  },
  licence: { en: "CC BY-SA 4.0", fr: "CC BY-SA 4.0" },
  hosts: ["en.wikipedia.org"],
  every: 15,
  answers: "days",
  request(now, since) {
    const missed = since === undefined ? CATCH_UP : Math.min(CATCH_UP, Math.ceil((now - since) / DAY) + 1);
    const titles = Array.from({ length: Math.max(2, missed) + 1 }, (_, back) => pageOf(now - back * DAY));
    const query = {
      action: "query",
      prop: "revisions",
      rvprop: "content",
      rvslots: "main",
      format: "json",
      formatversion: "2",
      maxlag: "5",
      titles: titles.join("|"),
    };
    return { url: `https://en.wikipedia.org/w/api.php?${new URLSearchParams(query)}`, headers: { "Api-User-Agent": "Aplomb (browser extension)" } };
  },
  parse(body, at) {
    const answer = z.safeParse(Answer, json(body));
    const pages = answer.success ? answer.data.query.pages : [];
    return pages.flatMap((given) => {
      const { data: page } = z.safeParse(Page, given);
      const day = page && dayOf(page.title);
      return page && day !== undefined ? itemsOf(page.revisions[0].slots.main.content, Math.min(at, day + DAY / 2)) : [];
    });
  },
};

const Answer = z.object({ query: z.object({ pages: z.array(z.unknown()) }) });
/** Days to come are missing, and a page may be hidden: such a page is passed over, not the others with it. */
const Page = z.object({
  title: z.string(),
  revisions: z.tuple([z.object({ slots: z.object({ main: z.object({ content: z.string() }) }) })]),
});

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "Portal:Current_events/2012_July_20", by UTC day. */
function pageOf(at: number): string {
  const day = new Date(at);
  return `Portal:Current_events/${day.getUTCFullYear()}_${MONTHS[day.getUTCMonth()]}_${day.getUTCDate()}`;
}

function dayOf(title: string): number | undefined {
  const [, year, month, day] = /(\d{4})[ _](\p{L}+)[ _](\d{1,2})$/u.exec(title) ?? [];
  const index = MONTHS.indexOf(month ?? "");
  return index < 0 ? undefined : Date.UTC(Number(year), index, Number(day));
}

/** The portal's longest bullets have some 2,000 letters; a longer line is none. */
const LONGEST_LINE = 10_000;

/** Bullets under category headings. A bullet with bullets below it is their topic; with press of its own it is news besides. */
function itemsOf(wikitext: string, at: number): NewsItem[] {
  const lines = withoutComments(wikitext)
    .split(/\r?\n/)
    .filter((line) => line.length <= LONGEST_LINE);
  const topics: string[] = [];
  const items: NewsItem[] = [];
  let category: string | undefined;
  for (const [i, line] of lines.entries()) {
    const depth = starsOf(line);
    if (/^(?:;|=|''')/.test(line)) {
      category = plain(line.replace(/^[;=]+/, "").replace(/={1,6}\s*$/, ""));
      topics.length = 0;
    } else if (depth > 0) {
      const bullet = line.slice(depth);
      const isTopic = starsOf(lines[i + 1] ?? "") > depth;
      topics.length = depth - 1;
      if (!isTopic || pressOf(bullet).length > 0) items.push(itemOf(bullet, topics.filter(Boolean), category, at));
      if (isTopic) topics.push(bullet);
    }
  }
  return items.filter((item) => item.headline.length > 10);
}

const starsOf = (line: string) => /^\**/.exec(line)?.[0].length ?? 0;

function itemOf(bullet: string, topics: readonly string[], category: string | undefined, at: number): NewsItem {
  const [first] = pressOf(bullet);
  const names = [...topics, bullet].flatMap((text) =>
    Array.from(bare(text).matchAll(LINK), ([, page = ""]) => page.replace(/#.*/, "").replaceAll("_", " ").trim()),
  );
  const topic = plain(topics.at(-1) ?? "").replace(/[:,]$/, "");
  return {
    headline: plain(bullet),
    source: first?.name ? `${first.name} · Wikipedia` : "Wikipedia",
    at,
    lang: "en",
    ...(first && { url: first.url }),
    ...(category && { category }),
    ...(topic && { topic }),
    names: [...new Set(names)].filter((name) => name && !name.includes(":")),
  };
}

// Each of these patterns stops at the next bracket, so that its time grows as the text does, whatever the text holds.
/** `[[page]]`, `[[page|words]]`. */
const LINK = /\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/g;
/** `[https://… (Name)]`, the name perhaps in italics or linked. */
const PRESS = /\[(https?:\/\/[^\s[\]]+)(?:\s((?:[^[\]]|\[\[[^[\]]*\]\])*))?\]/g;

function pressOf(bullet: string): { url: string; name: string }[] {
  return Array.from(bullet.matchAll(PRESS), ([, url = "", name = ""]) => ({ url, name: plain(name).replace(/^\(|\)$/g, "") }));
}

/** Wikitext as it reads: links by their words, without any mark. */
function plain(wikitext: string): string {
  return bare(wikitext)
    .replace(LINK, (_, page: string, words = page) => words)
    .replace(/'{2,}/g, "")
    .replace(/&(\w{2,5});/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, " ")
    .trim();
}

/** Wikitext of the sentence alone: without press, footnotes, templates, tags, pictures. */
function bare(wikitext: string): string {
  return withoutTemplates(wikitext)
    .replace(/<ref\b[^<>]*(?:\/>|>[^<]*<\/ref>)/g, "")
    .replace(/<[^<>]*>/g, "")
    .replace(PRESS, "")
    .replace(LINK, (link, page: string) => (/^(?:File|Image|Category):/.test(page) ? "" : link));
}

const ENTITIES: Readonly<Record<string, string>> = { nbsp: " ", ndash: "–", mdash: "—", quot: '"', lt: "<", gt: ">", amp: "&" };

/** A comment ends at the first mark of its end, whatever it holds; one without end goes to the page's. */
function withoutComments(wikitext: string): string {
  const [before = "", ...rest] = wikitext.split("<!--");
  return before + rest.map((part) => part.split("-->").slice(1).join("-->")).join("");
}

/** Templates with all that is nested in them. */
function withoutTemplates(wikitext: string): string {
  let depth = 0;
  const outside = wikitext.split(/(\{\{|\}\})/).filter((part) => {
    if (part === "{{") depth++;
    else if (part === "}}") depth = Math.max(0, depth - 1);
    else return depth === 0;
    return false;
  });
  return outside.join("");
}

function json(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
