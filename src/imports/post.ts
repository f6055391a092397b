/** Makes a post of an item: judged by the mix as a draft is, under an id that the same item gets in every import. */

import { permalink } from "../core/mix/twin.ts";
import type { Account, Draft } from "../core/model.ts";
import { parse } from "../core/parse.ts";
import { accountId } from "../core/policy/policy.ts";
import type { Post, Source } from "../core/post.ts";
import type { Item } from "./format.ts";

const MOST_TEXT = 100_000;

/** @param account whose own domains tell an own link from somebody else's */
export function toPost(item: Item, account: Pick<Account, "site" | "handle" | "domains">, from: Source): Post {
  const id = accountId(account.site, account.handle);
  const { at, kind, url } = item;
  const draft: Draft = {
    site: account.site,
    account: id,
    kind,
    text: item.text.slice(0, MOST_TEXT),
    media: [],
    ...(item.parent && { parent: item.parent }),
  };
  const { text, mix, hashtags, links } = parse(draft, account);
  const { promo, curated, engagement, pick } = mix;
  return {
    id: idOf(at, `${id} ${url ? permalink(url) : `${kind} ${at} ${text}`}`),
    at,
    site: account.site,
    account: id,
    kind,
    class: pick,
    shares: { promo, curated, engagement },
    corrected: false,
    text,
    hashtags: hashtags.map(({ value }) => value.slice(0, 200)),
    links: links.map(({ value }) => value.slice(0, 4_000)),
    shown: [],
    overridden: [],
    ...(url && { url: url.slice(0, 4_000) }),
    from,
  };
}

const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** In the form of a ULID: ten digits of time, sixteen of what the post is. */
function idOf(at: number, what: string): string {
  let time = "";
  for (let rest = Math.max(0, Math.floor(at)), i = 0; i < 10; i++, rest = Math.floor(rest / 32)) time = DIGITS[rest % 32] + time;
  let name = "";
  for (const half of [hash(what, 1), hash(what, 2)]) {
    for (let rest = half, i = 0; i < 8; i++, rest = Math.floor(rest / 32)) name += DIGITS[rest % 32];
  }
  return time + name;
}

/** 53 bits that differ for any two texts likely to be met: two multiplicative hashes side by side, as in MurmurHash. */
function hash(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
