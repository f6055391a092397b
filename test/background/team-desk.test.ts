/** S23: two members' desks and the server between them: a practice is passed on once it is shared, put right on either desk, and taken back. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, it, vi } from "vitest";
import { syncLedger } from "../../src/background/team-sync.ts";
import type { Practice } from "../../src/core/desk/records.ts";
import type { Told } from "../../src/core/team/event.ts";
import type { Membership, Outgoing } from "../../src/core/team/membership.ts";
import { inDesk } from "../../src/store/desk.ts";
import type { Line } from "../../src/team/line.ts";
import { resetBrowser } from "../fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));

const ID = "01K00000000000000000000001";
const WITHIN_THE_HOUR = { name: "Answer within the hour", text: "Even if only to say so.", shownBy: "Response: median 40", by: "anna" };

/** What a server keeps, scope by scope, in the order in which it came. */
let kept: Map<string, Told[]>;
class Member {
  readonly #disk = new IDBFactory();
  readonly membership: Membership;

  constructor(
    readonly name: string,
    scopes: readonly string[],
  ) {
    this.membership = {
      ...{ aplombTeam: 1, team: "Acme", server: "wss://nats.example", member: name, role: "author", credential: { token: "t" }, texts: false },
      scopes: scopes.map((id) => ({ id, accounts: [`x:acme_${id}`] })),
    };
  }
  /** Each has a browser of their own. */
  async #at<T>(work: () => Promise<T>): Promise<T> {
    vi.stubGlobal("indexedDB", this.#disk);
    return work();
  }
  note(value: Practice | undefined): Promise<unknown> {
    const row = { kind: "practice" as const, id: ID, at: 1, ...(value ? { value } : { gone: true }) };
    return this.#at(() => inDesk((desk) => desk.change([row], this.membership)));
  }
  meet(): Promise<void> {
    const line = {
      tell: async ({ scope, event }: Outgoing) =>
        void kept.set(scope, [...(kept.get(scope) ?? []), { by: this.name, isOrder: false, event: structuredClone(event) }]),
      async *readAfter(scope: string, after: number) {
        const told = (kept.get(scope) ?? []).slice(after);
        if (told.length > 0) yield { told: structuredClone(told), dropped: [], sequence: after + told.length };
      },
    } as unknown as Line;
    return this.#at(() => syncLedger(line, this.membership));
  }
  get practices(): Promise<readonly Practice[]> {
    return this.#at(async () => (await inDesk((desk) => desk.read("practice"))).map(({ value }) => value));
  }
}

let anna: Member;
let ben: Member;
let carl: Member;
beforeEach(() => {
  resetBrowser();
  kept = new Map();
  anna = new Member("anna", ["uk", "fr"]);
  ben = new Member("ben", ["uk"]);
  carl = new Member("carl", ["fr"]);
  return () => vi.unstubAllGlobals();
});
const meetAll = async (...members: readonly Member[]) => {
  for (const member of members) await member.meet();
};

it("stays with whoever noted it until they share it; then those of that scope have it, word for word, and no others", async () => {
  await anna.note(WITHIN_THE_HOUR);
  await meetAll(anna, ben, carl);
  expect([...kept.values()].flat()).toEqual([]);
  await anna.note({ ...WITHIN_THE_HOUR, scope: "uk" });
  await meetAll(anna, ben, carl);
  expect(await ben.practices).toEqual([{ ...WITHIN_THE_HOUR, scope: "uk" }]);
  expect(await carl.practices).toEqual([]);
});

it("is put right by a colleague, and comes back so", async () => {
  await anna.note({ ...WITHIN_THE_HOUR, scope: "uk" });
  await meetAll(anna, ben);
  await ben.note({ ...WITHIN_THE_HOUR, text: "Say so, and when.", scope: "uk" });
  await meetAll(ben, anna);
  expect(await anna.practices).toMatchObject([{ text: "Say so, and when.", by: "anna" }]);
  expect(await anna.practices).toEqual(await ben.practices);
});

it("is the same on both desks when both change it at once, whoever is heard first", async () => {
  await anna.note({ ...WITHIN_THE_HOUR, scope: "uk" });
  await meetAll(anna, ben);
  await anna.note({ ...WITHIN_THE_HOUR, text: "By anna", scope: "uk" });
  await ben.note({ ...WITHIN_THE_HOUR, text: "By ben", scope: "uk" });
  await meetAll(ben, anna, ben);
  expect(await anna.practices).toMatchObject([{ text: "By ben" }]);
  expect(await ben.practices).toEqual(await anna.practices);
});

it("goes from those who had it once it is shared with others, with nobody, or taken away", async () => {
  await anna.note({ ...WITHIN_THE_HOUR, scope: "uk" });
  await meetAll(anna, ben);
  await anna.note({ ...WITHIN_THE_HOUR, scope: "fr" });
  await meetAll(anna, ben, carl);
  expect([await ben.practices, await carl.practices]).toEqual([[], [{ ...WITHIN_THE_HOUR, scope: "fr" }]]);
  await anna.note(undefined);
  await meetAll(anna, carl);
  expect([await anna.practices, await carl.practices]).toEqual([[], []]);
});
