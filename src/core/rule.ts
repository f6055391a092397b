/** What a rule must say, what it finds, and what is shown of it. */
import type { ZodMiniType } from "zod/mini";
import type { Case } from "./case.ts";
import type { Facts, Family, Headline, Level, ParsedDraft, RuleId, Span, Words } from "./model.ts";

/** Why a rule exists and why its default is what it is. A: experiment or law, B: measured, C: weak or contested, D: case or custom. */
export interface Evidence {
  readonly source: string;
  readonly year: number;
  readonly url?: string | undefined;
  readonly strength: "A" | "B" | "C" | "D";
  readonly says: Words;
  readonly against?: Words | undefined;
}
/** One place where a rule applies. */
export interface Hit {
  readonly spans?: readonly Span[];
  /** @default the rule's own level */
  readonly level?: Level;
  /** Fills `{name}` in the rule's words. */
  readonly values?: Readonly<Record<string, string | number>>;
  readonly headlines?: readonly Headline[];
  /** What "ignore this" remembers, beside the rule. @default the text under the spans */
  readonly about?: string;
}
export interface Finding {
  readonly rule: RuleId;
  readonly family: Family;
  readonly level: Level;
  readonly what: Words;
  readonly why: Words;
  readonly fix: Words;
  readonly spans: readonly Span[];
  readonly evidence: readonly Headline[];
  /** What was filled into the words. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Same rule and same words: the same key, in any draft. */
  readonly key: string;
}

export interface Rule<Options = unknown> {
  readonly id: RuleId;
  readonly family: Family;
  readonly level: Level;
  /** Off until a policy or a pack switches it on: a matter of country, trade or taste. */
  readonly optIn?: true;
  /** What is wrong, why it matters, what to do: one short sentence each. The last two are empty in the content script, as below. */
  readonly what: Words;
  readonly why: Words;
  readonly fix: Words;
  /** Empty in the content script, as `cases` are: see scripts/without-proof.ts. */
  readonly evidence: readonly Evidence[];
  /** Few; each with a default whose source stands in `evidence`. */
  readonly options?: ZodMiniType<Options>;
  /** What each option is, for whoever sets it; absent in the content script, as below. */
  readonly optionWords?: Readonly<Record<string, Words>>;
  /** Pure and synchronous. */
  check(draft: ParsedDraft, facts: Facts, options: Options): readonly Hit[];
  readonly cases: { readonly flags: readonly Case[]; readonly passes: readonly Case[] };
}
