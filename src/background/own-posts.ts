/** Takes an account's own posts from a page that somebody looks at: into the ledger those that are new, onto the desk what all of them came to. */
import browser from "webextension-polyfill";
import { newestByPost } from "../core/desk/measures.ts";
import { knownAmong, MOST_APART } from "../core/mix/twin.ts";
import { accountId } from "../core/policy/policy.ts";
import type { Post } from "../core/post.ts";
import { PageSeen, type PostSeen } from "../core/seen.ts";
import { packSite, type Site } from "../core/site.ts";
import { toPost } from "../imports/post.ts";
import type { OwnPosts } from "../messages.ts";
import { sites } from "../sites/index.ts";
import { inDesk } from "../store/desk.ts";
import { inForce } from "../store/layers.ts";
import { inLedger, type Ledger } from "../store/ledger.ts";
import { newId } from "../store/new-id.ts";
import { readSettings } from "../store/settings.ts";
import { readMembership } from "../store/team.ts";

interface Pair {
  readonly seen: PostSeen;
  readonly post: Post;
}

/**
 * @param take keeps them; else they are only counted
 * @returns how they stood before; undefined where the tab shows no page of the account's own, or a past day is being rehearsed
 * @throws when the page lets no script in, says what makes no sense, or the disk is full
 */
export async function ownPosts(tab: number, take: boolean): Promise<OwnPosts | undefined> {
  const { url } = await browser.tabs.get(tab);
  const site = url ? siteOf(new URL(url)) : undefined;
  const { rehearsal, accounts } = await inForce(await readSettings());
  const page = site && !rehearsal ? await lookThrough(tab, site) : undefined;
  if (!site || !page) return undefined;

  const id = accountId(site.id, page.handle);
  const account = accounts.find((one) => one.id === id) ?? { site: site.id, handle: page.handle, domains: [] };
  const pairs = page.posts.map((seen): Pair => ({ seen, post: toPost(seen, account, "seen") }));
  return inLedger("aplomb", async (ledger) => {
    const before = await knownOf(pairs, id, ledger);
    const fresh = pairs.filter((_, i) => !before[i]).map(({ post }) => post);
    if (take) await ledger.add(fresh);
    const after = take ? await knownOf(pairs, id, ledger) : before;
    const changed = await keepCounts(pairs, after, take);
    return { account: id, shown: pairs.length, fresh: fresh.length, grown: changed.filter((i) => before[i]).length, unclear: page.unclear };
  });
}

const siteOf = ({ hostname, pathname }: URL) => sites.find(({ hosts, posts }) => hosts.includes(hostname) && posts?.page.test(hostname + pathname));

async function lookThrough(tab: number, site: Site): Promise<PageSeen | undefined> {
  const target = { tabId: tab };
  await browser.scripting.executeScript({ target, files: ["/src/content/own-posts.js"] });
  const [answer] = await browser.scripting.executeScript({ target, func: see, args: [packSite(site)] });
  return answer?.result ? PageSeen.parse(answer.result) : undefined;
}

/** Runs in the page, by itself: see `content/handover.ts`. */
function see(site: string): unknown {
  return (globalThis as { aplomb?: { seen?: (site: string) => unknown } }).aplomb?.seen?.(site);
}

/** What the ledger has of each of them. */
async function knownOf(pairs: readonly Pair[], account: string, ledger: Ledger): Promise<readonly (Post | undefined)[]> {
  const instants = pairs.map(({ post }) => post.at);
  if (instants.length === 0) return [];
  const around = await ledger.between(Math.min(...instants) - MOST_APART, Math.max(...instants) + MOST_APART + 1, account);
  return pairs.map(({ post }) => knownAmong(around, post));
}

/** Writes what was read off them where it differs from what was read last; what else is known of a post stays. @returns which of them differ */
async function keepCounts(pairs: readonly Pair[], known: readonly (Post | undefined)[], keep: boolean): Promise<readonly number[]> {
  const at = Date.now();
  const team = await readMembership();
  return inDesk(async (desk) => {
    const newest = newestByPost(await desk.read("reading"));
    const changed = pairs.flatMap(({ seen: { reach, response } }, i) => {
      const post = known[i];
      const last = post && newest.get(post.id)?.value;
      const isNews = (reach !== undefined && reach !== last?.reach) || (response !== undefined && response !== last?.response);
      if (!post || !isNews) return [];
      const counts = { ...(reach !== undefined && { reach }), ...(response !== undefined && { response }) };
      return [{ i, value: { ...last, ...counts, account: post.account, post: post.id } }];
    });
    if (keep)
      await desk.change(
        changed.map(({ value }) => ({ kind: "reading" as const, id: newId(), at, value })),
        team,
      );
    return changed.map(({ i }) => i);
  });
}
