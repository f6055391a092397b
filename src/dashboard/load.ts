/** What a view reads by itself: anew whenever something on the desk changed, the newest answer alone. */
import { useEffect, useState } from "preact/hooks";
import type { Dashboard } from "./state.ts";

/** @param by what the question depends on @returns undefined until the first answer; then the last one, until the next has come */
export function useRead<T>(dashboard: Dashboard, read: () => Promise<T>, by: readonly unknown[]): T | undefined {
  const [answer, setAnswer] = useState<T>();
  const version = dashboard.version.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is told by what it depends on
  useEffect(() => {
    let isWanted = true;
    read().then((now) => isWanted && setAnswer(now), dashboard.fail);
    return () => {
      isWanted = false;
    };
  }, [version, ...by]);
  return answer;
}
