/** A comparison in words, the same in its view and in reports: what a group is called, and what the groups of one split say together. */
import { BAND, type Compared, type Group, type Split } from "../../core/desk/comparison.ts";
import type { Strategy } from "../../core/desk/records.ts";
import type { SiteId } from "../../core/model.ts";
import { weekday } from "../../ui/format.ts";
import { SITE_NAMES } from "../../ui/names.ts";
import type { Voice } from "../../ui/say.ts";
import { accountName } from "../account-mark.tsx";

/** @param id of a group of that split */
export function groupName(split: Split, id: string, { say, lang }: Voice, strategy: Strategy): string {
  switch (split) {
    case "site":
      return SITE_NAMES[id as SiteId];
    case "account":
      return accountName(id);
    case "country":
      return new Intl.DisplayNames(lang, { type: "region" }).of(id) ?? id;
    case "line":
      return strategy.lines.find((aim) => aim.id === id)?.name ?? say("compareGone");
    case "goal":
      return strategy.goals.find((aim) => aim.id === id)?.name ?? say("compareGone");
    case "weekday":
      return weekday(lang, Number(id));
    case "hour":
      return say("compareHours", { from: id, to: String(Number(id) + BAND) });
  }
}

/** One sentence for all groups of a split; what differs is named only where it shows. */
export function comparisonSays({ say, lang }: Voice, { groups, least }: Compared, nameOf: (id: string) => string): string {
  const [first, second] = groups;
  if (!first) return say("compareNothing");
  if (!second) return say("compareOne", { name: nameOf(first.id) });
  if (groups.every(({ says }) => says === "few")) return say("compareAllFew", { n: least });
  const list = new Intl.ListFormat(lang);
  const those = (which: Group["says"]) => list.format(groups.filter(({ says }) => says === which).map(({ id }) => nameOf(id)));
  const [more, less] = [those("more"), those("less")];
  if (!more && !less) return say("compareAllSame");
  return [more && say("compareSaysMore", { names: more }), less && say("compareSaysLess", { names: less })].filter(Boolean).join(" ");
}
