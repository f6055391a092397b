/** When the team's server is spoken with: on an alarm, when there is something to tell, and all the time while somebody looks or a crisis lasts. */

import browser from "webextension-polyfill";
import type { Settings } from "../core/policy/settings.ts";
import type { Post } from "../core/post.ts";
import { tellPost } from "../core/team/membership.ts";
import type { Trouble } from "../core/team/trouble.ts";
import { CHANCE, ulidOf } from "../core/ulid.ts";
import type { Snapshot } from "../messages.ts";
import { inLedger } from "../store/ledger.ts";
import { readSettings } from "../store/settings.ts";
import { changeTeamState, readMembership, readTeamState } from "../store/team.ts";
import { type Line, openLine } from "../team/line.ts";
import { troubleOf } from "../team/trouble.ts";
import { syncCrisis, syncLedger, syncPolicy } from "./team-sync.ts";

export const TEAM_SYNC = "team-sync";
const MINUTES = 5;
const MINUTES_IN_CRISIS = 1;
/** How long a page of ours is taken to be open after it last said so, ms. */
const LOOKS_FOR = 45_000;
/** A line that was cut while somebody looks is tried again, ms; each member by a chance of their own that much later, since a server that goes down cuts thousands. */
const BACK_AFTER = 2_000;
const BACK_WITHIN = 8_000;
/** What is older is asked again before something goes out, ms. */
const FRESH = 60_000;

/** The one that is kept open, as long as this background lives. */
let live: Line | undefined;
let liveUntil = 0;
let triedAt = 0;
let underWay: Promise<void> | undefined;
let again: Promise<void> | undefined;

/** Once nothing else is under way; whoever asks meanwhile shares the next. Never throws: what went wrong is in the state. */
export function syncTeam(): Promise<void> {
  if (!underWay) {
    underWay = syncNow().finally(() => {
      underWay = undefined;
    });
    return underWay;
  }
  again ??= underWay.then(() => {
    again = undefined;
    return syncTeam();
  });
  return again;
}

/** A page of ours is open: what the team does is heard at once. */
export function stayLive(): Promise<void> {
  liveUntil = Date.now() + LOOKS_FOR;
  return live ? Promise.resolve() : syncTeam();
}

async function syncNow(): Promise<void> {
  const membership = await readMembership();
  if (!membership) return;
  triedAt = Date.now();
  try {
    const line = live ?? (await openLine(membership));
    try {
      // What is told while it reads is heard, and read next.
      if (await isWatched()) keep(line);
      await syncCrisis(line, membership);
      await syncPolicy(line);
      await syncLedger(line, membership);
    } finally {
      if (line !== live || !(await isWatched())) await hangUp(line);
    }
    const untold = await countUntold();
    await changeTeamState(({ trouble: _, ...old }) => ({ ...old, untold, syncedAt: Date.now() }));
    // It has just been heard of a crisis: from now on somebody stays on the line.
    if (!live && (await isWatched())) syncTeam();
  } catch (error) {
    await hangUp(live);
    await sayTrouble(troubleOf(error).trouble);
  }
  await heedMembership();
}

/** What somebody asks of the team's server and waits for: on the line that is open, or on one for this alone. */
export async function onLine<T>(work: (line: Line) => Promise<T>): Promise<T | { trouble: Trouble }> {
  const membership = await readMembership();
  if (!membership) return { trouble: "refused" };
  let line: Line | undefined;
  try {
    line = live ?? (await openLine(membership));
    return await work(line);
  } catch (error) {
    return { trouble: troubleOf(error).trouble };
  } finally {
    if (line !== live) await line?.close();
  }
}

async function sayTrouble(is: Trouble): Promise<void> {
  const untold = await countUntold();
  await changeTeamState((old) => ({ ...old, untold, trouble: old.trouble?.is === is ? old.trouble : { is, sinceAt: Date.now() } }));
}
const countUntold = () => inLedger("aplomb", (ledger) => ledger.countUntold()).catch(() => 0);

const isWatched = async () => liveUntil > Date.now() || ((await readSettings()).crisis?.untilAt ?? 0) > Date.now();

function keep(line: Line): void {
  if (live === line) return;
  live = line;
  line.onNews(syncTeam);
  line.closed.then(async () => {
    if (live !== line) return;
    live = undefined;
    if (await isWatched()) setTimeout(syncTeam, BACK_AFTER + Math.random() * BACK_WITHIN);
  });
}

async function hangUp(line: Line | undefined): Promise<void> {
  if (live === line) live = undefined;
  await line?.close();
}

const newEventId = () => ulidOf(Date.now(), crypto.getRandomValues(new Uint8Array(CHANCE)));

/** Writes what was published here, with what the team is to hear of it. @throws when the disk is full */
export async function recordForTeam(post: Post): Promise<void> {
  const membership = await readMembership().catch(() => undefined);
  const tell = membership && tellPost(membership, post, newEventId());
  await inLedger("aplomb", (ledger) => ledger.record(tell ? { ...post, by: membership.member } : post, tell));
}

/** Asks the team, unless it has just been asked, with or without an answer: somebody writes, or is about to publish. */
export async function freshen(): Promise<void> {
  const { syncedAt = 0, trouble } = await readTeamState();
  const isFresh = Math.abs(Date.now() - (trouble ? triedAt : syncedAt)) < FRESH;
  if (!isFresh && (await readMembership())) await syncTeam();
}

/** A crisis called or ended here is the team's to know. */
export async function hearSettings({ crisis }: Settings): Promise<void> {
  const { crisis: agreed } = await readTeamState();
  const isKnown = agreed.crisis?.reason === crisis?.reason && agreed.crisis?.untilAt === crisis?.untilAt;
  if (!isKnown && (await readMembership())) await syncTeam();
}

/** Rings while there is a team; where it was left, nobody stays on the line. */
export async function heedMembership(): Promise<void> {
  if (!(await readMembership())) {
    await Promise.all([hangUp(live), browser.alarms.clear(TEAM_SYNC)]);
    return;
  }
  const crisis = (await readSettings()).crisis;
  const period = crisis && crisis.untilAt > Date.now() ? MINUTES_IN_CRISIS : MINUTES;
  const set = await browser.alarms.get(TEAM_SYNC);
  // All of a team must not ask in step.
  if (set?.periodInMinutes !== period) browser.alarms.create(TEAM_SYNC, { delayInMinutes: period * Math.random(), periodInMinutes: period });
}

/** When the team was last asked, and whether that works; undefined where there is none. */
export async function teamSeen(): Promise<Snapshot["team"]> {
  if (!(await readMembership())) return undefined;
  const { syncedAt, trouble } = await readTeamState();
  return { syncedAt, isAway: trouble !== undefined };
}
