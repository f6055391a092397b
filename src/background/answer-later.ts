/** "Answer later" in the page's own menu, on watched sites: whoever is waiting goes into the reply queue with what was marked of their words. */
import browser, { type Menus } from "webextension-polyfill";
import type { Case } from "../core/desk/records.ts";
import { sameCase } from "../core/desk/together.ts";
import { UNKNOWN_HANDLE } from "../core/policy/policy.ts";
import { inDesk } from "../store/desk.ts";
import { newId } from "../store/new-id.ts";
import { readSettings } from "../store/settings.ts";
import { readMembership } from "../store/team.ts";
import { siteAt } from "./watched.ts";

const ITEM = "answer-later";
/** Addresses of single posts begin with whose they are: `/acme/status/1`, `/@acme/1`, `/profile/acme/post/1`. */
const OWNER = /^\/(?:profile\/)?@?([\w.-]{1,100})\/(?:status\/|posts?\/|\d)/;
const LONGEST = 5_000;
/** How long the button says that it was taken in, ms. */
const SAID = 3_000;

let last: Promise<unknown> = Promise.resolve();
/** Puts the item into the menu of these pages, and of no others: again at every start, since browsers differ in what they keep. @param pages match patterns */
export function offerLater(pages: readonly string[]): Promise<unknown> {
  last = last
    .catch(() => undefined)
    .then(async () => {
      await browser.contextMenus.removeAll();
      const title = browser.i18n.getMessage("answerLater");
      browser.contextMenus.create({ id: ITEM, title, contexts: ["page", "selection", "link"], documentUrlPatterns: [...pages] });
    });
  return last;
}

/** Whose post stands at an address, where that says so. */
export const whoseAt = (url: URL | null): string | undefined => OWNER.exec(url?.pathname ?? "")?.[1];

type Click = Pick<Menus.OnClickData, "menuItemId" | "editable" | "selectionText" | "linkUrl" | "pageUrl">;

/**
 * Keeps whoever the click was about, unless they wait already. What is marked within a field is a draft: such a click is passed over.
 * @returns whether anything was kept
 * @throws when the disk is full, or the page is not watched
 */
export async function answerLater(
  { menuItemId, editable, selectionText = "", linkUrl, pageUrl = "" }: Click,
  tab: number | undefined,
): Promise<boolean> {
  const { rehearsal, accounts } = await readSettings();
  if (menuItemId !== ITEM || editable || rehearsal) return false;
  const site = await siteAt(pageUrl);
  const link = URL.parse(linkUrl ?? "");
  const page = URL.parse(pageUrl);
  // A link away from the site is what somebody recommends, not where they said it.
  const url = link && link.hostname === page?.hostname && whoseAt(link) ? link : page;
  const value: Case = {
    account: accounts.find((one) => one.site === site.id)?.id ?? `${site.id}:${UNKNOWN_HANDLE}`,
    author: whoseAt(url) ?? site.name,
    text: selectionText.trim().slice(0, LONGEST),
    ...(url && { url: url.href }),
    ...{ complaint: false, promise: "", by: "" },
  };
  const membership = await readMembership();
  const isNew = await inDesk(async (desk) => {
    const known = sameCase(await desk.read("case"), value.url ?? "");
    if (known && known.value.answeredAt === undefined) return false;
    const row = { kind: "case", id: newId(), at: Date.now(), value } as const;
    await desk.change([row], membership);
    return true;
  });
  if (tab !== undefined) {
    await browser.action.setBadgeText({ text: "✓", tabId: tab });
    setTimeout(() => browser.action.setBadgeText({ text: null, tabId: tab }).catch(() => undefined), SAID);
  }
  return isNew;
}
