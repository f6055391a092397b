/** How each host is treated, whichever source the request is for: it rests after it failed, and for as long as it asks. */
import { type Rest, readRests, writeRest } from "../store/news.ts";
import { NoText } from "./fetch-text.ts";

const MINUTE = 60_000;
/** Pauses after the first, second and further failures in a row. */
const BACK_OFF = [1, 5, 15].map((minutes) => minutes * MINUTE);
export const LONGEST_PAUSE = 60 * MINUTE;

/** How long to leave alone what has failed so often in a row, ms. @param failures the one that just happened included */
export const pauseAfter = (failures: number): number => BACK_OFF[failures - 1] ?? LONGEST_PAUSE;

/** The host rests: it was not asked. */
export class Resting extends Error {}

/** Works, unless the host rests. @throws Resting; NoText and whatever else the work meets */
export async function atHost<T>(host: string, work: () => Promise<T>): Promise<T> {
  const rest = (await readRests())[host];
  if (rest && isResting(rest)) throw new Resting(host);
  try {
    const done = await work();
    if (rest) await writeRest(host, undefined);
    return done;
  } catch (error) {
    if (error instanceof NoText && error.isOfHost) {
      const failures = (rest?.failures ?? 0) + 1;
      await writeRest(host, { failures, untilAt: Date.now() + Math.max(error.restMs, pauseAfter(failures)) });
    }
    throw error;
  }
}

/** A rest longer than any that is ever given tells of a clock that was put back. */
const isResting = ({ untilAt }: Rest) => untilAt > Date.now() && untilAt - Date.now() <= LONGEST_PAUSE;
