/** The shelf of news sources. */
import type { Feed } from "../core/feed.ts";
import { wikipediaCurrentEvents } from "./wikipedia-current-events.ts";

export const feeds: readonly Feed[] = [wikipediaCurrentEvents];
