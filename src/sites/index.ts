/** The shelf of sites. */
import type { Site } from "../core/site.ts";
import { bluesky } from "./bluesky.ts";
import { facebook } from "./facebook.ts";
import { linkedin } from "./linkedin.ts";
import { mastodon } from "./mastodon.ts";
import { x } from "./x.ts";
import { youtube } from "./youtube.ts";

export const sites: readonly Site[] = [bluesky, facebook, linkedin, mastodon, x, youtube];
