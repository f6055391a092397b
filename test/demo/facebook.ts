/** Plays Facebook and Meta Business Suite: the page for every address, and the answer to what its composers send, in the shape of Facebook's own. */
import { bundle } from "./bundle.ts";
import { storiesAsData } from "./facebook/own.ts";
import type { Answer, Play } from "./world.ts";

/** An extension has to live with a policy as strict as this. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; media-src 'self' blob:; connect-src 'self' blob:; object-src 'none'";
const BANNER: Readonly<Record<string, string>> = {
  en: "Demo – not the real Facebook. Nothing leaves this computer.",
  fr: "Démo – ce n’est pas le vrai Facebook. Rien ne sort de cet ordinateur.",
};
/** Names of the requests that publish; every other one is what a page asks all the time. */
const PUBLISHING = /^(?:ComposerStoryCreateMutation|BusinessComposerStoryCreationMutation|useCometUFICreateCommentMutation)$/;

/**
 * `?theme=dark`, `?lang=fr` (de, es, eo), `?steps=1` for the dialog in one step, `?emoji=text`, `?quiet` without the requests of an idle page;
 * `?refuse` makes every publication from it be refused as Facebook does: status 200, errors, nothing made.
 */
export async function playFacebook(): Promise<Play> {
  const script = await bundle(new URL("facebook/", import.meta.url));
  let made = 0;
  return ({ path, headers, body }) => {
    const { pathname } = new URL(path, "https://www.facebook.com");
    if (pathname === "/demo/page.js") return script;
    if (pathname === "/favicon.ico") return { status: 404, body: "" };
    if (pathname !== "/api/graphql/") return page(path);
    const name = new URLSearchParams(body).get("fb_api_req_friendly_name") ?? "";
    if (!PUBLISHING.test(name)) return lines({ data: { viewer: { badge_count: 0 } } });
    if (new URL(String(headers.referer ?? "https://www.facebook.com")).searchParams.has("refuse")) return lines(REFUSED);
    return lines(name.includes("Comment") ? comment(++made) : story(++made), {
      label: "deferred",
      path: [],
      data: {},
      extensions: { is_final: true },
    });
  };
}

/** Each line an answer of its own, as Facebook streams them. */
const lines = (...answers: readonly object[]): Answer => ({
  headers: { "content-type": "text/html; charset=utf-8" },
  body: answers.map((answer) => JSON.stringify(answer)).join("\n"),
});
const REFUSED = { data: { story_create: null, comment_create: null }, errors: [{ message: "field_exception", severity: "CRITICAL" }] };
const story = (n: number) => ({
  data: { story_create: { story: { legacy_story_hideable_id: `pfbid0demo${n}`, url: `https://www.facebook.com/acme/posts/pfbid0demo${n}` } } },
});
const comment = (n: number) => ({ data: { comment_create: { feedback_comment_edge: { node: { legacy_fbid: `77${n}` } } } } });

function page(path: string): Answer {
  const query = new URL(path, "https://www.facebook.com").searchParams;
  const lang = /^(?:fr|de|es|eo)$/.exec(query.get("lang") ?? "")?.[0] ?? "en";
  const acting = JSON.stringify({
    define: [["CurrentUserInitialData", [], { ACCOUNT_ID: "61550000000009", USER_ID: "61550000000001", NAME: "Acme Atelier" }, 270]],
  });
  const stories = JSON.stringify(storiesAsData(Date.now()));
  const html = `<!doctype html>
<html lang="${lang}" data-theme="${query.get("theme") === "dark" ? "dark" : "light"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Demo – not the real Facebook</title>
<link rel="icon" href="data:,">
<script type="application/json" data-content-len="${acting.length}" data-sjs>${acting}</script>
<script type="application/json" data-content-len="${stories.length}" data-sjs>${stories}</script>
</head>
<body>
<p id="demo-banner">${BANNER[lang] ?? BANNER.en}</p>
<div id="mount_0_0_Xy"></div>
<script src="/demo/page.js"></script>
</body>
</html>`;
  return { headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY }, body: html };
}
