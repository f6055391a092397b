/** One way to split the posts: a sentence, then a table in which every group has its median, drawn with its doubt on a scale that all share. */
import { scaleLinear } from "d3-scale";
import type { Compared, Group, Split } from "../../core/desk/comparison.ts";
import { useVoice } from "../../ui/say.ts";
import type { Key } from "../../ui/words.ts";
import { SPLIT_NAMES } from "../names.ts";
import { comparisonSays } from "./say.ts";

const WIDTH = 240;
const HEIGHT = 20;
const SAYS = { few: "compareFew", same: "compareSame", more: "compareMore", less: "compareLess" } as const satisfies Record<Group["says"], Key>;
/** More rows are a list of their own. */
const SHOWN = 14;

interface Props {
  readonly split: Split;
  readonly compared: Compared;
  nameOf(id: string): string;
  /** Notes what a group shows. */
  note(group: Group): void;
}

export function SplitSection({ split, compared, nameOf, note }: Props) {
  const voice = useVoice();
  const { say, lang } = voice;
  const { groups, without } = compared;
  const rows = groups.slice(0, SHOWN);
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  const most = Math.max(1e-9, ...rows.map(({ own }) => own.interval?.[1] ?? own.median));
  const x = scaleLinear([0, most], [6, WIDTH - 6]);
  return (
    <section class="measures-part" aria-labelledby={`compare-${split}`}>
      <h2 id={`compare-${split}`}>{say(SPLIT_NAMES[split])}</h2>
      <p class="sentence">{comparisonSays(voice, compared, nameOf)}</p>
      {groups.length > 1 && (
        <table class="compared">
          <thead>
            <tr>
              <th scope="col">{say("compareGroup")}</th>
              <td />
              <th scope="col">{say("compareMedian")}</th>
              <th scope="col">{say("compareInterval")}</th>
              <th scope="col">{say("comparePosts")}</th>
              <th scope="col">{say("compareRest")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((group) => (
              <tr key={group.id} class={`is-${group.says}`}>
                <th scope="row">{nameOf(group.id)}</th>
                <td class="whisker">
                  <Whisker group={group} x={x} />
                </td>
                <td>{number.format(group.own.median)}</td>
                <td>{group.own.interval ? group.own.interval.map(number.format).join(" – ") : "–"}</td>
                <td>{number.format(group.own.n)}</td>
                <td class="compare-says">
                  {say(SAYS[group.says])}{" "}
                  {group.says === "more" && (
                    <button
                      type="button"
                      class="not-printed"
                      aria-label={say("practiceNoteOf", { name: nameOf(group.id) })}
                      onClick={() => note(group)}
                    >
                      {say("practiceNote")}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {groups.length > SHOWN && <p class="hint">{say("compareRestOfThem", { n: groups.length - SHOWN })}</p>}
      {groups.length > 0 && without > 0 && <p class="hint">{say("compareWithout", { n: without })}</p>}
    </section>
  );
}

function Whisker({ group: { own }, x }: { readonly group: Group; x(value: number): number }) {
  const middle = HEIGHT / 2;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <line class="plot-grid" x1={x(0)} x2={WIDTH} y1={middle} y2={middle} />
      {own.interval && <line class="doubt" x1={x(own.interval[0])} x2={x(own.interval[1])} y1={middle} y2={middle} />}
      <circle class={own.interval ? "median" : "median is-bare"} cx={x(own.median)} cy={middle} r={5} />
    </svg>
  );
}
