/** The judgement of tragedies, measured: gaffes caught for the right reason, decent and ordinary posts left alone. */
import { existsSync } from "node:fs";
import { newsUntil } from "../../src/cli/past.ts";
import type { Facts, MomentIndex, NewsItem } from "../../src/core/model.ts";
import { touches } from "../../src/core/moments.ts";
import { parse } from "../../src/core/parse.ts";
import { review } from "../../src/core/review.ts";
import type { Finding } from "../../src/core/rule.ts";
import { bareTag } from "../../src/core/shapes.ts";
import { stage } from "../../src/core/stage.ts";
import { key } from "../../src/core/text.ts";
import { rules } from "../../src/rules/index.ts";
import { controlsIn, crisisPostsIn, type Dated, type Event, type Gaffe, gaffesIn, headlinesIn, portalIn, postsIn, SHAPE } from "./labelled.ts";

/** Rules that speak of the news. */
const ABOUT_NEWS = rules.filter(({ id }) => ["no-tragedy-tie", "no-promo-in-crisis", "no-grave-wordplay"].includes(id));
const HOUR = 3_600_000;
const HOURS_OF_A_CRISIS = 72;
const GENERIC = new Set("breaking news alert update live photo photos video rt ff tcot p2 fail".split(" "));

/** Says by itself that something happened. */
const OF_A_CRISIS = /fire|flood|shoot|attack|quake|storm|typhoon|bagyo|pray|rescue|relief|rip/;
const CRISIS = /disaster|attack|crime|typhoon|season/i;

type MomentsAt = (at: number) => MomentIndex;

/** @returns the exit status */
export function judgement(args: readonly string[]): number {
  const folder = args.find((arg) => !arg.startsWith("--")) ?? process.env.APLOMB_DATA;
  if (folder === undefined || !existsSync(folder)) {
    console.error(`Usage: npm run bench -- judgement FOLDER [--misses]   (or set APLOMB_DATA)\n${SHAPE}`);
    return 2;
  }
  const misses = args.includes("--misses");
  const say = (name: string, good: number, n: number, wrong: readonly string[], aim = "") => {
    console.log(`${name.padEnd(64)} ${String(good).padStart(5)} / ${String(n).padEnd(5)} ${percent(good, n).padStart(7)}  ${aim}`);
    if (misses) for (const line of wrong) console.log(`    ${line}`);
  };
  const headlines = headlinesIn(folder);
  const portal = portalIn(folder);
  const eventOf = new Map(headlines.map(({ headline, event }) => [headline, event]));
  const worlds: readonly {
    readonly name: string;
    readonly at: MomentsAt;
    readonly right: (finding: Finding, event: Event) => boolean;
    covers(at: number): boolean;
  }[] = [
    {
      name: "headlines of the day",
      at: newsUntil(headlines.map(({ event: _, ...item }): NewsItem => item)),
      right: ({ evidence }, event) => evidence.some(({ headline }) => eventOf.get(headline) === event.id),
      covers: (at) => portal.years.size === 0 || at < Date.now(),
    },
    {
      name: "portal alone",
      at: newsUntil(portal.items),
      right: ({ evidence }, event) => evidence.some(({ headline }) => speaksOf(headline, event)),
      covers: (at) => portal.years.has(new Date(at).getUTCFullYear()),
    },
  ];
  for (const { name, at, right, covers } of worlds) {
    console.log(`\n— ${name} —`);
    const gaffes = gaffesIn(folder).filter((gaffe) => covers(gaffe.at));
    const judged = gaffes.map((gaffe) => ({ gaffe, findings: findingsOf(gaffe, at) }));
    const loud = ({ level }: Finding) => level !== "note";
    const caught = judged.filter(({ gaffe, findings }) => findings.some((finding) => loud(finding) && right(finding, gaffe.event)));
    const seen = judged.filter(({ gaffe, findings }) => findings.some((finding) => right(finding, gaffe.event)));
    const wrongly = judged.filter(({ gaffe, findings }) => findings.some((finding) => loud(finding) && !right(finding, gaffe.event)));
    const line = ({ gaffe, findings }: { gaffe: Gaffe; findings: readonly Finding[] }) => `${gaffe.id} [${gaffe.wanted}] ${told(gaffe, findings)}`;
    const asked = judged.filter(({ gaffe }) => gaffe.wanted !== "info");
    say("gaffes warned of or stopped, with the event as evidence", caught.length, judged.length, judged.filter((g) => !caught.includes(g)).map(line));
    say("  of those that are to be warned of", asked.filter((g) => caught.includes(g)).length, asked.length, []);
    say("  at least noted, with the event as evidence", seen.length, judged.length, []);
    say("  warned of for another reason", wrongly.length, judged.length, wrongly.map(line), "aim 0");

    const controls = controlsIn(folder).filter((control) => covers(control.at));
    const looked = controls.map((control) => ({ control, findings: findingsOf(control, at) }));
    const above = looked.filter(({ control, findings }) => findings.some((finding) => loud(finding) || control.most === "none"));
    const described = ({ control, findings }: (typeof looked)[number]) => `${control.id} [${control.most}] ${told(control, findings)}`;
    say("controls above the level they may have", above.length, looked.length, above.map(described), "aim 0");
    const decent = looked.filter(({ control }) => control.category.includes("appropriate"));
    const stopped = decent.filter(({ findings }) => findings.some(({ level }) => level === "stop"));
    say("  condolences and service notices stopped", stopped.length, decent.length, stopped.map(described), "aim 0");
  }

  const [portalAt] = [worlds[1]?.at ?? newsUntil([])];
  console.log("\n— ordinary posts, on the portal of their day —");
  const inYears = (post: Dated) => portal.years.has(new Date(post.at).getUTCFullYear());
  const ordinary: readonly (readonly [name: string, file: string, but: readonly string[], aims: readonly [string, string]])[] = [
    ["companies", "false_alarm_enterprise_en.jsonl", ["news_account"], ["aim ≤ 0.5 %", "aim ≤ 0.05 %"]],
    ["news accounts", "false_alarm_enterprise_en.jsonl", ["brand_or_org"], ["", ""]],
    ["French press", "fr_media_tweets.jsonl", [], ["", ""]],
    ["events and products", "false_alarm_events_products_en.jsonl", [], ["", ""]],
    ["companies in a crisis", "crisis_t26_business.jsonl", [], ["", "aim 0"]],
  ];
  for (const [name, file, but, [warnAim, stopAim]] of ordinary) {
    const looked = postsIn(folder, file, but)
      .filter(inYears)
      .sort((a, b) => a.at - b.at)
      .map((post) => ({ post, findings: findingsOf(post, portalAt) }));
    for (const level of ["warn", "stop"] as const) {
      const got = looked.filter(({ findings }) => findings.some((finding) => finding.level === level));
      const texts = got.map(({ post, findings }) => told(post, findings));
      say(`${name}: ${level === "warn" ? "warned" : "stopped"}`, got.length, looked.length, texts, level === "warn" ? warnAim : stopAim);
    }
    const byRule = (id: string) => looked.filter(({ findings }) => findings.some(({ rule, level }) => rule === id && level !== "note")).length;
    if (name === "companies") for (const { id } of ABOUT_NEWS) say(`  ${id}`, byRule(id), looked.length, []);
  }

  console.log(`\n— hashtags of crises, first ${HOURS_OF_A_CRISIS} h after the first report —`);
  const posts = crisisPostsIn(folder).filter(inYears);
  for (const event of new Set(posts.map((post) => post.event))) {
    const { good, n, missed, known, knownTied, generic } = hashtagsOf(
      event,
      posts.filter((post) => post.event === event),
      portal.items,
      portalAt,
    );
    say(event, good, n, missed, "aim ≥ 80 %");
    say("  of those that the portal had told", knownTied, known, [], "aim ≥ 80 %");
    say("  generic tags tied", generic.length, n, generic, "aim 0");
  }
  return 0;
}

