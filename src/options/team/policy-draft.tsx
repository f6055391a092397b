/** A lead changes the team's policy: part by part, seen before it is set; and where somebody else was first, both versions side by side. */
import { useState } from "preact/hooks";
import { atomsOf, laidOver, policyOf } from "../../core/policy/combine.ts";
import { type PolicyRead, readPolicyFile } from "../../core/policy/file.ts";
import type { Layer, PolicyFile } from "../../core/policy/policy.ts";
import type { Trouble } from "../../core/team/trouble.ts";
import { isExpression } from "../../core/text/expressions.ts";
import { ask, LONGEST_POLICY, type Revision } from "../../messages.ts";
import { packs } from "../../packs/index.ts";
import { rules } from "../../rules/index.ts";
import { sites } from "../../sites/index.ts";
import { useVoice } from "../../ui/say.ts";
import { TROUBLE_NAMES } from "./names.ts";
import { PolicyClash } from "./policy-clash.tsx";
import { atomName, LOCK_NAMES, lockName, PolicyDifference } from "./policy-difference.tsx";

interface Props {
  readonly own: Layer;
  /** The team's, as it stands; and at which revision. */
  readonly now: PolicyFile;
  readonly revision: number;
}
/** What is being written, and what it was begun from. */
interface Draft {
  readonly base: PolicyFile;
  readonly revision: number;
  readonly file: PolicyFile;
}
type Said = { readonly is: "set" } | { readonly is: Trouble } | { readonly is: "unusable"; readonly read: PolicyRead };
/** Whoever has more of them works with a file. */
const MOST_PARTS = 60;

export function PolicyDraft({ own, now, revision }: Props) {
  const voice = useVoice();
  const { say } = voice;
  const [draft, setDraft] = useState<Draft>();
  const [theirs, setTheirs] = useState<Revision>();
  const [said, setSaid] = useState<Said>();
  const edit = (file: PolicyFile) => draft && setDraft({ ...draft, file });
  const give = async (file: PolicyFile, over: number) => {
    const answer = await ask("setPolicy", { policy: JSON.stringify(file), revision: over }).catch(() => ({ trouble: "away" as const }));
    if ("trouble" in answer) return setSaid({ is: answer.trouble });
    if ("theirs" in answer) return setTheirs(answer.theirs);
    stop();
    setSaid({ is: "set" });
  };
  const stop = () => {
    setDraft(undefined);
    setTheirs(undefined);
    setSaid(undefined);
  };
  const choose = async (input: HTMLInputElement) => {
    const [picked] = input.files ?? [];
    const read = picked && readPolicyFile(await picked.text().catch(() => ""), { rules, packs, sites, isExpression });
    if (read?.file) edit(read.file);
    setSaid(read && !read.file ? { is: "unusable", read } : undefined);
    input.value = "";
  };
  const word = (
    <div role="status">
      {said && (
        <p class={said.is === "set" ? "" : "trouble"}>
          {say(said.is === "set" ? "teamPolicyGiven" : said.is === "unusable" ? "policyUnusable" : TROUBLE_NAMES[said.is])}
        </p>
      )}
    </div>
  );
  if (!draft)
    return (
      <>
        {word}
        <p class="buttons">
          <button type="button" onClick={() => setDraft({ base: now, revision, file: now })}>
            {say("teamPolicyEdit")}
          </button>
        </p>
      </>
    );
  const { base, file } = draft;
  if (theirs) return <PolicyClash base={base} mine={file} theirs={theirs} give={give} leave={stop} said={word} />;
  const size = JSON.stringify(file).length;
  const parts = [...atomsOf(file)].filter(([, { part }]) => part !== "name" && part !== "locks" && part !== "owner" && part !== "version");
  return (
    <div class="policy-draft">
      <label>
        {say("teamPolicyName")}{" "}
        <input type="text" maxLength={200} value={file.name ?? ""} onInput={({ currentTarget: { value } }) => edit({ ...file, name: value })} />
      </label>
      <p class="buttons">
        <button type="button" onClick={() => edit(laidOver(file, own))}>
          {say("teamPolicyOwn")}
        </button>
      </p>
      <label>
        {say("teamPolicyFile")} <input type="file" accept="application/json,.json" onChange={(event) => choose(event.currentTarget)} />
      </label>
      <fieldset>
        <legend>{say("teamPolicyLocks")}</legend>
        {[
          ...Object.keys(LOCK_NAMES),
          ...Object.keys(file.rules).map((id) => `rules.${id}`),
          ...Object.keys(file.accounts ?? {}).map((id) => `accounts.${id}`),
        ].map((lock) => (
          <label key={lock} class="check">
            <input
              type="checkbox"
              checked={file.locks.includes(lock)}
              onChange={({ currentTarget: { checked } }) => edit(withLock(file, lock, checked))}
            />{" "}
            {lockName(voice, lock)}
          </label>
        ))}
      </fieldset>
      {parts.length > 0 && (
        <details>
          <summary>{say("teamPolicyParts")}</summary>
          <ul class="policy-parts">
            {parts.slice(0, MOST_PARTS).map(([key, atom]) => (
              <li key={key}>
                {atomName(voice, atom)}{" "}
                <button type="button" aria-label={say("teamPolicyTakeOut", { what: atomName(voice, atom) })} onClick={() => edit(without(file, key))}>
                  ×
                </button>
              </li>
            ))}
          </ul>
          {parts.length > MOST_PARTS && <p class="hint">{say("teamPolicyMore", { n: parts.length - MOST_PARTS })}</p>}
        </details>
      )}
      <h3>{say("teamPolicyWould")}</h3>
      <div aria-live="polite">
        <PolicyDifference before={base} after={file} />
      </div>
      {size > LONGEST_POLICY && <p class="trouble">{say("teamPolicyLong", { n: size, most: LONGEST_POLICY })}</p>}
      {word}
      <p class="buttons">
        <button type="button" class="main" disabled={size > LONGEST_POLICY} onClick={() => give(file, draft.revision)}>
          {say("teamPolicyGive")}
        </button>
        <button type="button" onClick={stop}>
          {say("cancel")}
        </button>
      </p>
    </div>
  );
}

const withLock = (file: PolicyFile, lock: string, isOn: boolean): PolicyFile => ({
  ...file,
  locks: isOn ? [...file.locks, lock] : file.locks.filter((one) => one !== lock),
});

const without = (file: PolicyFile, key: string) => policyOf(new Map([...atomsOf(file)].filter(([one]) => one !== key)));
