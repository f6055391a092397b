/** What the measures are made of: the posts of the last weeks, the newest reading of each, and each goal's weeks. */
import { type Line, linesOf } from "../../core/desk/evidence.ts";
import { type Followed, follow, newestByPost, type Read, weeksOf } from "../../core/desk/measures.ts";
import type { Goal, Reading } from "../../core/desk/records.ts";
import { isOriginal } from "../../core/mix/rhythm.ts";
import { weekEdges } from "../../core/mix/week.ts";
import type { SettingsInForce } from "../../core/policy/accounts.ts";
import { layered } from "../../core/policy/layers.ts";
import type { Post } from "../../core/post.ts";
import { inDesk } from "../../store/desk.ts";
import { readLayers } from "../../store/layers.ts";
import { inLedger } from "../../store/ledger.ts";

export interface Measured {
  /** Originals, newest first. */
  readonly posts: readonly Post[];
  readonly readings: ReadonlyMap<string, Reading>;
  readonly goals: readonly Followed[];
  /** Lines that rules draw, where the policy in force has them. */
  readonly lines: readonly Line[];
}
const WEEKS = 12;
const MOST = 3_000;

export async function readMeasures(goals: readonly Goal[], settings: SettingsInForce, now: number): Promise<Measured> {
  const edges = weekEdges(now, WEEKS, "rolling");
  const [fromAt = 0, toAt = 0] = [edges[0], edges.at(-1)];
  const [posts, balances, things, layers] = await Promise.all([
    inLedger("aplomb", (ledger) => ledger.between(fromAt, toAt, undefined, MOST)),
    // Sums of a dozen weeks take a while in a large house, and few goals are counted in posts.
    goals.some(({ measure }) => measure === "posts") ? inLedger("aplomb", (ledger) => ledger.balances(edges)) : [],
    inDesk((desk) => desk.read("reading", fromAt)),
    readLayers({ ...settings, accounts: [] }),
  ]);
  const newest = newestByPost(things);
  const originals = posts.filter(isOriginal);
  const read = originals.flatMap(({ id, at }): Read[] => {
    const reading = newest.get(id)?.value;
    return reading ? [{ at, reading }] : [];
  });
  const weeks = { edges, read, readings: things, totals: balances.map(({ total }) => total) };
  return {
    posts: originals,
    readings: new Map([...newest].map(([id, { value }]) => [id, value])),
    lines: linesOf(layered(layers).policy.rules),
    goals: goals.map((goal) => follow(goal, weeksOf(goal.measure, weeks), now)),
  };
}
