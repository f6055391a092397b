/** Whether two records tell of the same published post: by address, or by words and time when they come from different sources. */
import type { Post } from "../post.ts";

/** Sources differ by the seconds between a press and its proof, and by minutes where a scheduler queues; ms. Own proposal. */
export const MOST_APART = 10 * 60_000;

/** What in a query says which post it is, on Facebook, LinkedIn and YouTube; the rest says where the reader came from. */
const NAMING = /^(?:comment_id|reply_comment_id|story_fbid|fbid|id|v|lc|commentUrn|replyUrn)$/;

/** An address without what differs between sources: scheme, `www.`, the query but for what names the post, and on X the handle. */
export function permalink(url: string): string {
  const bare = url.trim().replace(/^https?:\/\/(?:www\.|mobile\.|m\.)?/i, "");
  const status = /^(?:x|twitter)\.com\/.*\/status(?:es)?\/(\d+)/i.exec(bare);
  if (status) return `x.com/status/${status[1]}`;
  const [address = "", query = ""] = bare.replace(/#.*$/s, "").split("?");
  const naming = [...new URLSearchParams(query)].filter(([name]) => NAMING.test(name)).sort();
  return [decoded(address.replace(/\/+$/, "")).toLowerCase(), ...naming.map(([name, value]) => `${name}=${value}`)].join(" ");
}

/** LinkedIn writes `urn%3Ali%3Ashare`; a stray % is left as it is. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Enough letters to know a text by; what networks shorten, link cards and spaces, is left out. */
const MOST_LETTERS = 120;
const NOT_SAID = /https?:\/\/\S+|[^\p{L}\p{N}]+/gu;

/** Equal for two records with the same words. */
export const contentKey = ({ text }: Pick<Post, "text">): string =>
  text
    .slice(0, 4 * MOST_LETTERS)
    .replace(NOT_SAID, "")
    .toLowerCase()
    .slice(0, MOST_LETTERS);

/**
 * Whether two records with equal `contentKey` are the same post. Within one source the id decides, as the same answer may be given twice;
 * two addresses are two posts; and where no words are left, time alone proves nothing.
 */
export function isTwin(a: Post, b: Post): boolean {
  return a.from !== b.from && !(a.url && b.url) && Math.abs(a.at - b.at) <= MOST_APART && contentKey(a) !== "";
}

/** What stands for the one post of an address: a number, or the letters that Facebook gives instead. */
const NAME = /pfbid\w+|\d+/g;

/**
 * The same post among those of its account, whatever each was taken from. LinkedIn and Facebook name one post in more than one way:
 * only addresses of the same form tell two posts with the same words and time apart.
 */
export function knownAmong(posts: readonly Post[], post: Post): Post | undefined {
  const address = post.url && permalink(post.url);
  return (
    posts.find(({ id, url }) => id === post.id || (address && url && permalink(url) === address)) ??
    posts.find((known) => Math.abs(known.at - post.at) <= MOST_APART && hasWordsOf(known, post) && !areTold(known.url, post.url))
  );
}

const hasWordsOf = (a: Post, b: Post) => contentKey(a) !== "" && contentKey(a) === contentKey(b);

/** Whether two addresses are of one form: then they name two posts, but for letters, which change. */
function areTold(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b || `${a} ${b}`.includes("pfbid")) return false;
  return permalink(a).replace(NAME, "") === permalink(b).replace(NAME, "");
}
