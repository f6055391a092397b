/** What only the team knows: words that hurt, names that are its own, contacts that may be published. */
import type { Policy, Sensitive } from "../../core/model.ts";
import { groupsOf } from "../../core/policy/groups.ts";
import type { Settings } from "../../core/policy/settings.ts";
import { date } from "../../ui/format.ts";
import { Mark } from "../../ui/level-mark.tsx";
import { useVoice, type Voice } from "../../ui/say.ts";
import { Asides } from "../asides.tsx";
import { KIND_NAMES } from "../names.ts";
import { SensitiveForm } from "../sensitive-form.tsx";
import { TryDraft } from "../try-draft.tsx";
import { WordList } from "../word-list.tsx";
import type { Section, SectionProps } from "./section.ts";

function Lists({ options, settings: { policy, asides } }: SectionProps) {
  const voice = useVoice();
  const { say } = voice;
  const inForce = options.inForce.value.policy;
  const given = (list: "ours" | "allow") => inForce[list].filter((word) => !policy[list].includes(word));
  const set = (change: Partial<Policy>) =>
    options.change((old): Settings => ({ ...old, policy: { ...old.policy, ...change } as Settings["policy"] }));
  return (
    <>
      <TryDraft policy={inForce} only={{ rule: "no-sensitive-word", label: "tryList", clear: "tryListClear" }} />
      <section class="sensitive">
        <h2>{say("sensitiveTitle")}</h2>
        <p class="hint">{say("sensitiveHint")}</p>
        <ul>
          {inForce.sensitive.map((entry) => (
            <li key={entry.is + entry.name}>
              <Mark of={entry.level} />
              <p>
                <strong>{entry.name}</strong> <span class="hint">{particulars(voice, entry)}</span>
                {entry.reason && <span>{entry.reason}</span>}
              </p>
              {policy.sensitive.includes(entry) ? (
                <button
                  type="button"
                  aria-label={say("listRemove", { word: entry.name })}
                  onClick={() => set({ sensitive: policy.sensitive.filter((one) => one !== entry) })}
                >
                  ×
                </button>
              ) : (
                <span class="hint">{say("listGiven")}</span>
              )}
            </li>
          ))}
        </ul>
        <details open={policy.sensitive.length === 0}>
          <summary>{say("sensitiveAdd")}</summary>
          <SensitiveForm
            groups={groupsOf(options.accounts.value)}
            add={(entry) => set({ sensitive: [...policy.sensitive.filter((one) => one.name !== entry.name || one.is !== entry.is), entry] })}
          />
        </details>
      </section>
      <WordList
        title={say("oursTitle")}
        hint={say("oursHint")}
        example="#Aurora"
        words={policy.ours}
        given={given("ours")}
        set={(ours) => set({ ours })}
      />
      <WordList
        title={say("allowTitle")}
        hint={say("allowHint")}
        example="@acme.com"
        words={policy.allow}
        given={given("allow")}
        set={(allow) => set({ allow })}
      />
      <Asides asides={asides} set={(kept) => options.change((old) => ({ ...old, asides: [...kept] }))} />
    </>
  );
}

function particulars({ say, lang }: Voice, { is, groups = [], untilAt, anniversaries, owner }: Sensitive): string {
  return [
    say(KIND_NAMES[is]),
    groups.length > 0 && say("sensitiveFor", { groups: groups.join(", ") }),
    untilAt !== undefined && say("sensitiveEnds", { day: date(lang, localDay(untilAt)) }),
    anniversaries.length > 0 && say("sensitiveAround", { days: anniversaries.join(", ") }),
    owner !== undefined && say("sensitiveAsk", { owner }),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** `2026-11-30`, as the reader's calendar has it. */
function localDay(at: number): string {
  const day = new Date(at);
  return new Date(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate())).toISOString().slice(0, 10);
}

export const lists: Section = { id: "lists", title: "optionsLists", lead: "optionsListsLead", View: Lists };
