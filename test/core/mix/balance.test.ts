/** A post counts in the stretch of time that it was published in, once. */
import { expect, it } from "vitest";
import { balance } from "../../../src/core/mix/balance.ts";
import type { MixClass } from "../../../src/core/model.ts";

const posts = (["promo", "promo", "curated", "engagement"] as MixClass[]).map((as, at) => ({ at, class: as }));

it.each([
  ["all of it", 0, 4, { promo: 2, curated: 1, engagement: 1 }, 4],
  ["from its first instant", 1, 4, { promo: 1, curated: 1, engagement: 1 }, 3],
  ["until before its last", 0, 3, { promo: 2, curated: 1, engagement: 0 }, 3],
  ["none of it", 4, 9, { promo: 0, curated: 0, engagement: 0 }, 0],
  ["time turned round", 3, 1, { promo: 0, curated: 0, engagement: 0 }, 0],
])("%s", (_, from, to, counts, total) => expect(balance(posts, from, to)).toEqual({ counts, total }));
