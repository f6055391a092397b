/** When a rule offers to step back. */
import { expect, it } from "vitest";
import { isSpent, lighter, shown } from "../../../src/core/policy/record.ts";

const record = (heeded: number, ignored: number, anyway: number, useless: number) => ({ heeded, ignored, anyway, useless });

it.each([
  ["too few drafts say nothing", record(0, 9, 5, 5), false],
  ["heeded in less than one draft of ten", record(1, 9, 10, 0), true],
  ["heeded in one draft of ten", record(2, 8, 10, 0), false],
  ["useless in more than one of ten", record(10, 0, 7, 3), true],
  ["useless in one of ten", record(10, 0, 8, 2), false],
])("%s", (_, of, offers) => expect([isSpent(of), shown(of) >= 19]).toEqual([offers, true]));

it("steps down from stop to silence", () => expect([lighter("stop"), lighter("warn"), lighter("note")]).toEqual(["warn", "note", undefined]));
