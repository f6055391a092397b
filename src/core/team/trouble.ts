/** Why a team's server could not be spoken with: apart from all else, since every context knows these words. */

/** `away`: nobody answers there; `refused`: the server does not know this credential, or no longer; `forbidden`: the role may not do that; `full`: the server has no room, or is not set up. */
export const TROUBLES = ["away", "refused", "forbidden", "full"] as const;
export type Trouble = (typeof TROUBLES)[number];
