/** A quarter of a furniture workshop with four accounts: the same at every run, told in one language. */
import { ABOUT, NO_STRATEGY, type Purpose, STRATEGY_ID, type Thing } from "../../src/core/desk/records.ts";
import type { AccountId, Lang, MixClass, SiteId } from "../../src/core/model.ts";
import type { Post } from "../../src/core/post.ts";
import { HOUSES } from "./words.ts";

export const FROM = "2026-07-01";
export const TO = "2026-09-30";
const DAY = 86_400_000;
const HOUR = 3_600_000;

interface Account {
  readonly id: AccountId;
  readonly site: SiteId;
  readonly handle: string;
  readonly country: string;
  /** Originals a week; who sees one of them, in the middle; how many of a hundred respond. */
  readonly pace: number;
  readonly reach: number;
  readonly rate: number;
}
const account = (site: SiteId, handle: string, country: string, pace: number, reach: number, rate: number): Account => ({
  ...{ id: `${site}:${handle}`, site, handle, country, pace, reach, rate },
});
const ACCOUNTS: Readonly<Record<Lang, readonly Account[]>> = {
  en: [
    account("x", "alderandwren", "GB", 6, 2_100, 1.6),
    account("linkedin", "alder-and-wren", "GB", 3, 3_400, 2.9),
    account("facebook", "alderandwren", "GB", 4, 1_500, 2.2),
    account("x", "alderandwren_ie", "IE", 3, 700, 1.9),
  ],
  fr: [
    account("x", "aulneetroitelet", "FR", 6, 2_100, 1.6),
    account("linkedin", "aulne-et-roitelet", "FR", 3, 3_400, 2.9),
    account("facebook", "aulneetroitelet", "FR", 4, 1_500, 2.2),
    account("x", "aulneetroitelet_be", "BE", 3, 700, 1.9),
  ],
};
/** How much more, or less, a class is responded to. */
const LIKED: Readonly<Record<MixClass, number>> = { promo: 0.7, curated: 0.9, engagement: 1.5 };

/** What each goal is meant to come to, and by when. */
const MEANT = [
  { measure: "response", target: 16_000, byDay: "2026-12-31" },
  { measure: "conversion", target: 1_200, byDay: "2026-12-31" },
  { measure: "reach", target: 620_000, byDay: "2026-10-31" },
] as const;

