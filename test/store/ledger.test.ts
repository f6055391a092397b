/** The ledger keeps every published post once, whatever was there before it and whatever fails. */
import "fake-indexeddb/auto";
import * as fc from "fast-check";
import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { balance } from "../../src/core/mix/balance.ts";
import { CLASSES, type MixClass } from "../../src/core/model.ts";
import type { Post } from "../../src/core/post.ts";
import { withoutWords } from "../../src/core/team/event.ts";
import { nearestIn } from "../../src/core/text/sketch.ts";
import { dropLedger, inLedger, type Ledger, openLedger } from "../../src/store/ledger.ts";
import { steps, type UpgradeDb, type UpgradeTx } from "../../src/store/steps.ts";
import { post } from "./posts.ts";

let ledger: Ledger;
beforeEach(async () => {
  ledger = await openLedger();
});
afterEach(async () => {
  vi.restoreAllMocks();
  ledger.close();
  await Promise.all([deleteDB("aplomb"), deleteDB("aplomb-rehearsal")]);
});

const DAY = 86_400_000;
const totals = (promo: number, curated: number, engagement: number) => ({
  counts: { promo, curated, engagement },
  total: promo + curated + engagement,
});
const everything = () => ledger.between(0, Number.MAX_SAFE_INTEGER);
const write = async (...posts: Post[]) => {
  for (const one of posts) await ledger.record(one);
};
/** A database as an Aplomb with the first `version` steps left it. */
const databaseOf = (version: number) =>
  openDB("aplomb", version, {
    async upgrade(db, old, _, tx) {
      for (const step of steps.slice(old, version)) await step(db as UpgradeDb, tx as UpgradeTx);
    },
  });

describe("what is known again of a year", () => {
  const NOW = Date.now();
  const text = "The farmers’ market is back on Saturday: twelve growers and the best coffee in town";
  const old = (n: number, days: number, rest: Partial<Post> = {}) => post(n, { at: NOW - days * DAY, text, ...rest });
  const ages = async (account = "x:acme") => {
    const past = await ledger.past("x", NOW);
    const found: number[] = [];
    for (let toAt = NOW + 1; ; ) {
      const one = nearestIn(past, text, { account, fromAt: 0, toAt, from: 0.9 });
      if (!one) return found;
      found.push(Math.round((NOW - one.at) / DAY));
      toAt = one.at;
    }
  };

  it("are originals of one site, as they were written and as they were imported", async () => {
    await ledger.record(old(1, 3));
    await ledger.add([old(2, 100), old(3, 364), old(4, 370), old(5, 50, { kind: "reply" }), old(6, 60, { account: "x:other" })]);
    await ledger.add([old(7, 20, { site: "linkedin", account: "linkedin:acme" }), old(8, 30, { text: "Good morning" })]);
    expect(await ages()).toEqual([3, 100, 364]);
    expect(await ages("x:other")).toEqual([60]);
  });

  it("are a colleague's as well, by their sketches, where the team shares no words", async () => {
    const { by: _, ...told } = withoutWords(old(1, 12));
    await ledger.merge([{ by: "anna", isOrder: false, event: { v: 1, id: told.id, is: "post", post: told } }]);
    expect(await ages()).toEqual([12]);
    expect((await everything())[0]).toMatchObject({ by: "anna", text: "" });
  });

  it("goes with what is erased", async () => {
    await ledger.add([1, 2, 3, 40, 80].map((days) => old(days, days)));
    await ledger.erase({ fromAt: NOW - 50 * DAY, toAt: NOW - 1.5 * DAY });
    expect(await ages()).toEqual([1, 80]);
    await ledger.erase({});
    expect(await ages()).toEqual([]);
  });

  it("is made for what an earlier release kept", async () => {
    ledger.close();
    await dropLedger("aplomb");
    const before = await databaseOf(1);
    await before.add("posts", old(1, 12));
    before.close();
    ledger = await openLedger();
    expect(await ages()).toEqual([12]);
  });
});

