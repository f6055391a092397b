/** Policy files on the command line: read for `check`, linted, held against each other. */
import type { Writable } from "node:stream";
import type { Account, Policy } from "../core/model.ts";
import { accountsIn } from "../core/policy/accounts.ts";
import { changesBetween, type PolicyChange } from "../core/policy/changes.ts";
import { type PolicyRead, type Problem, readPolicyFile } from "../core/policy/file.ts";
import { ruledByGroups } from "../core/policy/groups.ts";
import { layered } from "../core/policy/layers.ts";
import { isExpression } from "../core/text/expressions.ts";
import { packs } from "../packs/index.ts";
import { rules } from "../rules/index.ts";
import { sites } from "../sites/index.ts";
import { type Input, readText, Unusable } from "./inputs.ts";

const SAID: Readonly<Record<Problem["is"], string>> = {
  "not-json": "not JSON",
  "not-a-policy": "not a policy",
  "too-long": "too long for a policy",
  unknown: "unknown, and left out",
  broken: "cannot be read, and is left out",
  "no-such-rule": "there is no such rule",
  "bad-options": "do not fit the rule, its defaults hold",
  "no-such-pack": "there is no such pack",
  "no-expression": "cannot be matched in linear time (RE2's syntax), or matches the empty text: it is never found",
  "no-such-composer": "Aplomb knows no such composer of that site",
};
const sentence = (path: string, { at, is }: Problem) => `${path}: ${at ? `${at}: ` : ""}${SAID[is]}\n`;

/** A policy, and the accounts that it describes, with what their groups have otherwise. */
export interface Given {
  readonly policy: Policy;
  readonly accounts: readonly Account[];
}

/**
 * The policy of a file; the default one without a file. What has no effect is said on `err`.
 * @throws Unusable when it is no policy
 */
export async function readPolicy(path: string | undefined, input: Input, err: Writable): Promise<Given> {
  if (path === undefined) return { policy: layered([]).policy, accounts: [] };
  const { file, problems } = await read(path, input);
  if (!file) throw new Unusable(problems.map((problem) => sentence(path, problem).trimEnd()).join("; "));
  for (const problem of problems) err.write(sentence(path, problem));
  return { policy: layered([file], packs).policy, accounts: accountsIn([file]).map((account) => ruledByGroups(account, [file], packs)) };
}

/** Names everything in a policy file that has no effect. @returns whether there was nothing to name. @throws Unusable when it cannot be read at all */
export async function lint(path: string, input: Input, out: Writable): Promise<boolean> {
  const { problems } = await read(path, input);
  for (const problem of problems) out.write(sentence(path, problem));
  if (problems.length === 0) out.write(`${path}: every part of it has an effect\n`);
  return problems.length === 0;
}

/** Writes a line for each thing that differs. @returns whether nothing does. @throws Unusable when one of them is no policy */
export async function diff(from: string, to: string, { in: input, out, err }: { in: Input; out: Writable; err: Writable }): Promise<boolean> {
  const changes = changesBetween((await readPolicy(from, input, err)).policy, (await readPolicy(to, input, err)).policy);
  for (const change of changes) out.write(`${nameOf(change)}: ${json(change.before)} → ${json(change.after)}\n`);
  return changes.length === 0;
}

const read = async (path: string, input: Input): Promise<PolicyRead> =>
  readPolicyFile(await readText(path, input), { rules, packs, sites, isExpression });

const nameOf = (change: PolicyChange) =>
  change.at === "rule"
    ? `rules.${change.rule}`
    : change.at === "site"
      ? `sites.${change.site}`
      : change.at === "account"
        ? `accounts.${change.account}`
        : change.at === "group"
          ? `groups.${change.group}`
          : change.at;
const json = (value: unknown) => (value === undefined ? "–" : JSON.stringify(value));
