/** Judges a draft: every rule once, then ignore, de-duplicate, level, sort. Pure and synchronous; it never throws. */
import { safeParse } from "zod/mini";
import { type Draft, type Facts, LEVELS, type Level, type ParsedDraft, type RuleId, type Verdict } from "./model.ts";
import { parse } from "./parse.ts";
import type { Finding, Hit, Rule } from "./rule.ts";
import { fill } from "./words.ts";

export interface Review {
  readonly draft: ParsedDraft;
  /** Gravest first, then in reading order, then by the rule's name. */
  readonly findings: readonly Finding[];
  /** The gravest finding's level, or `clear`. */
  readonly level: Verdict;
  /** Rules that broke on this draft: the others still hold, and the reader is told. */
  readonly failed: readonly RuleId[];
}

/**
 * @param ignored keys of findings that the author set aside, or ids of rules; stops cannot be set aside
 */
export function review(draft: Draft, facts: Facts, rules: readonly Rule[], ignored: ReadonlySet<string> = new Set()): Review {
  const parsed = parse(draft, facts.account);
  const found = new Map<string, Finding>();
  const failed: RuleId[] = [];
  for (const rule of rules) {
    const setting = facts.account.rules?.[rule.id] ?? facts.policy.rules[rule.id];
    if (!(setting?.on ?? !rule.optIn)) continue;
    try {
      for (const hit of rule.check(parsed, facts, optionsOf(rule, setting?.options))) {
        const finding = toFinding(rule, hit, setting?.level, parsed);
        const twin = found.get(finding.key);
        found.set(finding.key, twin ? merge(twin, finding) : finding);
      }
    } catch {
      failed.push(rule.id);
    }
  }
  const findings = [...found.values()].filter((f) => f.level === "stop" || !(ignored.has(f.key) || ignored.has(f.rule))).sort(byGravity);
  return { draft: parsed, findings, level: findings[0]?.level ?? "clear", failed };
}

/** The same policy judges each keystroke. */
const checked = new WeakMap<Rule, { readonly set: unknown; readonly options: unknown }>();

/** Options of a policy that do not fit the rule are left out, and its defaults hold. */
function optionsOf(rule: Rule, set: unknown): unknown {
  if (!rule.options) return undefined;
  const known = checked.get(rule);
  if (known && known.set === set) return known.options;
  const asked = safeParse(rule.options, set ?? {});
  const options = asked.success ? asked.data : safeParse(rule.options, {}).data;
  checked.set(rule, { set, options });
  return options;
}

function toFinding(rule: Rule, hit: Hit, set: Level | undefined, draft: ParsedDraft): Finding {
  const spans = hit.spans ?? [];
  const about = hit.about ?? spans.map((s) => draft.text.slice(s.start, s.end).toLowerCase()).join(" ");
  return {
    rule: rule.id,
    family: rule.family,
    level: set ?? hit.level ?? rule.level,
    what: fill(rule.what, hit.values),
    why: fill(rule.why, hit.values),
    fix: fill(rule.fix, hit.values),
    spans,
    evidence: hit.headlines ?? [],
    values: hit.values ?? {},
    key: `${rule.id}:${about}`,
  };
}

function merge(a: Finding, b: Finding): Finding {
  const graver = rank(a) <= rank(b) ? a : b;
  const evidence = [...a.evidence, ...b.evidence.filter((h) => !a.evidence.some((k) => k.headline === h.headline))];
  const spans = [...a.spans, ...b.spans.filter((s) => !a.spans.some((k) => k.start === s.start && k.end === s.end))];
  return { ...graver, spans, evidence };
}

const rank = (f: Finding) => LEVELS.indexOf(f.level);
const byGravity = (a: Finding, b: Finding) => rank(a) - rank(b) || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (a.rule < b.rule ? -1 : 1);
