/** The shelf of sites. */
import type { Site } from "../core/site.ts";
import { facebook } from "./facebook.ts";
import { linkedin } from "./linkedin.ts";
import { x } from "./x.ts";

export const sites: readonly Site[] = [facebook, linkedin, x];
