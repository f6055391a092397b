/** Nothing that any part of the store keeps is passed over: not when it is measured, not when it is taken out, not when it is erased. */
import "fake-indexeddb/auto";
import { deleteDB } from "idb";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { readCopy } from "../../src/core/desk/copy.ts";
import type { Membership } from "../../src/core/team/membership.ts";
import { changeBegun } from "../../src/store/begun.ts";
import { inDesk } from "../../src/store/desk.ts";
import { eraseEverything, everything, PARTS, sizes } from "../../src/store/everything.ts";
import { inLedger } from "../../src/store/ledger.ts";
import { keepLesson } from "../../src/store/lessons.ts";
import { writeNews, writeRest } from "../../src/store/news.ts";
import { countOutcomes } from "../../src/store/records.ts";
import { changeSettings } from "../../src/store/settings.ts";
import { writeMembership } from "../../src/store/team.ts";
import { local, resetBrowser } from "../fake-browser.ts";
import { post } from "./posts.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));
beforeEach(resetBrowser);
afterEach(async () => {
  for (const { name } of await indexedDB.databases()) if (name) await deleteDB(name);
});

const NONE = Object.fromEntries(PARTS.map((part) => [part, 0]));
const team: Membership = {
  ...{ aplombTeam: 1, team: "Acme", server: "wss://nats.example", member: "anna", role: "author", credential: { token: "hush" }, texts: true },
  scopes: [{ id: "uk", accounts: ["x:acme"] }],
};
const plan = { site: "x", account: "x:acme", text: "Planned", purpose: {} } as const;
/** More days than are read at once. */
const DAYS = 150;

async function fill() {
  await changeSettings((now) => ({ ...now, lang: "fr" }));
  await keepLesson(post(1));
  await countOutcomes({ heeded: ["no-iban"], ignored: [], anyway: [], useless: [] });
  await changeBegun(() => [{ url: "https://x.com/lea/status/1", account: "x:acme", author: "lea", tab: 1, at: 1, lastAt: 1 }]);
  await writeMembership(team);
  await writeNews("gdacs", { items: [], failures: 0, nextAt: 1 });
  await writeRest("example.org", { failures: 1, untilAt: 1 });
  await inLedger("aplomb", (ledger) => ledger.add(Array.from({ length: DAYS }, (_, day) => post(day * 1_440))));
  await inLedger("aplomb-rehearsal", (ledger) => ledger.add([post(1)]));
  const planned = { kind: "plan", id: post(7).id, at: 1, value: plan } as const;
  await inDesk((desk) => desk.change([planned], team));
}
async function lines(): Promise<{ in: string; key?: string; store?: string; value: unknown }[]> {
  const found = [];
  for await (const line of everything()) found.push(JSON.parse(line));
  return found;
}

it("is measured part by part; a part that nobody knows is shown as such", async () => {
  expect(await sizes()).toEqual(NONE);
  await fill();
  const found = await sizes();
  expect(found).toMatchObject({ posts: DAYS, desk: 1, rehearsal: 1, other: 0 });
  for (const part of PARTS) if (part !== "other") expect(found[part], part).toBeGreaterThan(0);
  local.kept.set("older", "é");
  expect((await sizes()).other).toBe(4);
});

it("is taken out to the last record, but for the key that speaks for its owner", async () => {
  await fill();
  const found = await lines();
  expect(new Set(found.flatMap(({ key }) => key ?? []))).toEqual(new Set(local.kept.keys()));
  const posts = found
    .filter(({ store, in: name }) => name === "aplomb" && store === "pages")
    .flatMap(({ value }) => (value as { posts: unknown[] }).posts);
  expect(posts).toHaveLength(DAYS);
  expect(found.filter(({ in: name, store }) => name === "aplomb" && store === "outbox")).toHaveLength(1);
  expect(found.filter(({ in: name }) => name === "aplomb-rehearsal")).not.toEqual([]);
  const desk = found.filter(({ store }) => store === "desk").map(({ value }) => JSON.stringify(value));
  expect(readCopy(desk.join("\n")).rows).toHaveLength(1);
  expect(JSON.stringify(found)).toContain("Acme");
  expect(JSON.stringify(found)).not.toContain("hush");
});

it("is erased to the last record, also while another window has the ledger open", async () => {
  await fill();
  await inLedger("aplomb", () => eraseEverything());
  expect(local.kept.size).toBe(0);
  expect(await indexedDB.databases()).toEqual([]);
  expect([await sizes(), await lines()]).toEqual([NONE, []]);
  await inLedger("aplomb", (ledger) => ledger.add([post(1)]));
  expect((await sizes()).posts).toBe(1);
});
