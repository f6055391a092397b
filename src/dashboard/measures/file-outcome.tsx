/** What would come of a file: how many posts it tells of, what is known already, and each line that is left out, with why. */
import { REAL } from "../../core/desk/measures.ts";
import type { Fault } from "../../imports/analytics.ts";
import type { Met } from "../../imports/readings.ts";
import { dateTime, dayAndHour } from "../../ui/format.ts";
import { useVoice } from "../../ui/say.ts";
import type { Key } from "../../ui/words.ts";
import { accountName } from "../account-mark.tsx";
import { MEASURE_SHORT } from "../names.ts";

const FAULTS = { broken: "faultBroken", "no-post": "faultNoPost", "no-number": "faultNoNumber", twice: "faultTwice" } as const satisfies Record<
  Fault,
  Key
>;
const SAMPLE = 3;
/** Lines named one by one; beyond, their number is said. */
const NAMED = 30;

interface Props {
  readonly name: string;
  readonly asOf: number;
  readonly isEnough: boolean;
  readonly met: Met | undefined;
}
export function FileOutcome({ name, asOf, isEnough, met }: Props) {
  const { say, lang } = useVoice();
  const number = new Intl.NumberFormat(lang);
  if (!isEnough) return <p role="status">{say("analyticsUnclear")}</p>;
  if (!met) return <p role="status">{say("analyticsLooking")}</p>;
  const { readings, same, unknown, bad } = met;
  return (
    <div role="status">
      <p>
        <strong>{say("analyticsFound", { n: readings.length, name })}</strong> {say("analyticsAsOf", { at: dateTime(lang, asOf) })}{" "}
        {same > 0 && say("analyticsSame", { n: same })}
      </p>
      <ul>
        {readings.slice(0, SAMPLE).map(({ post, value }) => (
          <li key={post.id}>
            <span class="hint">
              {dayAndHour(lang, post.at)} · {accountName(post.account)}
            </span>
            <span class="post-text">{post.text}</span>
            <span>
              {REAL.flatMap((measure) => {
                const n = value[measure];
                return n === undefined ? [] : [`${say(MEASURE_SHORT[measure])} ${number.format(n)}`];
              }).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      {unknown.length > 0 && (
        <p>
          {say("analyticsUnknown", { n: unknown.length, lines: lines(unknown) })} <a href="/src/options/index.html#data">{say("analyticsBringIn")}</a>
        </p>
      )}
      {bad.length > 0 && (
        <>
          <p>{say("analyticsBad", { n: bad.length })}</p>
          <ul class="faults">
            {bad.slice(0, NAMED).map(({ line, fault }) => (
              <li key={line}>{say("analyticsLine", { line, why: say(FAULTS[fault]) })}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const lines = (all: readonly number[]): string => all.slice(0, NAMED).join(", ") + (all.length > NAMED ? " …" : "");
