/** A draft is read once and whole: every part and every entity where it stands. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/core/model.ts";
import { PART_BREAK, parse } from "../../src/core/parse.ts";

const draft = (text: string, ...thread: string[]): Draft => ({ site: "x", kind: "post", media: [], text, ...(thread.length > 0 && { thread }) });
const account = { domains: ["acme.com"] };

describe("a draft", () => {
  it("keeps what it said of itself", () => {
    const said = { ...draft("Hello"), account: "x:acme", parent: { author: "a", text: "b" }, media: [{ alt: "c" }], scheduledAt: 5 };
    expect(parse(said, account)).toMatchObject(said);
  });

  it("has its entities where they stand", () => {
    const text = "#Aurora with @kim ☕ https://acme.com/dress";
    const { hashtags, mentions, emoji, links } = parse(draft(text), account);
    for (const [found, words] of [
      [hashtags, "#Aurora"],
      [mentions, "@kim"],
      [emoji, "☕"],
      [links, "https://acme.com/dress"],
    ] as const)
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([words]);
  });

  it("has them in every post of a thread", () => {
    const read = parse(draft("first #one", "", "third #three"), account);
    expect(read.parts.map(({ start, end }) => read.text.slice(start, end))).toEqual(["first #one", "", "third #three"]);
    expect(read.hashtags.map(({ start, end }) => read.text.slice(start, end))).toEqual(["#one", "#three"]);
    expect(read).not.toHaveProperty("thread");
  });

  it("has no entity that runs from one post into the next", () => {
    expect(parse(draft("one #", "two"), account).hashtags).toEqual([]);
  });

  it("may be empty", () => expect(parse(draft(""), account)).toMatchObject({ text: "", parts: [{ start: 0, end: 0 }], hashtags: [] }));

  it("has a class, told by whose links it carries among other things", () => {
    const of = (text: string) => parse(draft(text), account).mix;
    expect(of("Our dress at https://acme.com/dress, 20 % off").promo).toBeGreaterThan(of("A dress at https://times.example/dress").promo);
  });
});

const signs = fc.constantFrom("a", "É", "7", "#", "@", ".", " ", "\n", "☕", "👩\u200d🔬", "\ud83d", "https://acme.com", "字");
it("finds its parts again, whatever is in them", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: signs }), { minLength: 1, maxLength: 4 }), (posts) => {
      const [first = "", ...thread] = posts;
      const { text, parts, hashtags, mentions, links } = parse(draft(first, ...thread), account);
      expect(text).toBe(posts.join(PART_BREAK));
      expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(posts);
      for (const { start, end, value } of [...hashtags, ...mentions, ...links]) expect(text.slice(start, end)).toContain(value);
    }),
  );
});
