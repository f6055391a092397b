/** Takes examples and evidence out of the content script's rules: tests, help and sources are asked for when needed, and every page would pay for them. */
import { type Plugin, parseAst } from "vite";

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** What every rule has: an object with all of these is one. */
const OF_A_RULE = ["family", "level", "what", "evidence", "cases"];
const INSTEAD: Readonly<Record<string, string>> = {
  cases: "{flags:[],passes:[]}",
  evidence: "[]",
  why: '{en:"",fr:""}',
  fix: '{en:"",fr:""}',
  optionWords: "{}",
};

const RULE = /\/src\/rules\/[^/]+\.ts$/;

/** Applied to each rule by itself, once it is JavaScript: what only its examples needed is then left out of the bundle as well. */
export const withoutProof = (): Plugin => ({
  name: "without-proof",
  transform: { order: "post", handler: (code, id) => (RULE.test(id) ? proofless(code) : undefined) },
});

/** The script with `cases` and `evidence` of each rule emptied; whatever else stands in it is left alone. */
export function proofless(script: string): string {
  const cuts: (Node & { readonly by: string })[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) walk(each);
    else if (isNode(node)) {
      if (node.type === "ObjectExpression") cuts.push(...proofIn(node.properties as readonly Node[]));
      for (const value of Object.values(node)) walk(value);
    }
  };
  walk(parseAst(script));
  let end = 0;
  const kept = cuts
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, i, all) => !all.slice(0, i).some((outer) => start < outer.end))
    .map((cut) => {
      const before = script.slice(end, cut.start);
      end = cut.end;
      return before + cut.by;
    });
  return kept.join("") + script.slice(end);
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && typeof (value as Node).type === "string";

function proofIn(properties: readonly Node[]): (Node & { readonly by: string })[] {
  const named = new Map(properties.map(({ key, value }) => [isNode(key) ? String(key.name ?? key.value) : "", value]));
  if (!OF_A_RULE.every((name) => named.has(name))) return [];
  return Object.entries(INSTEAD).flatMap(([name, by]) => {
    const value = named.get(name);
    return isNode(value) ? [{ ...value, by }] : [];
  });
}
