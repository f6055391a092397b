/** The content script without the rules' examples: nothing else of it may change. */
import { expect, it } from "vitest";
import { withoutCases } from "../../scripts/without-cases.ts";

const rule = (cases: string) => `{id:"a",family:"tone",level:"warn",what:{en:"},cases:{"},evidence:[],cases:${cases},check:()=>[/[}]/g]}`;

it.each([
  ["a rule", `const a=${rule('{flags:["x",{text:`}`}],passes:["y"]}')};f(a)`, `const a=${rule("{flags:[],passes:[]}")};f(a)`],
  [
    "a rule within a call, and another",
    `b(${rule("{flags:[c]}")});const d=${rule("e")}`,
    `b(${rule("{flags:[],passes:[]}")});const d=${rule("{flags:[],passes:[]}")}`,
  ],
  ["other objects with cases", "const a={cases:{flags:[1]},what:1}", "const a={cases:{flags:[1]},what:1}"],
  ["nothing", "", ""],
])("%s", (_, script, kept) => expect(withoutCases(script)).toBe(kept));
