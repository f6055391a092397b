/** What somebody hostile sets as the team's crisis or policy, on a real server: it is refused for its size, or passed over and counted; what held before holds on. */
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { syncCrisis, syncPolicy } from "../../src/background/team-sync.ts";
import { writeCrisis } from "../../src/core/team/crisis.ts";
import { readSettings } from "../../src/store/settings.ts";
import { readTeamState } from "../../src/store/team.ts";
import { type Line, openLine } from "../../src/team/line.ts";
import { resetBrowser } from "../fake-browser.ts";
import { startTeam, type Team } from "./server.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));

let team: Team;
/** Who sets what should not be set, with the right to do so; and who has to live with it. */
let hostile: Line;
let anna: Line;
beforeAll(async () => {
  team = await startTeam();
  [hostile, anna] = await Promise.all([openLine(team.members.lea), openLine(team.members.anna)]);
});
afterAll(async () => {
  await Promise.all([hostile?.close(), anna?.close()]);
  await team?.stop();
});
beforeEach(resetBrowser);

/** @returns how many were put in place of each other */
async function set(key: "crisis" | "policy", ...values: readonly (string | Uint8Array)[]): Promise<number> {
  let revision = (await hostile.note(key))?.revision ?? 0;
  for (const value of values)
    revision = (await hostile.setNote(key, typeof value === "string" ? new TextEncoder().encode(value) : value, revision)) ?? 0;
  return revision;
}
const SCRIPT = "<img src=x onerror=alert(1)><script>alert(1)</script>";
const JUNK: readonly (readonly [string, string | Uint8Array])[] = [
  ["bytes that are no text", new Uint8Array([0xff, 0xfe, 0x00, 0x80])],
  ["text of a page", SCRIPT],
  ["wrong types", JSON.stringify({ v: 1, is: "on", reason: { html: SCRIPT }, calledAt: "now", untilAt: null, rules: "all", words: 5 })],
  ["a version to come", JSON.stringify({ v: 99, is: "on", reason: "Fire", calledAt: 1, untilAt: 2, needs: "99" })],
  ["deep brackets", `${"[".repeat(20_000)}${"]".repeat(20_000)}`],
];

it.each(JUNK)("a crisis of %s", async (_, junk) => {
  const now = Date.now();
  await set("crisis", new TextDecoder().decode(writeCrisis({ reason: "Flood in Lyon", untilAt: now + 3_600_000 }, now)));
  await syncCrisis(anna, team.members.anna);
  await set("crisis", junk);
  await syncCrisis(anna, team.members.anna);
  expect((await readSettings()).crisis?.reason).toBe("Flood in Lyon");
  expect((await readTeamState()).dropped).toBe(1);
});

it.each(JUNK)("a policy of %s", async (_, junk) => {
  await set("policy", JSON.stringify({ name: "Acme", ours: ["#Aurora"] }));
  await syncPolicy(anna);
  await set("policy", junk);
  await syncPolicy(anna);
  expect((await readSettings()).team).toMatchObject({ name: "Acme", ours: ["#Aurora"] });
  expect((await readTeamState()).dropped).toBe(1);
});

it.each(["crisis", "policy"] as const)("a %s of ten megabytes never reaches anybody", async (key) => {
  const before = (await hostile.note(key))?.revision;
  await expect(set(key, new Uint8Array(10_000_000))).rejects.toThrow();
  expect((await anna.note(key))?.revision).toBe(before);
});

it("a crisis whose reason is script is shown as the words that it is", async () => {
  const now = Date.now();
  await set("crisis", new TextDecoder().decode(writeCrisis({ reason: SCRIPT, untilAt: now + 3_600_000 }, now)));
  await syncCrisis(anna, team.members.anna);
  expect((await readSettings()).crisis?.reason).toBe(SCRIPT);
});