/** Tags of a crisis in the posts about it: how many uses are tied, and how many of those whose word the news had told by then. */
function hashtagsOf(event: string, posts: readonly (Dated & { readonly related: boolean })[], news: readonly NewsItem[], momentsAt: MomentsAt) {
  const stem = event.replace(/^\d+_/, "").slice(0, 6).toLowerCase();
  const within = (from: number) => posts.filter(({ at, related }) => related && at >= from && at < from + HOURS_OF_A_CRISIS * HOUR);
  const first = Math.min(...posts.map(({ at }) => at)) - 48 * HOUR;
  const reports = news.filter(({ at, headline, category }) => at > first && headline.toLowerCase().includes(stem) && CRISIS.test(category ?? ""));
  const report = reports.find(({ at }) => within(at).length >= posts.length / 10);
  const live = report ? within(report.at).sort((a, b) => a.at - b.at) : [];
  const uses = live.flatMap((post) => {
    const facts = factsAt(post.at, momentsAt);
    const draft = parse({ site: "x", kind: "post", media: [], text: post.text }, facts.account);
    const ties = touches(draft, facts);
    const told = key(
      news
        .filter(({ at }) => at < post.at && at > first)
        .map(({ headline }) => headline)
        .join(" "),
    );
    return draft.hashtags.map(({ value, start }) => {
      const about = key(bareTag(value) ?? value);
      return { tag: key(value), tied: ties.some(({ span }) => span.start === start), told: about.length > 3 && told.includes(about) };
    });
  });
  const count = (list: readonly { readonly tag: string }[], of: string) => list.filter(({ tag }) => tag === of).length;
  const said = uses.filter(({ tag }) => !GENERIC.has(tag) && (tag.includes(stem) || OF_A_CRISIS.test(tag)) && count(uses, tag) > 2);
  const missed = said.filter(({ tied }) => !tied);
  const list = [...new Set(missed.map(({ tag }) => tag))].map((tag) => `#${tag} ×${count(missed, tag)}`);
  const known = said.filter(({ told }) => told);
  const generic = uses.filter(({ tag, tied }) => tied && GENERIC.has(tag)).map(({ tag }) => tag);
  return {
    good: said.length - missed.length,
    n: said.length,
    missed: list,
    known: known.length,
    knownTied: known.filter(({ tied }) => tied).length,
    generic,
  };
}

/** What a quiet account knows at an instant. */
const factsAt = (at: number, momentsAt: MomentsAt): Facts => ({ ...QUIET, now: at, moments: momentsAt(at) });
const QUIET = stage("").facts;

const findingsOf = ({ text, at }: Dated, momentsAt: MomentsAt): readonly Finding[] =>
  review({ site: "x", kind: "post", media: [], text }, factsAt(at, momentsAt), ABOUT_NEWS).findings;

/** The headline names the place or the people of the event. */
function speaksOf(headline: string, { headline: about, place }: Event): boolean {
  const names = `${about} ${place ?? ""}`.match(/\p{Lu}\p{L}{3,}/gu) ?? [];
  const said = key(headline);
  return names.some((name) => said.includes(key(name)));
}

const told = ({ text }: Dated, findings: readonly Finding[]) =>
  [
    `«${text.replace(/\s+/g, " ").slice(0, 140)}»`,
    ...findings.map(
      ({ rule, level, what, evidence }) => `→ ${level} ${rule} (${what.en}) ${evidence.map(({ headline }) => headline.slice(0, 90)).join(" | ")}`,
    ),
  ].join(" ");

const percent = (part: number, whole: number) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)} %`);
