/** The shelf of sites. */
import type { Site } from "../core/site.ts";
import { x } from "./x.ts";

export const sites: readonly Site[] = [x];
