/** Where the single-page application stands. What the demo's address asks for (`theme`, `lang`, `narrow`, `refuse`) is carried along. */
import { useEffect, useState } from "react";

const CARRIED = ["theme", "lang", "narrow", "refuse"];

export interface Route {
  readonly path: string;
  readonly query: URLSearchParams;
}

export function go(to: string) {
  const url = new URL(to, location.origin);
  const now = new URLSearchParams(location.search);
  for (const name of CARRIED) if (now.has(name)) url.searchParams.set(name, now.get(name) ?? "");
  history.pushState(null, "", url);
  dispatchEvent(new PopStateEvent("popstate"));
}

export function useRoute(): Route {
  const [route, setRoute] = useState(here);
  useEffect(() => {
    const moved = () => setRoute(here());
    addEventListener("popstate", moved);
    return () => removeEventListener("popstate", moved);
  }, []);
  return route;
}

/** A link that moves within the application, as all of X's do. */
export const link = (to: string) => ({
  href: to,
  onClick(event: MouseEvent) {
    event.preventDefault();
    go(to);
  },
});

const here = (): Route => ({ path: location.pathname, query: new URLSearchParams(location.search) });
