/** How a rule fares with this person, and its own offer to step back where it is of little use. */

import type { Level, RuleSetting } from "../core/model.ts";
import { isSpent, lighter, type RuleRecord, shown } from "../core/policy/record.ts";
import { useVoice } from "../ui/say.ts";
import { LEVEL_NAMES } from "./names.ts";

interface Props {
  readonly record: RuleRecord;
  readonly level: Level;
  readonly isLocked: boolean;
  set(setting: RuleSetting): void;
  /** Counts the rule anew. */
  forget(): void;
}

export function RecordOf({ record, level, isLocked, set, forget }: Props) {
  const { say } = useVoice();
  const n = shown(record);
  const next = lighter(level);
  const { heeded, ignored, anyway, useless } = record;
  return (
    <section class="record">
      <p>
        <strong>{say("recordTitle")}</strong> {n === 0 ? say("recordNone") : say("recordShown", { n, heeded, ignored, anyway, useless })}
      </p>
      {isSpent(record) && !isLocked && (
        <div class="offer">
          <p>{say("recordOffer")}</p>
          <p class="buttons">
            {next && (
              <button
                type="button"
                onClick={() => {
                  set({ level: next });
                  forget();
                }}
              >
                {say("recordLower", { level: say(LEVEL_NAMES[next]) })}
              </button>
            )}
            <button
              type="button"
              onClick={() => {
                set({ on: false });
                forget();
              }}
            >
              {say("recordOff")}
            </button>
            <button type="button" onClick={forget}>
              {say("recordKeep")}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
