/** The pages of today: a post with its comments, and the form of a new one. */
/** @jsxImportSource preact */
// biome-ignore-all lint/a11y: roles and labels are Reddit's own, with their faults.
import { createElement } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { lexicalIn } from "../shared/lexical.ts";
import { typedIn } from "./elements.ts";
import { send } from "./publish.ts";
import { words } from "./words.ts";

type Children = Parameters<typeof createElement>[2];
/** Reddit's own elements have names that no framework knows. */
const made = (name: string) => (props: { readonly [attribute: string]: unknown; readonly children?: Children }) => {
  const { children, ...attributes } = props;
  return createElement(name, attributes, children);
};
const App = made("shreddit-app");
const CurrentUser = made("rs-current-user");
const Post = made("shreddit-post");
const Comment = made("shreddit-comment");
const Host = made("comment-composer-host");
const Composer = made("shreddit-composer");
const TextareaInput = made("faceplate-textarea-input");
const PostForm = made("r-post-composer-form");
const SubmitButton = made("r-post-form-submit-button");

export function NewReddit() {
  return (
    <App>
      <CurrentUser display-name="acme_atelier" />
      <main>{location.pathname.endsWith("/submit") ? <Submit /> : <Thread />}</main>
    </App>
  );
}

function Thread() {
  const [open, setOpen] = useState<"comment" | "reply">();
  const [said, setSaid] = useState<readonly string[]>([]);
  const taken = (text: string) => {
    setOpen(undefined);
    setSaid([...said, text]);
  };
  return (
    <>
      <Post author="rowan" permalink="/r/looms/comments/1/indigo/">
        <a href="/user/rowan/">rowan</a>
        <h1 slot="title">Twenty metres of indigo, washed and hung out</h1>
      </Post>
      <Host>
        {open === "comment" ? (
          <Writing path="/svc/shreddit/t3_1/create-comment" submit={words.comment} onTaken={taken} />
        ) : (
          <TextareaInput class="trigger" placeholder={words.join} onClick={() => setOpen("comment")} />
        )}
      </Host>
      <Comment author="noor" thingid="t1_2">
        <a href="/user/noor/">noor</a>
        <div slot="comment">
          <p>The night train is late again, and the tea is excellent. Which of your fabrics survives a sleeping car?</p>
        </div>
        <button type="button" class="reply" onClick={() => setOpen("reply")}>
          {words.reply}
        </button>
        {open === "reply" && (
          <Host>
            <Writing path="/svc/shreddit/t1_2/create-comment" submit={words.comment} onTaken={taken} />
          </Host>
        )}
      </Comment>
      {said.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}

function Writing({ path, submit, onTaken }: { readonly path: string; readonly submit: string; onTaken(text: string): void }) {
  const text = useRef("");
  const [failed, setFailed] = useState(false);
  const publish = async () => {
    if (text.current.trim() === "") return;
    const ok = await send(path, { text: text.current });
    setFailed(!ok);
    if (ok) onTaken(text.current);
  };
  return (
    <Composer>
      <Box name="content" text={text} onSend={publish} />
      <button type="submit" slot="submit-button" onClick={publish}>
        {submit}
      </button>
      {failed && <p role="alert">{words.failed}</p>}
    </Composer>
  );
}

function Submit() {
  const form = useRef<HTMLDivElement>(null);
  const text = useRef("");
  useEffect(() => {
    const button = form.current?.querySelector("r-post-form-submit-button");
    const publish = async () => {
      const title = typedIn(form.current?.querySelector("faceplate-textarea-input") ?? null);
      if (title.trim() === "") return;
      const ok = await send("/svc/shreddit/graphql", { operation: "CreatePost", variables: { title, text: text.current } });
      if (ok) location.assign("/r/looms/comments/2/");
    };
    button?.addEventListener("post-submit", publish);
    return () => button?.removeEventListener("post-submit", publish);
  }, []);
  return (
    <div ref={form}>
      <PostForm>
        <section>
          <TextareaInput name="title" placeholder={words.title} />
          <Composer id="post-composer_bodytext">
            <Box name="body" text={text} />
          </Composer>
          <SubmitButton id="submit-post-button" post-action-type="submit">
            {words.post}
          </SubmitButton>
        </section>
      </PostForm>
    </div>
  );
}

function Box({ name, text, onSend }: { readonly name: string; readonly text: { current: string }; onSend?(): void }) {
  const el = useRef<HTMLDivElement>(null);
  const send = useRef(onSend);
  send.current = onSend;
  useEffect(() => {
    if (!el.current) return;
    lexicalIn(el.current, {
      onText(now) {
        text.current = now;
      },
      onSend: () => send.current?.(),
    });
  }, [text]);
  return <div ref={el} {...{ name }} slot="rte" class="rte" aria-label={words.body} />;
}
