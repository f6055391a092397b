/** A policy as a file that people share: read part by part, so that what is wrong is named and left out, and the rest works. */
import * as z from "zod/mini";
import type { Rule } from "../rule.ts";
import type { Site } from "../site.ts";
import type { Pack } from "./pack.ts";
import { type Layer, type PolicyFile, PolicyFileShape } from "./policy.ts";
import { salvage } from "./salvage.ts";

/** Something in a file that has no effect. */
export interface Problem {
  /** Where: `rules.no-iban.level`; empty for the file as a whole. */
  readonly at: string;
  readonly is:
    | "not-json"
    | "not-a-policy"
    | "too-long"
    | "unknown"
    | "broken"
    | "no-such-rule"
    | "bad-options"
    | "no-such-pack"
    | "no-expression"
    | "no-such-composer";
}
export interface PolicyRead {
  /** What could be read; undefined when nothing could. */
  readonly file: PolicyFile | undefined;
  readonly problems: readonly Problem[];
}

/** In UTF-16 units. 5,000 terms and 500 expressions take a quarter of it. */
const LONGEST = 2_000_000;

/** The rules, packs and sites that exist: a policy may name others, which have no effect. */
export interface Known {
  readonly rules: readonly Rule[];
  readonly packs: readonly Pack[];
  /** Whether an expression can be matched. */
  isExpression(pattern: string): boolean;
  readonly sites: readonly Site[];
}

export function readPolicyFile(text: string, known: Known): PolicyRead {
  if (text.length > LONGEST) return { file: undefined, problems: [{ at: "", is: "too-long" }] };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { file: undefined, problems: [{ at: "", is: "not-json" }] };
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) return { file: undefined, problems: [{ at: "", is: "not-a-policy" }] };
  const problems: Problem[] = [];
  const file = salvage(PolicyFileShape, json, (path) => problems.push({ at: path.join("."), is: "broken" }));
  const parts = new Set(Object.keys(PolicyFileShape.shape));
  const strange = Object.keys(json).filter((key) => !parts.has(key));
  // A file of which nothing can be read would else pass for a policy that wants nothing, and take the place of one that does.
  const lost = new Set([...strange, ...problems.map(({ at }) => at)]);
  const keys = Object.keys(json);
  const isNone = keys.length > 0 && keys.every((key) => lost.has(key));
  if (!file || isNone) return { file: undefined, problems: [{ at: "", is: "not-a-policy" }, ...problems] };
  problems.push(...strange.map((at): Problem => ({ at, is: "unknown" })));
  return { file, problems: [...problems, ...problemsOf(file, known)] };
}

function problemsOf(
  { packs: named, groups = {}, rules: settings, sensitive, sites: corrections = {} }: Layer,
  { rules, packs, sites, isExpression }: Known,
): Problem[] {
  const strangers = (at: string, names: readonly string[]) =>
    names.filter((name) => !packs.some(({ id }) => id === name)).map((name): Problem => ({ at: `${at}packs.${name}`, is: "no-such-pack" }));
  return [
    ...strangers("", named),
    ...Object.entries(groups).flatMap(([name, group]) => [
      ...strangers(`groups.${name}.`, group.packs),
      ...ruleProblems(`groups.${name}.`, group.rules, rules),
    ]),
    ...sensitive.flatMap(({ is, name }, i): Problem[] =>
      is === "expression" && !isExpression(name) ? [{ at: `sensitive.${i}.name`, is: "no-expression" }] : [],
    ),
    ...Object.entries(corrections).flatMap(([id, { composers }]) => {
      const known = sites.find((site) => site.id === id)?.composers ?? [];
      const none = Object.keys(composers).filter((name) => !known.some((composer) => composer.name === name));
      return none.map((name): Problem => ({ at: `sites.${id}.composers.${name}`, is: "no-such-composer" }));
    }),
    ...ruleProblems("", settings, rules),
  ];
}

function ruleProblems(at: string, settings: Layer["rules"], rules: readonly Rule[]): Problem[] {
  return Object.entries(settings).flatMap(([id, { options }]): Problem[] => {
    const rule = rules.find((one) => one.id === id);
    if (!rule) return [{ at: `${at}rules.${id}`, is: "no-such-rule" }];
    const fits = options === undefined || (rule.options !== undefined && z.safeParse(rule.options, options).success);
    return fits ? [] : [{ at: `${at}rules.${id}.options`, is: "bad-options" }];
  });
}

/** The layer of a file alone: what is about the file itself is not kept with it. */
export function layerOf({ $schema: _, name: __, owner: ___, version: ____, ...layer }: PolicyFile): Layer {
  return layer;
}
