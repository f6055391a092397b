/** The content script without the rules' examples and evidence: nothing else of it may change. */
import { expect, it } from "vitest";
import { proofless } from "../../scripts/without-proof.ts";

const rule = (cases: string, evidence: string, words = '{en:"a",fr:"b"}') =>
  `{id:"a",family:"tone",level:"warn",what:{en:"},cases:{"},why:${words},fix:${words},evidence:${evidence},cases:${cases},check:()=>[/[}]/g]}`;
const EMPTY = rule("{flags:[],passes:[]}", "[]", '{en:"",fr:""}');

it.each([
  ["a rule", `const a=${rule('{flags:["x",{text:`}`}],passes:["y"]}', '[{source:"]"}]')};f(a)`, `const a=${EMPTY};f(a)`],
  ["a rule within a call, and another", `b(${rule("{flags:[c]}", "[s]")});const d=${rule("e", "g")}`, `b(${EMPTY});const d=${EMPTY}`],
  ["a rule among the examples of another", `b(${rule(`[${EMPTY}]`, "[]")})`, `b(${EMPTY})`],
  ["other objects", "const a={cases:{flags:[1]},evidence:[2],what:1}", "const a={cases:{flags:[1]},evidence:[2],what:1}"],
  ["nothing", "", ""],
])("%s", (_, script, kept) => expect(proofless(script)).toBe(kept));
