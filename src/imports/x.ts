/** The archive that X makes of an account: `data/tweets.js`, long posts in `data/note-tweet.js`, the handle in `data/account.js`. */
import * as z from "zod/mini";
import { instant } from "./dates.ts";
import { Elements } from "./elements.ts";
import type { Format, Found, Reader } from "./format.ts";
import { jsonReader } from "./json.ts";

const Link = z.object({ url: z.string(), expanded_url: z._default(z.string(), "") });
const Tweet = z.object({
  id_str: z.string().check(z.regex(/^\d+$/)),
  created_at: z.string(),
  full_text: z.string(),
  in_reply_to_status_id_str: z.optional(z.string()),
  in_reply_to_screen_name: z.optional(z.nullable(z.string())),
  entities: z.optional(z.object({ urls: z._default(z.array(Link), []), media: z._default(z.array(z.object({ url: z.string() })), []) })),
});
/** Older archives hold the post itself, newer ones wrap it. */
const Wrapped = z.object({ tweet: z.unknown() });
const Note = z.object({ noteTweet: z.object({ createdAt: z.string(), core: z.object({ text: z.string() }) }) });
const AccountFile = z.object({ account: z.object({ username: z.string() }) });

const REPOST = /^RT @(\w+): /;
const STATUS = /^https?:\/\/(?:x|twitter)\.com\/(\w+)\/status\/\d+/i;
/** So much of a long post stands in `tweets.js` too, and tells which one it is. */
const SHARED = 60;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
const asTyped = (text: string) => text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? "");
const shared = (text: string) => asTyped(text).replace(/\s+/g, " ").slice(0, SHARED);

export const x: Format = {
  id: "x",
  name: "X",
  site: "x",
  files: /(?:^|\/)(?:account|note-tweet|tweets?(?:-part\d+)?)\.js$/,
  fits: (head) => /window\.YTD\.(?:tweets?|account|note_tweet)\.part\d+\s*=/.test(head),
  start({ handle: answered }) {
    let handle = answered ?? "";
    const notes = new Map<string, string>();
    const readAccount = (element: unknown): Found[] => {
      const { account } = z.parse(AccountFile, element);
      handle ||= account.username;
      return [{ line: 1, handle: account.username }];
    };
    const readNote = (element: unknown): Found[] => {
      const { createdAt, core } = z.parse(Note, element).noteTweet;
      notes.set(`${instant(createdAt)} ${shared(core.text)}`, core.text);
      return [];
    };
    const readTweet = (element: unknown, line: number): Found[] => {
      const wrapped = z.safeParse(Wrapped, element);
      const tweet = z.parse(Tweet, wrapped.success && wrapped.data.tweet ? wrapped.data.tweet : element);
      const at = instant(tweet.created_at);
      if (at === undefined) return [{ line, problem: "no-date" }];
      const repost = REPOST.exec(tweet.full_text);
      const quoted = tweet.entities?.urls.map(({ expanded_url }) => STATUS.exec(expanded_url)?.[1]).find((author) => author !== undefined);
      const answeredTo = tweet.in_reply_to_screen_name ?? undefined;
      // An answer to oneself is the next post of a thread.
      const isReply = (tweet.in_reply_to_status_id_str || answeredTo) && answeredTo?.toLowerCase() !== handle.toLowerCase();
      return [
        {
          line,
          item: {
            at,
            kind: isReply ? "reply" : repost || quoted ? "quote" : "post",
            text: notes.get(`${at} ${shared(tweet.full_text)}`) ?? textOf(tweet),
            url: `https://x.com/${handle || "i/web"}/status/${tweet.id_str}`,
            ...(repost && { parent: { author: repost[1] ?? "", text: "" } }),
          },
        },
      ];
    };
    return (path): Reader => {
      if (/account\.js$/.test(path)) return jsonReader(new Elements(), readAccount);
      return jsonReader(new Elements(), /note-tweet\.js$/.test(path) ? readNote : readTweet);
    };
  },
};

/** As it was written: addresses in full, without those of its own pictures, signs as typed. */
function textOf({ full_text, entities }: z.infer<typeof Tweet>): string {
  let text = full_text;
  for (const { url, expanded_url } of entities?.urls ?? []) text = text.replaceAll(url, expanded_url || url);
  for (const { url } of entities?.media ?? []) text = text.replaceAll(url, "");
  return asTyped(text).trim();
}
