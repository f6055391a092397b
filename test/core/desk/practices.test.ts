/** S23: best practices go out as text and come back as they were; what is pasted from elsewhere is read as far as it can be. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { practicesFrom, practicesTo, tidied, unknown } from "../../../src/core/desk/practices.ts";

const noon = new Date(2026, 10, 23, 12).getTime();
const practice = fc.record({
  name: fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }),
  text: fc.array(fc.string({ maxLength: 40, unit: "grapheme" }), { maxLength: 4 }).map((lines) => lines.join("\n")),
  shownBy: fc.string({ maxLength: 60, unit: "grapheme" }),
  by: fc.string({ maxLength: 20, unit: "grapheme" }),
});

describe("practices", () => {
  it("come back from text exactly as they are kept", () => {
    fc.assert(
      fc.property(fc.array(practice, { maxLength: 5 }), (all) => {
        const kept = all.flatMap((one) => tidied(one) ?? []).map((value) => ({ at: noon, value }));
        expect(practicesFrom(practicesTo(kept), 0)).toEqual(kept);
      }),
    );
  });
  it("never throw, whatever is pasted", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        for (const { value } of practicesFrom(text, noon)) expect(value.name).not.toBe("");
      }),
    );
  });
  it("are read from what people write by hand", () => {
    expect(practicesFrom("Answer within the hour\r\nEven if only to say: we look into it.\r\n\r\n\r\nShow hands at work", noon)).toEqual([
      { at: noon, value: { name: "Answer within the hour", text: "Even if only to say: we look into it.", shownBy: "", by: "" } },
      { at: noon, value: { name: "Show hands at work", text: "", shownBy: "", by: "" } },
    ]);
  });
  it("are not kept twice", () => {
    const read = practicesFrom("One\n\nTwo\n\nOne", noon);
    expect(
      unknown(
        read,
        read.slice(0, 1).map(({ value }) => value),
      ).map(({ value }) => value.name),
    ).toEqual(["Two"]);
  });
  it("are cut where they are longer than may be kept", () => {
    const [one] = practicesFrom(`${"n".repeat(900)}\n${"t".repeat(9_000)}\n= ${"s".repeat(900)}`, noon);
    expect([one?.value.name.length, one?.value.text.length, one?.value.shownBy.length]).toEqual([200, 5_000, 500]);
  });
});
