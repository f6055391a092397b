/** What a policy file would change, in sentences, before anything changes; and what in it has no effect. */
import { useEffect, useRef } from "preact/hooks";
import type { PolicyRead, Problem } from "../core/policy/file.ts";
import { layered } from "../core/policy/layers.ts";
import type { Layer, PolicyFile } from "../core/policy/policy.ts";
import { packs } from "../packs/index.ts";
import { useVoice } from "../ui/say.ts";
import type { Key } from "../ui/words.ts";
import { ChangeList, noticeable } from "./change-list.tsx";

const PROBLEMS = {
  "not-json": "policyNotJson",
  "not-a-policy": "policyNone",
  "too-long": "policyTooLong",
  unknown: "policyUnknown",
  broken: "policyBroken",
  "no-such-rule": "policyNoRule",
  "bad-options": "policyBadOptions",
  "no-such-pack": "policyNoPack",
  "no-expression": "policyNoExpression",
  "no-such-composer": "policyNoComposer",
} as const satisfies Record<Problem["is"], Key>;

interface Props {
  readonly own: Layer;
  readonly team: Layer | undefined;
  readonly offered: PolicyRead;
  takeAsOwn(file: PolicyFile): void;
  takeAsTeams(file: PolicyFile): void;
  leave(): void;
}

/** The differences are those to one's own policy, whose accounts stay where the file names none; taken as the team's, it would lie under one's own. */
export function PolicyPreview({ own, team, offered: { file, problems }, takeAsOwn, takeAsTeams, leave }: Props) {
  const { say } = useVoice();
  const titleEl = useRef<HTMLHeadingElement>(null);
  useEffect(() => titleEl.current?.focus(), []);
  const changes = file
    ? noticeable(layered([own], packs).policy, layered([{ ...(own.accounts && { accounts: own.accounts }), ...file }], packs).policy)
    : [];
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
      <ChangeList changes={changes} />
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
