/** What a feed file must say, so that its news is fetched and read. */
import type { NewsItem } from "./model.ts";

export interface Feed {
  readonly id: string;
  readonly name: string;
  readonly home: string;
  readonly licence: string;
  readonly hosts: readonly string[];
  /** Minutes between two reads. */
  readonly every: number;
  /** It tells of the present alone: not asked while a past day is lived again. */
  readonly presentOnly?: true;
  /** What to fetch. @param since the last good read, ms; undefined at the first */
  requests(now: number, since: number | undefined): readonly FeedRequest[];
  /** Pure; junk gives [], never a throw. @param at when the body was received, ms */
  parse(body: string, at: number): readonly NewsItem[];
  /** Whether a body that gave no news is sound all the same: a week without a great earthquake. @default never */
  quiet?(body: string): boolean;
}
export interface FeedRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Asked when this one fails or gives junk; `parse` tells the two answers apart. */
  readonly otherwise?: FeedRequest;
}
