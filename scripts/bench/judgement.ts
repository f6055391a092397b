/** The judgement of what is happening, measured: gaffes caught for the right reason, decent and ordinary posts left alone; beside what people would use instead. */
import { existsSync } from "node:fs";
import { newsUntil } from "../../src/cli/past.ts";
import type { NewsItem } from "../../src/core/model.ts";
import { MEMORY } from "../../src/core/moments/gather.ts";
import { readingOf } from "../../src/core/moments/reading.ts";
import type { Finding } from "../../src/core/rule.ts";
import { key } from "../../src/core/text/text.ts";
import { hashtagsOf } from "./crisis-tags.ts";
import { type Judge, judgeBy, keywordList, sharedWords } from "./judges.ts";
import {
  type Control,
  controlsIn,
  crisisPostsIn,
  type Dated,
  type Event,
  type Gaffe,
  gaffesIn,
  headlinesIn,
  portalIn,
  postsIn,
  SHAPE,
} from "./labelled.ts";

const HOURS_OF_A_CRISIS = 72;
const NOTHING = { en: "", fr: "" };

/** A day's news, and how to tell that a finding is about the right event. */
interface News {
  readonly name: string;
  readonly items: readonly NewsItem[];
  readonly aim: string;
  right(finding: Finding, event: Event): boolean;
  covers(at: number): boolean;
}

/** @returns the exit status */
export function judgement(args: readonly string[]): number {
  const folder = args.find((arg) => !arg.startsWith("--")) ?? process.env.APLOMB_DATA;
  if (folder === undefined || !existsSync(folder)) {
    console.error(`Usage: npm run bench -- judgement FOLDER [--misses] [--gaffes]   (or set APLOMB_DATA)\n${SHAPE}`);
    return 2;
  }
  const say = speaker(args.includes("--misses"));
  const headlines = headlinesIn(folder);
  const portal = portalIn(folder);
  const eventOf = new Map(headlines.map(({ headline, event }) => [headline, event]));
  const day: News = {
    name: "headlines of the day",
    items: headlines.map(({ event: _, ...item }): NewsItem => item),
    aim: "≥ 90 %",
    right: ({ evidence }, event) => evidence.some(({ headline }) => eventOf.get(headline) === event.id),
    covers: (at) => portal.years.size === 0 || at < Date.now(),
  };
  const alone: News = {
    name: "portal alone",
    items: portal.items,
    aim: "≥ 75 %",
    right: ({ evidence }, event) => evidence.some(({ headline }) => speaksOf(headline, event)),
    covers: (at) => portal.years.has(new Date(at).getUTCFullYear()),
  };
  for (const news of [day, alone]) gaffesAndControls(folder, news, say);
  calendarGaffes(folder, say);
  if (args.includes("--gaffes")) return 0;
  ordinaryPosts(folder, alone, say);

  console.log(`\n— hashtags of crises, first ${HOURS_OF_A_CRISIS} h after the first report, on the portal —`);
  const posts = crisisPostsIn(folder).filter(({ at }) => alone.covers(at));
  const momentsAt = newsUntil(portal.items);
  for (const event of new Set(posts.map((post) => post.event))) {
    const of = hashtagsOf(
      event,
      posts.filter((post) => post.event === event),
      portal.items,
      momentsAt,
      HOURS_OF_A_CRISIS,
    );
    say(event, of.tied, of.n, of.missed, "≥ 80 %");
    say("  of those that the portal had told", of.knownTied, of.known, [], "≥ 80 %");
    say("  generic tags tied", of.generic.length, of.n, of.generic, "0");
  }
  return 0;
}

