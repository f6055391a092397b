/** One shift's word to the next: put together from what is open, completed by hand, acknowledged by whoever comes; and text to paste elsewhere. */
import { useState } from "preact/hooks";
import { waiting } from "../../core/desk/conversation.ts";
import type { Thing } from "../../core/desk/records.ts";
import { scopeOf } from "../../core/team/membership.ts";
import { ago, dateTime, hour } from "../../ui/format.ts";
import { useVoice, type Voice } from "../../ui/say.ts";
import { accountName } from "../account-mark.tsx";
import type { Dashboard } from "../state.ts";

interface Props {
  readonly dashboard: Dashboard;
  readonly cases: readonly Thing<"case">[];
  readonly plans: readonly Thing<"plan">[];
  readonly handovers: readonly Thing<"handover">[];
  readonly now: number;
}
const SHOWN = 5;
const LONGEST = 5_000;

export function HandOver({ dashboard, cases, plans, handovers, now }: Props) {
  const voice = useVoice();
  const { say } = voice;
  const team = dashboard.team.value;
  const [name, setBy] = useState("");
  const by = team?.member ?? name.trim();
  const [chosen, setScope] = useState<string>();
  const scope = chosen ?? team?.scopes[0]?.id;
  const [typed, setTyped] = useState<string>();
  const crisis = dashboard.settings.value?.crisis;
  const isTheirs = ({ value: { account } }: Thing<"case" | "plan">) => !team || scopeOf(team, account) === scope;
  const text =
    typed ??
    drafted(voice, {
      cases: cases.filter(isTheirs),
      plans: plans.filter(isTheirs),
      now,
      crisis: crisis && crisis.untilAt > now ? crisis.reason : undefined,
    });
  const give = async () => {
    const value = { by, text: text.slice(0, LONGEST), takenBy: "", ...(scope && { scope }) };
    if (await dashboard.change({ kind: "handover", at: Date.now(), value })) setTyped(undefined);
  };
  return (
    <section class="measures-part" aria-labelledby="handover">
      <h2 id="handover">{say("handTitle")}</h2>
      <p class="hint">{say("handHint")}</p>
      <textarea rows={8} aria-labelledby="handover" maxLength={LONGEST} value={text} onInput={({ currentTarget: { value } }) => setTyped(value)} />
      <p class="actions">
        {!team && (
          <label>
            {say("handBy")} <input type="text" name="hand-by" maxLength={100} value={name} onInput={({ currentTarget: { value } }) => setBy(value)} />
          </label>
        )}
        {team && team.scopes.length > 1 && (
          <label>
            {say("handScope")}{" "}
            <select name="hand-scope" value={scope} onChange={({ currentTarget: { value } }) => setScope(value)}>
              {team.scopes.map(({ id }) => (
                <option key={id}>{id}</option>
              ))}
            </select>
          </label>
        )}
        <button type="button" class="primary" disabled={!by} onClick={give}>
          {say("handGive")}
        </button>
        <button type="button" onClick={() => navigator.clipboard.writeText(text)}>
          {say("handCopy")}
        </button>
      </p>
      <ul class="queue">
        {handovers
          .toReversed()
          .slice(0, SHOWN)
          .map((one) => (
            <Given key={one.id} dashboard={dashboard} one={one} now={now} />
          ))}
      </ul>
    </section>
  );
}

function Given({ dashboard, one, now }: { readonly dashboard: Dashboard; readonly one: Thing<"handover">; readonly now: number }) {
  const { say, lang } = useVoice();
  const { takenAt, takenBy, scope } = one.value;
  const me = dashboard.team.value?.member;
  return (
    <li class={takenAt === undefined ? "is-open" : ""}>
      <p>
        <strong>{one.value.by}</strong> <span class="hint">{[dateTime(lang, one.at), scope].filter(Boolean).join(" · ")}</span>
      </p>
      <p class="hand-text">{one.value.text}</p>
      {takenAt === undefined ? (
        <form
          class="actions"
          onSubmit={(event) => {
            event.preventDefault();
            const who = me ?? String(new FormData(event.currentTarget as HTMLFormElement).get("taken-by") ?? "").trim();
            dashboard.change({ kind: "handover", id: one.id, at: one.at, value: { ...one.value, takenBy: who, takenAt: Date.now() } });
          }}
        >
          {me === undefined && (
            <label>
              {say("handTakenBy")} <input type="text" name="taken-by" required maxLength={100} />
            </label>
          )}
          <button type="submit">{say("handTake")}</button>
        </form>
      ) : (
        <p class="hint">{say("handTaken", { who: takenBy, ago: ago(lang, takenAt, now) })}</p>
      )}
    </li>
  );
}

/** What the next shift must know, as far as the desk knows it. */
function drafted(
  { say, lang }: Voice,
  { cases, plans, now, crisis }: Omit<Props, "dashboard" | "handovers"> & { readonly crisis: string | undefined },
): string {
  const open = waiting(cases);
  const promised = cases.filter(({ value }) => value.promise !== "");
  return [
    crisis && say("handCrisis", { reason: crisis }),
    say("handOpen", { n: open.length }),
    ...open.map(
      ({ at, value }) =>
        `– ${value.complaint ? "! " : ""}${value.author} (${accountName(value.account)}, ${ago(lang, at, now)}): ${value.text.slice(0, 120)}`,
    ),
    ...(promised.length > 0 ? [say("handPromises"), ...promised.map(({ value }) => `– ${value.author}: ${value.promise}`)] : []),
    say("handPlans", { n: plans.length }),
    ...plans.map(({ at, value }) => `– ${hour(lang, at)} ${accountName(value.account)}: ${value.text.slice(0, 80)}`),
  ]
    .filter(Boolean)
    .join("\n");
}
