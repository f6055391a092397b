/** The shelf of news sources. */
import type { Feed } from "../core/feed.ts";
import { gdacs } from "./gdacs.ts";
import { usgs } from "./usgs.ts";
import { wikipediaCurrentEvents } from "./wikipedia-current-events.ts";
import { wikipediaFeatured } from "./wikipedia-featured.ts";

export const feeds: readonly Feed[] = [gdacs, usgs, wikipediaCurrentEvents, wikipediaFeatured];
