/** What GDELT is asked, and what its answers mean. */
import { describe, expect, it } from "vitest";
import { pressUrl, readPress } from "../../../src/core/moments/press.ts";

const NOW = Date.parse("2026-03-10T09:00:00Z");
const queryOf = (tag: string) => new URL(pressUrl(tag) ?? "https://none.example").searchParams.get("query");

describe("the question", () => {
  it.each([
    ["Aurora", '"Aurora"'],
    ["PrayForParis", '("PrayForParis" OR "Pray For Paris")'],
    ["MH370", '("MH370" OR "MH 370")'],
  ])("about #%s is %s", (tag, query) => expect(queryOf(tag)).toBe(query));

  it("is not asked about a tag that GDELT refuses", () => expect(pressUrl("ab")).toBeUndefined());
});

describe("the answer", () => {
  const article = { url: "https://news.example/1", title: "Bridge falls", seendate: "20260310T083000Z", domain: "news.example", language: "English" };

  it("gives headlines, newest first, with their source and time; what is odd is passed over", () => {
    const body = {
      articles: [
        { ...article, seendate: "", url: "javascript:alert(1)" },
        { title: "" },
        7,
        article,
        { ...article, title: "Earlier", seendate: "20260309T083000Z" },
      ],
    };
    expect(readPress(JSON.stringify(body), NOW)).toEqual([
      { headline: "Bridge falls", source: "news.example · GDELT", at: NOW },
      { headline: "Bridge falls", source: "news.example · GDELT", at: Date.parse("2026-03-10T08:30:00Z"), url: "https://news.example/1" },
      { headline: "Earlier", source: "news.example · GDELT", at: Date.parse("2026-03-09T08:30:00Z"), url: "https://news.example/1" },
    ]);
  });

  it("may be that there is nothing", () => expect(readPress("{}", NOW)).toEqual([]));

  it.each(["", "Please limit requests to one every 5 seconds.", "<html></html>", "null", '"text"', '{"articles": 3}'])("is none: %s", (body) =>
    expect(readPress(body, NOW)).toBeUndefined(),
  );
});
