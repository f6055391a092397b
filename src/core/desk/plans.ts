/** Planned posts: judged as the drafts they are, on the day they go out, beside all else that will have gone out by then; and known again once published. */
import { contentKey } from "../mix/twin.ts";
import type { Facts, MixClass, PostTrace } from "../model.ts";
import { daysNear } from "../moments/calendar.ts";
import { parse } from "../parse.ts";
import { type Review, review } from "../review.ts";
import type { Rule } from "../rule.ts";
import { likeness, trace } from "../text/likeness.ts";
import { joined } from "../text/sketch.ts";
import type { Thing } from "./records.ts";

type PlanThing = Thing<"plan">;

/** What is known of the world, whichever account speaks. */
export type World = Omit<Facts, "account" | "days" | "trends"> & { accountOf(plan: PlanThing): Facts["account"] };

const draftOf = ({ at, value: { site, account, text } }: PlanThing) => ({
  site,
  account,
  text,
  kind: "post" as const,
  media: [],
  scheduledAt: at,
});

/** A plan as a post that will have been published. */
export function traceOf(plan: PlanThing, world: World): PostTrace {
  const { site, account, text } = plan.value;
  return { id: plan.id, at: plan.at, site, account, kind: "post", class: classOf(plan, world), text };
}

/** The same world, in which the plans will have gone out too: what is said again soon after a plan is said twice. @param plans as `traceOf` gives them */
export function withPlans(world: World, plans: readonly PostTrace[]): World {
  return world.past
    ? {
        ...world,
        past: joined(
          world.past,
          plans.toSorted((a, b) => b.at - a.at),
        ),
      }
    : world;
}

/** What the plan would count as in the mix. */
export const classOf = (plan: PlanThing, world: World): MixClass => parse(draftOf(plan), world.accountOf(plan)).mix.pick;

/**
 * Judges a plan by the rules that hold for any draft, with the mix and the rhythm that the other plans and the published posts give by then.
 * @param others traces of all plans; its own is passed over
 * @param world with the plans among what went out, where old posts are to be known again: `withPlans`
 */
export function judge(plan: PlanThing, others: readonly PostTrace[], world: World, rules: readonly Rule[]): Review {
  const { accountOf, ...known } = world;
  const account = accountOf(plan);
  const recent = [...world.recent, ...others.filter(({ id }) => id !== plan.id)].filter((post) => post.site === account.site);
  return review(draftOf(plan), { ...known, account, recent: recent.sort((a, b) => b.at - a.at), days: daysNear(plan.at), trends: [] }, rules);
}

/** People change a word on the way; own choice. */
const ALIKE = 0.7;
/** And publish a day early or late; ms. Own choice. */
const APART = 3 * 86_400_000;

/** The plan that this post fulfils: same account, much the same words, about that time; the closest in time when there are several. */
export function fulfilled(post: Pick<PostTrace, "account" | "at" | "text">, plans: readonly PlanThing[]): PlanThing | undefined {
  const said = trace(post.text);
  return plans
    .filter(({ at, value }) => value.post === undefined && value.account === post.account && Math.abs(at - post.at) <= APART)
    .filter(({ value }) => (contentKey(value) !== "" && contentKey(value) === contentKey(post)) || likeness(trace(value.text), said) >= ALIKE)
    .sort((a, b) => Math.abs(a.at - post.at) - Math.abs(b.at - post.at))[0];
}

/** Where plans for a post may lie, around its instant; ms. */
export const fulfilledAround = (at: number): readonly [fromAt: number, toAt: number] => [at - APART, at + APART + 1];
