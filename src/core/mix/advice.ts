/** What to publish next, and the one reason that speaks most for it: a class and a reason, worded by whoever shows them. */
import { type Balance, CLASSES, type MixClass, type MixShares, type PostTrace } from "../model.ts";

/** How far back "lately" reaches: about the posts that a visitor sees without scrolling. */
const LATELY = 6;
/** Three of a kind in a row is the least that reads as a habit rather than a chance. */
const RUN = 3;
/** Lately means something from here on, and a class is crowded when it takes this much more than its target share. */
const LEAST_LATELY = 4;
const CROWDED = 0.2;
/** Below five posts each one moves the shares by more than 20 points, the whole of the default promo target: no balance can be told from them. */
export const LEAST_FOR_SHARES = 5;

/** Why it is that one's turn. `of` is the class that had too much room. */
export type Reason =
  | { readonly key: "first" }
  | { readonly key: "run"; readonly of: MixClass; readonly n: number }
  | { readonly key: "crowd"; readonly of: MixClass; readonly n: number; readonly last: number }
  | { readonly key: "even" }
  | { readonly key: "none" }
  | { readonly key: "few"; readonly n: number; readonly total: number; readonly target: number };

export interface Advice {
  readonly next: MixClass;
  readonly why: Reason;
}

/** On equal need the one that costs followers least goes first. */
const KINDEST: readonly MixClass[] = ["engagement", "curated", "promo"];

/**
 * The class whose share falls shortest of the target once one more post is counted (largest remainder, as seats are given out),
 * with the reason that can best be seen on the page.
 * @param balance of the running week
 * @param recent posts of the same accounts, newest first; they may be older than the week
 */
export function advise(balance: Balance, target: MixShares, recent: readonly Pick<PostTrace, "class">[]): Advice {
  const { counts, total } = balance;
  const shortfall = (of: MixClass) => target[of] * (total + 1) - counts[of];
  const next = KINDEST.reduce((best, of) => (shortfall(of) > shortfall(best) ? of : best));
  return { next, why: reason() };

  function reason(): Reason {
    if (total === 0 && recent.length === 0) return { key: "first" };
    return run() ?? crowd() ?? week();
  }

  function run(): Reason | undefined {
    const of = recent[0]?.class;
    const broken = recent.findIndex((post) => post.class !== of);
    const n = broken < 0 ? recent.length : broken;
    return of && of !== next && n >= RUN ? { key: "run", of, n } : undefined;
  }

  function crowd(): Reason | undefined {
    const lately = recent.slice(0, LATELY);
    const last = lately.length;
    if (last < LEAST_LATELY) return undefined;
    const number = (of: MixClass) => lately.filter((post) => post.class === of).length;
    const excess = (of: MixClass) => number(of) / last - target[of];
    const [of] = CLASSES.filter((candidate) => candidate !== next).sort((a, b) => excess(b) - excess(a));
    return of && excess(of) >= CROWDED ? { key: "crowd", of, n: number(of), last } : undefined;
  }

  function week(): Reason {
    const even = total >= LEAST_FOR_SHARES && CLASSES.every((of) => Math.abs(counts[of] - target[of] * total) < 1);
    if (even) return { key: "even" };
    return counts[next] === 0 ? { key: "none" } : { key: "few", n: counts[next], total, target: target[next] };
  }
}
