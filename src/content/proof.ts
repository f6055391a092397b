/** Sees that a post went out: by the page's own request, or by the link the page shows. Needs no permission and no code in the page. */
import type { Site } from "../core/site.ts";

/** A large video may take a minute to upload after the press. */
const PATIENCE = 90_000;

/** Calls back at each publishing request that the site answered with success. A refusal may look the same: see `proofOf`. */
export function watchRequests({ published }: Site, answered: () => void): void {
  new PerformanceObserver((list) => {
    const entries = list.getEntries() as PerformanceResourceTiming[];
    if (entries.some(({ name, responseStatus }) => published.request.test(name) && responseStatus >= 200 && responseStatus < 300)) answered();
  }).observe({ type: "resource" });
}

export interface Proof {
  /** Where the post stands, when the page shows it. */
  readonly url?: string;
}

/**
 * Waits until a post is proven: the page shows its link, or the request was answered and the draft has left the composer
 * (X answers a refusal with success too, but leaves the text where it is). Watches the page only for that long.
 * @param wasAnswered whether the publishing request has come back
 * @param hasLeft whether the composer is gone, empty, or holds something else
 * @returns undefined when nothing was proven in a minute and a half
 */
export function proofOf({ published }: Site, wasAnswered: () => boolean, hasLeft: () => boolean): Promise<Proof | undefined> {
  const links = () => document.querySelectorAll<HTMLAnchorElement>(published.link.join(","));
  const before = new Set(links());
  return new Promise((resolve) => {
    const ended = new AbortController();
    const end = (proof: Proof | undefined) => {
      ended.abort();
      resolve(proof);
    };
    const look = () => {
      const link = [...links()].find((anchor) => !before.has(anchor));
      if (link) end({ url: link.href });
      else if (wasAnswered() && hasLeft()) end({});
    };
    const mutations = new MutationObserver(look);
    mutations.observe(document.documentElement, { childList: true, subtree: true });
    const tick = setInterval(look, 500);
    const timer = setTimeout(() => end(undefined), PATIENCE);
    window.addEventListener("pagehide", () => wasAnswered() && end({}), { signal: ended.signal });
    ended.signal.addEventListener("abort", () => {
      mutations.disconnect();
      clearInterval(tick);
      clearTimeout(timer);
    });
  });
}
