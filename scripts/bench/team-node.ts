/** What one nats-server does with a team's messages on this computer: bytes, rates, and the processor's time of each thing that a member does. */
import { mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newPostId } from "../../src/content/post-id.ts";
import { writeCrisis } from "../../src/core/team/crisis.ts";
import { writeEvent } from "../../src/core/team/event.ts";
import { type Membership, type Outgoing, tellPost } from "../../src/core/team/membership.ts";
import { type Line, openLine } from "../../src/team/line.ts";
import { post } from "../../test/store/posts.ts";
import { startTeam, type Team } from "../../test/team/server.ts";
import { spreadOf } from "./timing.ts";

/** What one thing costs: the server's processor time in ms, and bytes on the wire, both ways. */
export interface Cost {
  readonly cpu: number;
  readonly bytes: number;
}
export interface Node {
  /** Of an event without words and with 200 letters, as it is told. */
  readonly bare: number;
  readonly worded: number;
  /** With all that the server keeps beside it. */
  readonly onDisk: number;
  readonly tell: Cost & { readonly perSecond: number };
  readonly read: Cost & { readonly perSecond: number };
  /** Connect, crisis, policy, two scopes, nothing new, close. */
  readonly visit: Cost & { readonly ms: number; readonly perSecond: number };
  /** Of so many open lines, all have heard of a crisis within so many ms. */
  readonly crisis: { readonly lines: number; readonly ms: number; readonly cpu: number; readonly kilobytes: number };
}

const TICKS_A_SECOND = 100;
const AT_ONCE = 100;
const VISITORS = 20;
const CRISIS: Membership["role"] = "author";

/** Counts what passes between members and the server. */
class Counter {
  bytes = 0;
  #server: Server | undefined;
  async before(url: string): Promise<string> {
    const port = Number(new URL(url).port);
    this.#server = createServer((socket) => {
      const inner = connect(port, "127.0.0.1");
      for (const end of [socket, inner]) {
        end.on("data", ({ length }) => {
          this.bytes += length;
        });
        end.on("error", () => inner.destroy());
      }
      socket.pipe(inner).pipe(socket);
    });
    await new Promise<void>((done) => this.#server?.listen(0, "127.0.0.1", done));
    return `ws://127.0.0.1:${(this.#server.address() as { port: number }).port}`;
  }
  close = () => this.#server?.close();
}

/** ms of processor time, and KB in memory, as Linux counts them. */
const cpuOf = (pid: number) => {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS_A_SECOND;
};
const memoryOf = (pid: number) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
const sizeOf = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? sizeOf(path) : statSync(path).size);
  }, 0);

const LETTERS = "The farmers’ market is back on Saturday: twelve growers, one baker and the best coffee in town. ".repeat(3).slice(0, 200);
function outOf(membership: Membership, n: number): Outgoing {
  const text = `${n} ${LETTERS}`.slice(0, 200);
  const out = tellPost(
    membership,
    post(0, { id: newPostId(Date.now()), at: Date.now(), text, url: `https://x.com/acme/status/${1e18 + n}` }),
    newPostId(Date.now()),
  );
  if (!out) throw new Error("not the team's");
  return out;
}

async function visit(membership: Membership, after: number): Promise<void> {
  const line = await openLine(membership);
  await line.note("crisis");
  await line.note("policy");
  for (const { id } of membership.scopes) await line.readAfter(id, id === "uk" ? after : 0).next();
  await line.close();
}

/** Does it, and says what that cost the server, each time. */
async function costOf(times: number, { pid }: Team, counter: Counter, work: () => Promise<unknown>): Promise<Cost & { perSecond: number }> {
  const [cpu, bytes, at] = [cpuOf(pid), counter.bytes, performance.now()];
  await work();
  const seconds = (performance.now() - at) / 1_000;
  return { cpu: (cpuOf(pid) - cpu) / times, bytes: (counter.bytes - bytes) / times, perSecond: times / seconds };
}

/** @param events told and read @param lines kept open when a crisis is called */
export async function measureNode(events: number, lines: number): Promise<Node> {
  const folder = mkdtempSync(join(tmpdir(), "aplomb-bench-team-"));
  const team = await startTeam({ folder });
  const counter = new Counter();
  try {
    const server = await counter.before(team.url);
    const anna = { ...team.members.anna, server };
    const bare = { ...anna, texts: false };
    const outs = Array.from({ length: events }, (_, n) => outOf(bare, n));
    const line = await openLine(anna);
    const empty = sizeOf(folder);
    const tell = await costOf(events, team, counter, async () => {
      for (let from = 0; from < events; from += AT_ONCE) await Promise.all(outs.slice(from, from + AT_ONCE).map((out) => line.tell(out)));
    });
    const onDisk = (sizeOf(folder) - empty) / events;
    const read = await costOf(events, team, counter, async () => {
      for await (const _ of line.readAfter("uk", 0));
    });
    await line.close();

    const visits = 400;
    const took: number[] = [];
    const many = await costOf(visits, team, counter, () =>
      Promise.all(
        Array.from({ length: VISITORS }, async () => {
          for (let i = 0; i < visits / VISITORS; i++) await visit(anna, events);
        }),
      ),
    );
    for (let i = 0; i < 20; i++) {
      const at = performance.now();
      await visit(anna, events);
      took.push(performance.now() - at);
    }
    return {
      bare: writeEvent(outOf(bare, 0).event).length,
      worded: writeEvent(outOf(anna, 0).event).length,
      onDisk,
      tell,
      read,
      visit: { ...many, ms: spreadOf(took).median },
      crisis: await crisisAmong(lines, team, anna),
    };
  } finally {
    counter.close();
    await team.stop();
  }
}

async function crisisAmong(count: number, { pid }: Team, membership: Membership): Promise<Node["crisis"]> {
  const before = memoryOf(pid);
  const open: Line[] = [];
  for (let from = 0; from < count; from += VISITORS)
    open.push(...(await Promise.all(Array.from({ length: VISITORS }, () => openLine({ ...membership, role: CRISIS })))));
  // A question and its answer on each: whoever has an answer is listened to.
  const heard = open.map((line) => new Promise<number>((done) => line.onNews(() => done(performance.now()))));
  await Promise.all(open.map((line) => line.note("crisis")));
  const kilobytes = (memoryOf(pid) - before) / open.length;
  const cpu = cpuOf(pid);
  const at = performance.now();
  await open[0]?.setNote("crisis", writeCrisis({ reason: "Flood", untilAt: Date.now() + 3_600_000 }, Date.now()), 0);
  const ms = Math.max(...(await Promise.all(heard))) - at;
  const cost = (cpuOf(pid) - cpu) / open.length;
  await Promise.all(open.map((line) => line.close()));
  return { lines: open.length, ms, cpu: cost, kilobytes };
}
