/** The shelf of news sources. */
import type { Feed } from "../core/feed.ts";
import { gdacs } from "./gdacs.ts";
import { googleTrends } from "./google-trends.ts";
import { nws } from "./nws.ts";
import { reliefweb } from "./reliefweb.ts";
import { rss } from "./rss.ts";
import { usgs } from "./usgs.ts";
import { wikipediaCurrentEvents } from "./wikipedia-current-events.ts";
import { wikipediaFeatured } from "./wikipedia-featured.ts";

export const feeds: readonly Feed[] = [gdacs, googleTrends, nws, reliefweb, rss, usgs, wikipediaCurrentEvents, wikipediaFeatured];
