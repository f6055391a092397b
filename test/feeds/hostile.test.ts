/** What no source should ever send, sent to each of them: junk is no news, and no quiet day either. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { feeds } from "../../src/feeds/index.ts";

const MILLION = 1_000_000;
const AT = Date.parse("2026-03-10T09:00:00Z");
const fixtures = ["gdacs/2019-12-30.xml", "usgs/2019-11-02.geojson", "wikipedia-featured/en.json"].map((file) =>
  readFileSync(new URL(`fixtures/${file}`, import.meta.url), "utf8"),
);
const JUNK: Readonly<Record<string, string>> = {
  nothing: "",
  "a byte order mark": "\uFEFF",
  null: "null",
  "an empty list": "[]",
  "an empty object": "{}",
  "half an object": '{"features": [',
  "a web page": "<!doctype html><html><head><title>Sign in</title></head><body><p>Consent<br></body></html>",
  "a well-formed web page": "<html><body><item>Consent</item></body></html>",
  "a million of <": "<".repeat(MILLION),
  "a million of [": "[".repeat(MILLION),
  "a deep tree": `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`,
  "a billion laughs": `<!DOCTYPE rss [<!ENTITY a "ha">${"bcdefghij".replace(/./g, (c) => `<!ENTITY ${c} "${`&${String.fromCharCode(c.charCodeAt(0) - 1)};`.repeat(10)}">`)}]><rss><channel><item><title>&j;</title></item></channel></rss>`,
  "an outer entity": '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title></item></channel></rss>',
  "a poisoned prototype": '{"__proto__": {"type": "FeatureCollection", "features": [], "news": [], "query": {"pages": []}}}',
  "a poisoned constructor": '{"constructor": {"prototype": {"news": []}}}',
  "wrong types": '{"type": 1, "features": "none", "news": {"0": 1}, "mostread": [], "query": {"pages": {"1": {}}}}',
  "numbers for all": '{"news": 1, "mostread": 2, "features": 3, "query": 4}',
  script: "<script>alert(1)</script>",
  mojibake: "Ã©vÃ©nement ï»¿ \u0000\uFFFD\uD800",
};

describe.each(feeds)("$id", (feed) => {
  it.each(Object.keys(JUNK))("makes nothing of %s", (name) => {
    expect(feed.parse(JUNK[name] ?? "", AT)).toEqual([]);
    expect(feed.quiet?.(JUNK[name] ?? "") ?? false).toBe(false);
  });

  it("makes nothing of an answer that was cut off, wherever that was", () => {
    for (const whole of fixtures)
      for (let part = 0; part < 20; part++) expect(feed.parse(whole.slice(0, (whole.length * part) / 20), AT)).toEqual([]);
  });
});
