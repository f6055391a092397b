/** The world that plans are judged in: asked of the background, and again whenever the news changes. */
import { useEffect, useState } from "preact/hooks";
import type { World } from "../../core/desk/plans.ts";
import { indexMoments } from "../../core/moments/moments.ts";
import { accountOf } from "../../core/policy/policy.ts";
import { ask } from "../../messages.ts";
import { onNews } from "../../store/news.ts";
import type { Dashboard } from "../state.ts";

async function lookAround(): Promise<World> {
  const { policy, accounts, tastes, moments = [], ownNews, sources, recent, crisis, clockOffset } = await ask("facts", { site: "x" });
  const past = policy.rules["no-evergreen-soon"]?.on ? await ask("past", {}).catch(() => undefined) : undefined;
  return {
    now: Date.now() + clockOffset,
    policy,
    moments: indexMoments(moments),
    ownNews,
    sources,
    recent,
    past,
    ...(crisis && crisis.untilAt > Date.now() && { crisis }),
    accountOf({ value: { site, account } }) {
      const profile = accountOf({ accounts }, site, account.slice(site.length + 1));
      const taste = tastes?.[profile.id];
      return taste ? { ...profile, taste } : profile;
    },
  };
}

/** @returns undefined until the background has answered */
export function useWorld(dashboard: Dashboard): World | undefined {
  const [world, setWorld] = useState<World>();
  const version = dashboard.version.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was published and what is set are part of the world
  useEffect(() => {
    let isWanted = true;
    const look = () => lookAround().then((now) => isWanted && setWorld(now), dashboard.fail);
    look();
    const stop = onNews(look);
    return () => {
      isWanted = false;
      stop();
    };
  }, [dashboard, version]);
  return world;
}
