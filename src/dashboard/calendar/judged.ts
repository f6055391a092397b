/** Judges plans a few at a time, so that the page stays quick however many there are. */
import { useEffect, useState } from "preact/hooks";
import { judge, traceOf, type World, withPlans } from "../../core/desk/plans.ts";
import type { Thing } from "../../core/desk/records.ts";
import type { MixClass, PostTrace } from "../../core/model.ts";
import type { Review } from "../../core/review.ts";
import { rules } from "../../rules/index.ts";

export interface Judged {
  readonly review: Review;
  readonly class: MixClass;
}
/** Between two frames there is room for little more, ms; where the page never comes to rest, it goes on after a while all the same. */
const SLICE = 8;
const PATIENCE = 200;
const rest = () => new Promise((done) => requestIdleCallback(done, { timeout: PATIENCE }));

/**
 * @param shown the plans to be judged
 * @param all the plans that give the mix and the rhythm
 * @returns by the plan's id, as far as it has come
 */
export function useJudged(shown: readonly Thing<"plan">[], all: readonly Thing<"plan">[], world: World | undefined): ReadonlyMap<string, Judged> {
  const [judged, setJudged] = useState<ReadonlyMap<string, Judged>>(new Map());
  useEffect(() => {
    if (!world) return;
    let isWanted = true;
    (async () => {
      const traces: PostTrace[] = [];
      const found = new Map<string, Judged>();
      let began = performance.now();
      const breathe = async () => {
        if (performance.now() - began < SLICE) return;
        await rest();
        began = performance.now();
      };
      for (const plan of all) {
        traces.push(traceOf(plan, world));
        await breathe();
        if (!isWanted) return;
      }
      const then = withPlans(world, traces);
      for (const plan of shown) {
        const review = judge(plan, traces, then, rules);
        found.set(plan.id, { review, class: review.draft.mix.pick });
        await breathe();
        if (!isWanted) return;
      }
      setJudged(found);
    })();
    return () => {
      isWanted = false;
    };
  }, [shown, all, world]);
  return judged;
}
