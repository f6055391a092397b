/** What a name of a headline is worth: an event, somebody who died, or only who tells of it. Asked where moments are gathered, never in a page. */
import { acronyms, bodies, people, tellers, unnamed } from "../../lexicons/no-names.ts";
import { key } from "../text/text.ts";
import { NO_NAMES } from "./names.ts";

const TITLES = new Set(people);
const TELLERS = new Set(tellers.map(key));
const BODIES = new Set(bodies);
const ACRONYMS = new Set([...acronyms, ...unnamed]);

/** Could stand for an event: no day, nation, newspaper or ministry, and no acronym of three letters. */
export function isTelling(name: string): boolean {
  const words = name.split(/[\s-]+/).map((word) => word.toLowerCase());
  return (
    key(name).length > 3 &&
    !/^\P{L}+$/u.test(name) &&
    !words.every((word) => NO_NAMES.has(word)) &&
    !TELLERS.has(key(name)) &&
    !words.some((word) => BODIES.has(word))
  );
}

/** Three capitals that are none of the bodies that speak or play in many events: "CBD", "MSU". */
export const isAcronym = (name: string): boolean => /^\p{Lu}{3}$/u.test(name) && !ACRONYMS.has(name.toLowerCase()) && !TELLERS.has(key(name));

/** A person's name without what stands before it: "Pope Francis" gives Francis, "Former President Jimmy Carter" Jimmy Carter. */
export function withoutTitles(name: string): string {
  const words = name.split(" ");
  const first = words.findIndex((word) => !TITLES.has(word.toLowerCase()) && !NO_NAMES.has(word.toLowerCase()));
  return words.slice(Math.max(0, first)).join(" ");
}
