/** Takes the rules' examples out of the content script: they are tests and help, and every page would pay for them. */
import { parseAst } from "vite";

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** What every rule has: an object with these and `cases` is one. */
const OF_A_RULE = ["family", "level", "what", "evidence"];

/** The script with `cases` of each rule emptied; whatever else stands in it is left alone. */
export function withoutCases(script: string): string {
  const cuts: Node[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) walk(each);
    else if (isNode(node)) {
      const cases = node.type === "ObjectExpression" && casesOf(node.properties as readonly Node[]);
      if (cases) cuts.push(cases);
      for (const value of Object.values(node)) if (value !== cases) walk(value);
    }
  };
  walk(parseAst(script));
  let end = 0;
  const kept = cuts
    .sort((a, b) => a.start - b.start)
    .map((cut) => {
      const before = script.slice(end, cut.start);
      end = cut.end;
      return `${before}{flags:[],passes:[]}`;
    });
  return kept.join("") + script.slice(end);
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && typeof (value as Node).type === "string";

function casesOf(properties: readonly Node[]): Node | undefined {
  const named = new Map(properties.map(({ key, value }) => [isNode(key) ? String(key.name ?? key.value) : "", value]));
  const cases = named.get("cases");
  return OF_A_RULE.every((name) => named.has(name)) && isNode(cases) ? cases : undefined;
}
