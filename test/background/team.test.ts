/** The background and its team: two of them, woken in turn, against a real server. */
import "fake-indexeddb/auto";
import { openDB } from "idb";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { newPostId } from "../../src/content/post-id.ts";
import { writeCrisis } from "../../src/core/team/crisis.ts";
import { type Membership, tellPost } from "../../src/core/team/membership.ts";
import { ask } from "../../src/messages.ts";
import { dropLedger, inLedger } from "../../src/store/ledger.ts";
import { changeSettings, readSettings } from "../../src/store/settings.ts";
import { forgetMembership, readTeamState, writeMembership } from "../../src/store/team.ts";
import { openLine } from "../../src/team/line.ts";
import { alarms, resetBrowser, ring } from "../fake-browser.ts";
import { post } from "../store/posts.ts";
import { startTeam, type Team } from "../team/server.ts";

vi.setConfig({ testTimeout: 90_000 });
vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));
vi.mock("../../src/feeds/index.ts", () => ({ feeds: [] }));

/** A server that many share may be slow. */
const patiently = <T>(check: () => T | Promise<T>) => vi.waitFor(check, { timeout: 80_000, interval: 100 });

let team: Team;
beforeAll(async () => {
  team = await startTeam();
});
afterAll(() => team?.stop());

beforeEach(async () => {
  resetBrowser();
  vi.resetModules();
  await import("../../src/background/index.ts");
});
afterEach(async () => {
  await forgetMembership();
  await patiently(() => expect(alarms.has("team-sync")).toBe(false));
  await dropLedger("aplomb");
});

const posts = () => inLedger("aplomb", (ledger) => ledger.between(0, Number.MAX_SAFE_INTEGER));
const untold = () => inLedger("aplomb", (ledger) => ledger.countUntold());
async function join(membership: Membership): Promise<void> {
  await writeMembership(membership);
  await ask("team", {});
}
const synced = () => patiently(async () => expect(await readTeamState()).toMatchObject({ syncedAt: expect.any(Number), untold: 0 }));
/** A member elsewhere. */
async function elsewhere<T>(membership: Membership, work: (line: Awaited<ReturnType<typeof openLine>>) => Promise<T>): Promise<T> {
  const line = await openLine(membership);
  try {
    return await work(line);
  } finally {
    await line.close();
  }
}

describe("a member", () => {
  it("tells what is published on the team's accounts, and nothing else; hears what others tell", async () => {
    const { anna, carl } = team.members;
    await join(anna);
    await synced();
    expect(alarms.get("team-sync")?.periodInMinutes).toBe(5);
    const mine = post(1, { id: newPostId(Date.now()) });
    await ask("published", { post: mine });
    await ask("published", { post: post(2, { id: newPostId(Date.now()), account: "x:my_own" }) });
    const his = post(3, { id: newPostId(Date.now()), class: "curated" });
    await elsewhere(carl, async (line) => {
      const told = tellPost(carl, his, newPostId(Date.now()));
      if (told) await line.tell(told);
      await patiently(async () => {
        const told: unknown[] = [];
        for await (const batch of line.readAfter("uk", 0))
          for (const { by, event } of batch.told) told.push([by, event.is === "post" && event.post.id]);
        expect(told).toContainEqual(["anna", mine.id]);
      });
    });
    await patiently(async () => expect((await posts()).map(({ by, id }) => [by, id])).toContainEqual(["carl", his.id]));
    expect(await posts()).toHaveLength(3);
    expect(await untold()).toBe(0);
  });

  it("keeps what it cannot tell while nobody answers, says so, and tells it later", async () => {
    const { anna } = team.members;
    await join({ ...anna, server: "ws://127.0.0.1:1" });
    const mine = post(5, { id: newPostId(Date.now()) });
    await ask("published", { post: mine });
    await patiently(async () => expect(await readTeamState()).toMatchObject({ untold: 1, trouble: { is: "away" } }));
    expect((await posts()).map(({ id }) => id)).toEqual([mine.id]);
    await writeMembership(anna);
    ring("team-sync");
    await synced();
    expect(await untold()).toBe(0);
  });

  it("is told that its credential is not known", async () => {
    await join({ ...team.members.anna, credential: { token: "guess" } });
    await patiently(async () => expect((await readTeamState()).trouble?.is).toBe("refused"));
  });
});

