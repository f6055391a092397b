/** Policy files on the command line: what has no effect is named, what differs is shown. */
import { describe, expect, it } from "vitest";
import { run } from "./run.ts";

describe("lint", () => {
  it("names what has no effect, and lets the rest be", async () => {
    const policy = {
      rules: { "no-iban": { level: "loud" }, "no-such-rule": { on: false }, "balance-spacing": { options: { note: "soon" } } },
      allow: ["@acme.com", 7],
      sites: { x: { seen: "yesterday", composers: {} }, facebook: { seen: "2026-11-23", composers: { post: { box: [".new"] }, letter: {} } } },
      accounts: { "x:acme": { country: "France", language: "fr" }, "myspace:acme": {}, acme: {} },
      colour: "red",
    };
    const { status, out } = await run("policy lint p.json", { "p.json": JSON.stringify(policy) });
    expect(status).toBe(1);
    expect(out.split("\n").filter(Boolean)).toEqual(
      [
        "p.json: rules.no-iban.level: cannot be read, and is left out",
        "p.json: allow.1: cannot be read, and is left out",
        "p.json: sites.x.seen: cannot be read, and is left out",
        "p.json: accounts.x:acme.country: cannot be read, and is left out",
        "p.json: accounts.myspace:acme: cannot be read, and is left out",
        "p.json: accounts.acme: cannot be read, and is left out",
        "p.json: sites.x: cannot be read, and is left out",
        "p.json: colour: unknown, and left out",
        "p.json: sites.facebook.composers.letter: Aplomb knows no such composer of that site",
        "p.json: rules.no-such-rule: there is no such rule",
        "p.json: rules.balance-spacing.options: do not fit the rule, its defaults hold",
      ].map((line) => expect.stringContaining(line)),
    );
  });

  it("has nothing against a whole one", async () => {
    const { status, out } = await run("policy lint p.json", {
      "p.json": '{"name":"Acme","owner":"Ann","version":"3","rules":{"no-iban":{"on":false}}}',
    });
    expect([status, out]).toEqual([0, expect.stringContaining("every part of it has an effect")]);
  });

  it.each(["", "{", "[]", "7", '"policy"', "null"])("refuses what is none: %s", async (text) => {
    expect((await run("policy lint p.json", { "p.json": text })).status).toBe(1);
  });
});

describe("check", () => {
  it("judges by the packs that a policy names, and names those that do not exist", async () => {
    const drafts = [{ id: 1, text: "Ma routine du matin, en partenariat avec Acme" }];
    const judged = await run("check d.jsonl --policy p.json", { "d.jsonl": drafts, "p.json": '{"packs":["france","atlantis"]}' });
    expect(judged.reports[0]?.findings.map(({ rule }) => rule)).toContain("use-ad-mention");
    expect(judged.err).toBe("p.json: packs.atlantis: there is no such pack\n");
    expect((await run("check d.jsonl", { "d.jsonl": drafts })).reports[0]?.level).toBe("clear");
  });
});

describe("accounts of a policy", () => {
  const policy = {
    accounts: { "x:acme": { groups: ["Client A"] }, "linkedin:Acme": { community: "care" } },
    groups: { "Client A": { rules: { "no-placeholder": { on: false } } } },
  };
  const text = "Welcome, [NAME]";
  const found = (out: Awaited<ReturnType<typeof run>>) => out.reports.map(({ findings }) => findings.some(({ rule }) => rule === "no-placeholder"));

  it("have what their groups have otherwise, and the others have it not", async () => {
    const drafts = [
      { text, account: "@Acme" },
      { text, account: "other" },
      { text, site: "linkedin", account: "acme" },
    ];
    expect(found(await run("check d.jsonl --policy p.json", { "d.jsonl": drafts, "p.json": JSON.stringify(policy) }))).toEqual([false, true, true]);
  });

  it("write what names nobody, on their site, where the command line says so", async () => {
    const files = { "d.txt": text, "e.jsonl": [{ text, site: "linkedin" }], "p.json": JSON.stringify(policy) };
    expect(found(await run("check d.txt --policy p.json", files))).toEqual([true]);
    expect(found(await run("check d.txt e.jsonl --policy p.json --account x:ACME", files))).toEqual([false, true]);
  });

  it("are named with their site", async () => {
    const { status, err } = await run("check d.txt --account acme", { "d.txt": text });
    expect([status, err]).toEqual([2, expect.stringContaining("--account acme: must be SITE:NAME, as x:acme")]);
  });
});

describe("diff", () => {
  it("shows each thing that differs, before and after", async () => {
    const { status, out } = await run("policy diff a.json b.json", {
      "a.json": JSON.stringify({ rules: { "no-iban": { level: "warn" } }, ours: ["#Aurora"], sensitive: [{ is: "tag", name: "#x" }] }),
      "b.json": JSON.stringify({
        ours: ["#Aurora", "#Boreal"],
        override: "never",
        sensitive: [{ is: "tag", name: "#x", level: "stop" }],
        sites: { x: { seen: "2026-11-23", composers: { post: { box: [".new"] } } } },
      }),
    });
    expect(status).toBe(1);
    expect(out).toContain('rules.no-iban: {"level":"warn"} → –');
    expect(out).toContain('ours: – → "#Boreal"');
    expect(out).toContain('override: "with-reason" → "never"');
    expect(out).toMatch(/sensitive: .*"warn".* → .*"stop"/);
    expect(out).toContain('sites.x: – → {"seen":"2026-11-23","composers":{"post":{"box":[".new"]}}}');
    expect(out.trim().split("\n")).toHaveLength(5);
  });

  it("shows what a pack comes to", async () => {
    const { out } = await run("policy diff a.json b.json", { "a.json": "{}", "b.json": '{"packs":["us-disclosure"]}' });
    expect(out).toContain('rules.use-ad-disclosure: – → {"on":true}');
  });

  it("finds none between two orders of the same", async () => {
    const { status, out } = await run("policy diff a.json b.json", {
      "a.json": '{"rules":{"no-iban":{"on":true,"level":"warn"}}}',
      "b.json": '{"rules":{"no-iban":{"level":"warn","on":true}},"allow":[]}',
    });
    expect([status, out]).toEqual([0, ""]);
  });

  it.each(["policy", "policy lint", "policy diff a.json", "policy burn a.json"])("asks for what is missing: %s", async (line) => {
    const { status, err } = await run(line, { "a.json": "{}" });
    expect([status, err]).toEqual([2, expect.stringContaining("lint FILE")]);
  });
});
