/** The words that every room shares: plain data and the few contracts, no behaviour. Instants are `At`, in ms since 1970. */
import type { Headline, OwnNews } from "./headline.ts";
import type { Past, Sketch } from "./text/sketch.ts";

export type { Headline, NewsItem, OwnNews } from "./headline.ts";

export const LANGS = ["en", "fr"] as const;
export type Lang = (typeof LANGS)[number];
/** The same sentence for each reader. `{name}` stands for a value of the hit. */
export type Words = Readonly<Record<Lang, string>>;

export const SITE_IDS = ["x", "linkedin", "facebook", "threads", "bluesky", "mastodon", "instagram", "youtube", "reddit"] as const;
export type SiteId = (typeof SITE_IDS)[number];
export const DRAFT_KINDS = ["post", "reply", "quote", "comment"] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];
/** `site:handle`, lower-case, as in `x:acme`. */
export type AccountId = string;

/** What the user is about to publish. Plain data: it is a test case as it stands. */
export interface Draft {
  readonly site: SiteId;
  readonly account?: AccountId;
  readonly kind: DraftKind;
  /** The post, or the first post of a thread. */
  readonly text: string;
  /** The posts that follow the first one. */
  readonly thread?: readonly string[];
  readonly media: readonly { readonly alt?: string }[];
  /** Asks for votes; what can be voted for stands in the last parts of `thread`. */
  readonly poll?: true;
  readonly parent?: { readonly author: string; readonly text: string };
  readonly scheduledAt?: number;
}

/** A stretch of `ParsedDraft.text`, in UTF-16 units, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
/** Something found in a text: what it says, and where. */
export interface Entity extends Span {
  /** As typed, without the leading sign (`#`, `@`). */
  readonly value: string;
}

export const CLASSES = ["promo", "curated", "engagement"] as const;
export type MixClass = (typeof CLASSES)[number];
/** Shares of the three classes; they add up to 1. */
export type MixShares = Readonly<Record<MixClass, number>>;
/** How much a sign of a draft speaks for promo, curated and engagement, in logits. */
export type Logits = readonly [promo: number, curated: number, engagement: number];
/** What an author's corrections add to the shipped weights, by name of the sign. */
export type Taste = Readonly<Record<string, Logits>>;
export interface MixVerdict extends MixShares {
  readonly pick: MixClass;
  /** The words and signs that decided, most telling first, as they stand in the draft. */
  readonly because: readonly string[];
}

/** A draft, read once: thread parts joined by an empty line, entities found, class judged. */
export interface ParsedDraft extends Omit<Draft, "thread"> {
  /** One span per post of the thread; a single one otherwise. */
  readonly parts: readonly Span[];
  readonly hashtags: readonly Entity[];
  readonly mentions: readonly Entity[];
  readonly links: readonly Entity[];
  readonly emoji: readonly Entity[];
  readonly mix: MixVerdict;
}

export const MOMENT_KINDS = ["attack", "war", "disaster", "accident", "death", "mourning", "health", "abuse"] as const;
export type MomentKind = (typeof MOMENT_KINDS)[number];
/** How narrow a name is: the narrower, the less it takes to tie a draft to the moment. */
export type NameReach = "event" | "place" | "person" | "region" | "country";
export interface MomentName {
  readonly name: string;
  readonly reach: NameReach;
}
/** Something grave that is happening, told by one or more headlines. */
export interface Moment {
  readonly id: string;
  readonly kind: MomentKind;
  readonly names: readonly MomentName[];
  /** Words of further headlines, which those below do not hold: they tell a mention of the moment from a namesake. */
  readonly words: readonly string[];
  /** Newest first, at most five; in a tab, those in the reader’s language first. */
  readonly headlines: readonly Headline[];
  readonly dead?: number | undefined;
  /** ISO 3166 codes, of all places that its headlines name. */
  readonly countries?: readonly string[] | undefined;
  readonly firstAt: number;
  readonly lastAt: number;
}
/** One way in which a draft touches a moment. */
export interface Touch {
  readonly moment: Moment;
  readonly name: MomentName;
  readonly span: Span;
  readonly via: "hashtag" | "words";
  /** How much the tie may be held against the draft: `note` for wide names, and when the moment is fading. */
  readonly level: "warn" | "note";
}
/** Finds what a draft touches, without looking at every moment. Built by `indexMoments`. */
export interface MomentIndex {
  readonly moments: readonly Moment[];
  /** Of these, the few that are told so often that they can be what the press speaks of: see `isGrave`. */
  readonly often: readonly Moment[];
  readonly byKey: ReadonlyMap<string, readonly { readonly moment: Moment; readonly name: MomentName }[]>;
}

