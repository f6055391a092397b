/** What the press says, as a feed gives it and as it is shown. */

/** One thing the press said. */
export interface Headline {
  readonly headline: string;
  readonly source: string;
  readonly at: number;
  readonly url?: string | undefined;
  /** The language it is in, as far as that is known. */
  readonly lang?: string | undefined;
  /** What was done, where it tells of such (`deedsIn`). */
  readonly deeds?: readonly string[] | undefined;
}
/** A headline as a feed gives it, with what the feed knows about it. */
export interface NewsItem extends Headline {
  readonly place?: string | undefined;
  readonly category?: string | undefined;
  /** What it belongs to, when the feed groups its items ("2012 Aurora, Colorado shooting"). */
  readonly topic?: string | undefined;
  /** Places, people and events that the feed itself names or links to. */
  readonly names?: readonly string[] | undefined;
}

/** What the press says ill of what is ours. Made by `ownNewsOf`. */
export interface OwnNews {
  /** Of the product, as the team writes it; or the handle of the account. */
  readonly name: string;
  /** Whose every promotion it concerns; a product concerns the drafts that name it. */
  readonly account?: string | undefined;
  /** Newest first. */
  readonly headlines: readonly Headline[];
}