describe("versions", () => {
  it("brings the rows of release 0.1 onto pages, in order, with their sums", async () => {
    ledger.close();
    await dropLedger("aplomb");
    const old = await databaseOf(1);
    const rows = [1, 2, 1_500, 9_000, 30_000].flatMap((n) => [
      post(n),
      post(n + 50_000, { at: n * 60_000, account: "linkedin:acme", class: "curated" }),
    ]);
    for (const row of rows) await old.add("posts", row);
    old.close();
    ledger = await openLedger();
    expect(new Set(await everything())).toEqual(new Set(rows));
    expect(await ledger.between(0, 120_000, "x:acme")).toEqual([post(1)]);
    expect(await ledger.balances([0, 2 * DAY, 30 * DAY], "x:acme")).toEqual([totals(3, 0, 0), totals(2, 0, 0)]);
    expect(await ledger.balances([0, 30 * DAY])).toEqual([totals(5, 5, 0)]);
  });

  /** What the next release would add. */
  const nextStep = vi.fn();
  async function withNextStep(work: () => Promise<void>): Promise<void> {
    const released = steps as (typeof steps)[number][];
    released.push(nextStep);
    try {
      await work();
    } finally {
      released.pop();
    }
  }

  it("runs each step once, and only those that are new", () =>
    withNextStep(async () => {
      await write(post(1));
      ledger.close();
      for (let times = 0; times < 2; times++) {
        ledger = await openLedger();
        expect(await everything()).toEqual([post(1)]);
        ledger.close();
      }
      expect(nextStep).toHaveBeenCalledTimes(1);
      await dropLedger("aplomb");
    }));

  it("gives way to a newer Aplomb that waits for the database", () =>
    withNextStep(async () => {
      await write(post(1));
      const newer = await openLedger();
      expect(await newer.between(0, 120_000)).toEqual([post(1)]);
      newer.close();
      await expect(ledger.record(post(2))).rejects.toThrow();
      await dropLedger("aplomb");
    }));

  it("says who holds the database, when an older Aplomb does not give way, and loses nothing", async () => {
    await write(post(1));
    ledger.close();
    const deaf = await databaseOf(steps.length);
    await withNextStep(async () => {
      await expect(openLedger()).rejects.toThrow("an older Aplomb still holds the ledger");
      const close = vi.spyOn(IDBDatabase.prototype, "close");
      deaf.close();
      await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(2));
      const newer = await openLedger();
      expect(await newer.between(0, 120_000)).toEqual([post(1)]);
      newer.close();
    });
  });

  it("says that a newer Aplomb wrote the ledger, and leaves it alone", async () => {
    await write(post(1));
    ledger.close();
    const newer = await databaseOf(steps.length + 1);
    newer.close();
    await expect(openLedger()).rejects.toThrow("the ledger was written by a newer Aplomb");
    const still = await openDB("aplomb", steps.length + 1);
    expect(await still.getAll("pages")).toEqual([{ account: "x:acme", day: 0, posts: [post(1)] }]);
    still.close();
  });
});

describe("writing", () => {
  it("records a post once, however often it is told", async () => {
    await write(post(1));
    await ledger.record({ ...post(1), text: "told again" });
    await Promise.all([ledger.record(post(2)), ledger.record(post(2)), ledger.record(post(2))]);
    expect(await everything()).toEqual([post(2), post(1)]);
  });

  it("keeps the author's correction when the post is told again", async () => {
    await write(post(1));
    await ledger.correct(post(1), "curated");
    await ledger.record(post(1));
    expect(await everything()).toEqual([post(1, { class: "curated", corrected: true })]);
  });

  it("corrects nothing that was never published", async () => {
    await ledger.correct(post(1), "curated");
    expect(await everything()).toEqual([]);
  });

  it("says that the disk is full, keeps what it had, and takes the post when there is room", async () => {
    await write(post(1));
    const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("The disk is full", "QuotaExceededError");
    });
    await expect(ledger.record(post(2))).rejects.toThrow("The disk is full");
    expect(await everything()).toEqual([post(1)]);
    full.mockRestore();
    await ledger.record(post(2));
    expect(await everything()).toEqual([post(2), post(1)]);
  });

  it("does not take a post for recorded whose transaction was thrown away at its end", async () => {
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(function (this: IDBObjectStore, value: unknown) {
      const request = put.call(this, value);
      request.addEventListener("success", () => this.transaction.abort());
      return request;
    });
    await expect(ledger.record(post(1))).rejects.toThrow();
    expect(await everything()).toEqual([]);
  });

  it("says so when the browser refuses its database", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("Not in a private window", "SecurityError");
    });
    await expect(openLedger()).rejects.toThrow("Not in a private window");
  });

  it("closes the ledger when the work in it fails", async () => {
    const close = vi.spyOn(IDBDatabase.prototype, "close");
    await expect(inLedger("aplomb", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(close).toHaveBeenCalledTimes(1);
  });
});

