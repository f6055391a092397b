/** What authors said of their own posts' classes, by account: the little that corrections teach from. In `storage.local`, apart from the ledger, so that it outlives its pages. */
import browser from "webextension-polyfill";
import * as z from "zod/mini";
import type { AccountId } from "../core/model.ts";
import { salvage } from "../core/policy/salvage.ts";
import { Post } from "../core/post.ts";
import type { Stretch } from "./writing.ts";

const KEY = "lessons";
/** An author's taste of a year ago may not be today's. Own choice. */
const MOST = 100;
/** As much as is read of a post. */
const MOST_TEXT = 2_000;

/** A post whose class its author said. */
const Lesson = z.pick(Post, { id: true, at: true, site: true, kind: true, class: true, text: true });
export type KeptLesson = z.infer<typeof Lesson>;
const Lessons = z.object({ accounts: z._default(z.record(z.string(), z.array(Lesson)), {}) });

/** By account, oldest first. @throws when the browser refuses its storage */
export async function readLessons(): Promise<Readonly<Record<AccountId, readonly KeptLesson[]>>> {
  return salvage(Lessons, (await browser.storage.local.get(KEY))[KEY] ?? {})?.accounts ?? {};
}

/** One change after the other: each begins from what the one before it left. */
let last: Promise<unknown> = Promise.resolve();

type All = Readonly<Record<AccountId, readonly KeptLesson[]>>;

function change(edit: (old: All) => All): Promise<void> {
  const changed = last.then(async () => {
    const next = Object.entries(edit(await readLessons())).filter(([, lessons]) => lessons.length > 0);
    await browser.storage.local.set({ [KEY]: { accounts: Object.fromEntries(next) } });
  });
  last = changed.catch(() => undefined);
  return changed;
}

/** Keeps the author's newest word on a post; the oldest lessons make room. @throws when it cannot be kept */
export const keepLesson = ({ id, at, site, account, kind, class: as, text }: Post): Promise<void> =>
  change(({ [account]: old = [], ...others }) => {
    const lesson = { id, at, site, kind, class: as, text: text.slice(0, MOST_TEXT) };
    return { ...others, [account]: [...old.filter((one) => one.id !== id), lesson].slice(-MOST) };
  });

/** As if the author had said nothing. @throws as `keepLesson` */
export const dropLesson = ({ id, account }: Pick<Post, "id" | "account">): Promise<void> =>
  change(({ [account]: old = [], ...others }) => ({ ...others, [account]: old.filter((one) => one.id !== id) }));

/** Forgets what was learned from an account's posts, or from all, published from `fromAt` until before `toAt`. @throws as `keepLesson` */
export const forgetLessons = ({ account, fromAt = Number.NEGATIVE_INFINITY, toAt = Number.POSITIVE_INFINITY }: Stretch): Promise<void> =>
  change((all) =>
    Object.fromEntries(
      Object.entries(all).map(([of, lessons]) => [
        of,
        account === undefined || account === of ? lessons.filter(({ at }) => at < fromAt || at >= toAt) : lessons,
      ]),
    ),
  );
