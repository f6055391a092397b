/** A site that was packed is the site that it was, patterns included. */
import { expect, it } from "vitest";
import { packSite, unpackSite } from "../../src/core/site.ts";
import { sites } from "../../src/sites/index.ts";

it.each(sites)("$name comes out of a message as it went in", (site) => expect(unpackSite(packSite(site))).toEqual(site));
