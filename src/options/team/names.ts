/** Under which key of the locales the troubles with a team's server are told. */
import type { Trouble } from "../../core/team/trouble.ts";
import type { Key } from "../../ui/words.ts";

export const TROUBLE_NAMES = {
  away: "teamAway",
  refused: "teamRefused",
  forbidden: "teamForbidden",
  full: "teamFull",
} as const satisfies Record<Trouble, Key>;
