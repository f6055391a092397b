/** A muted moment stays muted while its headlines change; another one under the same name is heard. */
import { describe, expect, it } from "vitest";
import type { Moment } from "../../../src/core/model.ts";
import { isMuted, mutedWith, muting } from "../../../src/core/moments/muted.ts";

const DAY = 86_400_000;
const NOW = Date.parse("2026-03-10T09:00:00Z");
const moment = (names: Moment["names"], firstAt = NOW - DAY): Moment => ({
  id: "m",
  kind: "attack",
  names,
  words: [],
  headlines: [{ headline: "Twelve people are shot", source: "AP", at: firstAt }],
  firstAt,
  lastAt: NOW,
});
const aurora = moment([
  { name: "Aurora", reach: "place" },
  { name: "United States", reach: "country" },
]);
const muted = [muting(aurora, NOW)];

describe("what is muted", () => {
  it("is known by its narrow names; by wide ones only where it has no other", () => {
    expect(muted).toEqual([{ keys: ["aurora"], headline: "Twelve people are shot", at: NOW }]);
    expect(muting(moment([{ name: "India", reach: "country" }]), NOW).keys).toEqual(["india"]);
  });

  it("stays muted when more is told of it", () => {
    expect(isMuted(moment([{ name: "Century 16", reach: "place" }, ...aurora.names]), muted)).toBe(true);
  });

  it.each([
    ["of another place", moment([{ name: "Lyon", reach: "place" }])],
    ["in the same country", moment([{ name: "United States", reach: "country" }])],
    ["that begins later in the same place", moment(aurora.names, NOW + DAY)],
  ])("is no moment %s", (_, other) => expect(isMuted(other, muted)).toBe(false));

  it("is kept once, and forgotten when no moment can be that old", () => {
    const old = { keys: ["lyon"], headline: "Old", at: NOW - 60 * DAY };
    const again = muting(aurora, NOW + 1);
    expect(mutedWith([...muted, old], again)).toEqual([again]);
  });
});
