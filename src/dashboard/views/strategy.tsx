/** The strategy on one sheet: for whom, saying what, by whom, to what end, and how that is known; and what this week does of it. */
import type { Strategy } from "../../core/desk/records.ts";
import { useVoice } from "../../ui/say.ts";
import { TypedText } from "../../ui/typed.tsx";
import type { Key } from "../../ui/words.ts";
import type { Dashboard } from "../state.ts";
import { AimList } from "../strategy/aim-list.tsx";
import { ThisWeek } from "../strategy/this-week.tsx";
import type { View, ViewProps } from "./view.ts";

function StrategySheet({ dashboard, settings }: ViewProps) {
  return (
    <>
      <ThisWeek dashboard={dashboard} settings={settings} />
      <div class="sheet">
        <AimList dashboard={dashboard} list="audiences" title="strategyAudiences" hint="strategyAudiencesHint" example="strategyAudiencesExample" />
        <AimList dashboard={dashboard} list="messages" title="strategyMessages" hint="strategyMessagesHint" example="strategyMessagesExample" />
        <AimList dashboard={dashboard} list="lines" title="strategyLines" hint="strategyLinesHint" example="strategyLinesExample" />
        <AimList dashboard={dashboard} list="goals" title="strategyGoals" hint="strategyGoalsHint" example="strategyGoalsExample" />
        <Answer dashboard={dashboard} of="who" title="strategyWho" hint="strategyWhoHint" />
        <Answer dashboard={dashboard} of="followers" title="strategyFollowers" hint="strategyFollowersHint" />
        <Answer dashboard={dashboard} of="success" title="strategySuccess" hint="strategySuccessHint" />
        <Answer dashboard={dashboard} of="serves" title="strategyServes" hint="strategyServesHint" />
      </div>
    </>
  );
}

interface AnswerProps {
  readonly dashboard: Dashboard;
  readonly of: "who" | "followers" | "success" | "serves";
  readonly title: Key;
  readonly hint: Key;
}
function Answer({ dashboard, of, title, hint }: AnswerProps) {
  const { say } = useVoice();
  const strategy: Strategy = dashboard.strategy.value;
  return (
    <section class="question">
      <h2 id={`strategy-${of}`}>{say(title)}</h2>
      <p class="hint" id={`strategy-${of}-hint`}>
        {say(hint)}
      </p>
      <TypedText
        rows={3}
        maxLength={5_000}
        aria-labelledby={`strategy-${of}`}
        aria-describedby={`strategy-${of}-hint`}
        value={strategy[of]}
        keep={(typed) => dashboard.setStrategy((old) => ({ ...old, [of]: typed }))}
      />
    </section>
  );
}

export const strategyView: View = { id: "strategy", title: "strategyTitle", lead: "strategyLead", View: StrategySheet };