describe("the team's policy", () => {
  it("lies under one's own as soon as it is heard of; what cannot be read changes nothing", async () => {
    const { anna, lea } = team.members;
    const put = (content: string) =>
      elsewhere(lea, async (line) => line.setNote("policy", new TextEncoder().encode(content), (await line.note("policy"))?.revision ?? 0));
    await put(JSON.stringify({ name: "Acme", rules: { "no-iban": { level: "note" } }, locks: ["rules.no-iban"] }));
    await join(anna);
    await synced();
    expect((await readSettings()).team).toMatchObject({ name: "Acme", locks: ["rules.no-iban"] });
    const broken = await put("<script>");
    await patiently(async () => expect((await readTeamState()).policy?.revision).toBe(broken));
    expect((await readSettings()).team).toMatchObject({ name: "Acme" });
  });
});

describe("a lead", () => {
  it("sets the policy unless another was first, whose version comes back; and looks back at all that it has been", async () => {
    const { anna, lea } = team.members;
    await join(lea);
    await synced();
    const { revision = 0 } = (await readTeamState()).policy ?? {};
    const mine = await ask("setPolicy", { policy: '{"name":"One"}', revision });
    expect(mine).toEqual({ set: expect.any(Number) });
    await patiently(async () => expect((await readSettings()).team?.name).toBe("One"));
    const late = await ask("setPolicy", { policy: '{"name":"Two"}', revision });
    expect(late).toMatchObject({ theirs: { policy: '{"name":"One"}', revision: "set" in mine && mine.set } });
    const past = await ask("policyHistory", {});
    expect("revisions" in past && past.revisions.at(-1)).toMatchObject({ policy: '{"name":"One"}' });
    expect("revisions" in past && past.revisions.length).toBeGreaterThan(1);
    await forgetMembership();
    await patiently(() => expect(alarms.has("team-sync")).toBe(false));
    await writeMembership(anna);
    expect(await ask("setPolicy", { policy: "{}", revision: 0 })).toEqual({ trouble: "forbidden" });
  });
});

describe("a crisis", () => {
  it("called here is the team's; ended by another, it is over here", async () => {
    const { anna, lea } = team.members;
    await join(anna);
    await synced();
    const untilAt = Date.now() + 3_600_000;
    await changeSettings((old) => ({ ...old, crisis: { reason: "Fire", untilAt } }));
    const revision = await elsewhere(lea, (line) =>
      patiently(async () => {
        const note = await line.note("crisis");
        expect(JSON.parse(new TextDecoder().decode(note?.value))).toMatchObject({ is: "on", reason: "Fire" });
        return note?.revision ?? 0;
      }),
    );
    await patiently(async () => expect((await readTeamState()).crisis.revision).toBe(revision));
    await elsewhere(lea, (line) => line.setNote("crisis", writeCrisis(undefined, Date.now()), revision));
    await patiently(async () => expect((await readSettings()).crisis).toBeUndefined());
  });

  it("called by another while this one slept is known before anything is published", async () => {
    const { rita, lea } = team.members;
    await writeMembership(rita);
    await elsewhere(lea, async (line) => {
      const note = await line.note("crisis");
      await line.setNote("crisis", writeCrisis({ reason: "Flood", untilAt: Date.now() + 3_600_000 }, Date.now()), note?.revision ?? 0);
    });
    await patiently(async () => {
      const { known } = await ask("crisis", {});
      if (known.team?.isAway) await ask("changed", {});
      expect(known.crisis?.reason).toBe("Flood");
      expect(known.team).toEqual({ syncedAt: expect.any(Number), isAway: false });
    });
  });
});

describe("after weeks without a server", () => {
  it("tells ten thousand that have waited, none twice", async () => {
    const { anna } = team.members;
    await inLedger("aplomb", async () => undefined);
    const db = await openDB("aplomb");
    const waiting = db.transaction("outbox", "readwrite");
    for (let n = 0; n < 10_000; n++)
      waiting.store.add(tellPost({ ...anna, texts: false }, post(n, { id: newPostId(n), account: "x:acme_fr" }), newPostId(n)));
    await waiting.done;
    db.close();
    await join(anna);
    await synced();
    const ids = new Set<string>();
    let heard = 0;
    await elsewhere(anna, async (line) => {
      for await (const batch of line.readAfter("fr", 0)) {
        heard += batch.told.length;
        for (const { event } of batch.told) ids.add(event.id);
      }
    });
    expect([heard, ids.size]).toEqual([10_000, 10_000]);
  });
});
