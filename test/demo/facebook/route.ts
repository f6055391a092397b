/** Where the single-page application stands. What the demo's address asks for (`theme`, `lang`, `steps`, `refuse` …) is carried along. */
import { useEffect, useState } from "react";

export function go(to: string) {
  history.pushState(null, "", to + location.search);
  dispatchEvent(new PopStateEvent("popstate"));
}

/** A link that moves within the application, as Facebook's do. */
export const link = (to: string) => ({
  href: to,
  onClick(event: MouseEvent) {
    event.preventDefault();
    go(to);
  },
});

export function usePath(): string {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const moved = () => setPath(location.pathname);
    addEventListener("popstate", moved);
    return () => removeEventListener("popstate", moved);
  }, []);
  return path;
}

/** What the address asks of the demo. */
export const wish = new URLSearchParams(location.search);
