/** What went out last, each with its class, which its author can correct. */
import { judgedAs } from "../core/mix/verdict.ts";
import type { Post } from "../core/post.ts";
import { ClassChoice } from "../ui/class-choice.tsx";
import { CLASS_NAMES } from "../ui/class-names.ts";
import { ago } from "../ui/format.ts";
import { handleOf } from "../ui/names.ts";
import { useVoice } from "../ui/say.ts";
import type { Popup } from "./state.ts";

export function LastPosts({ popup }: { readonly popup: Popup }) {
  const { say } = useVoice();
  const last = popup.last.value;
  if (!last) return null;
  return (
    <section class="last" aria-labelledby="last">
      <h2 id="last">{say("lastTitle")}</h2>
      {last.length === 0 ? (
        <p class="hint">{say("lastEmpty")}</p>
      ) : (
        <ol>
          {last.map((post) => (
            <LastPost key={post.id} post={post} popup={popup} />
          ))}
        </ol>
      )}
    </section>
  );
}

function LastPost({ post, popup }: { readonly post: Post; readonly popup: Popup }) {
  const { say, lang } = useVoice();
  const isOpen = popup.unsure.value.some(({ id }) => id === post.id);
  const facts = [
    isOpen
      ? say("toSortAs", { class: say(CLASS_NAMES[post.class]) })
      : say(CLASS_NAMES[post.class]) + (post.corrected ? ` (${say("corrected")})` : ""),
    post.kind === "post" ? undefined : say(KINDS[post.kind]),
    popup.account.value === "all" ? handleOf(post.account) : undefined,
    ago(lang, post.at, popup.now.value, "short"),
  ];
  return (
    <li class={`last-post is-${post.class}${isOpen ? " is-open" : ""}`}>
      <p class="last-text" title={post.text}>
        {post.text.trim() || say("noText")}
      </p>
      <p class="last-facts">
        {facts.filter(Boolean).join(" · ")}
        {post.corrected && <Undo post={post} popup={popup} />}
      </p>
      <ClassChoice label={say("classOf")} {...(!isOpen && { value: post.class })} onChoose={(next) => popup.correct(post, next)} />
      {post.overridden.length > 0 && (
        <p class="last-override">{post.reason ? say("overriddenReason", { reason: post.reason }) : say("overridden")}</p>
      )}
    </li>
  );
}

/** It goes with the correction: the keyboard is handed on to the post's classes. */
function Undo({ post, popup }: { readonly post: Post; readonly popup: Popup }) {
  const { say } = useVoice();
  const undo = async (item: Element | null) => {
    await popup.undo(post);
    item?.querySelector<HTMLElement>(".class-choice button")?.focus();
  };
  return (
    <button
      type="button"
      class="undo"
      aria-label={say("correctUndoOf", { class: say(CLASS_NAMES[judgedAs(post.shares)]) })}
      onClick={(event) => undo(event.currentTarget.closest("li"))}
    >
      {say("correctUndo")}
    </button>
  );
}

const KINDS = { reply: "kindReply", quote: "kindQuote", comment: "kindComment" } as const;
