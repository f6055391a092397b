/** What a feed file must say, so that its news is fetched and read; and in which ways a read can fail. */
import * as z from "zod/mini";
import { FAILURES, type NewsItem, type Words } from "./model.ts";
import type { Wants } from "./policy/settings.ts";

export interface Feed {
  readonly id: string;
  readonly name: string;
  readonly home: string;
  /** What it tells, in one sentence, and how soon. */
  readonly what: Words;
  /** As the source itself has it, or a word on its terms. */
  readonly licence: Words;
  /** Allowed with the installation; for a source that is switched on by hand, asked for then. */
  readonly hosts: readonly string[];
  /** Off until somebody switches it on, having seen its terms. */
  readonly optIn?: true;
  /** Minutes between two reads. */
  readonly every: number;
  /** It tells of the present alone: not asked while a past day is lived again. */
  readonly presentOnly?: true;
  /**
   * What an answer is to those before it. `days`: it tells whole days (UTC) anew. `window`: the newest of a long row, whose items stay
   * known when they leave it. `state`: all that holds now; what it no longer tells has been taken back.
   */
  readonly answers: "days" | "window" | "state";
  /** What it is read for: languages, countries, addresses; each has a shelf and a state of its own. @default once, for everybody */
  parts?(wants: Wants & { readonly langs: readonly string[] }): readonly Part[];
  /** What to fetch. @param since the last good read, ms; undefined at the first @param part its id; "" where there are no parts */
  request(now: number, since: number | undefined, part: string): FeedRequest;
  /** Pure; junk gives [], never a throw. @param at when the body was received, ms */
  parse(body: string, at: number, part?: string): readonly NewsItem[];
  /** Whether a body that gave no news is sound all the same: a week without a great earthquake. @default never */
  quiet?(body: string): boolean;
}
export interface Part {
  readonly id: string;
  readonly host: string;
  /** What tells it from the other parts on screen: `fr`, `US`, a title. */
  readonly name: string;
  /** Nobody asked for it by name: while its host is not allowed, nothing is said of it. */
  readonly unasked?: boolean;
}
export interface FeedRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Asked when this one fails or gives junk; `parse` tells the two answers apart. */
  readonly otherwise?: FeedRequest;
}

/** Why a read gave nothing: each has its sentence on the pages, which may use `detail` (a status, or the browser's own words). */
export const Failure = z.object({ why: z.enum(FAILURES), detail: z.optional(z.union([z.string(), z.number()])) });
export type Failure = z.infer<typeof Failure>;
