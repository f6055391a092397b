/** A short while of bad weather; `npm run soak:team -- --seconds N` has longer ones. */
import { expect, it } from "vitest";
import { soak } from "./soak.ts";

it("twelve members end with the same ledger: nothing lost, nothing doubled", async () => {
  const { faults, posts, kills } = await soak({ members: 12, seconds: 7, seed: 8 });
  expect(faults).toEqual([]);
  expect(posts).toBeGreaterThan(20);
  expect(kills).toBeGreaterThan(0);
}, 60_000);
