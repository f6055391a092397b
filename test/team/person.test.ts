/** What a person told is theirs to have, and to have forgotten: on the server and on every device, by a lead's word or that of whoever runs the servers. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { newPostId } from "../../src/content/post-id.ts";
import { isGone, type Row, type Thing } from "../../src/core/desk/records.ts";
import { tellRow } from "../../src/core/team/desk.ts";
import { type Membership, type Outgoing, tellCorrection, tellPost } from "../../src/core/team/membership.ts";
import { openLine } from "../../src/team/line.ts";
import { erasePerson, exportPerson } from "../../src/team/person.ts";
import { post } from "../store/posts.ts";
import { MemoryLedger } from "./memory-ledger.ts";
import { startTeam, type Team } from "./server.ts";

let team: Team;
beforeEach(async () => {
  team = await startTeam();
});
afterEach(() => team?.stop());

let clock = Date.now();
/** Each later than the one before. */
const id = () => newPostId(clock++);
async function tell(by: Membership, ...outs: readonly (Outgoing | undefined)[]): Promise<void> {
  const line = await openLine(by);
  for (const out of outs) await line.tell(out ?? expect.fail("not the team's"));
  await line.close();
}
const change = (by: Membership, row: Row) => tellRow(by, row, undefined, id)[0];
const waiting = (n: number, value: object): Thing<"case"> => ({
  kind: "case",
  id: post(n).id,
  at: n,
  rev: id(),
  value: { account: "x:acme", author: "Bob", text: `Case ${n}`, complaint: false, promise: "", by: "", ...value },
});

async function readInto(ledger: MemoryLedger, after: number): Promise<number> {
  const line = await openLine(team.members.rita);
  let last = after;
  for await (const { told, sequence } of line.readAfter("uk", after)) {
    ledger.take(told);
    last = sequence;
  }
  await line.close();
  return last;
}
const words = (ledger: MemoryLedger) => ledger.posts().map(({ text }) => text);
const desk = (ledger: MemoryLedger) => ledger.rows().flatMap((row) => (isGone(row) ? [] : [row.value]));

/** A day at work: anna's name stands in what she told, in what carl said of it, and in what others were the last to change. */
async function work(): Promise<void> {
  const { lea, anna, carl } = team.members;
  const hers = post(1, { id: id(), text: "anna's" });
  await tell(anna, tellPost(anna, hers, id()), change(anna, waiting(1, {})), change(anna, waiting(2, { claimedBy: "anna", claimedAt: 5 })));
  await tell(
    carl,
    tellPost(carl, post(2, { id: id(), text: "carl's" }), id()),
    tellCorrection(carl, { ...hers, by: "anna" }, "curated", id()),
    change(carl, waiting(2, { claimedBy: "anna", claimedAt: 5, promise: "A call on Monday" })),
    change(carl, waiting(3, { answeredAt: 9, by: "anna" })),
    change(carl, waiting(4, { claimedBy: "carl", claimedAt: 6 })),
  );
  const value = { by: "anna", text: "All quiet", scope: "uk", takenBy: "lea", takenAt: 8 };
  await tell(lea, change(lea, { kind: "handover", id: post(5).id, at: 5, rev: id(), value }));
}

it.each([
  ["a lead", (person: string) => onLine((line) => line.about(person)), (person: string) => onLine((line) => line.forget(person))],
  [
    "whoever runs the servers",
    (person: string) =>
      asAdmin(async (nc) => {
        const lines: string[] = [];
        await exportPerson(nc, ["uk", "fr"], person, (line) => lines.push(line));
        return lines;
      }),
    (person: string) => asAdmin((nc) => erasePerson(nc, ["uk", "fr"], person, "server")),
  ],
] as const)(
  "is exported whole, and forgotten by who knew it and by who comes later, at a word of %s; others' stays, without the name",
  async (_, about, forget) => {
    await work();
    const knew = new MemoryLedger();
    const read = await readInto(knew, 0);
    expect(words(knew).sort()).toEqual(["anna's", "carl's"]);
    const lines = (await about("anna")).map((line) => JSON.parse(line));
    expect(lines.map(({ by }) => by)).toEqual(["anna", "anna", "anna", "carl", "carl", "carl", "lea"]);
    expect(lines[0].event).toContain("anna's");

    expect(await forget("anna")).toBe(7);
    expect(await about("anna")).toEqual([]);
    await readInto(knew, read);
    const late = new MemoryLedger();
    await readInto(late, 0);
    for (const ledger of [knew, late]) {
      expect(words(ledger)).toEqual(["carl's"]);
      expect(desk(ledger)).toEqual([
        waiting(2, { promise: "A call on Monday" }).value,
        waiting(3, { answeredAt: 9 }).value,
        waiting(4, { claimedBy: "carl", claimedAt: 6 }).value,
        { by: "", text: "All quiet", scope: "uk", takenBy: "lea", takenAt: 8 },
      ]);
    }
  },
);

it("is nobody else's to order", async () => {
  const line = await openLine(team.members.anna);
  await expect(line.forget("carl")).rejects.toMatchObject({ trouble: "forbidden" });
  await line.close();
});

async function onLine<T>(what: (line: Awaited<ReturnType<typeof openLine>>) => Promise<T>): Promise<T> {
  const line = await openLine(team.members.lea);
  try {
    return await what(line);
  } finally {
    await line.close();
  }
}
async function asAdmin<T>(what: (nc: Awaited<ReturnType<Team["connectAdmin"]>>) => Promise<T>): Promise<T> {
  const nc = await team.connectAdmin();
  try {
    return await what(nc);
  } finally {
    await nc.close();
  }
}
