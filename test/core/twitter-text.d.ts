/** The parts of twitter-text, which has no types of its own, that the tests compare with. */
declare module "twitter-text" {
  type Indices = readonly [number, number];
  const twitter: {
    extractHashtagsWithIndices(text: string): { hashtag: string; indices: Indices }[];
    extractMentionsWithIndices(text: string): { screenName: string; indices: Indices }[];
    extractUrlsWithIndices(text: string): { url: string; indices: Indices }[];
    parseTweet(text: string): { weightedLength: number };
    readonly regexen: Readonly<Record<"hashtagAlphaNumeric", RegExp>>;
  };
  export default twitter;
}
