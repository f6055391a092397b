/** Where each site lets people write: opened with nothing in the address, as no word of a draft may travel in one. */
import type { SiteId } from "../../core/model.ts";

const COMPOSERS: Readonly<Record<SiteId, string>> = {
  x: "https://x.com/compose/post",
  linkedin: "https://www.linkedin.com/feed/?shareActive=true",
  facebook: "https://www.facebook.com/",
  threads: "https://www.threads.com/",
  bluesky: "https://bsky.app/",
  mastodon: "https://mastodon.social/publish",
  instagram: "https://www.instagram.com/",
  youtube: "https://studio.youtube.com/",
  reddit: "https://www.reddit.com/submit",
};

export const composerOf = (site: SiteId): string => COMPOSERS[site];
