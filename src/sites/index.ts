/** The shelf of sites. */
import type { Site } from "../core/site.ts";
import { bluesky } from "./bluesky.ts";
import { facebook } from "./facebook.ts";
import { instagram } from "./instagram.ts";
import { linkedin } from "./linkedin.ts";
import { mastodon } from "./mastodon.ts";
import { reddit } from "./reddit.ts";
import { threads } from "./threads.ts";
import { x } from "./x.ts";
import { youtube } from "./youtube.ts";

export const sites: readonly Site[] = [bluesky, facebook, instagram, linkedin, mastodon, reddit, threads, x, youtube];
