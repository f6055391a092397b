/** What a policy file would change, in sentences, before anything changes; and what in it has no effect. */
import { useEffect, useRef } from "preact/hooks";
import type { Level, Policy, RuleSetting } from "../core/model.ts";
import { changesBetween, type PolicyChange } from "../core/policy/changes.ts";
import type { PolicyRead, Problem } from "../core/policy/file.ts";
import { layered } from "../core/policy/layers.ts";
import type { Layer, PolicyFile } from "../core/policy/policy.ts";
import { useVoice, type Voice } from "../ui/say.ts";
import type { Key } from "../ui/words.ts";
import { LEVEL_NAMES, OVERRIDE_NAMES } from "./names.ts";

const PROBLEMS = {
  "not-json": "policyNotJson",
  "not-a-policy": "policyNone",
  "too-long": "policyTooLong",
  unknown: "policyUnknown",
  broken: "policyBroken",
  "no-such-rule": "policyNoRule",
  "bad-options": "policyBadOptions",
} as const satisfies Record<Problem["is"], Key>;

interface Props {
  readonly own: Layer;
  readonly team: Layer | undefined;
  readonly offered: PolicyRead;
  takeAsOwn(file: PolicyFile): void;
  takeAsTeams(file: PolicyFile): void;
  leave(): void;
}

/** The differences are those to one's own policy; taken as the team's, it would lie under one's own. */
export function PolicyPreview({ own, team, offered: { file, problems }, takeAsOwn, takeAsTeams, leave }: Props) {
  const voice = useVoice();
  const { say } = voice;
  const titleEl = useRef<HTMLHeadingElement>(null);
  useEffect(() => titleEl.current?.focus(), []);
  const changes = file ? changesBetween(layered([own]).policy, layered([file]).policy) : [];
  const isTeams = file !== undefined && team !== undefined && JSON.stringify(team) === JSON.stringify(file);
  return (
    <section class="preview">
      <h2 ref={titleEl} tabIndex={-1}>
        {file ? (file.name ?? say("policyPreview")) : say("policyUnusable")}
      </h2>
      {file && <p class="hint">{[file.version, file.owner].filter(Boolean).join(" · ")}</p>}
      {problems.length > 0 && (
        <ul class="problems">
          {problems.map(({ at, is }) => (
            <li key={at + is}>
              {at && <code>{at}</code>} {say(PROBLEMS[is])}
            </li>
          ))}
        </ul>
      )}
      {file && <p>{say("policyChanges", { n: changes.length })}</p>}
      <ul class="changes">
        {changes.map((change) => (
          <li key={JSON.stringify(change)}>{sentence(voice, change)}</li>
        ))}
      </ul>
      <div class="buttons">
        {file && !isTeams && (
          <button type="button" class="main" onClick={() => takeAsTeams(file)}>
            {say("policyTakeTeams")}
          </button>
        )}
        {file && changes.length > 0 && (
          <button type="button" onClick={() => takeAsOwn(file)}>
            {say("policyTake")}
          </button>
        )}
        <button type="button" onClick={leave}>
          {say("policyLeave")}
        </button>
      </div>
    </section>
  );
}

function sentence(voice: Voice, change: PolicyChange): string {
  const { say } = voice;
  switch (change.at) {
    case "rule":
      return say("changeRule", { rule: change.rule, before: settingSaid(voice, change.before), after: settingSaid(voice, change.after) });
    case "allow":
      return say(change.after === undefined ? "changeNotAllowed" : "changeAllowed", { word: change.after ?? change.before ?? "" });
    case "ours":
      return say(change.after === undefined ? "changeNotOurs" : "changeOurs", { word: change.after ?? change.before ?? "" });
    case "sensitive": {
      const name = change.after?.name ?? change.before?.name ?? "";
      if (!change.after) return say("changeNotSensitive", { word: name });
      return say(change.before ? "changeSensitiveOther" : "changeSensitive", { word: name, level: say(LEVEL_NAMES[change.after.level]) });
    }
    case "override":
      return say("changeOverride", { before: overrideSaid(voice, change.before), after: overrideSaid(voice, change.after) });
  }
}

const overrideSaid = ({ say }: Voice, way: Policy["override"] | undefined) => say(OVERRIDE_NAMES[way ?? "with-reason"]);

function settingSaid({ say }: Voice, setting: RuleSetting | undefined): string {
  const { on, level, options } = setting ?? {};
  const said = [
    on !== undefined && say(on ? "settingOn" : "settingOff"),
    level !== undefined && say(LEVEL_NAMES[level as Level]),
    options !== undefined && JSON.stringify(options),
  ].filter(Boolean);
  return said.length > 0 ? said.join(", ") : say("settingUsual");
}
