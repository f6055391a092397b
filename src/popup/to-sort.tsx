/** Posts whose class is a guess: asked, one press each, the likeliest reading told. */
import { useRef, useState } from "preact/hooks";
import type { MixClass } from "../core/model.ts";
import type { Post } from "../core/post.ts";
import { ClassChoice } from "../ui/class-choice.tsx";
import { CLASS_NAMES } from "../ui/class-names.ts";
import { ago } from "../ui/format.ts";
import { useVoice } from "../ui/say.ts";
import type { Popup } from "./state.ts";

const MOST = 3;

export function ToSort({ popup }: { readonly popup: Popup }) {
  const { say, lang } = useVoice();
  const list = useRef<HTMLOListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [done, setDone] = useState("");
  const open = popup.unsure.value;
  /** The next question takes the place of the answered one, and of the keyboard. */
  const answer = async (post: Post, to: MixClass) => {
    setDone(say("toSorted", { class: say(CLASS_NAMES[to]), n: open.length - 1 }));
    await popup.correct(post, to);
    requestAnimationFrame(() => (list.current?.querySelector("button") ?? heading.current)?.focus());
  };
  return (
    <section class={open.length > 0 ? "to-sort" : "to-sort is-done"} aria-labelledby={open.length > 0 ? "to-sort" : undefined}>
      {open.length > 0 && (
        <>
          <h2 id="to-sort" ref={heading} tabIndex={-1}>
            {say("toSortTitle")}
          </h2>
          <p class="hint">{say("toSortHint")}</p>
          <ol ref={list}>
            {open.slice(0, MOST).map((post) => (
              <li key={post.id}>
                <p class="to-sort-text" title={post.text}>
                  {post.text.trim() || say("noText")}
                </p>
                <p class="last-facts">{`${say("toSortAs", { class: say(CLASS_NAMES[post.class]) })} · ${ago(lang, post.at, popup.now.value, "short")}`}</p>
                <ClassChoice label={say("classOf")} named onChoose={(to) => answer(post, to)} />
              </li>
            ))}
          </ol>
          {open.length > MOST && <p class="hint">{say("toSortMore", { n: open.length - MOST })}</p>}
        </>
      )}
      <p class="for-readers" aria-live="polite">
        {done}
      </p>
    </section>
  );
}
