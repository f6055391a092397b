/** Replies that somebody begins, where they asked to be reminded of them: kept until they are sent, for the reply queue to offer. */
import { begin, wentOut } from "../core/desk/begun.ts";
import { UNKNOWN_HANDLE } from "../core/policy/policy.ts";
import type { Post } from "../core/post.ts";
import { changeBegun } from "../store/begun.ts";
import { readSettings } from "../store/settings.ts";
import { whoseAt } from "./answer-later.ts";
import { siteAt } from "./watched.ts";

interface Said {
  readonly url: string;
  readonly account?: string | undefined;
  readonly at: number;
}

/** Unless nobody asked for it, or asked not to be watched for now. @param page in which it was begun @throws when that page is not watched, or the disk is full */
export const replyBegun = ({ url, account, at }: Said, tab: number, page: string): Promise<void> =>
  changeBegun(async (known) => {
    const { begunReplies, rehearsal, pause, accounts } = await readSettings();
    if (!begunReplies || rehearsal) return known;
    const site = await siteAt(page);
    if (pause && pause.untilAt > Date.now() && (pause.site ?? site.id) === site.id) return known;
    const own = accounts.find((one) => one.site === site.id)?.id;
    return begin(known, { url, tab, at, author: whoseAt(URL.parse(url)) ?? site.name, account: account ?? own ?? `${site.id}:${UNKNOWN_HANDLE}` });
  });

/** What is published settles what was begun. */
export const replySent = ({ kind, account, at }: Post, tab: number): Promise<void> =>
  changeBegun((known) => (kind === "reply" || kind === "comment" ? wentOut(known, tab, account, at) : known));

/** Whoever no longer wants to be reminded keeps nothing of it. */
export const heedBegun = (isWanted: boolean): Promise<void> => changeBegun((known) => (isWanted || known.length === 0 ? known : []));
