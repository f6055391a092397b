/** What a person told is theirs to have, and to have forgotten: on the server and on every device, and by nobody else's word. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { eraseMember, exportMember } from "../../scripts/team/person.ts";
import { newPostId } from "../../src/content/post-id.ts";
import { type Membership, tellPost } from "../../src/core/team/membership.ts";
import { openLine } from "../../src/team/line.ts";
import { post } from "../store/posts.ts";
import { MemoryLedger } from "./memory-ledger.ts";
import { startTeam, type Team } from "./server.ts";

let team: Team;
beforeAll(async () => {
  team = await startTeam();
});
afterAll(() => team?.stop());

async function tell(by: Membership, words: string): Promise<void> {
  const line = await openLine(by);
  const out = tellPost(by, post(1, { id: newPostId(Date.now()), text: words }), newPostId(Date.now()));
  if (out) await line.tell(out);
  await line.close();
}
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

it("is exported whole, and forgotten by who knew it and by who comes later; others' stays", async () => {
  await tell(team.members.anna, "anna's");
  await tell(team.members.carl, "carl's");
  const knew = new MemoryLedger();
  const read = await readInto(knew, 0);
  expect(words(knew).sort()).toEqual(["anna's", "carl's"]);
  const admin = await team.connectAdmin();
  const lines: string[] = [];
  await exportMember(admin, ["uk", "fr"], "anna", (line) => lines.push(line));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain("anna's");
  await eraseMember(admin, ["uk", "fr"], "anna");
  lines.length = 0;
  await exportMember(admin, ["uk", "fr"], "anna", (line) => lines.push(line));
  expect(lines).toEqual([]);
  await admin.close();
  await readInto(knew, read);
  const late = new MemoryLedger();
  await readInto(late, 0);
  for (const ledger of [knew, late]) expect(words(ledger)).toEqual(["carl's"]);
});
