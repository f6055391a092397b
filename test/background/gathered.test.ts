/** Gathering is done once for each state of the news. */
import { describe, expect, it } from "vitest";
import { gatherOnce } from "../../src/background/gathered.ts";

const NOW = Date.parse("2026-03-10T09:00:00Z");
const item = (city: string) => ({
  headline: `At least 12 people killed in mass shooting in ${city}`,
  source: "AP",
  at: NOW - 1,
  lang: "en",
  names: [`${city}, Colorado`],
});

describe("the same news", () => {
  it("is gathered once, whatever copies of it come, and has the same id", () => {
    const first = gatherOnce([item("Aurora")], NOW);
    expect(first.moments).toHaveLength(1);
    expect(gatherOnce([item("Aurora")], NOW + 1)).toBe(first);
    const later = gatherOnce([item("Aurora")], NOW + 6 * 60_000);
    expect(later).not.toBe(first);
    expect(later.id).toBe(first.id);
  });

  it("with a headline more is other news", () => {
    const first = gatherOnce([item("Aurora")], NOW);
    const more = gatherOnce([item("Aurora"), item("Denver")], NOW);
    expect(more.id).not.toBe(first.id);
    expect(more.moments).toHaveLength(2);
  });
});
