/** A team in bad weather: members that come and go, a leader that is killed, lines that are cut, messages doubled and out of order, clocks off by hours. In the end all ledgers must be the same. */
import "fake-indexeddb/auto";
import { CLASSES } from "../../src/core/model.ts";
import type { Post } from "../../src/core/post.ts";
import type { TeamEvent, Told } from "../../src/core/team/event.ts";
import type { Membership, Outgoing } from "../../src/core/team/membership.ts";
import { ulidOf } from "../../src/core/ulid.ts";
import { dropLedger, inLedger } from "../../src/store/ledger.ts";
import { type Line, openLine } from "../../src/team/line.ts";
import { type Cluster, startCluster, TOKEN } from "./cluster.ts";
import { MemoryLedger } from "./memory-ledger.ts";

export interface Weather {
  readonly members: number;
  /** How long it lasts, before everybody gets in step. */
  readonly seconds: number;
  /** Told in that time, evenly; without it, as many as the members get round to. */
  readonly events?: number;
  readonly seed: number;
}
export interface Outcome {
  readonly events: number;
  readonly posts: number;
  readonly kills: number;
  readonly leadersKilled: number;
  readonly cuts: number;
  readonly doubled: number;
  readonly failures: number;
  /** What went wrong; empty when all ledgers agree. */
  readonly faults: readonly string[];
}

const SCOPE = "soak";
const HOUR = 3_600_000;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** mulberry32: small, and the same everywhere. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const tally = { events: 0, kills: 0, leadersKilled: 0, cuts: 0, doubled: 0, failures: 0 };
type Tally = typeof tally;

/** Hundreds of devices in one process keep the same words once: what differs from what another has read is kept as it is. */
class Words {
  readonly #known = new Map<string, Told>();
  share(told: Told): Told {
    const known = this.#known.get(told.event.id) ?? told;
    this.#known.set(told.event.id, known);
    return JSON.stringify(known) === JSON.stringify(told) ? known : told;
  }
}

class Member {
  readonly ledger = new MemoryLedger();
  readonly #clockOff: number;
  readonly #outbox: Outgoing[] = [];
  /** Read so far. */
  sequence = 0;
  #line: Line | undefined;
  readonly #known: Told[] = [];

  /** @param keep also takes in what this member hears */
  constructor(
    readonly name: string,
    readonly chance: () => number,
    readonly urls: readonly string[],
    readonly all: MemoryLedger,
    readonly tally: Tally,
    readonly words: Words,
    readonly keep: (told: readonly Told[]) => Promise<void> = async () => undefined,
  ) {
    this.#clockOff = Math.round((chance() - 0.5) * 20) * HOUR;
  }

  #id(): string {
    return ulidOf(
      Date.now() + this.#clockOff,
      Uint8Array.from({ length: 16 }, () => Math.floor(this.chance() * 256)),
    );
  }
  #pick<T>(from: readonly T[]): T | undefined {
    return from[Math.floor(this.chance() * from.length)];
  }

  /** Publishes something, or corrects what somebody has published. */
  async act(): Promise<void> {
    const known = this.chance() < 0.3 ? this.#pick(this.#known) : undefined;
    const as = this.#pick(CLASSES) ?? "promo";
    const at = Date.now() + this.#clockOff;
    const event: TeamEvent =
      known?.event.is === "post"
        ? {
            v: 1,
            id: this.#id(),
            is: "correct",
            by: known.by,
            post: known.event.post.id,
            account: known.event.post.account,
            at: known.event.post.at,
            class: as,
          }
        : { v: 1, id: this.#id(), is: "post", post: this.#post(at, as) };
    this.tally.events++;
    this.#outbox.push({ scope: SCOPE, event });
    await this.#take([{ by: this.name, isOrder: false, event }]);
    this.all.take([{ by: this.name, isOrder: false, event }]);
  }

  #post(at: number, as: Post["class"]): Omit<Post, "by"> {
    const shares = { promo: 1, curated: 0, engagement: 0 };
    const rest = { corrected: false, text: "", hashtags: [], links: [], shown: [], overridden: [] };
    return { id: this.#id(), at, site: "x", account: this.#pick(["x:a", "x:b", "x:c"]) ?? "x:a", kind: "post", class: as, shares, ...rest };
  }

  async #take(told: readonly Told[]): Promise<void> {
    const shared = told.map((one) => this.words.share(one));
    for (const one of shared) if (one.event.is === "post") this.#known.push(one);
    this.ledger.take(shared);
    await this.keep(shared);
  }

  /** As the extension does: tells what waits, reads what is new. @returns whether it got through */
  async sync(): Promise<boolean> {
    try {
      this.#line ??= await openLine({
        aplombTeam: 1,
        team: "Soak",
        server: this.#pick(this.urls) ?? "",
        member: this.name,
        role: "lead",
        credential: { token: TOKEN },
        scopes: [{ id: SCOPE, accounts: ["*"] }],
        texts: false,
      } satisfies Membership);
      const line = this.#line;
      const waiting = this.#outbox.slice(0, 50);
      await Promise.all(waiting.map((out) => line.tell(out)));
      // A device that dies before it notes what it has told tells it again.
      if (this.chance() < 0.1) this.tally.doubled += waiting.length;
      else this.#outbox.splice(0, waiting.length);
      for await (const { told, sequence } of line.readAfter(SCOPE, this.sequence)) {
        const order = told.map((one) => ({ one, at: this.chance() })).sort((a, b) => a.at - b.at);
        await this.#take(order.map(({ one }) => one));
        if (this.chance() < 0.1) await this.#take(told);
        this.sequence = sequence;
      }
      return this.#outbox.length === 0;
    } catch {
      this.tally.failures++;
      await this.cut();
      return false;
    }
  }

  async cut(): Promise<void> {
    const line = this.#line;
    this.#line = undefined;
    await line?.close().catch(() => undefined);
  }

  /** @param due how many events this member is to have told by now; without it, as many as it gets round to @param longest that it stays away, ms */
  async live(until: number, due: (() => number) | undefined, longest: number): Promise<void> {
    let acted = 0;
    const actUpTo = async (most: number) => {
      for (let n = due ? due() - acted : Math.floor(this.chance() * most); n > 0; n--, acted++) await this.act();
    };
    while (Date.now() < until) {
      await actUpTo(4);
      await this.sync();
      if (this.chance() < 0.1) {
        this.tally.cuts++;
        await this.cut();
        await actUpTo(10);
        await pause(this.chance() * (this.chance() < 0.1 ? longest : 3_000));
      }
      await pause(100 + this.chance() * 900);
    }
    await actUpTo(1);
  }
}

