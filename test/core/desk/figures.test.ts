/** S17, S23: what a report's figures are made of. */
import { describe, expect, it } from "vitest";
import { addedEach, change, edgesOf, type Figure, tableOf } from "../../../src/core/desk/figures.ts";
import type { Balance } from "../../../src/core/model.ts";

const DAY = 86_400_000;
const of = (promo: number, curated: number, engagement: number): Balance => ({
  counts: { promo, curated, engagement },
  total: promo + curated + engagement,
});

describe("a period", () => {
  const from = new Date(2026, 2, 20).getTime();
  it("is cut into days up to two weeks, through a change of the clock", () => {
    const edges = edgesOf(from, new Date(2026, 3, 3).getTime());
    expect(edges).toHaveLength(15);
    expect(edges.every((at) => new Date(at).getHours() === 0)).toBe(true);
  });
  it("is cut into weeks beyond, the last one short, and loses nothing", () => {
    const to = from + 40 * DAY;
    const edges = edgesOf(from, to);
    expect(edges.at(0)).toBe(from);
    expect(edges.at(-1)).toBe(to);
    expect(edges).toHaveLength(7);
  });
});

it.each([
  [[1, 1, 2, 2], 2],
  [[4, 100, 2], 0.5],
  [[0, 3], undefined],
  [[5], undefined],
])("the second half of %j is %j times the first", (values, ratio) => expect(change(values)).toBe(ratio));

it("balances of several accounts add up place by place", () =>
  expect(
    addedEach([
      [of(1, 0, 0), of(0, 1, 0)],
      [of(2, 0, 1), of(0, 0, 0)],
    ]),
  ).toEqual([of(3, 0, 1), of(0, 1, 0)]));

it("a figure is a table: a heading, a row for each label, nothing missing", () => {
  const figure: Figure = {
    ...{ id: "f", title: "F", sentence: "", label: "Week", labels: ["a", "b"], shape: "bars" },
    series: [
      { name: "One", values: [1, 2] },
      { name: "Two", values: [3] },
    ],
  };
  expect(tableOf(figure)).toEqual([
    ["Week", "One", "Two"],
    ["a", 1, 3],
    ["b", 2, 0],
  ]);
});
