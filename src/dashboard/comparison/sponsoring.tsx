/** Posts that have earned money behind them, why, and what speaks against it now: a crisis, the news, a mix that is tired of promotion. */
import { useMemo } from "preact/hooks";
import type { Yard } from "../../core/desk/comparison.ts";
import { judge } from "../../core/desk/plans.ts";
import { type Candidate, candidates, tired } from "../../core/desk/sponsoring.ts";
import type { Post } from "../../core/post.ts";
import { rules } from "../../rules/index.ts";
import { dayAndHour } from "../../ui/format.ts";
import { Mark } from "../../ui/level-mark.tsx";
import { useVoice, type Voice } from "../../ui/say.ts";
import { accountName } from "../account-mark.tsx";
import { useWorld } from "../calendar/world.ts";
import { YARD_NAMES } from "../names.ts";
import type { Dashboard } from "../state.ts";
import type { Material } from "./read.ts";

const SHOWN = 5;
type World = NonNullable<ReturnType<typeof useWorld>>;

interface Props {
  readonly dashboard: Dashboard;
  readonly material: Material;
  readonly yard: Yard;
}

export function Sponsoring({ dashboard, material, yard }: Props) {
  const voice = useVoice();
  const { say, lang } = voice;
  const world = useWorld(dashboard);
  const found = useMemo(() => candidates(yard, material.weighed, Date.now()).slice(0, SHOWN), [material, yard]);
  const postOf = (candidate: Candidate) => candidate.weighed.post as Post;
  return (
    <section class="measures-part" aria-labelledby="sponsoring">
      <h2 id="sponsoring">{say("sponsorTitle")}</h2>
      <p class="hint">{say("sponsorHint")}</p>
      {found.length === 0 && <p>{say("sponsorNone")}</p>}
      {world?.crisis && found.length > 0 && <p class="sponsor-stop">{say("sponsorCrisis", { reason: world.crisis.reason })}</p>}
      <ol class="sponsored">
        {world &&
          found.map((candidate) => {
            const post = postOf(candidate);
            const against = spokenAgainst(voice, post, world, material.originals);
            return (
              <li key={post.id} class={against ? "is-blocked" : ""}>
                <p class="hint">
                  {dayAndHour(lang, post.at)} · {accountName(post.account)}
                </p>
                <p class="post-text">{post.text}</p>
                <p>{why(voice, candidate, yard)}</p>
                <p class="sponsor-says">
                  <Mark of={against ? "stop" : "clear"} /> {against ?? say("sponsorNothing")}
                </p>
                {post.url && !against && (
                  <a href={post.url} target="_blank" rel="noreferrer">
                    {say("queueOpen")}
                  </a>
                )}
              </li>
            );
          })}
      </ol>
    </section>
  );
}

function why({ say, lang }: Voice, { value, usual }: Candidate, yard: Yard): string {
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  return say("sponsorWhy", {
    measure: say(YARD_NAMES[yard]),
    value: number.format(value),
    from: number.format(usual.interval[0]),
    to: number.format(usual.interval[1]),
    n: usual.n,
  });
}

/** The one thing that speaks most against paying for it now; undefined when nothing does. */
function spokenAgainst({ say, lang }: Voice, post: Post, world: World, originals: readonly Post[]): string | undefined {
  if (world.crisis) return say("sponsorNotInCrisis");
  const { id, site, account, text } = post;
  const plan = { ...({ kind: "plan", id, at: world.now, rev: id } as const), value: { site, account, text, purpose: {} } };
  const touched = judge(plan, [], world, rules).findings.find(({ family, level }) => family === "context" && level !== "note");
  if (touched) return touched.what[lang];
  const tiredness = tired(account, originals, world.accountOf(plan).target.promo);
  return tiredness && say("sponsorTired", { ...tiredness });
}
