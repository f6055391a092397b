/** Forgetting posts, of one account or of a period: it says how many, and asks once more. */
import { useRef, useState } from "preact/hooks";
import { handleOf, siteOf } from "../../ui/names.ts";
import { useVoice } from "../../ui/say.ts";
import type { Data } from "./model.ts";

export function EraseForm({ data }: { readonly data: Data }) {
  const { say } = useVoice();
  const [account, setAccount] = useState("");
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [asked, setAsked] = useState<number>();
  const buttonEl = useRef<HTMLButtonElement>(null);
  const sizes = data.sizes.value ?? [];
  const busy = data.task.value !== undefined;
  const what = {
    ...(account && { account }),
    ...(from && { fromAt: new Date(`${from}T00:00`).getTime() }),
    ...(to && { toAt: new Date(`${to}T24:00`).getTime() }),
  };
  const changed = (set: (value: string) => void) => (event: { readonly currentTarget: { readonly value: string } }) => {
    set(event.currentTarget.value);
    setAsked(undefined);
  };
  const done = () => {
    setAsked(undefined);
    buttonEl.current?.focus();
  };
  return (
    <section class="data-part" aria-labelledby="erase">
      <h2 id="erase">{say("eraseTitle")}</h2>
      <p class="hint">{say("eraseHint")}</p>
      <div class="fields">
        <label>
          <span>{say("account")}</span>
          <select value={account} onChange={changed(setAccount)}>
            <option value="">{say("allAccounts")}</option>
            {sizes.map(({ account: id }) => (
              <option key={id} value={id}>
                {handleOf(id)} · {siteOf(id)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{say("eraseFrom")}</span>
          <input type="date" value={from} onChange={changed(setFrom)} />
        </label>
        <label>
          <span>{say("eraseTo")}</span>
          <input type="date" value={to} onChange={changed(setTo)} />
        </label>
      </div>
      <p class="actions">
        <button ref={buttonEl} type="button" disabled={busy || sizes.length === 0} onClick={async () => setAsked(await data.count(what))}>
          {say("eraseAsk")}
        </button>
      </p>
      {asked !== undefined && (
        <div class="confirm" role="alert">
          <p>{asked === 0 ? say("eraseNothing") : say("eraseSure", { n: asked })}</p>
          {asked > 0 && (
            <p class="actions">
              <button
                type="button"
                class="grave"
                onClick={() => {
                  data.erase(what, asked);
                  done();
                }}
              >
                {say("eraseGo", { n: asked })}
              </button>
              <button type="button" onClick={done}>
                {say("eraseKeep")}
              </button>
            </p>
          )}
        </div>
      )}
    </section>
  );
}
