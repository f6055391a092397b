/** Sees that a post went out: by the page's own request, or by the link the page shows. Needs no permission and no code in the page. */
import type { Site, Traces } from "../core/site.ts";
import { read } from "./read.ts";
import { documentsAround } from "./tree.ts";

/** A large video may take a minute to upload after the press. */
export const PATIENCE = 90_000;
/** ms after the answer in which the site empties or closes the composer. A refusal leaves the text standing. */
export const SOON = 4_000;

/** What a site has done with a draft: put it out, or set it for later. */
export type Taken = "published" | "planned";

/** Calls back at each publishing request that the site answered with success. A refusal may look the same: see `awaitProof`. */
export function watchRequests({ published }: Site, answered: (taken: Taken) => void): void {
  const look = (entries: PerformanceEntryList) => {
    for (const entry of entries)
      if (published.request.test(entry.name) && isSuccess(entry as PerformanceResourceTiming, published))
        answered(published.planned?.test(entry.name) ? "planned" : "published");
  };
  const requests = new PerformanceObserver((list) => look(list.getEntries()));
  requests.observe({ type: "resource" });
  // A frame may be taken away with its answer before anybody was told of it.
  window.addEventListener("pagehide", () => look(requests.takeRecords()));
}
const isSuccess = ({ responseStatus }: PerformanceResourceTiming, { isElsewhere }: Traces) =>
  (responseStatus >= 200 && responseStatus < 300) || (isElsewhere && responseStatus === 0);

export interface Proof {
  /** Where the post stands, when the page shows it. */
  readonly url?: string;
}

export interface Leaving {
  readonly site: Site;
  /** What was written: a link among other people's counts only where it stands beside that. */
  readonly text: string;
  /** When the publishing request came back, by `performance.now()`; infinity before that, undefined when another press took its place. */
  answeredAt(): number | undefined;
  /** Whether the composer is gone or empty. */
  hasLeft(): boolean;
  /** ms after the answer in which it has to be. */
  readonly within: number;
}

/**
 * Waits until a post is proven: the page shows its link, or the request was answered and the site took the draft out of the composer
 * (X answers a refusal with success too, but leaves the text where it is). What the author does meanwhile proves nothing:
 * after a key or a press of theirs, only the link counts. Watches the page only for that long.
 * @param done called once; with nothing when it was refused, given up, or not proven in a minute and a half
 */
export function awaitProof({ site, text, answeredAt, hasLeft, within }: Leaving, done: (proof: Proof | undefined) => void): void {
  const pages = documentsAround(document);
  const links = () => pages.flatMap((page) => site.published.link.flatMap((link) => [...page.querySelectorAll<HTMLAnchorElement>(link)]));
  const before = new Set(links().map(({ href }) => href));
  const ended = new AbortController();
  const { signal } = ended;
  let byAuthor = false;
  const end = (proof: Proof | undefined) => {
    ended.abort();
    done(proof);
  };
  const look = () => {
    const at = answeredAt();
    const link = links().find((one) => !before.has(one.href) && standsBeside(text, one, site.published));
    if (at === undefined) end(undefined);
    else if (link) end({ url: link.href });
    else if (performance.now() >= at && !byAuthor && hasLeft()) end({});
    else if (performance.now() - at > within) end(undefined);
  };
  const touched = (event: Event) => {
    look();
    byAuthor ||= event.isTrusted;
  };
  const mutations = new MutationObserver(look);
  mutations.observe(document.documentElement, { childList: true, subtree: true });
  const tick = setInterval(look, 500);
  const timer = setTimeout(() => end(undefined), PATIENCE);
  for (const type of ["pointerdown", "keydown"]) window.addEventListener(type, touched, { signal, capture: true });
  // A frame that the site takes away goes with the draft in it, and so does a page that it leaves for the one of the post.
  const goes = pages.length > 1 || site.published.movesOn;
  const hidden = () => (goes && !byAuthor && performance.now() >= (answeredAt() ?? Number.POSITIVE_INFINITY) ? end({}) : look());
  window.addEventListener("pagehide", hidden, { signal });
  signal.addEventListener("abort", () => {
    mutations.disconnect();
    clearInterval(tick);
    clearTimeout(timer);
  });
}

/** Sites fold long posts: what is shown of them begins alike. In letters without the spaces between them. */
const FIRST = 60;

/** Whether the link is one of this text, as far as the site says whose its links are. */
function standsBeside(text: string, link: Element, { around }: Traces): boolean {
  if (!around) return true;
  const shown = link.closest<HTMLElement>(around);
  const first = bare(text).slice(0, FIRST);
  return shown !== null && first !== "" && bare(read(shown).text).includes(first);
}
const bare = (text: string) => text.replace(/\s+/g, "");
