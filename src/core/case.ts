/** A rule's examples: run as its tests, shown as its help. */
import type { Account, Draft, Level, NewsItem, Policy, PostTrace, WeekKind } from "./model.ts";

/** A draft and the world it is judged in, as short as can be written; a string is a post on X on a quiet day. */
export type Case = string | CaseInFull;
export interface CaseInFull extends Partial<Draft> {
  readonly text: string;
  /** @default "2026-03-02T10:00:00Z", a Monday */
  readonly now?: string;
  readonly news?: readonly Partial<NewsItem>[];
  /** Own posts before this one; `ago` in hours. Of the account and site that write, unless said otherwise. */
  readonly recent?: readonly ({ readonly ago: number } & Partial<Pick<PostTrace, "class" | "text" | "kind" | "account" | "site">>)[];
  readonly week?: WeekKind;
  readonly policy?: Partial<Policy>;
  /** What the profile of the account says, beside its name. */
  readonly profile?: Partial<Account>;
  readonly domains?: readonly string[];
  readonly trends?: readonly string[];
  readonly crisis?: string;
  /** The level expected, where it is not the rule's own. */
  readonly level?: Level;
}
