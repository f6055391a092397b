/** The feeds that people add: a look before one is added, on whose terms; how fresh each is, and taking it out. */
import { useRef, useState } from "preact/hooks";
import type { SourceState } from "../../core/model.ts";
import type { Wants } from "../../core/policy/settings.ts";
import { ask, type Preview } from "../../messages.ts";
import { failureSentence } from "../../ui/failure.ts";
import { useVoice } from "../../ui/say.ts";
import { sourceSentence } from "../../ui/source.ts";
import { allow } from "./hosts.ts";

interface Props {
  readonly feeds: Wants["feeds"];
  readonly states: readonly SourceState[];
  readonly now: number;
  set(feeds: Wants["feeds"]): void;
}
/** How far the look at a feed has come. */
type Look =
  | { readonly url: string; readonly is: "asking" | "refused" | "known" }
  | { readonly url: string; readonly is: "seen"; readonly seen: Preview };

export function AddedFeeds({ feeds, states, now, set }: Props) {
  const voice = useVoice();
  const { say } = voice;
  return (
    <section class="added" aria-labelledby="added-title">
      <h2 id="added-title">{say("feedsTitle")}</h2>
      <p class="hint">{say("feedsHint")}</p>
      {feeds.length > 0 && (
        <ul>
          {feeds.map(({ url, name }) => {
            const state = states.find(({ id }) => id === `rss:${url}`);
            return (
              <li key={url}>
                <p>
                  <strong>{name}</strong> <span class="hint">{new URL(url).host}</span>
                  <span class={state?.failed ? "is-failing" : "hint"}>{state ? sourceSentence(voice, state, now) : say("sourceUnchecked")}</span>
                </p>
                {state?.failed?.why === "permission" && (
                  <button type="button" onClick={() => allow(new URL(url).host)}>
                    {say("sourceAllow")}
                  </button>
                )}
                <button type="button" aria-label={say("listRemove", { word: name })} onClick={() => set(feeds.filter((one) => one.url !== url))}>
                  ×
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <AddFeed known={feeds.map(({ url }) => url)} add={(feed) => set([...feeds, feed])} />
    </section>
  );
}

function AddFeed({ known, add }: { readonly known: readonly string[]; add(feed: Wants["feeds"][number]): void }) {
  const { say } = useVoice();
  const [typed, setTyped] = useState("");
  const [look, setLook] = useState<Look>();
  const fieldEl = useRef<HTMLInputElement>(null);
  const url = addressOf(typed);
  const lookAt = async (event: Event) => {
    event.preventDefault();
    if (!url) return;
    if (known.includes(url)) return setLook({ url, is: "known" });
    // Before anything is waited for: browsers ask only straight from a click.
    const asking = allow(new URL(url).host);
    setLook({ url, is: "asking" });
    if (!(await asking)) return setLook({ url, is: "refused" });
    const seen: Preview = await ask("preview", { url }).catch((error) => ({ failed: { why: "network", detail: String(error) } }));
    setLook({ url, is: "seen", seen });
  };
  const done = () => {
    setLook(undefined);
    setTyped("");
    fieldEl.current?.focus();
  };
  return (
    <>
      <form onSubmit={lookAt}>
        <label>
          {say("feedAddress")}
          <input
            ref={fieldEl}
            type="text"
            inputMode="url"
            spellcheck={false}
            placeholder="https://…"
            value={typed}
            aria-describedby="feed-said"
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setLook(undefined);
            }}
          />
        </label>
        <button type="submit" disabled={!url}>
          {say("feedLook")}
        </button>
      </form>
      <div role="status" id="feed-said">
        {typed.trim() !== "" && !url && <p class="hint">{say("feedNoAddress")}</p>}
        {look && (
          <Seen
            look={look}
            add={(name) => {
              add({ url: look.url, name });
              done();
            }}
          />
        )}
      </div>
    </>
  );
}

function Seen({ look, add }: { readonly look: Look; add(name: string): void }) {
  const { say } = useVoice();
  const host = new URL(look.url).host;
  if (look.is !== "seen")
    return <p>{look.is === "known" ? say("feedKnown") : say(look.is === "asking" ? "feedLooking" : "feedRefused", { host })}</p>;
  const { seen } = look;
  if ("failed" in seen)
    return (
      <div class="feed-seen is-failing">
        <p>{isNoFeed(seen) ? say("feedNone") : say("feedFailed", { why: failureSentence(say, seen.failed) })}</p>
      </div>
    );
  const name = seen.title || host;
  return (
    <div class="feed-seen">
      <h3>{name}</h3>
      {seen.headlines.length > 0 ? (
        <ul>
          {seen.headlines.map((headline) => (
            <li key={headline}>{headline}</li>
          ))}
        </ul>
      ) : (
        <p class="hint">{say("feedEmpty")}</p>
      )}
      <p class="hint">{seen.rights ? say("feedRights", { rights: seen.rights }) : say("feedNoRights")}</p>
      <button type="button" class="main" onClick={() => add(name.slice(0, 100))}>
        {say("feedAdd")}
      </button>
    </div>
  );
}

const isNoFeed = (seen: Preview) => "failed" in seen && (seen.failed.why === "page" || seen.failed.why === "junk");

/** What was typed as an https address; undefined for what is none. */
function addressOf(typed: string): string | undefined {
  const text = typed.trim();
  try {
    const url = new URL(/^[a-z]+:/i.test(text) ? text.replace(/^(?:http|feed):/i, "https:") : `https://${text}`);
    return url.protocol === "https:" && url.host.includes(".") && !url.username ? url.href : undefined;
  } catch {
    return undefined;
  }
}
