/** Two people's changes to one policy brought together: a policy taken apart into what can be changed by itself, and put together again. */
import type { PolicyFile } from "./policy.ts";

const LISTS = ["packs", "allow", "ours", "locks"] as const;
/** Those that need not be there. */
const TABLES = ["groups", "sites", "accounts"] as const;
const LINES = ["name", "owner", "version", "override"] as const;

/** A part of a policy that is there, or is not, by itself: a rule's setting, a word, an entry, a lock. */
export interface Atom {
  readonly part: keyof PolicyFile;
  /** Which of the part; empty for what there is but one of. */
  readonly name: string;
  readonly value: unknown;
}
export type Atoms = ReadonlyMap<string, Atom>;

const keyOf = ({ part, name }: Pick<Atom, "part" | "name">) => `${part} ${name}`;

/** In the policy's order. */
export function atomsOf(file: PolicyFile): Atoms {
  const named = (part: keyof PolicyFile, of: Readonly<Record<string, unknown>> = {}) =>
    Object.entries(of).map(([name, value]) => ({ part, name, value }));
  const atoms: Atom[] = [
    ...LINES.flatMap((part) => (file[part] === undefined ? [] : [{ part, name: "", value: file[part] }])),
    ...LISTS.flatMap((part) => file[part].map((name) => ({ part, name, value: name }))),
    ...named("rules", file.rules),
    ...file.sensitive.map((entry) => ({ part: "sensitive" as const, name: `${entry.is} ${entry.name}`, value: entry })),
    ...TABLES.flatMap((part) => named(part, file[part])),
  ];
  return new Map(atoms.map((atom) => [keyOf(atom), atom]));
}

export function policyOf(atoms: Atoms): PolicyFile {
  const of = (part: keyof PolicyFile) => [...atoms.values()].filter((atom) => atom.part === part);
  const list = (part: keyof PolicyFile) => of(part).map(({ value }) => value);
  const table = (part: keyof PolicyFile) => Object.fromEntries(of(part).map(({ name, value }) => [name, value]));
  return {
    ...Object.fromEntries(LINES.flatMap((part) => list(part).map((value) => [part, value]))),
    ...Object.fromEntries(LISTS.map((part) => [part, list(part)])),
    rules: table("rules"),
    sensitive: list("sensitive"),
    ...Object.fromEntries(TABLES.filter((part) => of(part).length > 0).map((part) => [part, table(part)])),
  } as PolicyFile;
}

/** One policy laid over another, part by part. */
export const laidOver = (under: PolicyFile, over: PolicyFile): PolicyFile => policyOf(new Map([...atomsOf(under), ...atomsOf(over)]));

export type Side = "mine" | "theirs";
export interface Combined {
  readonly file: PolicyFile;
  /** What both changed, and not to the same: a key of `atomsOf` each. */
  readonly clashes: readonly string[];
}

/**
 * What both made of the same policy, as one: what only one of them changed is as they changed it.
 * @param base what both began from @param choose whose holds where they clash
 */
export function combine(base: PolicyFile, mine: PolicyFile, theirs: PolicyFile, choose: (key: string) => Side): Combined {
  const [old, own, other] = [atomsOf(base), atomsOf(mine), atomsOf(theirs)];
  const text = (atom: Atom | undefined) => JSON.stringify(atom?.value);
  const clashes: string[] = [];
  const together = new Map<string, Atom>();
  for (const key of new Set([...other.keys(), ...own.keys()])) {
    const [was, m, t] = [old.get(key), own.get(key), other.get(key)];
    const isMine = text(was) === text(t);
    const isClash = !isMine && text(was) !== text(m) && text(m) !== text(t);
    if (isClash) clashes.push(key);
    const atom = isMine || (isClash && choose(key) === "mine") ? m : t;
    if (atom) together.set(key, atom);
  }
  return { file: policyOf(together), clashes };
}
