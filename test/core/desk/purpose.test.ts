/** S1: what a post is for is suggested from its words, and a goal that nothing serves is seen. */
import { describe, expect, it } from "vitest";
import { likeliest, served, suggest } from "../../../src/core/desk/purpose.ts";
import { type Aim, NO_STRATEGY } from "../../../src/core/desk/records.ts";

const aim = (n: number, name: string, words = ""): Aim => ({ id: String(n).padStart(26, "0"), name, words });
const hiring = aim(1, "Recruter des artisans", "embauche poste candidature");
const repairs = aim(2, "Repairs are free", "mend fix workshop");
const sales = aim(3, "Sell the winter collection", "shop coat");

describe("what a text is for", () => {
  it.each([
    ["Bring your lamp to the workshop on Saturday", repairs],
    ["Nous recrutons : deux postes à l’atelier", hiring],
    ["The winter coats are in", sales],
  ])("%s", (text, expected) => expect(likeliest(text, [hiring, repairs, sales])).toBe(expected));

  it("is not guessed when nothing tells, when two tell as much, or when all share the word", () => {
    expect(likeliest("Good morning", [hiring, repairs, sales])).toBeUndefined();
    expect(likeliest("The workshop in winter", [repairs, aim(4, "Winter days")])).toBeUndefined();
    expect(likeliest("Our lamps", [aim(5, "Sell lamps"), aim(6, "Mend lamps")])).toBeUndefined();
  });

  it("is suggested part by part, what is not told left out", () => {
    const strategy = { ...NO_STRATEGY, messages: [repairs], audiences: [aim(7, "Parents", "children")] };
    expect(suggest("Free repairs this week", strategy)).toEqual({ message: repairs.id });
  });
});

it("a goal that nothing serves counts none", () => {
  expect(served("goal", [hiring, sales], [{ goal: sales.id }, { audience: hiring.id }, { goal: sales.id }])).toEqual([
    { aim: hiring, n: 0 },
    { aim: sales, n: 2 },
  ]);
});
