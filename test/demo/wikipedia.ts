/** Plays en.wikipedia.org: the portal of current events, a page a day, as MediaWiki's query API gives several at once. */
import { existsSync, readFileSync } from "node:fs";
import type { Play } from "./world.ts";

const DAY = 24 * 60 * 60 * 1000;
const PAGE = /^Portal:Current[ _]events\/(\d{4}[ _][A-Z][a-z]+[ _]\d{1,2})$/;

/** @param today the day (`2012-07-20`) whose news is told as today's */
export function playWikipedia(today?: string): Play {
  return ({ path }) => {
    const query = new URL(path, "https://en.wikipedia.org").searchParams;
    const pages = (query.get("titles") ?? "").split("|").map((asked) => {
      const title = asked.replaceAll("_", " ");
      const content = wikitextOf(title, today);
      return content
        ? { pageid: 1, ns: 100, title, revisions: [{ slots: { main: { contentmodel: "wikitext", content } } }] }
        : { ns: 100, title, missing: true };
    });
    return { headers: { "content-type": "application/json; charset=utf-8" }, body: JSON.stringify({ batchcomplete: true, query: { pages } }) };
  };
}

function wikitextOf(title: string, today: string | undefined): string | undefined {
  const asked = PAGE.exec(title)?.[1];
  const day = asked === undefined ? Number.NaN : Date.parse(`${asked} UTC`);
  if (Number.isNaN(day)) return undefined;
  return told(day) ?? (today ? retold(day, Date.parse(today) - (startOfToday() - day)) : undefined);
}

const isoDay = (day: number) => new Date(day).toISOString().slice(0, 10);
const startOfToday = () => Math.floor(Date.now() / DAY) * DAY;

/** An old day's page, dated as the one that it plays. */
function retold(day: number, from: number): string | undefined {
  const [year, month, date] = isoDay(day).split("-");
  return told(from)
    ?.replace(/header\|\d+\|\d+\|\d+/, `header|${year}|${month}|${date}`)
    .replace(/year=\d+\|month=\d+\|day=\d+/, `year=${year}|month=${month}|day=${date}`);
}

function told(day: number): string | undefined {
  const file = new URL(`news/${isoDay(day)}.wikitext`, import.meta.url);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
