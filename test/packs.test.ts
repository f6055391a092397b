/** Every pack that ships: whole, about rules that exist, in both languages, and of some effect. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { changesBetween } from "../src/core/policy/changes.ts";
import { readPolicyFile } from "../src/core/policy/file.ts";
import { layered, packsNamed } from "../src/core/policy/layers.ts";
import { packOf } from "../src/core/policy/pack.ts";
import { LayerShape } from "../src/core/policy/policy.ts";
import { packs } from "../src/packs/index.ts";
import { rules } from "../src/rules/index.ts";

const KNOWN = { rules, packs, sites: [], isExpression: () => true };
const layer = (part: object) => z.parse(LayerShape, part);

it("each file of the shelf is a pack of that name", () => {
  const files = readdirSync(new URL("../src/packs", import.meta.url)).filter((file) => file.endsWith(".json"));
  expect(packs.map(({ id }) => `${id}.json`).sort()).toEqual(files.sort());
});

describe.each(packs)("$id", ({ id, title, about, owner: _, version: __, ...rest }) => {
  const text = JSON.stringify({ ...rest, id: undefined });
  it("says nothing that has no effect", () => expect(readPolicyFile(text, KNOWN).problems).toEqual([]));
  it("changes each rule that it names", () => {
    const { policy } = layered([layer({ packs: [id] })], packs);
    for (const [name, { on, level }] of Object.entries(policy.rules)) {
      const rule = rules.find((one) => one.id === name);
      expect([on ?? !rule?.optIn, level ?? rule?.level], name).not.toEqual([!rule?.optIn, rule?.level]);
    }
    expect(changesBetween(layered([]).policy, policy).length).toBeGreaterThan(1);
  });
  it("speaks both languages, for whoever chooses", () => {
    expect(about.fr).not.toBe(about.en);
    for (const lang of ["en", "fr"] as const) {
      expect(title[lang].length).toBeLessThanOrEqual(60);
      expect(about[lang].length).toBeLessThanOrEqual(260);
    }
  });
});

it("a file that is no pack is refused", () => {
  expect(() => packOf("x", { title: { en: "X" }, about: { en: "x", fr: "x" }, owner: "x", version: "1" })).toThrow();
  expect(packOf("x", { title: { en: "X", fr: "X" }, about: { en: "x", fr: "x" }, owner: "x", version: "1", locks: ["rules"] })).not.toHaveProperty(
    "locks",
  );
});

describe("a pack in a policy", () => {
  const strict = packOf("strict", { ...packs[0], rules: { "no-iban": { level: "warn" }, "no-slur": { on: false } }, ours: ["#Acme"] });
  it("lies under every layer", () => {
    const team = layer({ rules: { "no-slur": { on: true } } });
    const own = layer({ packs: ["strict"], ours: ["#Aurora"] });
    expect(layered([team, own], [strict]).policy).toMatchObject({
      rules: { "no-iban": { level: "warn" }, "no-slur": { on: true } },
      ours: ["#Acme", "#Aurora"],
    });
  });
  it("is chosen by whichever layer names it, unless an earlier one has locked the choice", () => {
    const company = layer({ packs: ["france"], locks: ["packs"] });
    const own = layer({ packs: ["strict"] });
    expect([...packsNamed([company, own])]).toEqual(["france"]);
    expect(layered([company, own], [strict]).policy.rules).toEqual({});
  });
  it("that a group names without there being one is named, and so is a rule", () =>
    expect(readPolicyFile('{"groups":{"Lyon":{"packs":["atlantis"],"rules":{"no-such":{},"no-iban":{"options":{}}}}}}', KNOWN).problems).toEqual([
      { at: "groups.Lyon.packs.atlantis", is: "no-such-pack" },
      { at: "groups.Lyon.rules.no-such", is: "no-such-rule" },
      { at: "groups.Lyon.rules.no-iban.options", is: "bad-options" },
    ]));
  it("that does not exist is named, and the rest works", () =>
    expect(readPolicyFile('{"packs":["atlantis","france"]}', KNOWN)).toMatchObject({
      file: { packs: ["atlantis", "france"] },
      problems: [{ at: "packs.atlantis", is: "no-such-pack" }],
    }));
});
