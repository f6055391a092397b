/** One thing that a member may not do any longer keeps nothing else from being done. */
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { syncCrisis, syncLedger, syncPolicy } from "../../src/background/team-sync.ts";
import { newPostId } from "../../src/content/post-id.ts";
import { type Membership, type Outgoing, tellPost } from "../../src/core/team/membership.ts";
import { dropLedger, inLedger } from "../../src/store/ledger.ts";
import { readSettings } from "../../src/store/settings.ts";
import { readTeamState } from "../../src/store/team.ts";
import type { Line } from "../../src/team/line.ts";
import { TeamError } from "../../src/team/trouble.ts";
import { resetBrowser } from "../fake-browser.ts";
import { post } from "../store/posts.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));

const scopes = [
  { id: "uk", accounts: ["x:acme"] },
  { id: "fr", accounts: ["x:acme_fr"] },
];
const member = (name: string): Membership => ({
  ...{ aplombTeam: 1, team: "Acme", server: "wss://nats.example", member: name, role: "author", credential: { token: "hush" }, texts: true },
  scopes,
});
const [anna, carl] = [member("anna"), member("carl")];
const out = (of: Membership, n: number, account: string) => tellPost(of, post(n, { id: newPostId(n), account }), newPostId(n)) as Outgoing;
const forbidden = () => Promise.reject(new TeamError("forbidden", "Permissions Violation for Publish"));

/** A server that lets nobody tell, or read, what belongs to one scope. */
function lineWithout(scope: string, told: string[]): Line {
  return {
    tell: (one: Outgoing) => (one.scope === scope ? forbidden() : Promise.resolve(void told.push(one.event.id))),
    async *readAfter(of: string, after: number) {
      if (of === scope) await forbidden();
      if (after > 0) return;
      const { event } = out(carl, 900 + of.length, of === "uk" ? "x:acme" : "x:acme_fr");
      yield { told: [{ by: "carl", isOrder: false, event }], dropped: [], sequence: 1 };
    },
  } as unknown as Line;
}

beforeEach(resetBrowser);
afterEach(() => dropLedger("aplomb"));

it("what may not be told waits, is said, and keeps neither the rest from being told nor others from being heard", async () => {
  await inLedger("aplomb", async (ledger) => {
    for (let n = 1; n <= 120; n++) await ledger.record(post(n, { account: "x:acme" }), out(anna, n, "x:acme"));
    for (let n = 121; n < 269; n++) await ledger.record(post(n, { account: "x:acme_fr" }), out(anna, n, "x:acme_fr"));
  });
  const told: string[] = [];
  await expect(syncLedger(lineWithout("uk", told), anna)).rejects.toMatchObject({ trouble: "forbidden" });
  expect(told).toHaveLength(148);
  await inLedger("aplomb", async (ledger) => {
    expect((await ledger.untold(999)).map(({ out: { scope } }) => scope)).toEqual(Array(120).fill("uk"));
    expect((await ledger.between(0, Number.MAX_SAFE_INTEGER)).filter(({ by }) => by === "carl")).toHaveLength(1);
    expect(await ledger.readUntil("fr", 1)).toBe(1);
  });
});

it("a line that is cut ends it at once: what waits is told the next time", async () => {
  await inLedger("aplomb", (ledger) => ledger.record(post(1, { account: "x:acme" }), out(anna, 1, "x:acme")));
  const cut = { tell: () => Promise.reject(new TeamError("away", "closed")), readAfter: vi.fn() } as unknown as Line;
  await expect(syncLedger(cut, anna)).rejects.toMatchObject({ trouble: "away" });
  expect(cut.readAfter).not.toHaveBeenCalled();
  expect(await inLedger("aplomb", (ledger) => ledger.countUntold())).toBe(1);
});

const noted = (text: string, revision = 7): Line =>
  ({ note: async () => ({ value: new TextEncoder().encode(text), revision, at: Date.now() }) }) as unknown as Line;
const JUNK = [
  ["nothing", ""],
  ["no JSON", "<script>alert(1)</script>"],
  ["another shape", '{"v":1,"is":"on","reason":{"html":"<b>"},"calledAt":"now","untilAt":null}'],
  ["a version to come", '{"v":2,"is":"on","policy":{},"reason":"Fire","calledAt":1,"untilAt":2}'],
  ["ten megabytes", `"${"x".repeat(10_000_000)}"`],
  ["a prototype", '{"__proto__":{"v":1,"is":"over"},"constructor":{"prototype":{"is":"over"}}}'],
] as const;

it.each(JUNK)("of a crisis that is %s nothing is taken; it is counted, once", async (_, text) => {
  const crisis = { reason: "Fire at our plant", untilAt: Date.now() + 3_600_000 };
  await syncCrisis(noted(JSON.stringify({ v: 1, is: "on", reason: crisis.reason, calledAt: 0, untilAt: 3_600_000 }), 6), anna);
  for (let again = 0; again < 3; again++) await syncCrisis(noted(text), anna);
  expect((await readSettings()).crisis?.reason).toBe(crisis.reason);
  expect(await readTeamState()).toMatchObject({ dropped: 1, crisis: { revision: 7 } });
});

it.each(JUNK)("of a policy that is %s nothing is taken; it is counted, once, and the one before holds", async (_, text) => {
  const team = { owner: "Acme", ours: ["#Aurora"] };
  await syncPolicy(noted(JSON.stringify(team), 6));
  for (let again = 0; again < 3; again++) await syncPolicy(noted(text));
  expect((await readSettings()).team).toMatchObject(team);
  expect(await readTeamState()).toMatchObject({ dropped: 1, policy: { revision: 7 } });
});
