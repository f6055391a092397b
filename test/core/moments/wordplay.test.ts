/** Figures of speech beside the news: what was done, how fresh, how near, and in which tone. */
import { describe, expect, it } from "vitest";
import type { CaseInFull } from "../../../src/core/case.ts";
import { wordplay } from "../../../src/core/moments/wordplay.ts";
import { parse } from "../../../src/core/parse.ts";
import { stage } from "../../../src/core/stage.ts";

function played(example: CaseInFull): string | undefined {
  const { draft, facts } = stage(example);
  const play = wordplay(parse(draft, facts.account), facts);
  return play && example.text.slice(play.start, play.end);
}
const hours = (n: number) => Date.parse("2026-03-02T10:00:00Z") - n * 3_600_000;
const twice = (...headlines: string[]) => headlines.map((headline) => ({ headline, names: ["Springfield"] }));
const crash = twice(
  "Train crash in Springfield: 30 dead",
  "Springfield train crash: drivers questioned",
  "Springfield mourns 30 dead in train crash",
);
const queen = [{ headline: "Queen Margaret dies at the age of 90" }];

describe("is heard", () => {
  it.each([
    [
      "a riot, in a light draft",
      { news: twice("Riots in Springfield, shops looted", "Second night of riots in Springfield, one dead"), text: "Smash and grab: 20% off" },
      "Smash and grab",
    ],
    [
      "a verdict",
      {
        news: twice("Springfield: nurse acquitted of murder", "Murder trial in Springfield: not guilty"),
        text: "Who is #1 and not guilty about it?",
      },
      "not guilty",
    ],
    ["a journey, on the gravest days", { news: crash, text: "Treat yourself: plan a trip today, 20% off" }, "plan a trip"],
    ["the title of the dead", { news: queen, text: "Queen size, king comfort: -15% until Sunday" }, "Queen"],
    ["talk of death, whatever the tone", { news: crash, text: "Ten pictures of people on the last day of their lives" }, "last day of their lives"],
    [
      "a single report, where the draft is read",
      {
        news: [{ headline: "Attentat à Lyon : deux morts", lang: "fr", names: ["Lyon", "France"] }],
        text: "Des prix explosifs ce week-end, pour tous : -30 %",
      },
      "explosifs",
    ],
  ] as const)("%s", (_, example, said) => expect(played(example)).toBe(said));
});

describe("is not heard", () => {
  it.each([
    [
      "in a sober draft",
      {
        news: twice("Riots in Springfield, shops looted", "Second night of riots in Springfield, one dead"),
        text: "The museum shows objects of the French revolution",
      },
    ],
    ["after two days", { news: crash.map((item) => ({ ...item, at: hours(50) })), text: "Smash hit: crash prices, 20% off" }],
    [
      "after a single report from far away",
      {
        news: [{ headline: "Attentat à Lyon : deux morts", lang: "fr", names: ["Lyon", "France"] }],
        text: "Explosive prices this weekend, for all of you: 30% off",
      },
    ],
    ["where another deed was done", { news: crash, text: "Our prices erupt like lava: 20% off" }],
  ] as const)("%s", (_, example) => expect(played(example)).toBeUndefined());
});
