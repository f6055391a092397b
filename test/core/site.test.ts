/** A site that was packed is the site that it was, patterns included. */
import { expect, it } from "vitest";
import { corrected, packSite, type Site, unpackSite } from "../../src/core/site.ts";
import { sites } from "../../src/sites/index.ts";
import { x } from "../../src/sites/x.ts";

it.each(sites)("$name comes out of a message as it went in", (site) => expect(unpackSite(packSite(site))).toEqual(site));

const [own] = x.composers;
const kindOf = (site: Site) => site.composers.find(({ name }) => name === "post");

it("is corrected by a policy: its selectors come first, those that came with Aplomb after them, and what is never read stays so", () => {
  const site = corrected(x, { seen: "2026-11-23", composers: { post: { box: [".new"], root: [".around"], publish: [".send"] } } });
  expect(kindOf(site)).toMatchObject({
    seen: "2026-11-23",
    box: [".new", ...(own?.box ?? [])],
    root: { within: [".around", ...(own && "within" in own.root ? own.root.within : [])] },
    publish: { marks: [".send", ...(own?.publish.marks ?? [])] },
    place: own?.place,
  });
  expect(site.never).toEqual(x.never);
});

it("is left alone by a correction of what it does not have, or that was seen before its own selectors were", () => {
  expect(corrected(x, undefined)).toBe(x);
  expect(corrected(x, { seen: "2026-11-23", composers: { letter: { box: [".new"] } } })).toEqual(x);
  expect(corrected(x, { seen: "2025-01-01", composers: { post: { box: [".old"] } } })).toEqual(x);
});
