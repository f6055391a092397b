/** How rules fare: counted by id, damaged parts lost alone. */
import { beforeEach, expect, it, vi } from "vitest";
import { countOutcomes, forgetRecord, readRecords } from "../../src/store/records.ts";
import { local, resetBrowser } from "../fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));
beforeEach(resetBrowser);
const none = { heeded: [], ignored: [], anyway: [], useless: [] };

it("counts each rule under what came of it, also when drafts go out together", async () => {
  await Promise.all([
    countOutcomes({ ...none, heeded: ["no-iban"], anyway: ["no-slur"] }),
    countOutcomes({ ...none, heeded: ["no-iban"], useless: ["no-slur"] }),
  ]);
  expect(await readRecords()).toEqual({
    "no-iban": { heeded: 2, ignored: 0, anyway: 0, useless: 0 },
    "no-slur": { heeded: 0, ignored: 0, anyway: 1, useless: 1 },
  });
});
it("forgets one rule, or all", async () => {
  await countOutcomes({ ...none, heeded: ["no-iban"], anyway: ["no-slur"] });
  await forgetRecord("no-iban");
  expect(Object.keys(await readRecords())).toEqual(["no-slur"]);
  await forgetRecord();
  expect(await readRecords()).toEqual({});
});
it("loses a damaged count alone", async () => {
  await countOutcomes({ ...none, heeded: ["no-iban", "no-slur"] });
  const stored = (await local.get("records")) as { records: { rules: Record<string, Record<string, unknown>> } };
  Object.assign(stored.records.rules["no-iban"] ?? {}, { heeded: "many", anyway: 3 });
  await local.set(stored);
  expect(await readRecords()).toEqual({
    "no-iban": { heeded: 0, ignored: 0, anyway: 3, useless: 0 },
    "no-slur": { heeded: 1, ignored: 0, anyway: 0, useless: 0 },
  });
});
