/** What is folded away on the screen is open on paper: nobody can unfold it there. */
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** Opens it while the page is printed, and folds it again where it was folded. */
export function useOpenOnPaper(folded: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    let wasFolded = false;
    const unfold = () => {
      const { current } = folded;
      wasFolded = current !== null && !current.open;
      if (current) current.open = true;
    };
    const fold = () => {
      if (folded.current && wasFolded) folded.current.open = false;
    };
    addEventListener("beforeprint", unfold);
    addEventListener("afterprint", fold);
    return () => {
      removeEventListener("beforeprint", unfold);
      removeEventListener("afterprint", fold);
    };
  }, [folded]);
}