/** A day of remembrance, or of a past tragedy; or hashtags that belong to a grief the whole year. Made by `daysNear`. */
export interface SensitiveDay {
  readonly name: Words;
  /** Midnight UTC of the day that is near; absent when it holds the whole year. */
  readonly at?: number | undefined;
  /** The year it happened in. */
  readonly since?: number | undefined;
  /** ISO 3166 codes of the countries that keep it; `*` for many. */
  readonly countries: readonly string[];
  /** 3: a grief that many share; 2: that some share; 1: also a holiday. */
  readonly weight: 1 | 2 | 3;
  /** Look-up keys of hashtags. */
  readonly tags: readonly string[];
  /** Lower-case. */
  readonly phrases: readonly string[];
}

/** When a source was last read, and whether that worked. */
export interface SourceState {
  /** The feed's id, and behind a colon that of its part. */
  readonly id: string;
  readonly feed: string;
  /** A language (`fr`), a country (`FR`), a title; absent where the feed has no parts. */
  readonly part?: string | undefined;
  readonly checkedAt?: number | undefined;
  /** Why the newest read gave nothing. */
  readonly failed?: { readonly why: (typeof FAILURES)[number]; readonly detail?: string | number | undefined } | undefined;
}
export const FAILURES = ["offline", "network", "timeout", "status", "page", "long", "junk", "permission", "storage"] as const;
export interface Account {
  readonly id: AccountId;
  readonly site: SiteId;
  readonly handle: string;
  /** The mix aimed at. */
  readonly target: MixShares;
  /** Own web domains, without `www.`. */
  readonly domains: readonly string[];
  /** Web domains of competitors, without `www.`. */
  readonly competitors?: readonly string[] | undefined;
  /** What the author's corrections taught, on top of what is shipped. */
  readonly taste?: Taste | undefined;
  /** Who speaks here: a company, or a person for themselves. Unknown until somebody says so. */
  readonly register?: "brand" | "personal" | undefined;
  /** Every original is to be confirmed before it leaves. */
  readonly protected?: boolean | undefined;
  /** The language it publishes in, where it is one. */
  readonly language?: string | undefined;
  /** ISO 3166 code of the country that it speaks to, where it is one. */
  readonly country?: string | undefined;
  /** What its followers come for: help with what they bought, or a subject that they share. */
  readonly community?: Community | undefined;
  /** By what a team calls them: a client, a brand, a region. */
  readonly groups?: readonly string[] | undefined;
  /** Where its community or its groups have rules set otherwise than the policy has them: those rules, whole. Made by `ruledByGroups`. */
  readonly rules?: Policy["rules"] | undefined;
}
/** What a policy says of an account; what it leaves out is left to others. */
export type Profile = { readonly [Said in Exclude<keyof Account, "id" | "site" | "handle" | "taste" | "rules">]?: Account[Said] | undefined };
export const COMMUNITIES = ["care", "interest"] as const;
export type Community = (typeof COMMUNITIES)[number];
/** What is remembered of a published post while judging the next one. */
export interface PostTrace {
  readonly id: string;
  readonly at: number;
  readonly site: SiteId;
  readonly account: AccountId;
  readonly kind: DraftKind;
  readonly class: MixClass;
  readonly text: string;
  /** What it is known again by where its words are a colleague's secret. */
  readonly sketch?: Sketch | undefined;
}
/** The first day of a calendar week, 0 Sunday … 6 Saturday; or the last seven days, today included. */
export type WeekKind = number | "rolling";
export interface Balance {
  readonly counts: Readonly<Record<MixClass, number>>;
  readonly total: number;
}
/** A rule's switch and settings in a policy; what is left out keeps the rule's own default. */
export interface RuleSetting {
  readonly on?: boolean | undefined;
  readonly level?: Level | undefined;
  readonly options?: unknown;
}
/** Beside what a name is: something of ours that is in bad news, which is only out of place where it is sold; words exactly as written, capitals included; words that begin so; an account; a colleague's own account, which is only out of place where a company speaks; a regular expression in RE2's syntax. */
export const SENSITIVE_KINDS = ["tag", "phrase", "person", "place", "product", "exact", "start", "account", "colleague", "expression"] as const;
/** What the team itself knows to hurt, whether the press speaks of it or not: a past scandal, a colleague's death, a product recalled. */
export interface Sensitive {
  readonly is: (typeof SENSITIVE_KINDS)[number];
  /** As people write it; a tag with or without its sign. */
  readonly name: string;
  readonly level: Level;
  /** ISO 3166 codes of the accounts' countries that it holds for; none for all. */
  readonly countries: readonly string[];
  /** Of accounts, those that it holds for; none for all. */
  readonly groups?: readonly string[] | undefined;
  /** Whom to ask about it. */
  readonly owner?: string | undefined;
  /** Shown with the finding. */
  readonly reason?: string | undefined;
  /** It counts no more from then on. */
  readonly untilAt?: number | undefined;
  /** Days of the year (`11-13`) around which it counts; none for the whole year. */
  readonly anniversaries: readonly string[];
}
/** A place in a text where an expression of the policy matches. */
export interface ExpressionHit extends Span {
  readonly pattern: string;
}
/** Selectors of a team's own for one site: see `CorrectionShape`. */
export interface Correction {
  readonly seen: string;
  readonly composers: Readonly<Record<string, Partial<Readonly<Record<"box" | "root" | "publish" | "place", readonly string[] | undefined>>>>>;
}
/** What holds for the accounts of one group, over what holds for all. */
export interface GroupPolicy {
  readonly packs: readonly string[];
  readonly rules: Readonly<Record<RuleId, RuleSetting>>;
}
export interface Policy {
  readonly rules: Readonly<Record<RuleId, RuleSetting>>;
  /** E-mail addresses, domains (`@acme.com`) and telephone numbers that may be published. */
  readonly allow: readonly string[];
  /** Names and tags that are ours: they need two ties to a moment, not one. */
  readonly ours: readonly string[];
  readonly sensitive: readonly Sensitive[];
  /** Where composers are since their site was redesigned. */
  readonly sites?: Readonly<Record<string, Correction>> | undefined;
  /** By the name of the group. */
  readonly groups?: Readonly<Record<string, GroupPolicy>> | undefined;
  /** What is said of accounts, by their id. */
  readonly accounts?: Readonly<Record<AccountId, Profile>> | undefined;
  /** What publishing against a stop takes. */
  readonly override: "with-reason" | "freely" | "never";
}
export interface Crisis {
  readonly reason: string;
  readonly untilAt: number;
}