describe("reading", () => {
  beforeEach(() => write(post(1), post(2, { account: "x:acme-care" }), post(3), post(4, { account: "x:ac" })));
  const numbers = (posts: readonly { at: number }[]) => posts.map(({ at }) => at / 60_000);

  it.each([
    ["newest first", [0, 9], [4, 3, 2, 1]],
    ["from an instant on", [2, 9], [4, 3, 2]],
    ["until before an instant", [0, 3], [2, 1]],
    ["nothing of no time", [2, 2], []],
    ["nothing of time turned round", [3, 1], []],
    ["one account", [0, 9, "x:acme"], [3, 1]],
    ["an account whose name begins another's", [0, 9, "x:ac"], [4]],
    ["an account until before an instant", [1, 3, "x:acme"], [1]],
    ["no account at all", [0, 9, ""], []],
    ["as many as asked for", [0, 9, undefined, 2], [4, 3]],
    ["none when none is asked for", [0, 9, "x:acme", 0], []],
  ] as const)("gives %s", async (_, [from, to, account, most], expected) => {
    expect(numbers(await ledger.between(from * 60_000, to * 60_000, account, most))).toEqual(expected);
  });

  it("names each account once", async () => {
    expect(await ledger.accounts()).toEqual(["x:ac", "x:acme", "x:acme-care"]);
  });
});

it("keeps a rehearsal apart, and throws it away alone", async () => {
  await write(post(1));
  await inLedger("aplomb-rehearsal", (rehearsed) => rehearsed.record(post(2)));
  await dropLedger("aplomb-rehearsal");
  expect(await everything()).toEqual([post(1)]);
  expect(await inLedger("aplomb-rehearsal", (rehearsed) => rehearsed.accounts())).toEqual([]);
});

