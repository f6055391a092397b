/** Looks through a page of the account's own posts, as a script of its own: brought on a click in the popup, never with the engine. */
import { unpackSite } from "../core/site.ts";
import { handover } from "./handover.ts";
import { lookThrough } from "./posts-shown.ts";

handover.seen = (site) => lookThrough(unpackSite(site), document);
