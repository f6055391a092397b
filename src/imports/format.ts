/** What a file of this room must say of an export, so that its posts can be read as they stream by. */
import type { DraftKind, SiteId } from "../core/model.ts";
import type { Post, Source } from "../core/post.ts";

/** A published post as an export tells it, before it is judged. */
export interface Item {
  readonly at: number;
  readonly kind: DraftKind;
  readonly text: string;
  /** Where it stands; what makes it the same post in every export. */
  readonly url?: string | undefined;
  /** Where the export names them itself. */
  readonly site?: SiteId | undefined;
  readonly handle?: string | undefined;
  readonly parent?: { readonly author: string; readonly text: string } | undefined;
}
/** Something read at a line of a file: a post, one kept whole by an earlier Aplomb, or what is wrong there. */
export type Found = { readonly line: number } & (
  | { readonly item: Item }
  | { readonly post: Post }
  | { readonly problem: Problem }
  /** Whose export it is. */
  | { readonly handle: string }
);
/** Why a row was left out: worded by whoever shows it. */
export type Problem = "broken" | "no-date" | "no-text" | "no-account" | "not-a-post";

/** Takes the text of one file in pieces, in order, and gives what it found in them so far. */
export interface Reader {
  push(text: string, isLast: boolean): Found[];
}

/** The columns of a table that a post is made of. */
export const COLUMNS = ["at", "text", "account", "site", "url", "link", "kind"] as const;
export type Column = (typeof COLUMNS)[number];
/** What cannot be known from the file, and is asked. */
export interface Answers {
  readonly site?: SiteId;
  readonly handle?: string;
  /** By column: the heading it stands under. */
  readonly columns?: Readonly<Partial<Record<Column, string>>>;
  /** Whether 03/04 is the third of April. */
  readonly dayFirst?: boolean;
}

export interface Format {
  readonly id: Source | "aplomb";
  /** As people call it. */
  readonly name: string;
  /** The network its posts stand on, where it is one alone. */
  readonly site?: SiteId;
  /** The files of the export that are read: their paths in the archive, or the name of the file itself. What is private in an archive is never opened. */
  readonly files: RegExp;
  /** Tells it from others that name their files so, by the beginning of such a file. */
  fits(head: string): boolean;
  /** Begins one import: gives a reader for each file, which may remember what the files before it said. */
  start(answers: Answers): (path: string) => Reader;
}