describe("sums", () => {
  const HOUR = 3_600_000;
  const accounts = ["x:acme", "linkedin:acme"] as const;
  const published = fc.record({
    n: fc.integer({ min: 0, max: 40 }),
    hour: fc.integer({ min: -30, max: 24 * 20 }),
    account: fc.constantFrom(...accounts),
    as: fc.constantFrom(...CLASSES),
  });
  const toPost = ({ n, hour, account, as }: { n: number; hour: number; account: string; as: MixClass }) =>
    post(1_000 * (hour + 30) + n, { at: hour * HOUR + n, account, class: as });
  const stretch = fc.record({
    from: fc.integer({ min: -40, max: 500 }),
    hours: fc.integer({ min: 1, max: 300 }),
    account: fc.option(fc.constantFrom(...accounts)),
  });
  const step = fc.oneof(
    fc.array(published, { minLength: 1, maxLength: 12 }).map((posts) => ({ add: posts.map(toPost) })),
    fc.tuple(published, fc.constantFrom(...CLASSES)).map(([one, to]) => ({ correct: toPost(one), to })),
    stretch.map((erase) => ({ erase })),
  );

  it("equal the posts, whatever was added, corrected and erased, for any stretch of time", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 8 }),
        fc.array(fc.integer({ min: -50, max: 520 }), { minLength: 2, maxLength: 5 }),
        async (did, cuts) => {
          await ledger.erase({});
          let expected: Post[] = [];
          for (const one of did) {
            if ("add" in one) {
              const fresh = one.add.filter(
                (post, i) =>
                  ![...expected, ...one.add.slice(0, i)].some(({ id, account, at }) => id === post.id && account === post.account && at === post.at),
              );
              expect(await ledger.add(one.add)).toBe(fresh.length);
              expected.push(...fresh);
            } else if ("correct" in one) {
              await ledger.correct(one.correct, one.to);
              expected = expected.map((post) =>
                post.id === one.correct.id && post.account === one.correct.account ? { ...post, class: one.to, corrected: true } : post,
              );
            } else {
              const [fromAt, toAt] = [one.erase.from * HOUR, (one.erase.from + one.erase.hours) * HOUR];
              await ledger.erase({ fromAt, toAt, account: one.erase.account ?? undefined });
              expected = expected.filter(({ at, account }) => at < fromAt || at >= toAt || account !== (one.erase.account ?? account));
            }
          }
          const edges = cuts.sort((a, b) => a - b).map((hour) => hour * HOUR);
          for (const account of [undefined, ...accounts]) {
            const own = expected.filter((post) => post.account === (account ?? post.account));
            expect(await ledger.balances(edges, account)).toEqual(edges.slice(1).map((toAt, i) => balance(own, edges[i] ?? 0, toAt)));
          }
          expect((await ledger.sizes()).map(({ posts }) => posts).reduce((a, b) => a + b, 0)).toBe(expected.length);
          const read: Post[] = [];
          for await (const posts of ledger.everything()) read.push(...posts);
          expect(new Set(read)).toEqual(new Set(expected));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("are as they were when a post in the midst of many cannot be written", async () => {
    await write(post(1));
    const many = Array.from({ length: 30 }, (_, n) => post(2_000 * n + 2));
    const { put } = IDBObjectStore.prototype;
    let left = 12;
    const failing = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value: unknown) {
      if (left-- === 0) throw new DOMException("The disk is full", "QuotaExceededError");
      return put.call(this, value);
    });
    await expect(ledger.add(many)).rejects.toThrow("The disk is full");
    failing.mockRestore();
    expect(await everything()).toEqual([post(1)]);
    expect(await ledger.balances([0, 1_000 * DAY])).toEqual([totals(1, 0, 0)]);
    expect(await ledger.add(many)).toBe(30);
    expect(await ledger.add(many)).toBe(0);
    expect(await ledger.balances([0, 1_000 * DAY])).toEqual([totals(31, 0, 0)]);
  });
});

describe("the same post from two sources", () => {
  const text = "The market is back on Saturday, see you at nine";
  const seen = post(1, { text, at: DAY - 2_000 });
  const exported = (n: number, rest: Partial<Post> = {}) =>
    post(n, { text: `${text} https://t.co/x${n}`, at: DAY + 1_000, from: "x", url: `https://x.com/acme/status/${n}`, ...rest });

  it("is kept once, across midnight too, and takes the address", async () => {
    await write(seen);
    expect(await ledger.add([exported(2)])).toBe(0);
    expect(await everything()).toEqual([{ ...seen, url: exported(2).url }]);
    expect(await ledger.add([exported(2), { ...exported(3), from: "buffer", url: "https://twitter.com/Acme/status/2?s=20" }])).toBe(0);
  });

  it("stands for one post, not for every one with its words", async () => {
    await write(seen);
    expect(await ledger.add([exported(2), exported(3)])).toBe(1);
    expect(await ledger.add([exported(2), exported(3)])).toBe(0);
  });

  it.each([
    ["other words", exported(2, { text: "The market is back" })],
    ["another hour", exported(2, { at: DAY + 3_600_000 })],
    ["another account", exported(2, { account: "x:other" })],
    ["no words on either side", exported(2, { text: "https://t.co/1" })],
  ])("is two posts with %s", async (what, other) => {
    await write(what.startsWith("no") ? { ...seen, text: "" } : seen);
    expect(await ledger.add([other])).toBe(1);
  });
});
