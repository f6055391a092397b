/** An account: what it aims at, who it is, and which of that the team or the company has said. */
import { useState } from "preact/hooks";
import { withShare } from "../core/mix/targets.ts";
import { CLASSES, type MixShares, type Profile } from "../core/model.ts";
import type { WholeAccount } from "../core/policy/accounts.ts";
import { ClassMark } from "../ui/class-mark.tsx";
import { CLASS_NAMES } from "../ui/class-names.ts";
import { percent } from "../ui/format.ts";
import { handleOf, siteOf } from "../ui/names.ts";
import { useVoice } from "../ui/say.ts";
import { AccountProfile } from "./account-profile.tsx";
import { TargetChoice } from "./target-choice.tsx";
import { WordList } from "./word-list.tsx";

/** What company and team say of an account. */
export interface Given {
  readonly by: "company" | "team";
  readonly said: Profile;
  /** Nothing of it is to be said otherwise here. */
  readonly isLocked: boolean;
}
interface Props {
  /** As it counts. */
  readonly account: WholeAccount;
  /** What is said of it here. */
  readonly own: Profile;
  readonly given: Given | undefined;
  /** Among many, only its name. */
  readonly isOpen: boolean;
  set(change: Profile): void;
  /** Takes back what is said of it here; absent where nothing is. */
  forget?: (() => void) | undefined;
}

export function AccountCard({ account, own, given, isOpen, set, forget }: Props) {
  const { say } = useVoice();
  const title = `${handleOf(account.id)} · ${siteOf(account.id)}`;
  const lists = [
    ["groups", "accountGroups", "accountGroupsHint", say("accountGroupsExample"), (typed: string) => typed],
    ["domains", "accountDomains", "accountDomainsHint", "acme.com", domainOf],
    ["competitors", "accountCompetitors", "accountCompetitorsHint", "rival.com", domainOf],
  ] as const;
  return (
    <details class="account-card" open={isOpen}>
      <summary>
        <h2>
          {handleOf(account.id)} <span class="hint">{siteOf(account.id)}</span>
        </h2>
        {given && <span class="hint">{say(given.by === "team" ? "accountFromTeam" : "accountFromCompany")}</span>}
      </summary>
      {given?.isLocked && <p class="hint">{say("lockedHint")}</p>}
      <fieldset disabled={given?.isLocked ?? false} aria-label={title}>
        <TargetChoice target={account.target} given={given?.said.target} set={(target) => set({ target })} />
        <Sliders label={title} target={account.target} set={(target) => set({ target })} />
        <AccountProfile account={account} own={own} given={given?.said} set={set} />
        {lists.map(([part, name, hint, example, clean]) => (
          <WordList
            key={part}
            title={say(name)}
            hint={say(hint)}
            example={example}
            words={own[part] ?? []}
            given={given?.said[part] ?? []}
            {...(part === "groups" && { longest: 60 })}
            set={(words) => set({ [part]: words.length > 0 ? words.map(clean) : undefined })}
          />
        ))}
      </fieldset>
      {forget && !given?.isLocked && (
        <p>
          <button type="button" onClick={forget}>
            {say(given ? "accountForgetOwn" : "accountForget")}
          </button>
        </p>
      )}
    </details>
  );
}

/** `https://www.Acme.com/shop` → `acme.com`. */
const domainOf = (typed: string) =>
  typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/[/?#].*$/, "");

/** Moving one moves the two others, so that they always make a whole; kept when it is let go. */
function Sliders({ label, target, set }: { readonly label: string; readonly target: MixShares; set(target: MixShares): void }) {
  const { say, lang } = useVoice();
  const [moving, setMoving] = useState<MixShares>();
  const shown = moving ?? target;
  return (
    // biome-ignore lint/a11y/useSemanticElements: three sliders of one whole, named by the account they belong to.
    <div class="sliders" role="group" aria-label={label}>
      {CLASSES.map((of) => (
        <label key={of} class={`is-${of}`}>
          <span>
            <ClassMark of={of} /> {say(CLASS_NAMES[of])}
          </span>
          <input
            type="range"
            min={0}
            max={100}
            value={Math.round(shown[of] * 100)}
            aria-valuetext={percent(lang, shown[of])}
            onInput={(event) => setMoving(withShare(shown, of, Number(event.currentTarget.value) / 100))}
            onChange={(event) => {
              set(withShare(target, of, Number(event.currentTarget.value) / 100));
              setMoving(undefined);
            }}
          />
          <output>{percent(lang, shown[of])}</output>
        </label>
      ))}
    </div>
  );
}
