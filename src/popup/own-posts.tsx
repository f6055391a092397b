/** The account's own posts on the page in front: counted, and taken into the ledger with what they came to, on a click. */
import { useEffect, useState } from "preact/hooks";
import { ask, type OwnPosts as Seen } from "../messages.ts";
import { useVoice, type Voice } from "../ui/say.ts";
import type { Popup } from "./state.ts";

type State =
  | { readonly is: "seen" | "taking" | "taken"; readonly seen: Seen }
  | { readonly is: "failed"; readonly why: string; readonly seen?: Seen | undefined };

export function OwnPosts({ popup }: { readonly popup: Popup }) {
  const voice = useVoice();
  const [state, setState] = useState<State>();
  const here = popup.here.value;
  const tab = here && "tab" in here ? here.tab : undefined;
  useEffect(() => {
    if (tab !== undefined) look(tab, false).then(setState);
  }, [tab]);
  const take = async (on: number, seen: Seen) => {
    setState({ is: "taking", seen });
    const now = await look(on, true, seen);
    setState(now);
    if (now?.is === "taken") await popup.renew();
  };

  if (!state || (state.is !== "failed" && state.seen.shown + state.seen.unclear === 0)) return null;
  const { seen } = state;
  const isDone = state.is === "taken" || (seen && seen.fresh + seen.grown === 0);
  return (
    <section class="own-posts" aria-labelledby={seen ? "own-posts" : undefined}>
      {seen && <h2 id="own-posts">{voice.say("ownShown", { n: seen.shown })}</h2>}
      <p role="status">{sentence(voice, state)}</p>
      {seen && !isDone && tab !== undefined && (
        <button type="button" class="main" aria-disabled={state.is === "taking"} onClick={() => state.is !== "taking" && take(tab, seen)}>
          {voice.say(seen.fresh > 0 ? "ownTake" : "ownCounts")}
        </button>
      )}
      {seen && <p class="hint">{voice.say("ownHint")}</p>}
    </section>
  );
}

/** @param before what was seen, to stay on screen if this fails @returns undefined where there is nothing to offer */
async function look(tab: number, take: boolean, before?: Seen): Promise<State | undefined> {
  try {
    const seen = await ask("ownPosts", { tab, take });
    return seen && { is: take ? "taken" : "seen", seen };
  } catch (error) {
    return { is: "failed", why: error instanceof Error ? error.message : String(error), seen: before };
  }
}

function sentence({ say }: Voice, state: State): string {
  if (state.is === "failed") return say("ownFailed", { why: state.why });
  if (state.is === "taking") return say("ownTaking");
  const { fresh, grown, unclear } = state.seen;
  if (state.is === "taken") return say("ownTaken", { n: fresh, counts: fresh + grown });
  const said = [fresh > 0 && say("ownFresh", { n: fresh }), grown > 0 && say("ownGrown", { n: grown })].filter(Boolean);
  if (said.length === 0) said.push(say("ownKnown"));
  if (unclear > 0) said.push(say("ownUnclear", { n: unclear }));
  return said.join(" ");
}
