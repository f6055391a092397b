/** The line to the team's server, against a real one. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newPostId } from "../../src/content/post-id.ts";
import type { Told } from "../../src/core/team/event.ts";
import { type Membership, tellPost } from "../../src/core/team/membership.ts";
import { type Line, openLine } from "../../src/team/line.ts";
import { post } from "../store/posts.ts";
import { startTeam, type Team } from "./server.ts";

let team: Team;
const lines: Line[] = [];
async function lineOf(membership: Membership): Promise<Line> {
  const line = await openLine(membership);
  lines.push(line);
  return line;
}
beforeAll(async () => {
  team = await startTeam();
});
afterAll(async () => {
  await Promise.all(lines.map((line) => line.close()));
  await team?.stop();
});

const ourPost = (by: Membership, n: number) =>
  tellPost(by, post(n, { id: newPostId(Date.now()) }), newPostId(Date.now())) ?? expect.fail("not the team's");
async function readAll(line: Line, scope: string, after = 0) {
  const told: Told[] = [];
  let sequence = after;
  for await (const batch of line.readAfter(scope, after)) {
    told.push(...batch.told);
    sequence = batch.sequence;
  }
  return { told, sequence };
}

describe("telling", () => {
  it("reaches the others, in order, once, under one's own name", async () => {
    const { anna, carl } = team.members;
    const [hers, his] = [await lineOf(anna), await lineOf(carl)];
    const outs = Array.from({ length: 150 }, (_, n) => ourPost(anna, n));
    for (const out of outs) await hers.tell(out);
    for (const out of outs.slice(0, 10)) await hers.tell(out);
    const { told, sequence } = await readAll(his, "uk");
    expect(told).toEqual(outs.map(({ event }) => ({ by: "anna", isOrder: false, event })));
    expect(sequence).toBe(150);
    const more = ourPost(carl, 1);
    await his.tell(more);
    expect((await readAll(hers, "uk", sequence)).told).toEqual([{ by: "carl", isOrder: false, event: more.event }]);
  });

  it("is heard at once by whoever listens", async () => {
    const [hers, ritas] = [await lineOf(team.members.anna), await lineOf(team.members.rita)];
    const heard = new Promise<void>((resolve) => ritas.onNews(resolve));
    await ritas.note("crisis");
    await hers.tell(ourPost(team.members.anna, 1));
    await heard;
  });
});

describe("notes", () => {
  it("are written against the revision that was read, by one of two", async () => {
    const [leas, annas] = [await lineOf(team.members.lea), await lineOf(team.members.anna)];
    const text = (words: string) => new TextEncoder().encode(words);
    expect(await annas.note("crisis")).toBeUndefined();
    const first = await annas.setNote("crisis", text("fire"), 0);
    expect(first).toBeGreaterThan(0);
    expect(await leas.setNote("crisis", text("flood"), 0)).toBeUndefined();
    const found = await leas.note("crisis");
    expect(found?.revision).toBe(first);
    expect(new TextDecoder().decode(found?.value)).toBe("fire");
    expect(Math.abs((found?.at ?? 0) - Date.now())).toBeLessThan(60_000);
  });
});

describe("troubles", () => {
  it("are told apart: nobody there, a wrong credential, a role that may not", async () => {
    const { anna, carl, rita } = team.members;
    await expect(openLine({ ...anna, server: "ws://127.0.0.1:1" })).rejects.toMatchObject({ trouble: "away" });
    await expect(openLine({ ...anna, credential: { token: "guess" } })).rejects.toMatchObject({ trouble: "refused" });
    await expect((await lineOf(rita)).tell(ourPost(anna, 1))).rejects.toMatchObject({ trouble: "forbidden" });
    await expect((await lineOf(carl)).readAfter("fr", 0).next()).rejects.toMatchObject({ trouble: "forbidden" });
  });
});

describe("somebody who is struck off", () => {
  it("is cut off at once, and not let in again; what was told stays, and the others go on", async () => {
    const { anna, lea } = team.members;
    const [hers, others] = [await lineOf(anna), await lineOf(lea)];
    const { event } = ourPost(anna, 7);
    await hers.tell({ scope: "uk", event });
    team.revoke("anna");
    await hers.closed;
    await expect(hers.tell(ourPost(anna, 8))).rejects.toMatchObject({ trouble: "away" });
    await expect(openLine(anna)).rejects.toMatchObject({ trouble: "refused" });
    const { told } = await readAll(others, "uk");
    expect(told).toContainEqual({ by: "anna", isOrder: false, event });
    await others.tell(ourPost(lea, 9));
    expect((await readAll(others, "uk")).told).toHaveLength(told.length + 1);
  });
});
