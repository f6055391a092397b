/** Whatever comes from outside is text: nothing of it breaks what reads it, changes what every object inherits, or is taken for markup. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readPolicyFile } from "../../src/core/policy/file.ts";
import { layered } from "../../src/core/policy/layers.ts";
import { review } from "../../src/core/review.ts";
import { stage } from "../../src/core/stage.ts";
import { feeds } from "../../src/feeds/index.ts";
import { look } from "../../src/imports/run.ts";
import { answer, exchanges } from "../../src/messages.ts";
import { rules } from "../../src/rules/index.ts";
import { resetBrowser, say } from "../fake-browser.ts";
import { isPolluted, json, mutated, numRuns, text } from "./grammar.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));

afterEach(() => expect(isPolluted()).toBe(false));
const AT = Date.parse("2026-03-10T09:00:00Z");
const on = Object.fromEntries(rules.map(({ id }) => [id, { on: true }]));

it("drafts: no rule breaks, every span lies within", () => {
  const { facts } = stage({ text: "", news: [{ headline: "Twelve killed in shooting in Aurora, Colorado", names: ["Aurora, Colorado"] }] });
  const all = { ...facts, policy: { ...facts.policy, rules: on } };
  fc.assert(
    fc.property(text, text, fc.constantFrom("post" as const, "reply" as const), (draft, parent, kind) => {
      const {
        failed,
        findings,
        draft: read,
      } = review({ site: "x", kind, text: draft, media: [], parent: { author: "a", text: parent } }, all, rules);
      expect(failed).toEqual([]);
      for (const { spans } of findings) for (const { start, end } of spans) expect(start >= 0 && start < end && end <= read.text.length).toBe(true);
    }),
    { numRuns },
  );
});

describe("feeds", () => {
  const fixtures = ["gdacs/2019-12-30.xml", "usgs/2019-11-02.geojson", "wikipedia-featured/en.json"].map((file) =>
    readFileSync(new URL(`../feeds/fixtures/${file}`, import.meta.url), "utf8").slice(0, 20_000),
  );
  it.each(feeds)("$id: gives whole news or none", (feed) => {
    const answers = fc.oneof(text, json, ...fixtures.map(mutated));
    fc.assert(
      fc.property(answers, (body) => {
        for (const { headline, at } of feed.parse(body, AT)) {
          expect(typeof headline).toBe("string");
          expect(Number.isFinite(at)).toBe(true);
        }
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  });
});

it("policies: what does not fit is told and left out, and what is left judges", () => {
  const known = { rules, packs: [], sites: [], isExpression: () => true };
  fc.assert(
    fc.property(fc.oneof(json, text), (file) => {
      const { file: read } = readPolicyFile(file, known);
      const { policy } = layered([read]);
      const { draft, facts } = stage("Hello");
      expect(review(draft, { ...facts, policy }, rules).failed).toEqual([]);
    }),
    { numRuns },
  );
});

it("imports: a file is known or it is not", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        text,
        json,
        json.map((one) => `window.YTD.tweets.part0 = ${one}`),
      ),
      fc.constantFrom("tweets.js", "a.csv", "b.json", "c.zip"),
      async (body, name) => {
        const seen = await look(new File([body], name)).catch((error: unknown) => error);
        expect(seen === undefined || seen instanceof Error || typeof seen === "object").toBe(true);
      },
    ),
    { numRuns },
  );
});

describe("messages", () => {
  const names = Object.keys(exchanges) as (keyof typeof exchanges)[];
  const heard = vi.fn();
  beforeEach(() => {
    resetBrowser();
    heard.mockReset();
    answer(Object.fromEntries(names.map((name) => [name, async (asked: unknown) => void heard(name, asked)])));
  });

  it("of other extensions and pages are never heard", async () => {
    for (const kind of names) expect(await say({ kind }, { id: "another" })).toBeUndefined();
    expect(heard).not.toHaveBeenCalled();
  });

  it("that were never agreed on reach nobody", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          json,
          fc.constantFrom(...names).chain((kind) => json.map((rest) => `{"kind":"${kind}","x":${rest}}`)),
        ),
        async (asked) => {
          const message: unknown = JSON.parse(asked);
          await Promise.resolve(say(message)).catch(() => undefined);
          for (const [name, taken] of heard.mock.calls)
            expect(Object.keys(taken).every((key) => key in exchanges[name as (typeof names)[number]].ask.shape)).toBe(true);
        },
      ),
      { numRuns },
    );
  });
});
