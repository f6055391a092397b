/** What each column of a file was taken for, to be put right by hand. */
import { isEnough, type Table, USES, type Use, type Uses } from "../../imports/analytics.ts";
import { useVoice } from "../../ui/say.ts";
import type { Key } from "../../ui/words.ts";
import { MEASURE_SHORT } from "../names.ts";

const USE_NAMES = { url: "useUrl", text: "useText", at: "useAt", ...MEASURE_SHORT } as const satisfies Record<Use, Key>;

interface Props {
  readonly table: Table;
  readonly uses: Uses;
  use(column: number, to: Use | undefined): void;
}
export function Columns({ table: { heading, rows }, uses, use }: Props) {
  const { say } = useVoice();
  const n = uses.filter(Boolean).length;
  return (
    <details class="columns" open={!isEnough(uses)}>
      <summary>{say("analyticsColumns", { n, all: heading.length })}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say("analyticsColumn")}</th>
            <th scope="col">{say("analyticsFirst")}</th>
            <th scope="col">{say("analyticsUse")}</th>
          </tr>
        </thead>
        <tbody>
          {heading.map((name, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place; two may have one name
            <tr key={i} class={uses[i] ? "" : "is-left"}>
              <th scope="row">{name || `${i + 1}`}</th>
              <td>{rows.find(({ cells }) => cells[i]?.trim())?.cells[i]?.slice(0, 80)}</td>
              <td>
                <select
                  aria-label={say("analyticsUseOf", { name: name || `${i + 1}` })}
                  value={uses[i] ?? ""}
                  onChange={({ currentTarget: { value } }) =>
                    use(
                      i,
                      USES.find((one) => one === value),
                    )
                  }
                >
                  <option value="">{say("useNone")}</option>
                  {USES.map((one) => (
                    <option key={one} value={one}>
                      {say(USE_NAMES[one])}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
