/** The press look-up: what it reveals and to whom, and allowing it. */
import { useEffect } from "preact/hooks";
import { PRESS } from "../../core/moments/press.ts";
import { useVoice } from "../../ui/say.ts";
import { allow, allowed, lookUp } from "./hosts.ts";

export function PressLookUp() {
  const { say, lang } = useVoice();
  useEffect(() => {
    lookUp([PRESS.host]);
  }, []);
  return (
    <section class="sources" aria-labelledby="press-title">
      <h2 id="press-title">{say("pressTitle")}</h2>
      <article class="source">
        <h3>{PRESS.name}</h3>
        {allowed.value.has(PRESS.host) ? (
          <strong>{say("pressAllowed")}</strong>
        ) : (
          <button type="button" onClick={() => allow(PRESS.host)}>
            {say("sourceAllow")}
            <span class="for-readers"> {PRESS.name}</span>
          </button>
        )}
        <p>{say("pressWhat", { name: PRESS.name })}</p>
        <dl class="hint">
          <dt>{say("sourceAsks")}</dt>
          <dd>{PRESS.host}</dd>
          <dt>{say("sourceTerms")}</dt>
          <dd>
            {PRESS.licence[lang]} ·{" "}
            <a href={PRESS.home} target="_blank" rel="noopener noreferrer">
              {say("sourceHome")}
              <span class="for-readers"> {PRESS.name}</span>
            </a>
          </dd>
        </dl>
      </article>
    </section>
  );
}
