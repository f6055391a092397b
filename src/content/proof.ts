/** Sees that a post went out: by the page's own request, or by the link the page shows. Needs no permission and no code in the page. */
import type { Site } from "../core/site.ts";

/** A large video may take a minute to upload after the press. */
const PATIENCE = 90_000;
/** ms after the answer in which the site empties or closes the composer. A refusal leaves the text standing. */
const SOON = 4_000;

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
 * Waits until a post is proven: the page shows its link, or the request was answered and the site took the draft out of the composer
 * (X answers a refusal with success too, but leaves the text where it is). What the author does meanwhile proves nothing:
 * after a key or a press of theirs, only the link counts. Watches the page only for that long.
 * @param answeredAt when the publishing request came back, by `performance.now()`; infinity before that, undefined when another press took its place
 * @param hasLeft whether the composer is gone or empty
 * @returns undefined when it was refused, given up, or not proven in a minute and a half
 */
export function proofOf({ published }: Site, answeredAt: () => number | undefined, hasLeft: () => boolean): Promise<Proof | undefined> {
  const links = () => document.querySelectorAll<HTMLAnchorElement>(published.link.join(","));
  const before = new Set(Array.from(links(), ({ href }) => href));
  return new Promise((resolve) => {
    const ended = new AbortController();
    const { signal } = ended;
    let byAuthor = false;
    const end = (proof: Proof | undefined) => {
      ended.abort();
      resolve(proof);
    };
    const look = () => {
      const at = answeredAt();
      const link = [...links()].find(({ href }) => !before.has(href));
      if (at === undefined) end(undefined);
      else if (link) end({ url: link.href });
      else if (performance.now() >= at && !byAuthor && hasLeft()) end({});
      else if (performance.now() - at > SOON) end(undefined);
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
    window.addEventListener("pagehide", look, { signal });
    signal.addEventListener("abort", () => {
      mutations.disconnect();
      clearInterval(tick);
      clearTimeout(timer);
    });
  });
}