/** The same numbers between 0 and 1 at every run: mulberry32 (T. Ettinger, public domain). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const idOf = (n: number) => `01K${String(n).padStart(23, "0")}`;

export interface Quarter {
  readonly title: string;
  readonly accounts: readonly Pick<Account, "id" | "site" | "handle" | "country">[];
  readonly posts: readonly Post[];
  readonly things: readonly Omit<Thing, "rev">[];
}

export function quarter(lang: Lang): Quarter {
  const house = HOUSES[lang];
  const next = chance(2026);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  /** Around 1, with a long tail upwards, as reach has. */
  const spread = (width: number) => Math.exp(width * (next() + next() + next() - 1.5));
  const fromAt = new Date(`${FROM}T00:00`).getTime();
  const weeks = (new Date(`${TO}T24:00`).getTime() - fromAt) / (7 * DAY);
  const aims = (names: readonly string[], from: number) => names.map((name, n) => ({ id: idOf(from + n), name, words: "" }));
  const [goals, lines, audiences] = [aims(house.goals, 900_001), aims(house.lines, 900_011), aims(house.audiences, 900_021)];
  const posts: Post[] = [];
  const things: Omit<Thing, "rev">[] = [];

  /** Mostly on working days, mostly late in the morning or after work. */
  function instant(week: number): number {
    const day = pick([0, 1, 1, 2, 2, 3, 3, 4, 5, 5, 6]);
    const at = new Date(fromAt + (Math.floor(week) * 7 + day) * DAY);
    return at.setHours(pick([8, 9, 10, 11, 11, 12, 14, 17, 18, 18, 19]), Math.floor(next() * 60));
  }
  function post(of: Account, at: number, kind: Post["kind"], mix: MixClass, text: string): Post {
    const made: Post = {
      ...{ id: idOf(posts.length + 1), at, site: of.site, account: of.id, kind, class: mix, text },
      ...{ shares: { promo: 0, curated: 0, engagement: 0, [mix]: 1 }, corrected: false, hashtags: [], links: [], shown: [], overridden: [] },
    };
    posts.push(made);
    return made;
  }
  function original(of: Account, week: number): void {
    const at = instant(week);
    const mix = pick(["promo", "curated", "engagement", "engagement"] as const);
    const made = post(of, at, "post", mix, pick(house.texts[mix]).replace("{n}", pick(house.pieces)));
    const line = { promo: 2, curated: 1, engagement: 0 }[mix];
    const purpose: Purpose = { goal: goals[mix === "promo" ? 1 : 0]?.id, line: lines[line]?.id, audience: pick(audiences).id };
    if (next() < 0.85) things.push({ kind: "purpose", id: made.id, at, value: purpose });
    if (next() < 0.06) return;
    const reach = Math.round(of.reach * spread(0.9) * (1 + week / 40));
    const response = Math.round((reach * of.rate * LIKED[mix] * spread(0.7)) / 100);
    const action = Math.round(response * (mix === "promo" ? 0.5 : 0.2) * spread(0.5));
    const value = { account: of.id, post: made.id, reach, response, action, conversion: Math.round(action * 0.06 * spread(0.8)) };
    things.push({ kind: "reading", id: idOf(500_000 + things.length), at: at + 5 * DAY, value });
  }
  function answered(of: Account, week: number): void {
    const at = instant(week);
    const complaint = next() < 0.18;
    const minutes = Math.round((complaint ? 25 : 55) * spread(1.2));
    const value = { account: of.id, author: `@${pick(["lea", "tom", "nour", "sam", "jo"])}${posts.length}`, text: pick(house.questions), complaint };
    const reply = { by: pick(["Ana", "Ben", "Chloé"]), answeredAt: at + minutes * 60_000 };
    things.push({ kind: "case", id: idOf(700_000 + things.length), at, value: { ...value, promise: "", ...reply } });
    post(of, at + minutes * 60_000, "reply", "engagement", pick(house.questions));
  }

  for (let week = 0; week < weeks; week++)
    for (const of of ACCOUNTS[lang]) {
      // August is quiet.
      const pace = of.pace * (week >= 5 && week <= 7 ? 0.5 : 1) * spread(0.2);
      for (let n = 0; n < Math.round(pace); n++) original(of, week);
      for (let n = 0; n < Math.round(pace / 2); n++) answered(of, week);
      for (const [task, minutes] of Object.entries({ write: 22, answer: 14, plan: 6 })) {
        const value = { account: of.id, task: task as "write", minutes: Math.round(minutes * pace * spread(0.3)) };
        things.push({ kind: "work", id: idOf(800_000 + things.length), at: instant(week), value });
      }
    }
  const strategy = {
    ...NO_STRATEGY,
    ...{ audiences, lines },
    goals: goals.map((goal, n) => ({ ...goal, measure: "response" as const, ...MEANT[n] })),
  };
  const toAt = new Date(`${TO}T24:00`).getTime();
  const searches = house.searches.map((query, n) => {
    const value = { query, about: ABOUT[n] ?? "topic", sites: ["x" as const, "linkedin" as const] };
    return { kind: "search" as const, id: idOf(950_001 + n), at: fromAt, value };
  });
  for (const [n, { id }] of searches.entries())
    for (let seen = 0; seen < 40 + 20 * n; seen++) {
      const mood = pick((["glad", "even", "even", "upset"] as const).slice(n === 1 ? 1 : 0));
      things.push({
        kind: "sighting",
        id: idOf(960_000 + things.length),
        at: instant(Math.floor(next() * weeks)),
        value: { search: id, mood, text: "" },
      });
    }
  return {
    title: house.title,
    accounts: ACCOUNTS[lang].map(({ id, site, handle, country }) => ({ id, site, handle, country })),
    posts: posts.filter(({ at }) => at < toAt - HOUR).sort((a, b) => a.at - b.at),
    things: [...things, ...searches, { kind: "strategy", id: STRATEGY_ID, at: fromAt, value: strategy }],
  };
}
