/** What the sites show of each post, typed in: every reading is kept with its instant, so that growth can be seen. */
import { useEffect, useRef, useState } from "preact/hooks";
import { REAL } from "../../core/desk/measures.ts";
import type { Reading } from "../../core/desk/records.ts";
import type { Post } from "../../core/post.ts";
import { dayAndHour } from "../../ui/format.ts";
import { useVoice } from "../../ui/say.ts";
import { TypedInput } from "../../ui/typed.tsx";
import { accountName } from "../account-mark.tsx";
import { MEASURE_SHORT } from "../names.ts";
import type { Dashboard } from "../state.ts";
import type { Measured } from "./read.ts";

/** A sitting's worth. */
const SHOWN = 10;

export function ByHand({ dashboard, measured }: { readonly dashboard: Dashboard; readonly measured: Measured }) {
  const { say } = useVoice();
  const [shown, setShown] = useState(SHOWN);
  return (
    <section class="measures-part" aria-labelledby="by-hand">
      <h2 id="by-hand">{say("readTitle")}</h2>
      <p class="hint">{say("readHint")}</p>
      <table class="readings">
        <thead>
          <tr>
            <th scope="col">{say("readPost")}</th>
            {REAL.map((measure) => (
              <th key={measure} scope="col">
                {say(MEASURE_SHORT[measure])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measured.posts.slice(0, shown).map((post) => (
            <Row key={post.id} dashboard={dashboard} post={post} known={measured.readings.get(post.id)} />
          ))}
        </tbody>
      </table>
      {measured.posts.length > shown && (
        <button type="button" onClick={() => setShown(shown + SHOWN)}>
          {say("calendarMore", { n: Math.min(SHOWN, measured.posts.length - shown) })}
        </button>
      )}
    </section>
  );
}

function Row({ dashboard, post, known }: { readonly dashboard: Dashboard; readonly post: Post; readonly known: Reading | undefined }) {
  const { say, lang } = useVoice();
  /** What was typed a moment ago counts before it has been read back. */
  const newest = useRef(known);
  useEffect(() => {
    newest.current = known;
  }, [known]);
  const keep = (measure: (typeof REAL)[number], typed: string) => {
    if (typed === "" || !(Number(typed) >= 0)) return;
    newest.current = { ...newest.current, account: post.account, post: post.id, [measure]: Number(typed) };
    return dashboard.change({ kind: "reading", at: Date.now(), value: newest.current });
  };
  return (
    <tr>
      <th scope="row">
        <span class="hint">
          {dayAndHour(lang, post.at)} · {accountName(post.account)}
        </span>
        <span class="post-text">{post.text}</span>
      </th>
      {REAL.map((measure) => (
        <td key={measure}>
          <TypedInput
            type="number"
            min={0}
            aria-label={say("readOf", { measure: say(MEASURE_SHORT[measure]), text: post.text.slice(0, 40) })}
            value={known?.[measure] ?? ""}
            keep={(typed) => keep(measure, typed)}
          />
        </td>
      ))}
    </tr>
  );
}
