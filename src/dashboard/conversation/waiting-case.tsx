/** Somebody who waits for an answer: for how long, what was said, who is on it, what was promised. */
import { useMemo } from "preact/hooks";
import { isLate } from "../../core/desk/conversation.ts";
import type { Case, Thing } from "../../core/desk/records.ts";
import { claimOn } from "../../core/desk/together.ts";
import { ago } from "../../ui/format.ts";
import { useVoice } from "../../ui/say.ts";
import { TypedInput } from "../../ui/typed.tsx";
import { pickLang, t } from "../../ui/words.ts";
import { accountName } from "../account-mark.tsx";
import type { Dashboard } from "../state.ts";
import { givenAway } from "./private.ts";

interface Props {
  readonly dashboard: Dashboard;
  readonly one: Thing<"case">;
  /** Whoever answers here. */
  readonly by: string;
  readonly now: number;
}

export function WaitingCase({ dashboard, one, by, now }: Props) {
  const { say, lang } = useVoice();
  const me = dashboard.team.value?.member;
  const claim = claimOn(one, now);
  const isOthers = claim !== undefined && claim.who !== me;
  const set = (change: (now: Case) => Partial<Case>) =>
    dashboard.edit({ kind: "case", id: one.id, at: one.at, edit: (old = one.value) => ({ ...old, ...change(old) }) });
  // A colleague's answer that has just come in stands.
  const answer = () => set((old) => (old.answeredAt === undefined ? { answeredAt: Date.now(), by } : {}));
  const claimIt = () => me !== undefined && set(() => ({ claimedBy: me, claimedAt: Date.now() }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a message gives away does not change with the clock
  const given = useMemo(() => givenAway(one.value, now), [one.value.text, one.value.account]);
  const language = dashboard.settings.value?.accounts.find(({ id }) => id === one.value.account)?.language;
  const release = () => set(() => ({ claimedBy: "" }));
  return (
    <li class={isLate(one, now) ? "is-late" : ""}>
      <p>
        <strong>{one.value.author}</strong> {one.value.complaint && <span class="complaint">{say("queueComplaint")}</span>}{" "}
        <span class="hint">
          {ago(lang, one.at, now)} · {accountName(one.value.account)}
        </span>
      </p>
      <p class="post-text">{one.value.text}</p>
      {given && (
        <p class="to-private">
          <strong>{say("privateTitle")}</strong> {given.what[lang]}{" "}
          <button type="button" onClick={() => navigator.clipboard.writeText(t(pickLang(undefined, [language ?? lang]), "privateWords"))}>
            {say("privateCopy")}
          </button>
        </p>
      )}
      {claim && (
        <p class={isOthers ? "claim is-others" : "claim"} role="status">
          {say(isOthers ? "queueClaimed" : "queueMine", { who: claim.who, ago: ago(lang, claim.at, now) })}
        </p>
      )}
      <p class="actions">
        <button type="button" class={isOthers ? "" : "primary"} onClick={answer}>
          {say("queueAnswered")}
        </button>
        {me !== undefined && (
          <button type="button" onClick={claim && !isOthers ? release : claimIt}>
            {say(claim ? (isOthers ? "queueTakeOver" : "queueRelease") : "queueClaim")}
          </button>
        )}
        {one.value.url && (
          <a href={one.value.url} target="_blank" rel="noreferrer" onClick={() => claim || claimIt()}>
            {say("queueOpen")}
          </a>
        )}
        <label>
          {say("queuePromise")} <TypedInput type="text" maxLength={200} value={one.value.promise} keep={(promise) => set(() => ({ promise }))} />
        </label>
      </p>
    </li>
  );
}
