/** Two leads changed the team's policy at once: both versions side by side, and whose holds where they touch the same. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { atomsOf, combine, policyOf, type Side } from "../../core/policy/combine.ts";
import type { PolicyFile } from "../../core/policy/policy.ts";
import type { Revision } from "../../messages.ts";
import { ago } from "../../ui/format.ts";
import { useVoice } from "../../ui/say.ts";
import { atomName, PolicyDifference } from "./policy-difference.tsx";
import { policyIn } from "./read-policy.ts";

interface Props {
  /** What both began from. */
  readonly base: PolicyFile;
  readonly mine: PolicyFile;
  readonly theirs: Revision;
  readonly said: ComponentChildren;
  give(file: PolicyFile, over: number): void;
  leave(): void;
}

export function PolicyClash({ base, mine, theirs: { policy, revision, at }, said, give, leave }: Props) {
  const voice = useVoice();
  const { say, lang } = voice;
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map());
  const titleEl = useRef<HTMLHeadingElement>(null);
  useEffect(() => titleEl.current?.focus(), []);
  const theirs = policyIn(policy);
  const sides = { mine, theirs };
  const { file, clashes } = combine(base, mine, theirs, (key) => chosen.get(key) ?? "mine");
  const choices = clashes.filter((key) => !/^(name|owner|version) /.test(key));
  return (
    <section class="policy-clash" aria-labelledby="policy-clash">
      <h3 id="policy-clash" ref={titleEl} tabIndex={-1}>
        {say("teamPolicyClash")}
      </h3>
      <p>{say("teamPolicyClashHint")}</p>
      <div class="sides">
        <div>
          <h4>{say("teamPolicyMine")}</h4>
          <PolicyDifference before={base} after={mine} />
        </div>
        <div>
          <h4>{say("teamPolicyTheirs", { ago: ago(lang, at, Date.now()) })}</h4>
          <PolicyDifference before={base} after={theirs} />
        </div>
      </div>
      {choices.length === 0 && <p>{say("teamPolicyNoClash")}</p>}
      {choices.map((key) => {
        const atom = atomsOf(mine).get(key) ?? atomsOf(theirs).get(key);
        return (
          <fieldset key={key}>
            <legend>{atom && atomName(voice, atom)}</legend>
            {(["mine", "theirs"] as const).map((side) => (
              <label key={side} class="check">
                <input
                  type="radio"
                  name={key}
                  checked={(chosen.get(key) ?? "mine") === side}
                  onChange={() => setChosen(new Map([...chosen, [key, side]]))}
                />{" "}
                <span>
                  {side === "mine" ? say("teamPolicyMine") : say("teamPolicyTheirs", { ago: ago(lang, at, Date.now()) })}
                  <PolicyDifference before={only(base, key)} after={only(sides[side], key)} />
                </span>
              </label>
            ))}
          </fieldset>
        );
      })}
      {said}
      <p class="buttons">
        <button type="button" class="main" onClick={() => give(file, revision)}>
          {say("teamPolicyBoth")}
        </button>
        <button type="button" onClick={leave}>
          {say("teamPolicyKeepTheirs")}
        </button>
      </p>
    </section>
  );
}

const only = (file: PolicyFile, key: string) => policyOf(new Map([...atomsOf(file)].filter(([one]) => one === key)));
