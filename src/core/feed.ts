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
  /** What to fetch. @param since the last good read, ms; undefined at the first */
  requests(now: number, since: number | undefined): readonly FeedRequest[];
  /** Pure; junk gives [], never a throw. @param at when the body was received, ms */
  parse(body: string, at: number): readonly NewsItem[];
}
export interface FeedRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
}
