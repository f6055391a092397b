/** What corrections teach: the author's own meaning carries over to posts alike, and nothing else moves far. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classify } from "../../../src/core/mix/mix.ts";
import { type Lesson, tasteOf } from "../../../src/core/mix/taste.ts";
import type { MixClass, Taste } from "../../../src/core/model.ts";
import { parse } from "../../../src/core/parse.ts";
import { mixWeights } from "../../../src/lexicons/mix-weights.ts";

const nobody = { domains: [] };
const lesson = (text: string, to: MixClass, kind: Lesson["kind"] = "post"): Lesson => ({ site: "x", kind, text, class: to });
const teach = (said: readonly Lesson[], leftAlone: readonly Lesson[] = []) => tasteOf(said, leftAlone, nobody, mixWeights);
const mixOf = (text: string, taste: Taste = {}, kind: Lesson["kind"] = "post") =>
  parse({ site: "x", kind, media: [], text }, { ...nobody, taste }).mix;

const jobs = [
  "We are hiring a baker in Lyon, apply now",
  "We are hiring two drivers, apply before Friday",
  "Our team is hiring a designer. Apply now!",
  "We are hiring: barista, part time",
  "Hiring! A florist for our shop in Lille",
];

describe("corrections", () => {
  it("teach nothing while there are none", () => expect(teach([], [lesson("Good morning", "engagement")])).toEqual({}));

  it("carry over to posts alike", () => {
    const text = "We are hiring a gardener in Nantes";
    expect(mixOf(text).pick).toBe("promo");
    const taste = teach(jobs.map((job) => lesson(job, "engagement")));
    expect(mixOf(text, taste).pick).toBe("engagement");
  });

  it("leave other promotions what they are", () => {
    const taste = teach(
      jobs.map((job) => lesson(job, "engagement")),
      [lesson("20% off all bread this weekend, order now", "promo"), lesson("New in store: rye bread. Shop now", "promo")],
    );
    expect(mixOf("Last chance: 15% off cakes, order now!", taste).pick).toBe("promo");
  });

  it("teach words that the shipped weights do not know", () => {
    const text = "Zorblax in the evening light";
    const taste = teach([lesson("Zorblax at noon", "promo"), lesson("Zorblax by the sea", "promo"), lesson("A zorblax for two", "promo")]);
    expect(mixOf(text, taste).promo).toBeGreaterThan(mixOf(text).promo + 0.1);
  });

  it("never make a service reply anything else by themselves", () => {
    const taste = teach(jobs.map((job) => lesson(job, "promo", "reply")));
    expect(taste).not.toHaveProperty(":reply");
    expect(mixOf("Sorry about that, please send us your order number", taste, "reply").pick).toBe("engagement");
  });

  it("are taken back whole: without its lesson, nothing of it is left", () => {
    const [first, ...rest] = jobs.map((job) => lesson(job, "engagement"));
    expect(first && teach([first, ...rest])).not.toEqual(teach(rest));
    expect(teach(rest.concat(first ?? []).filter((one) => one !== first))).toEqual(teach(rest));
  });

  it("stay bounded and finite whatever is said", () => {
    const to = fc.constantFrom<MixClass>("promo", "curated", "engagement");
    const any = fc.record({ site: fc.constant("x" as const), kind: fc.constant("post" as const), text: fc.string({ maxLength: 80 }), class: to });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (said) => {
        for (const delta of Object.values(teach(said))) for (const one of delta) expect(Math.abs(one)).toBeLessThanOrEqual(2);
      }),
      { numRuns: 60 },
    );
  });

  it("do not fall for names that every object has", () => {
    const taste = teach([lesson("constructor __proto__ toString", "promo")]);
    expect(classify({ ...parse({ site: "x", kind: "post", media: [], text: "constructor" }, nobody) }, { ...nobody, taste }).promo).toBeGreaterThan(
      0,
    );
  });
});