/** All a rule may know of the world, made by the background, handed over as one snapshot. */
export interface Facts {
  readonly now: number;
  readonly policy: Policy;
  /** Matches the expressions of the policy; absent where it has none, or where what matches them could not be had. */
  readonly expressions?: ((text: string) => readonly ExpressionHit[]) | undefined;
  readonly account: Account;
  readonly moments: MomentIndex;
  readonly ownNews?: readonly OwnNews[] | undefined;
  /** Days that call for care, as far as they are near; and tags that do so the whole year. */
  readonly days: readonly SensitiveDay[];
  readonly sources: readonly SourceState[];
  /** Topics that the page itself shows as trending. */
  readonly trends: readonly string[];
  /** Posts of the last 30 days, newest first: the account's own, and on the same site those of the house's other accounts. */
  readonly recent: readonly PostTrace[];
  /** What went out on the site within a year, to be known again by: there only where a policy asks for it. */
  readonly past?: Past | undefined;
  /** How the balance counts weeks: by their first day, 0 Sunday … 6 Saturday, or as the last seven days, which is what holds without it. */
  readonly week?: WeekKind | undefined;
  readonly crisis?: Crisis;
}
/** From gravest to lightest. */
export const LEVELS = ["stop", "warn", "note"] as const;
export type Level = (typeof LEVELS)[number];
/** What a whole draft comes to. */
export type Verdict = Level | "clear";
export const FAMILIES = ["context", "mix", "rhythm", "robo", "data", "identity", "law", "tone", "format"] as const;
export type Family = (typeof FAMILIES)[number];
/** Equals the rule's file name. */
export type RuleId = string;
