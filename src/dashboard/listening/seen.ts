/** What was seen under the saved searches, as a figure: how much of it was about the house, and how it sounded. */
import type { Figure } from "../../core/desk/figures.ts";
import { moodsOf } from "../../core/desk/listening.ts";
import { MOODS, type Thing } from "../../core/desk/records.ts";
import { percent } from "../../ui/format.ts";
import type { Voice } from "../../ui/say.ts";
import { MOOD_NAMES } from "../names.ts";

/** Fewer sightings make no share. Own choice. */
const LEAST = 10;

/** @param searches in the order in which they are shown */
export function seenFigure(
  searches: readonly Thing<"search">[],
  seen: readonly Thing<"sighting">[],
  { say, lang }: Voice,
): Omit<Figure, "id" | "title"> {
  const counts = searches.map(({ id }) => moodsOf(seen.filter(({ value }) => value.search === id)));
  const about = (who: string) => seen.filter(({ value }) => searches.some(({ id, value: { about } }) => id === value.search && about === who)).length;
  const [ours, theirs] = [about("brand"), about("competitor")];
  const isShare = ours > 0 && theirs > 0 && ours + theirs >= LEAST;
  return {
    sentence: [
      isShare ? say("listenShare", { share: percent(lang, ours / (ours + theirs)), n: ours + theirs }) : say("listenCounted", { n: seen.length }),
      say("listenTone", moodsOf(seen)),
    ].join(" "),
    label: say("listenSearch"),
    labels: searches.map(({ value }) => value.query),
    series: MOODS.map((mood) => ({ mood, name: say(MOOD_NAMES[mood]), values: counts.map((one) => one[mood]) })),
    shape: "stack",
  };
}
