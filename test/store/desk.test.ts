/** The desk keeps the newest record of each thing, whatever order they come in, beside a ledger that it leaves alone. */
import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { deleteDB, openDB } from "idb";
import { afterEach, expect, it } from "vitest";
import { isGone, type Row, rowFrom } from "../../src/core/desk/records.ts";
import type { Membership } from "../../src/core/team/membership.ts";
import { ulidOf } from "../../src/core/ulid.ts";
import { inDesk } from "../../src/store/desk.ts";
import { inLedger } from "../../src/store/ledger.ts";
import { steps, type UpgradeDb, type UpgradeTx } from "../../src/store/steps.ts";
import { post } from "./posts.ts";

afterEach(() => deleteDB("aplomb"));

const TEAM: Membership = {
  ...{ aplombTeam: 1, team: "Acme", server: "wss://nats.example", member: "anna", role: "author", credential: { token: "t" }, texts: true },
  scopes: [{ id: "uk", accounts: ["x:acme"] }],
};
const id = (n: number) => String(n).padStart(26, "0");
const plan = (n: number, rev: number, text = `Plan ${n}`): Row => ({
  ...{ kind: "plan", id: id(n), at: n * 1_000, rev: id(rev) },
  value: { site: "x", account: "x:acme", text, purpose: {} },
});
const gone = (n: number, rev: number): Row => ({ kind: "plan", id: id(n), at: n * 1_000, rev: id(rev), gone: true });

it("comes into the database of the release before, whose posts stay", async () => {
  const old = await openDB("aplomb", 2, {
    async upgrade(db, from, _, tx) {
      for (const step of steps.slice(from, 2)) await step(db as UpgradeDb, tx as UpgradeTx);
    },
  });
  await old.put("pages", { account: "x:acme", day: 0, posts: [post(1)] });
  old.close();
  expect(await inDesk((desk) => desk.keep([plan(1, 1)]))).toBe(1);
  expect(await inLedger("aplomb", (ledger) => ledger.between(0, 120_000))).toEqual([post(1)]);
});

it("reads things by kind and time, without those that are gone or damaged", async () => {
  await inDesk((desk) => desk.keep([plan(1, 1), plan(2, 2), gone(2, 3), plan(3, 4), plan(9, 5)]));
  const raw = await openDB("aplomb");
  await raw.put("desk", { kind: "plan", id: id(4), at: 3_500, rev: id(6), value: { site: "elsewhere" } });
  raw.close();
  const read = await inDesk((desk) => desk.read("plan", 1_000, 9_000));
  expect(read.map(({ at }) => at)).toEqual([1_000, 3_000]);
  expect(await inDesk((desk) => desk.find("plan", id(2)))).toBeUndefined();
});

it("ends up the same whatever order records come in, however often", async () => {
  const rows = [plan(1, 1), plan(1, 2, "later"), gone(2, 3), plan(2, 2), plan(3, 7, "last"), plan(3, 4)];
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...rows, ...rows], { minLength: rows.length * 2 }), async (order) => {
      await inDesk((desk) => desk.erase());
      for (const row of order) await inDesk((desk) => desk.keep([row]));
      const kept = await inDesk((desk) => desk.everything());
      expect(kept.map((row) => (isGone(row) ? "gone" : (row.value as { text: string }).text))).toEqual(["later", "gone", "last"]);
    }),
    { numRuns: 10 },
  );
});

it("a copy can be read again record by record, and nothing else can", async () => {
  const rows = [plan(1, 1), gone(2, 3)];
  expect(rows.map((row) => rowFrom(JSON.parse(JSON.stringify(row))))).toEqual(rows);
  for (const bad of [null, {}, { ...plan(1, 1), kind: "spell" }, { ...plan(1, 1), id: "1" }, { ...plan(1, 1), value: {} }])
    expect(rowFrom(bad)).toBeUndefined();
});

it("keeps a change and what the team is to hear of it together, and holds against a colleague's clock that is ahead", async () => {
  const ahead = ulidOf(Date.now() + 3_600_000, new Uint8Array(16));
  await inDesk((desk) => desk.keep([{ ...plan(1, 1), rev: ahead }]));
  const { rev: _, ...change } = plan(1, 1, "mine");
  await inDesk((desk) => desk.change([change], TEAM));
  const [kept] = await inDesk((desk) => desk.read("plan"));
  expect(kept).toMatchObject({ from: "anna", value: { text: "mine" } });
  expect(kept?.rev && kept.rev > ahead).toBe(true);
  const [told] = await inLedger("aplomb", (ledger) => ledger.untold(10));
  expect(told?.out).toMatchObject({ scope: "uk", event: { is: "desk", row: { rev: kept?.rev, value: { text: "mine" } } } });
});

it("tells how far a long change is, and what stood before; called off, it leaves the desk and the team as they were", async () => {
  await inDesk((desk) => desk.keep([plan(1, 1, "before")]));
  const many = Array.from({ length: 1_200 }, (_, n) => plan(n + 1, 1));
  const calling = new AbortController();
  const heard: number[] = [];
  const told = (done: number) => {
    heard.push(done);
    if (done === 1_000) calling.abort();
  };
  await expect(inDesk((desk) => desk.change(many, TEAM, { signal: calling.signal, told }))).rejects.toThrow("abort");
  expect(await inDesk((desk) => desk.everything())).toEqual([plan(1, 1, "before")]);
  expect(await inLedger("aplomb", (ledger) => ledger.untold(10))).toEqual([]);
  const before = await inDesk((desk) => desk.change(many, TEAM, { signal: new AbortController().signal, told }));
  expect(heard).toEqual([500, 1_000, 500, 1_000, 1_200]);
  expect(before.flatMap((was) => was ?? [])).toEqual([plan(1, 1, "before")]);
  expect(await inDesk((desk) => desk.size())).toBe(1_200);
});

it("a thing that is changed twice at once says what was said last, and what stood before each time", async () => {
  const before = await inDesk((desk) => desk.change([plan(1, 1, "first"), plan(1, 1, "last")], undefined));
  expect(before).toMatchObject([undefined, { value: { text: "first" } }]);
  expect(await inDesk((desk) => desk.read("plan"))).toMatchObject([{ value: { text: "last" } }]);
});

it("a copy that fails halfway leaves the desk as it was", async () => {
  await inDesk((desk) => desk.keep([plan(1, 1)]));
  const broken = { ...plan(3, 3), at: undefined, id: undefined } as unknown as Row;
  await expect(inDesk((desk) => desk.keep([plan(1, 2, "later"), plan(2, 2), broken]))).rejects.toThrow();
  expect(await inDesk((desk) => desk.everything())).toEqual([plan(1, 1)]);
});