/** Kills one server after the other, the leader every other time; two of three are always there, or coming. */
async function killAround(cluster: Cluster, chance: () => number, until: number, tally: Tally): Promise<void> {
  while (Date.now() < until - 2_000) {
    await pause(1_500 + chance() * 2_000);
    const leader = tally.kills % 2 === 0 ? await cluster.leaderOf(SCOPE) : undefined;
    const node = leader ?? Math.floor(chance() * cluster.urls.length);
    tally.kills++;
    if (leader !== undefined) tally.leadersKilled++;
    await cluster.kill(node);
    await pause(500 + chance() * 2_000);
    await cluster.restart(node);
  }
}

/** Once the weather is over, nobody may stand still for longer, ms. */
const PATIENCE = 120_000;

export async function soak({ members: many, seconds, events, seed }: Weather, say: (line: string) => void = () => undefined): Promise<Outcome> {
  const chance = chanceOf(seed);
  const counts = { ...tally };
  const all = new MemoryLedger();
  const words = new Words();
  await dropLedger("aplomb");
  const cluster = await startCluster([SCOPE]);
  try {
    const onDisk = (told: readonly Told[]) => inLedger("aplomb", (ledger) => ledger.merge(told));
    const members = Array.from(
      { length: many },
      (_, i) => new Member(`m${i}`, chanceOf(Math.floor(chance() * 2 ** 31)), cluster.urls, all, counts, words, i === 0 ? onDisk : undefined),
    );
    say(`${many} members on a cluster of three, seed ${seed}`);
    const begunAt = Date.now();
    const until = begunAt + seconds * 1_000;
    const share = events === undefined ? undefined : Math.ceil(events / many);
    const due = share === undefined ? undefined : () => Math.ceil(Math.min(1, (Date.now() - begunAt) / (until - begunAt)) * share);
    const longest = Math.max(3_000, 300 * seconds);
    await Promise.all([...members.map((member) => member.live(until, due, longest)), killAround(cluster, chance, until, counts)]);
    say(
      `${counts.events} events; ${counts.kills} servers killed, ${counts.leadersKilled} of them leading; ${counts.cuts} lines cut; getting in step …`,
    );
    const late = new Set<string>();
    const inStep = async (member: Member) => {
      for (let last = Date.now() + PATIENCE, before = member.sequence; !(await member.sync()); before = member.sequence) {
        if (member.sequence > before) last = Date.now() + PATIENCE;
        else if (Date.now() > last) return void late.add(member.name);
        await pause(200);
      }
    };
    // Twice: what the slowest tells is read by all.
    for (let round = 0; round < 2; round++) await Promise.all(members.map(inStep));
    await Promise.all(members.map((member) => member.sync()));
    const wanted = all.posts();
    const same = JSON.stringify(wanted);
    const faults = [...late].map((name) => `${name} never got through`);
    for (const { name, ledger } of members) {
      const posts = ledger.posts();
      if (JSON.stringify(posts) !== same) faults.push(`${name} has ${posts.length} posts of ${wanted.length}, or other ones`);
    }
    const disk = await inLedger("aplomb", (ledger) => ledger.between(0, Number.MAX_SAFE_INTEGER));
    disk.sort((a, b) => (`${a.by} ${a.id}` < `${b.by} ${b.id}` ? -1 : 1));
    if (JSON.stringify(disk.map(plain)) !== JSON.stringify(wanted.map(plain)))
      faults.push(`the ledger on disk has ${disk.length} posts of ${wanted.length}, or other ones`);
    await Promise.all(members.map((member) => member.cut()));
    return { ...counts, posts: wanted.length, faults };
  } finally {
    await cluster.close();
    await dropLedger("aplomb");
  }
}

const plain = ({ by, id, account, at, class: as, corrected }: Post) => [by, id, account, at, as, corrected];
