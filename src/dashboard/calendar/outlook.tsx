/** What the shown days come to: the mix of what went out and what is planned, and the plans that call for a look. */

import type { Thing } from "../../core/desk/records.ts";
import type { AccountId, Balance } from "../../core/model.ts";
import type { SettingsInForce } from "../../core/policy/accounts.ts";
import { DEFAULT_TARGET } from "../../core/policy/policy.ts";
import type { Post } from "../../core/post.ts";
import { dayAndHour } from "../../ui/format.ts";
import { Mark } from "../../ui/level-mark.tsx";
import { MixPicture } from "../../ui/mix-picture.tsx";
import { useVoice } from "../../ui/say.ts";
import { AccountMark, accountName } from "../account-mark.tsx";
import type { Judged } from "./judged.ts";

interface Props {
  readonly plans: readonly Thing<"plan">[];
  readonly posts: readonly Post[];
  readonly judged: ReadonlyMap<string, Judged>;
  readonly accounts: readonly AccountId[];
  readonly settings: SettingsInForce;
  readonly wanted: readonly AccountId[];
  open(plan: Thing<"plan">): void;
}
const MOST = 8;

export function Outlook({ plans, posts, judged, accounts, settings, wanted, open }: Props) {
  const { say, lang } = useVoice();
  const counts = { promo: 0, curated: 0, engagement: 0 };
  for (const post of posts) counts[post.class]++;
  for (const plan of plans) {
    const of = judged.get(plan.id)?.class;
    if (of) counts[of]++;
  }
  const balance: Balance = { counts, total: counts.promo + counts.curated + counts.engagement };
  const [only, ...others] = wanted;
  const target = (others.length === 0 && settings.accounts.find(({ id }) => id === only)?.target) || DEFAULT_TARGET;
  const calling = plans.filter(({ id }) => ["stop", "warn"].includes(judged.get(id)?.review.level ?? ""));
  const missed = plans.filter(({ at }) => at < Date.now());
  return (
    <div class="outlook">
      <section aria-labelledby="outlook-mix">
        <h2 id="outlook-mix">{say("outlookMix")}</h2>
        <MixPicture balance={balance} target={target} sum={say("outlookSum", { posts: posts.length, plans: plans.length })} />
        <ul class="legend" aria-label={say("scopeAccounts")}>
          {[...new Set(plans.map(({ value }) => value.account))].sort().map((account) => (
            <li key={account}>
              <AccountMark account={account} accounts={accounts} /> {accountName(account)}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="outlook-look">
        <h2 id="outlook-look">{say("outlookLook", { n: calling.length })}</h2>
        {missed.length > 0 && <p>{say("planMissed", { n: missed.length })}</p>}
        {calling.length === 0 && plans.length > 0 && <p class="hint">{say("planNothing")}</p>}
        <ul class="calling">
          {calling.slice(0, MOST).map((plan) => {
            const review = judged.get(plan.id)?.review;
            const [first] = review?.findings ?? [];
            return (
              <li key={plan.id}>
                <button type="button" class="plain" onClick={() => open(plan)}>
                  {review && <Mark of={review.level} />}
                  <span>
                    <strong>{first?.what[lang]}</strong>
                    <span class="hint">
                      {dayAndHour(lang, plan.at)} · {accountName(plan.value.account)}
                    </span>
                    <span class="post-text">{plan.value.text}</span>
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
}