type Say = (name: string, part: number, whole: number, lines: readonly string[], aim?: string) => void;
const speaker =
  (misses: boolean): Say =>
  (name, part, whole, lines, aim) => {
    const share = whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)} %`;
    console.log(
      `${name.padEnd(64)} ${String(part).padStart(5)} / ${String(whole).padEnd(5)} ${share.padStart(8)}  ${aim ? `aim ${aim}` : ""}`.trimEnd(),
    );
    if (misses) for (const line of lines) console.log(`    ${line}`);
  };

const NO_FINDING = { rule: "", family: "context", level: "note", what: NOTHING, why: NOTHING, fix: NOTHING, spans: [], values: {}, key: "" } as const;
const loud = ({ level }: Finding) => level !== "note";
const isAbove = ({ most }: Control, findings: readonly Finding[]) => findings.some((finding) => loud(finding) || most === "none");

function gaffesAndControls(folder: string, { name, items, aim, right, covers }: News, say: Say): void {
  console.log(`\n— ${name} —`);
  const momentsAt = newsUntil(items);
  const judge = judgeBy(momentsAt);
  const judged = gaffesIn(folder)
    .filter((gaffe) => covers(gaffe.at))
    .map((gaffe) => ({ gaffe, findings: judge(gaffe) }));
  type Judged = (typeof judged)[number];
  const isCaught = ({ gaffe, findings }: Judged) => findings.some((finding) => loud(finding) && right(finding, gaffe.event));
  const lines = (all: readonly Judged[]) => all.map(({ gaffe, findings }) => `${gaffe.id} [${gaffe.wanted}] ${told(gaffe, findings)}`);
  const caught = judged.filter(isCaught);
  const about = ({ gaffe }: Judged) =>
    items.filter((item) => item.at < gaffe.at && item.at > gaffe.at - MEMORY && right({ ...NO_FINDING, evidence: [item] }, gaffe.event));
  const untold = judged.filter((one) => !isCaught(one) && about(one).length === 0);
  const lightly = judged.filter((one) => !isCaught(one) && !untold.includes(one) && !about(one).some((item) => readingOf(item).score > 0));
  const missed = judged.filter((one) => !isCaught(one));
  const wrongly = judged.filter(({ gaffe, findings }) => findings.some((finding) => loud(finding) && !right(finding, gaffe.event)));
  const seen = judged.filter(({ gaffe, findings }) => findings.some((finding) => right(finding, gaffe.event)));
  const asked = judged.filter(({ gaffe }) => gaffe.wanted !== "info");
  say("gaffes warned of or stopped, with the event as evidence", caught.length, judged.length, lines(missed), aim);
  say("  out of reach: no headline given tells of the event", untold.length, judged.length, lines(untold));
  say("  out of reach: none of them tells of harm to anybody", lightly.length, judged.length, lines(lightly));
  say("  of those within reach", caught.length, judged.length - untold.length - lightly.length, [], aim);
  say("  of those that are to be warned of", asked.filter(isCaught).length, asked.length, []);
  for (const [half, ofHalf] of [
    ["even", 0],
    ["odd", 1],
  ] as const) {
    const these = asked.filter(({ gaffe }) => Math.floor(new Date(gaffe.at).getUTCFullYear() / 2) % 2 === ofHalf);
    say(`    of ${half} pairs of years`, these.filter(isCaught).length, these.length, []);
  }
  say("  at least noted, with the event as evidence", seen.length, judged.length, []);
  say("  warned of for another reason", wrongly.length, judged.length, lines(wrongly), "0");

  const controls = controlsIn(folder).filter((control) => covers(control.at));
  const looked = controls.map((control) => ({ control, findings: judge(control) }));
  const above = looked.filter(({ control, findings }) => isAbove(control, findings));
  const described = ({ control, findings }: (typeof looked)[number]) => `${control.id} [${control.most}] ${told(control, findings)}`;
  say("controls above the level they may have", above.length, looked.length, above.map(described), "≤ 2 %");
  const decent = looked.filter(({ control }) => control.category.includes("appropriate"));
  const stopped = decent.filter(({ findings }) => findings.some(({ level }) => level === "stop"));
  say("  condolences and service notices stopped", stopped.length, decent.length, stopped.map(described), "0");

  for (const [baseline, flags] of [
    ["a static list of crisis words", keywordList],
    ["any word in common with the day's headlines", sharedWords(items)],
  ] as const) {
    const got = judged.filter(({ gaffe }) => flags(gaffe));
    const wrong = looked.filter(({ control }) => flags(control));
    say(`instead: ${baseline}: gaffes`, got.length, judged.length, []);
    say("  controls flagged", wrong.length, looked.length, []);
  }
}

/** Gaffes that a day of remembrance makes one: the calendar has to know the day, without any news. */
function calendarGaffes(folder: string, say: Say): void {
  console.log("\n— days of remembrance, without news —");
  const judge = judgeBy(newsUntil([]));
  const judged = gaffesIn(folder, ["memorial-day"]).map((gaffe): { gaffe: Gaffe; findings: readonly Finding[] } => ({
    gaffe,
    findings: judge(gaffe),
  }));
  const caught = judged.filter(({ findings }) => findings.some(({ rule, level }) => rule === "no-sensitive-day" && level !== "note"));
  const missed = judged.filter((one) => !caught.includes(one));
  say(
    "gaffes warned of or stopped, with the day as evidence",
    caught.length,
    judged.length,
    missed.map(({ gaffe, findings }) => told(gaffe, findings)),
    "≥ 90 %",
  );
  const controls = controlsIn(folder).map((control) => ({ control, findings: judge(control) }));
  const above = controls.filter(({ control, findings }) => isAbove(control, findings));
  say(
    "controls above the level they may have",
    above.length,
    controls.length,
    above.map(({ control, findings }) => told(control, findings)),
    "≤ 2 %",
  );
}

function ordinaryPosts(folder: string, { items, covers }: News, say: Say): void {
  console.log("\n— ordinary posts, on the portal of their day —");
  const judge = judgeBy(newsUntil(items));
  const shared = sharedWords(items);
  const ordinary: readonly (readonly [name: string, file: string, but: readonly string[], aims: readonly [string, string]])[] = [
    ["companies", "false_alarm_enterprise_en.jsonl", ["news_account"], ["≤ 0.5 %", "≤ 0.05 %"]],
    ["news accounts", "false_alarm_enterprise_en.jsonl", ["brand_or_org"], ["", ""]],
    ["French press", "fr_media_tweets.jsonl", [], ["", ""]],
    ["events and products", "false_alarm_events_products_en.jsonl", [], ["", ""]],
    ["companies in a crisis", "crisis_t26_business.jsonl", [], ["", "0"]],
  ];
  for (const [name, file, but, [warnAim, stopAim]] of ordinary) {
    const looked = postsIn(folder, file, but)
      .filter(({ at }) => covers(at))
      .sort((a, b) => a.at - b.at)
      .map((post) => ({ post, findings: judge(post) }));
    for (const level of ["warn", "stop"] as const) {
      const got = looked.filter(({ findings }) => findings.some((finding) => finding.level === level));
      const texts = got.map(({ post, findings }) => told(post, findings));
      say(`${name}: ${level === "warn" ? "warned" : "stopped"}`, got.length, looked.length, texts, level === "warn" ? warnAim : stopAim);
    }
    const noted = looked.filter(({ findings }) => findings.some(({ level }) => level === "note"));
    say("  noted", noted.length, looked.length, []);
    say("  instead: a static list of crisis words", looked.filter(({ post }) => keywordList(post)).length, looked.length, []);
    say("  instead: any word in common with the headlines", looked.filter(({ post }) => shared(post)).length, looked.length, []);
  }
}

/** The headline names the place or the people of the event. */
function speaksOf(headline: string, { headline: about, place }: Event): boolean {
  const names = `${about} ${place ?? ""}`.match(/\p{Lu}\p{L}{3,}/gu) ?? [];
  const said = key(headline);
  return names.some((name) => said.includes(key(name)));
}

const told = ({ text }: Dated, findings: ReturnType<Judge>) =>
  [
    `«${text.replace(/\s+/g, " ").slice(0, 140)}»`,
    ...findings.map(
      ({ rule, level, what, evidence }) => `→ ${level} ${rule} (${what.en}) ${evidence.map(({ headline }) => headline.slice(0, 90)).join(" | ")}`,
    ),
  ].join(" ");
