/** Names a published post where it is proven, so that recording it twice changes nothing. */
import { CHANCE, ulidOf } from "../core/ulid.ts";

/** @param at ms since 1970; what lies before counts as 1970 */
export const newPostId = (at: number): string => ulidOf(at, crypto.getRandomValues(new Uint8Array(CHANCE)));
