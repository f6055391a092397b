/** What this week does for the strategy: how many of its posts and plans serve each goal, which goal it serves not at all, and what was not said yet of its posts. */
import { useState } from "preact/hooks";
import { served, suggest } from "../../core/desk/purpose.ts";
import type { Purpose } from "../../core/desk/records.ts";
import { isOriginal } from "../../core/mix/rhythm.ts";
import { firstDayOfWeek, weekEdges } from "../../core/mix/week.ts";
import type { SettingsInForce } from "../../core/policy/accounts.ts";
import type { Post } from "../../core/post.ts";
import { inDesk } from "../../store/desk.ts";
import { inLedger } from "../../store/ledger.ts";
import { dayAndHour, days } from "../../ui/format.ts";
import { handleOf, siteOf } from "../../ui/names.ts";
import { useVoice } from "../../ui/say.ts";
import { useRead } from "../load.ts";
import type { Dashboard } from "../state.ts";
import { PurposeChoice } from "./purpose-choice.tsx";

interface Props {
  readonly dashboard: Dashboard;
  readonly settings: SettingsInForce;
}
/** Nobody sorts more in one sitting; the next ones follow. */
const ASKED = 5;
const MOST_OF_WEEK = 2_000;

export function ThisWeek({ dashboard, settings }: Props) {
  const { say, lang } = useVoice();
  const strategy = dashboard.strategy.value;
  const [fromAt = 0, toAt = 0] = weekEdges(Date.now(), 1, settings.week ?? firstDayOfWeek(navigator.language));
  const week = useRead(dashboard, () => readWeek(fromAt, toAt), [fromAt, toAt]);
  if (!week || strategy.goals.length === 0) return null;
  const counts = served("goal", strategy.goals, [...week.purposes.values(), ...week.planned]);
  const open = week.posts.filter(({ id }) => !week.purposes.has(id));
  return (
    <section class="this-week" aria-labelledby="this-week">
      <h2 id="this-week">
        {say("strategyWeek")} <span class="hint">{days(lang, fromAt, toAt)}</span>
      </h2>
      <ul class="served">
        {counts.map(({ aim, n }, i) => (
          <li key={aim.id} class={n === 0 ? "is-unserved" : ""}>
            <span class="number">{n}</span>
            <span>{n === 0 ? say("goalUnserved", { number: i + 1, name: aim.name }) : say("goalServed", { number: i + 1, name: aim.name, n })}</span>
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <details class="unsaid" open>
          <summary>{say("purposeAsk", { n: open.length })}</summary>
          <ul>
            {open.slice(0, ASKED).map((post) => (
              <Ask key={post.id} dashboard={dashboard} post={post} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Ask({ dashboard, post }: { readonly dashboard: Dashboard; readonly post: Post }) {
  const { say, lang } = useVoice();
  const strategy = dashboard.strategy.value;
  const suggested = suggest(post.text, strategy);
  const [said, setSaid] = useState<Purpose>();
  const purpose = said ?? suggested;
  return (
    <li>
      <p class="hint">
        {handleOf(post.account)} · {siteOf(post.account)} · {dayAndHour(lang, post.at)}
      </p>
      <p class="post-text">{post.text}</p>
      <PurposeChoice strategy={strategy} purpose={said ?? {}} suggested={said ? {} : suggested} set={setSaid}>
        <button type="button" onClick={() => dashboard.change({ kind: "purpose", id: post.id, at: post.at, value: purpose })}>
          {say("purposeKeep")}
        </button>
      </PurposeChoice>
    </li>
  );
}

async function readWeek(fromAt: number, toAt: number) {
  const [posts, purposes, plans] = await Promise.all([
    inLedger("aplomb", (ledger) => ledger.between(fromAt, toAt, undefined, MOST_OF_WEEK)),
    inDesk((desk) => desk.read("purpose", fromAt, toAt)),
    inDesk((desk) => desk.read("plan", fromAt, toAt)),
  ]);
  return {
    posts: posts.filter(isOriginal),
    purposes: new Map(purposes.map(({ id, value }) => [id, value])),
    planned: plans.filter(({ value }) => value.post === undefined).map(({ value }) => value.purpose),
  };
}
