/** What differs between two policies, one change a thing that people would name: a rule, a word, a sensitive entry. */
import type { AccountId, Correction, GroupPolicy, Policy, Profile, RuleId, RuleSetting, Sensitive } from "../model.ts";

/** Before and after; the absent one is undefined. */
interface Of<At extends string, T> {
  readonly at: At;
  readonly before?: T | undefined;
  readonly after?: T | undefined;
}
export type PolicyChange =
  | (Of<"rule", RuleSetting> & { readonly rule: RuleId })
  | Of<"allow", string>
  | Of<"ours", string>
  | Of<"sensitive", Sensitive>
  | (Of<"group", GroupPolicy> & { readonly group: string })
  | (Of<"account", Profile> & { readonly account: AccountId })
  | (Of<"site", Correction> & { readonly site: string })
  | Of<"override", Policy["override"]>;

/** In the order of the policy: rules by name, lists as they stand. */
export function changesBetween(before: Policy, after: Policy): PolicyChange[] {
  const groups = [...new Set([...Object.keys(before.groups ?? {}), ...Object.keys(after.groups ?? {})])].sort();
  const accounts = [...new Set([...Object.keys(before.accounts ?? {}), ...Object.keys(after.accounts ?? {})])].sort();
  const sites = [...new Set([...Object.keys(before.sites ?? {}), ...Object.keys(after.sites ?? {})])].sort();
  const ids = [...new Set([...Object.keys(before.rules), ...Object.keys(after.rules)])].sort();
  return [
    ...ids
      .map((rule) => ({ at: "rule" as const, rule, before: before.rules[rule], after: after.rules[rule] }))
      .filter((change) => !same(change.before, change.after)),
    ...wordsChanged("allow", before.allow, after.allow),
    ...wordsChanged("ours", before.ours, after.ours),
    ...entriesChanged(before.sensitive, after.sensitive),
    ...groups
      .map((group) => ({ at: "group" as const, group, before: before.groups?.[group], after: after.groups?.[group] }))
      .filter((change) => !same(change.before, change.after)),
    ...accounts
      .map((account) => ({ at: "account" as const, account, before: before.accounts?.[account], after: after.accounts?.[account] }))
      .filter((change) => !same(change.before, change.after)),
    ...sites
      .map((site) => ({ at: "site" as const, site, before: before.sites?.[site], after: after.sites?.[site] }))
      .filter((change) => !same(change.before, change.after)),
    ...(before.override === after.override ? [] : [{ at: "override" as const, before: before.override, after: after.override }]),
  ];
}

function wordsChanged<At extends "allow" | "ours">(at: At, before: readonly string[], after: readonly string[]): Of<At, string>[] {
  return [
    ...before.filter((word) => !after.includes(word)).map((word) => ({ at, before: word })),
    ...after.filter((word) => !before.includes(word)).map((word) => ({ at, after: word })),
  ];
}

/** The same name of the same kind is the same entry, changed. */
function entriesChanged(before: readonly Sensitive[], after: readonly Sensitive[]): Of<"sensitive", Sensitive>[] {
  const keyOf = ({ is, name }: Sensitive) => `${is} ${name}`;
  const [old, fresh] = [before, after].map((entries) => new Map(entries.map((entry) => [keyOf(entry), entry]))) as [
    Map<string, Sensitive>,
    Map<string, Sensitive>,
  ];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .map((key) => ({ at: "sensitive" as const, before: old.get(key), after: fresh.get(key) }))
    .filter((change) => !same(change.before, change.after));
}

/** As JSON has it, whatever the order of the keys. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}
