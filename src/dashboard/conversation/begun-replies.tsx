/** Replies that were begun and left: offered to the queue, where somebody asked for it; the switch says what is kept, and what never is. */
import { useEffect, useState } from "preact/hooks";
import { type Begun, left } from "../../core/desk/begun.ts";
import type { Thing } from "../../core/desk/records.ts";
import { changeBegun, onBegun, readBegun } from "../../store/begun.ts";
import { changeSettings } from "../../store/settings.ts";
import { ago } from "../../ui/format.ts";
import { useVoice } from "../../ui/say.ts";
import { accountName } from "../account-mark.tsx";
import { useRead } from "../load.ts";
import type { Dashboard } from "../state.ts";

interface Props {
  readonly dashboard: Dashboard;
  readonly cases: readonly Thing<"case">[];
  readonly now: number;
}

export function BegunReplies({ dashboard, cases, now }: Props) {
  const { say, lang } = useVoice();
  const [heard, setHeard] = useState(0);
  useEffect(() => onBegun(() => setHeard((n) => n + 1)), []);
  const known = useRead(dashboard, readBegun, [heard]);
  const isOn = dashboard.settings.value?.begunReplies ?? false;
  const waiting = isOn && known ? left(known, cases, now) : [];
  const toggle = (begunReplies: boolean) => changeSettings((old) => ({ ...old, begunReplies })).catch(dashboard.fail);
  const forget = ({ url, account }: Begun) =>
    changeBegun((all) => all.filter((one) => one.url !== url || one.account !== account)).catch(dashboard.fail);
  const queue = async (one: Begun) => {
    const { account, author, url, at } = one;
    const value = { account, author, url, text: "", complaint: false, promise: "", by: "" };
    if (await dashboard.change({ kind: "case", at, value })) await forget(one);
  };
  return (
    <section class="begun" aria-labelledby="begun">
      <h3 id="begun">{say("begunTitle")}</h3>
      <label class="check">
        <input
          type="checkbox"
          name="begun"
          aria-describedby="begun-hint"
          checked={isOn}
          onChange={({ currentTarget: { checked } }) => toggle(checked)}
        />{" "}
        {say("begunAsk")}
      </label>
      <p id="begun-hint" class="hint">
        {say("begunHint")}
      </p>
      {isOn && known && waiting.length === 0 && <p>{say("begunNone")}</p>}
      <ul class="answered">
        {waiting.map((one) => (
          <li key={`${one.account} ${one.url}`}>
            <strong>{one.author}</strong>{" "}
            <span>
              {say("begunAgo", { ago: ago(lang, one.at, now) })} · {accountName(one.account)}
            </span>
            <p class="actions">
              <button type="button" onClick={() => queue(one)}>
                {say("queueAdd")}
              </button>
              <a href={one.url} target="_blank" rel="noreferrer">
                {say("queueOpen")}
              </a>
              <button type="button" onClick={() => forget(one)}>
                {say("begunForget")}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
