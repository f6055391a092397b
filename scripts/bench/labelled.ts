/** Reads the labelled folder that the judgement bench measures with; hides file names, gzip and the odd dates. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { NewsItem } from "../../src/core/model.ts";

export const SHAPE = `The folder holds, one JSON object a line:
  gaffes/gaffes.jsonl, gaffes/probes.jsonl   {id, clock: ISO, text, event: {id, headline, place}, expected_family: [], expected_level?, text_alone_enough?}
  gaffes/controls.jsonl                      {id, clock, text, category, expected_max_level: none|info|…}
  gaffes/headlines.jsonl                     {ts: ISO, headline, source, lang, place?, event_id}
  news/YYYY.jsonl.gz                         {at: ISO, headline, source, category?}
  crisis_*.jsonl                             {event, date, text, label}
  false_alarm_enterprise_en.jsonl            {date, text, label}; likewise fr_media_tweets.jsonl, false_alarm_events_products_en.jsonl
Files that are missing are left out of the measure.`;

/** A published post, with when it was published. */
export interface Dated {
  readonly id: string;
  readonly text: string;
  /** ms */
  readonly at: number;
}
export interface Event {
  readonly id: string;
  readonly headline: string;
  readonly place: string;
}
export interface Gaffe extends Dated {
  readonly event: Event;
  readonly families: readonly string[];
  /** What the collector wants at least: info, warn or block. */
  readonly wanted: string;
}
export interface Control extends Dated {
  readonly category: string;
  readonly most: string;
}
export interface CrisisPost extends Dated {
  readonly event: string;
  readonly related: boolean;
}
export interface Told extends NewsItem {
  /** The event it belongs to, for scoring only. */
  readonly event: string | null;
}

const CATCHABLE = ["tied-to-event", "promo-at-a-bad-time", "death-tribute"];

type Line = Readonly<Record<string, unknown>>;

export function lines(folder: string, file: string): Line[] {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  const bytes = readFileSync(path);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

const word = (value: unknown) => (typeof value === "string" ? value : "");
const dated = (line: Line): Dated => ({
  id: word(line.id),
  text: word(line.text),
  at: instant(word(line.clock) || word(line.date)),
});
/** Instants without a zone are UTC, so that a run gives the same everywhere. */
const instant = (text: string) => Date.parse(/^\d{4}-\d\d-\d\d[T ][\d:.]+$/.test(text) ? `${text.replace(" ", "T")}Z` : text);

/** Gaffes and probes that an event makes one, and that the text alone lets one catch. @param families which kinds of them */
export const gaffesIn = (folder: string, families: readonly string[] = CATCHABLE): Gaffe[] =>
  ["gaffes/gaffes.jsonl", "gaffes/probes.jsonl"]
    .flatMap((file) => lines(folder, file))
    .map((line) => ({
      ...dated(line),
      event: line.event as Event,
      families: line.expected_family as string[],
      wanted: word(line.expected_level),
      alone: line.text_alone_enough !== false,
    }))
    .filter((gaffe) => gaffe.event && gaffe.alone && gaffe.families.some((family) => families.includes(family)));

export const controlsIn = (folder: string): Control[] =>
  lines(folder, "gaffes/controls.jsonl").map((line) => ({ ...dated(line), category: word(line.category), most: word(line.expected_max_level) }));

export const headlinesIn = (folder: string): Told[] =>
  lines(folder, "gaffes/headlines.jsonl").map((line) => ({
    headline: word(line.headline),
    source: word(line.source),
    at: instant(word(line.ts)),
    lang: word(line.lang) || undefined,
    place: word(line.place) || undefined,
    event: word(line.event_id) || null,
  }));

/**
 * The portal's items, as its feed hands them over, and the years there are. The data's bullets stand in one row without their depth: one
 * without press is the topic of the next, and of those after it that name the same.
 */
export function portalIn(folder: string): { readonly items: NewsItem[]; readonly years: ReadonlySet<number> } {
  const files = existsSync(join(folder, "news")) ? readdirSync(join(folder, "news")).sort() : [];
  const items = files.flatMap((file) => underTopics(lines(folder, `news/${file}`)));
  return { items, years: new Set(files.map((file) => Number.parseInt(file, 10))) };
}

function underTopics(bullets: readonly Line[]): NewsItem[] {
  let topic: string | undefined;
  let named: readonly string[] = [];
  return bullets.flatMap((bullet, i) => {
    const [headline, category, before] = [word(bullet.headline), word(bullet.category), bullets[i - 1]];
    const isUnder = (one?: Line) => one?.at === bullet.at && word(one?.category) === category;
    if (!isUnder(before)) topic = undefined;
    if (!headline.trimEnd().endsWith(")") && isUnder(bullets[i + 1])) {
      topic = headline.replace(/[:,]$/, "");
      named = namesIn(topic);
      return [];
    }
    const isFirst = !word(before?.headline).trimEnd().endsWith(")");
    const names = namesIn(headline);
    if (topic && isFirst) named = [...named, ...names];
    else if (!names.some((name) => named.includes(name))) topic = undefined;
    return [{ at: instant(word(bullet.at)), headline, source: word(bullet.source), ...(category && { category }), ...(topic && { topic }) }];
  });
}

const namesIn = (text: string): readonly string[] => text.match(/(?<!^)\p{Lu}\p{L}{3,}/gu) ?? [];

export const crisisPostsIn = (folder: string): CrisisPost[] =>
  (existsSync(folder) ? readdirSync(folder).sort() : [])
    .filter((file) => /^crisis_.*\.jsonl$/.test(file))
    .flatMap((file) => lines(folder, file))
    .map((line) => ({ ...dated(line), event: word(line.event), related: !/^Not /.test(word(line.label)) }));

/** Ordinary posts of a file, without those whose label is in `but`. */
export const postsIn = (folder: string, file: string, but: readonly string[] = []): Dated[] =>
  lines(folder, file)
    .filter(({ label }) => !but.includes(word(label)))
    .map(dated)
    .filter(({ at }) => Number.isFinite(at));
