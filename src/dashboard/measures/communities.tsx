/** Two kinds of community, each by what counts there: where people come for help, how soon they are answered; where they share a subject, whether they talk. */
import { isLate, responseTimes, waiting } from "../../core/desk/conversation.ts";
import type { Thing } from "../../core/desk/records.ts";
import { middle } from "../../core/desk/statistics.ts";
import { type AccountId, COMMUNITIES } from "../../core/model.ts";
import type { Settings } from "../../core/policy/settings.ts";
import { inDesk } from "../../store/desk.ts";
import { percent, spell } from "../../ui/format.ts";
import { useVoice, type Voice } from "../../ui/say.ts";
import { accountName } from "../account-mark.tsx";
import { useRead } from "../load.ts";
import type { Dashboard } from "../state.ts";
import type { Measured } from "./read.ts";

/** As far back as the conversation looks; ms. */
const MEMORY = 30 * 86_400_000;

export function Communities({
  dashboard,
  settings,
  measured,
}: {
  readonly dashboard: Dashboard;
  readonly settings: Settings;
  readonly measured: Measured;
}) {
  const voice = useVoice();
  const { say } = voice;
  const cases = useRead(dashboard, () => inDesk((desk) => desk.read("case", Date.now() - MEMORY)), []);
  const kinds = COMMUNITIES.flatMap((kind) => {
    const accounts = settings.accounts.filter(({ community }) => community === kind).map(({ id }) => id);
    return accounts.length > 0 ? [{ kind, accounts }] : [];
  });
  if (!cases || kinds.length === 0) return null;
  return (
    <section class="measures-part" aria-labelledby="communities">
      <h2 id="communities">{say("communityTitle")}</h2>
      <p class="hint">{say("communityHint")}</p>
      <ul class="followed">
        {kinds.map(({ kind, accounts }) => (
          <li key={kind}>
            <h3>{say(kind === "care" ? "accountCare" : "accountInterest")}</h3>
            <p class="hint">{accounts.map(accountName).join(", ")}</p>
            {(kind === "care"
              ? care(
                  voice,
                  cases.filter(({ value }) => accounts.includes(value.account)),
                )
              : interest(voice, measured, accounts)
            ).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function care({ say, lang }: Voice, cases: readonly Thing<"case">[]): string[] {
  const { all } = responseTimes(cases);
  const late = cases.filter((one) => isLate(one, Date.now())).length;
  return [
    all ? say("communityAnswers", { n: all.n, time: spell(lang, Math.round(all.median)) }) : say("communityNoAnswers"),
    say("communityWaiting", { n: waiting(cases).length, late }),
  ];
}

function interest({ say, lang }: Voice, { posts, readings }: Measured, accounts: readonly AccountId[]): string[] {
  const own = posts.filter(({ account }) => accounts.includes(account));
  const answered = middle(own.flatMap(({ id }) => readings.get(id)?.response ?? []));
  const talk = own.filter((post) => post.class === "engagement").length;
  return [
    answered ? say("communityResponse", { n: answered.n, median: answered.median }) : say("communityNoResponse"),
    ...(own.length > 0 ? [say("communityTalk", { n: own.length, share: percent(lang, talk / own.length) })] : []),
  ];
}
