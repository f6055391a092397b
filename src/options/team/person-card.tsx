/** A lead's way to hand somebody what the team has heard of them, and to have it forgotten by everybody: said what that takes along, and asked once more. */
import { useRef, useState } from "preact/hooks";
import { Member } from "../../core/post.ts";
import type { Membership } from "../../core/team/membership.ts";
import type { Trouble } from "../../core/team/trouble.ts";
import { ask } from "../../messages.ts";
import { useVoice } from "../../ui/say.ts";
import { save } from "../save.ts";
import { TROUBLE_NAMES } from "./names.ts";

type Said =
  | { readonly is: "busy" | "nothing" | "no-name" | "oneself" }
  | { readonly is: "copied" | "erased"; readonly n: number }
  | { readonly is: "trouble"; readonly trouble: Trouble };
const away = () => ({ trouble: "away" as const });

export function PersonCard({ membership: { member, scopes } }: { readonly membership: Membership }) {
  const { say } = useVoice();
  const [name, setName] = useState("");
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<Said>();
  const eraseEl = useRef<HTMLButtonElement>(null);
  const who = name.trim();
  const isBusy = said?.is === "busy";
  /** @returns whether there is somebody to ask for */
  const isNamed = (isOneself: boolean) => {
    const no = !Member.safeParse(who).success ? "no-name" : isOneself ? "oneself" : undefined;
    setSaid(no && { is: no });
    return no === undefined;
  };
  const copy = async () => {
    if (!isNamed(false)) return;
    setSaid({ is: "busy" });
    const answer = await ask("aboutPerson", { person: who }).catch(away);
    if ("trouble" in answer) return setSaid({ is: "trouble", trouble: answer.trouble });
    const { lines } = answer;
    if (lines.length > 0)
      save(
        new Blob(
          lines.map((line) => `${line}\n`),
          { type: "application/jsonl" },
        ),
        `${who}.jsonl`,
      );
    setSaid(lines.length > 0 ? { is: "copied", n: lines.length } : { is: "nothing" });
  };
  const erase = async () => {
    keep();
    setSaid({ is: "busy" });
    const answer = await ask("forgetPerson", { person: who }).catch(away);
    setSaid("trouble" in answer ? { is: "trouble", trouble: answer.trouble } : { is: "erased", n: answer.swept });
  };
  const keep = () => {
    setAsking(false);
    eraseEl.current?.focus();
  };
  return (
    <section class="team-card" aria-labelledby="team-person">
      <h2 id="team-person">{say("teamPerson")}</h2>
      <p class="hint">{say("teamPersonHint", { scopes: scopes.map(({ id }) => id).join(", ") })}</p>
      <label class="person-name">
        <span>{say("teamPersonName")}</span>
        <input
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={name}
          onInput={({ currentTarget: { value } }) => {
            setName(value);
            setAsking(false);
            setSaid(undefined);
          }}
        />
      </label>
      <p class="buttons">
        <button type="button" disabled={isBusy} onClick={copy}>
          {say("teamPersonCopy")}
        </button>
        <button ref={eraseEl} type="button" disabled={isBusy} aria-expanded={asking} onClick={() => setAsking(!asking && isNamed(who === member))}>
          {say("teamPersonErase")}
        </button>
      </p>
      {asking && (
        <div class="team-leaving">
          <p>{say("teamPersonEraseWhat", { who })}</p>
          <p class="buttons">
            <button type="button" class="danger" onClick={erase}>
              {say("teamPersonEraseNow", { who })}
            </button>
            <button type="button" onClick={keep}>
              {say("teamPersonKeep")}
            </button>
          </p>
        </div>
      )}
      <div role="status">{said && <Word said={said} who={who} />}</div>
    </section>
  );
}

function Word({ said, who }: { readonly said: Said; readonly who: string }) {
  const { say } = useVoice();
  if (said.is === "trouble") return <p class="trouble">{say(TROUBLE_NAMES[said.trouble])}</p>;
  if (said.is === "copied" || said.is === "erased")
    return <p>{say(said.is === "copied" ? "teamPersonCopied" : "teamPersonErased", { n: said.n })}</p>;
  if (said.is === "nothing") return <p>{say("teamPersonNothing", { who })}</p>;
  if (said.is === "busy") return <p>{say("teamPersonBusy")}</p>;
  return <p class="trouble">{say(said.is === "no-name" ? "teamPersonNone" : "teamPersonSelf")}</p>;
}
