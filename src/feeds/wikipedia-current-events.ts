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
  licence: "CC BY-SA 4.0",
  hosts: ["en.wikipedia.org"],
  every: 15,
  requests(now, since) {
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
    return [{ url: `https://en.wikipedia.org/w/api.php?${new URLSearchParams(query)}`, headers: { "Api-User-Agent": "Aplomb (browser extension)" } }];
  },
  parse(body, at) {
    const answer = z.safeParse(Answer, json(body));
    const pages = answer.success ? answer.data.query.pages : [];
    return pages.flatMap(({ title, revisions }) => {
      const day = dayOf(title);
      const wikitext = revisions?.[0]?.slots.main.content;
      return day === undefined || wikitext === undefined ? [] : itemsOf(wikitext, Math.min(at, day + DAY / 2));
    });
  },
};

const Answer = z.object({
  query: z.object({
    pages: z.array(
      z.object({
        title: z.string(),
        revisions: z.optional(z.array(z.object({ slots: z.object({ main: z.object({ content: z.string() }) }) }))),
      }),
    ),
  }),
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

/** Bullets under category headings; a bullet with bullets below it is their topic. */
function itemsOf(wikitext: string, at: number): NewsItem[] {
  const lines = wikitext.replace(/<!--[\s\S]*?-->/g, "").split("\n");
  const topics: string[] = [];
  const items: NewsItem[] = [];
  let category: string | undefined;
  for (const [i, line] of lines.entries()) {
    const heading = /^(?:;\s*|'''|=+\s*)(.+?)(?:'''|=+)?\s*$/.exec(line)?.[1];
    const [, stars, bullet = ""] = /^(\*+)\s*(.*)$/.exec(line) ?? [];
    if (heading && !stars) {
      category = plain(heading);
      topics.length = 0;
    } else if (stars) {
      topics.length = stars.length - 1;
      if (/^\*+/.exec(lines[i + 1] ?? "")?.[0].startsWith(`${stars}*`)) topics[stars.length - 1] = bullet;
      else items.push(itemOf(bullet, topics.filter(Boolean), category, at));
    }
  }
  return items.filter((item) => item.headline.length > 10);
}

function itemOf(bullet: string, topics: readonly string[], category: string | undefined, at: number): NewsItem {
  const press = Array.from(bullet.matchAll(/\[(https?:\/\/[^\s\]]+)\s+(?:''|\()*([^\]]*?)(?:''|\))*\]/g), ([, url, name]) => ({
    url,
    name: plain(name ?? ""),
  }));
  const names = [...topics, bullet].flatMap((text) =>
    Array.from(text.matchAll(/\[\[([^\]|#]+)/g), (match) => match[1]?.trim().replaceAll("_", " ") ?? ""),
  );
  const topic = topics
    .map(plain)
    .at(-1)
    ?.replace(/[:,]\s*$/, "");
  const [first] = press;
  return {
    headline: plain(bullet.replace(/\[https?:[^\]]*\]/g, "")),
    source: first?.name ? `${first.name} · Wikipedia` : "Wikipedia",
    at,
    lang: "en",
    ...(first?.url && { url: first.url }),
    ...(category && { category }),
    ...(topic && { topic }),
    names: [...new Set(names)].filter((name) => name && !name.includes(":")),
  };
}

/** Wikitext without its marks: links by their words, templates and tags left out. */
function plain(wikitext: string): string {
  return wikitext
    .replace(/<ref[\s\S]*?(?:<\/ref>|\/>)/g, "")
    .replace(/\{\{[^{}]*\}\}/g, "")
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, "$1")
    .replace(/<[^>]*>/g, "")
    .replace(/'{2,}/g, "")
    .replace(/&nbsp;/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}

function json(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
