/** Plays Wikipedia in English and French: the portal of current events, as MediaWiki's query API gives its days; and a front page on which nothing grave stands. */
import { existsSync, readFileSync } from "node:fs";
import type { Answer, Play } from "./world.ts";

const DAY = 24 * 60 * 60 * 1000;
const FEATURED = /^\/api\/rest_v1\/feed\/featured\/(\d{4}\/\d\d\/\d\d)$/;
const PAGE = /^Portal:Current[ _]events\/(\d{4}[ _][A-Z][a-z]+[ _]\d{1,2})$/;

/** @param today the day (`2012-07-20`) whose news is told as today's */
export function playWikipedia(today?: string): Play {
  return ({ host, path }) => {
    const { pathname, searchParams } = new URL(path, `https://${host}`);
    const day = FEATURED.exec(pathname)?.[1];
    if (day) return json(featured(host.slice(0, 2), day.replaceAll("/", "-")));
    const pages = (searchParams.get("titles") ?? "").split("|").map((asked) => {
      const title = asked.replaceAll("_", " ");
      const content = wikitextOf(title, today);
      return content
        ? { pageid: 1, ns: 100, title, revisions: [{ slots: { main: { contentmodel: "wikitext", content } } }] }
        : { ns: 100, title, missing: true };
    });
    return json({ batchcomplete: true, query: { pages } });
  };
}

const json = (value: unknown): Answer => ({ headers: { "content-type": "application/json; charset=utf-8" }, body: JSON.stringify(value) });

/** As on the real front page, only the present day has news. */
function featured(lang: string, day: string) {
  const [title, story] =
    lang === "fr"
      ? ["Pont de Rivebelle", `<time datetime="${day}">Ce matin</time> : le <b>pont de Rivebelle</b> rouvre aux piétons après deux ans de travaux.`]
      : ["Harbour Library", "The <b>Harbour Library</b> opens its new reading room."];
  const news = [{ story, links: [{ title, normalizedtitle: title, lang }] }];
  return { ...(Date.parse(day) === startOfToday() && { news }), mostread: { date: `${day}Z`, articles: [] } };
}

function wikitextOf(title: string, today: string | undefined): string | undefined {
  const asked = PAGE.exec(title)?.[1];
  const day = asked === undefined ? Number.NaN : Date.parse(`${asked} UTC`);
  if (Number.isNaN(day)) return undefined;
  const page = told(day) ?? (today ? retold(day, Date.parse(today) - (startOfToday() - day)) : undefined);
  return page ?? (day > startOfToday() ? undefined : QUIET);
}

/** A day whose news the demo does not know. */
const QUIET = `<!-- All news items below this line -->
;Arts and culture
*The Harbour Library opens its new reading room.
<!-- All news items above this line -->|}`;

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
