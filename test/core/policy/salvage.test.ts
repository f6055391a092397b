/** Of damaged data only what is damaged is lost. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { salvage } from "../../../src/core/policy/salvage.ts";

const Shape = z.object({
  name: z.optional(z.string()),
  list: z._default(z.array(z.object({ id: z.string(), size: z.optional(z.number()), tags: z._default(z.array(z.string()), []) })), []),
  map: z._default(z.record(z.string(), z.object({ on: z.optional(z.boolean()) })), {}),
});
const EMPTY = { list: [], map: {} };

describe("what is damaged", () => {
  it.each([
    ["nothing", { name: "a", list: [{ id: "1", tags: ["x"] }] }, { name: "a", list: [{ id: "1", tags: ["x"] }], map: {} }],
    ["an optional part", { name: 5 }, EMPTY],
    ["a required part, and so what holds it", { list: [{ id: 1 }, { id: "2" }] }, { ...EMPTY, list: [{ id: "2", tags: [] }] }],
    ["a missing part, and so what should hold it", { list: [{ size: 1 }, { id: "2" }, {}] }, { ...EMPTY, list: [{ id: "2", tags: [] }] }],
    ["an optional part of an item", { list: [{ id: "1", size: "big" }] }, { ...EMPTY, list: [{ id: "1", tags: [] }] }],
    ["a word in a list", { list: [{ id: "1", tags: [1, "x", null] }] }, { ...EMPTY, list: [{ id: "1", tags: ["x"] }] }],
    ["an entry of a map", { map: { a: 1, b: { on: true }, c: { on: "yes" } } }, { ...EMPTY, map: { b: { on: true }, c: {} } }],
    ["several things", { name: null, list: [3, { id: "1" }, { id: null }], map: [] }, { ...EMPTY, list: [{ id: "1", tags: [] }] }],
  ])("%s is lost alone", (_, stored, expected) => expect(salvage(Shape, stored)).toEqual(expected));

  it.each([["words"], [null], [undefined], [7], [[]]])("is all, when it is %j", (stored) => expect(salvage(Shape, stored)).toBeUndefined());

  it("is named, part by part", () => {
    const lost: string[] = [];
    salvage(Shape, { name: 5, list: [3, { id: "1", tags: [1, "x", 2] }, { id: 4 }], map: { a: 1 } }, (path) => lost.push(path.join(".")));
    expect(lost).toEqual(["name", "list.0", "list.1.tags.0", "list.1.tags.2", "list.2.id", "map.a", "list.1"]);
  });

  it.each([
    [20_000, 10_000],
    [300_000, undefined],
  ])("may be half of %i items", (size, kept) => {
    const list = Array.from({ length: size }, (_, i) => (i % 2 ? i : { id: "1" }));
    expect(salvage(Shape, { list })?.list.length).toBe(kept);
  });

  it("is left as it was in the hands of who gave it", () => {
    const stored = { list: [{ id: 1 }] };
    salvage(Shape, stored);
    expect(stored).toEqual({ list: [{ id: 1 }] });
  });
});

it("comes to an end, and gives what the schema allows, whatever was stored", () => {
  const junk = fc.object({ key: fc.constantFrom("name", "list", "map", "id", "size", "tags", "on", "__proto__", "0", "length"), maxDepth: 4 });
  fc.assert(
    fc.property(junk, (stored) => {
      const read = salvage(Shape, stored);
      expect(z.safeParse(Shape, read).data).toEqual(read);
    }),
  );
});
