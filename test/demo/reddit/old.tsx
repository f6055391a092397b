/** The old pages: forms with a textarea each, as they have been since 2008. */
/** @jsxImportSource preact */
// biome-ignore-all lint/a11y: labels are Reddit's own, with their faults.
import { useRef, useState } from "preact/hooks";
import { send } from "./publish.ts";
import { words } from "./words.ts";

export function OldReddit() {
  return (
    <div class="old">
      <div id="header-bottom-right">
        <span class="user">
          <a href="https://old.reddit.com/user/acme_atelier/">acme_atelier</a>
        </span>
      </div>
      {location.pathname.endsWith("/submit") ? <Submit /> : <Thread />}
    </div>
  );
}

function Thread() {
  const [isReplying, setReplying] = useState(false);
  return (
    <div class="content">
      <div class="thing link" data-fullname="t3_1">
        <a class="title" href="/r/looms/comments/1/">
          Twenty metres of indigo, washed and hung out
        </a>
        <a class="author" href="/user/rowan">
          rowan
        </a>
      </div>
      <div class="commentarea">
        <Usertext thing="t3_1" />
        <div class="thing comment" data-fullname="t1_2">
          <a class="author" href="/user/noor">
            noor
          </a>
          <div class="usertext-body">
            <p>The night train is late again, and the tea is excellent. Which of your fabrics survives a sleeping car?</p>
          </div>
          <button type="button" class="reply-button" onClick={() => setReplying(true)}>
            {words.reply}
          </button>
          {isReplying && <Usertext thing="t1_2" />}
        </div>
      </div>
    </div>
  );
}

function Usertext({ thing }: { readonly thing: string }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    const text = box.current?.value ?? "";
    if (text.trim() === "" || !(await send("/api/comment", { thing_id: thing, text })) || !box.current) return;
    box.current.value = "";
  };
  return (
    <form class="usertext cloneable" onSubmit={submit}>
      <input type="hidden" name="thing_id" value={thing} />
      <div class="usertext-edit md-container">
        <div class="md">
          <textarea ref={box} name="text" rows={1} cols={1} />
        </div>
        <div class="bottom-area">
          <button type="submit" class="save">
            {words.save}
          </button>
        </div>
      </div>
    </form>
  );
}

function Submit() {
  const form = useRef<HTMLFormElement>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    const { title, text } = Object.fromEntries(new FormData(form.current ?? undefined));
    if (await send("/api/submit", { title, text })) location.assign("/r/looms/comments/2/");
  };
  return (
    <form ref={form} class="submit content" onSubmit={submit}>
      <textarea name="title" rows={2} placeholder={words.title} />
      <textarea name="text" rows={4} placeholder={words.body} />
      <button type="submit" name="submit" value="form">
        {words.submit}
      </button>
    </form>
  );
}
