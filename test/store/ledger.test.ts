/** The ledger keeps every published post once, whatever was there before it and whatever fails. */
import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Post } from "../../src/core/post.ts";
import { dropLedger, inLedger, type Ledger, openLedger, steps } from "../../src/store/ledger.ts";
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

const everything = () => ledger.between(0, Number.MAX_SAFE_INTEGER);
const write = async (...posts: Post[]) => {
  for (const one of posts) await ledger.record(one);
};
/** A database as an Aplomb with the first `version` steps left it. */
const databaseOf = (version: number) =>
  openDB("aplomb", version, {
    upgrade(db, old) {
      for (const step of steps.slice(old, version)) step(db as unknown as Parameters<typeof step>[0]);
    },
  });

describe("versions", () => {
  it.each(steps.map((_, i) => i + 1))("version %i is brought up to date with its posts", async (version) => {
    ledger.close();
    await dropLedger("aplomb");
    const old = await databaseOf(version);
    await old.add("posts", post(1));
    old.close();
    ledger = await openLedger();
    expect(await everything()).toEqual([post(1)]);
    expect(await ledger.between(0, 120_000, "x:acme")).toEqual([post(1)]);
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
    expect(await still.getAll("posts")).toEqual([post(1)]);
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
    await ledger.correct(post(1).id, "curated");
    await ledger.record(post(1));
    expect(await everything()).toEqual([post(1, { class: "curated", corrected: true })]);
  });

  it("corrects nothing that was never published", async () => {
    await ledger.correct(post(1).id, "curated");
    expect(await everything()).toEqual([]);
  });

  it("says that the disk is full, keeps what it had, and takes the post when there is room", async () => {
    await write(post(1));
    const full = vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException("The disk is full", "QuotaExceededError");
    });
    await expect(ledger.record(post(2))).rejects.toThrow("The disk is full");
    expect(await everything()).toEqual([post(1)]);
    full.mockRestore();
    await ledger.record(post(2));
    expect(await everything()).toEqual([post(2), post(1)]);
  });

  it("does not take a post for recorded whose transaction was thrown away at its end", async () => {
    const { add } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementationOnce(function (this: IDBObjectStore, value: unknown) {
      const request = add.call(this, value);
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
