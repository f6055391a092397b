/** Plays x.com: the page for every address, and the reply to what its composers publish, in the shape of X's own. */
import { bundle } from "./bundle.ts";
import type { Answer, Play } from "./world.ts";

/** What X sets, but for the nonces: an extension has to live with it. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; media-src 'self' blob:; connect-src 'self' blob:; object-src 'none'";

const REFUSALS: Readonly<Record<string, string>> = {
  187: "Authorization: Status is a duplicate. (187)",
  226: "This request looks like it might be automated. (226)",
};

/**
 * `?theme=dark`, `?lang=fr`, `?narrow=1`, `?layout=unknown`, `?in_reply_to=1`, `?quote=1` change the page; `?refuse=187` makes every
 * publication from it be refused as X does: status 200, errors, no id.
 */
export async function playX(): Promise<Play> {
  const script = await bundle(new URL("x/", import.meta.url));
  let published = 0;
  return ({ path, headers }) => {
    const { pathname } = new URL(path, "https://x.com");
    if (pathname === "/demo/page.js") return script;
    if (pathname === "/favicon.ico") return { status: 404, body: "" };
    const operation = /^\/i\/api\/graphql\/[^/]+\/(\w+)$/.exec(pathname)?.[1];
    if (!operation) return page(path);
    const refusal = REFUSALS[new URL(String(headers.referer ?? "https://x.com")).searchParams.get("refuse") ?? ""];
    // X's ids are snowflakes, too long for a number: they travel as strings.
    return json(refusal ? refused(refusal) : accepted(operation, `12265000000000${String(++published).padStart(5, "0")}`));
  };
}

function page(path: string): Answer {
  const query = new URL(path, "https://x.com").searchParams;
  const dark = query.get("theme") === "dark";
  const french = query.get("lang") === "fr";
  const html = `<!doctype html>
<html lang="${french ? "fr" : "en"}" data-theme="${dark ? "dark" : "light"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Demo – not the real X</title>
<link rel="icon" href="data:,">
</head>
<body style="background-color: ${dark ? "rgb(0, 0, 0)" : "rgb(255, 255, 255)"}">
<p id="demo-banner">${french ? "Démo – ce n’est pas le vrai X. Rien ne sort de cet ordinateur." : "Demo – not the real X. Nothing leaves this computer."}</p>
<div id="react-root"></div>
<script src="/demo/page.js"></script>
</body>
</html>`;
  return { headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY }, body: html };
}

const json = (value: unknown): Answer => ({ headers: { "content-type": "application/json; charset=utf-8" }, body: JSON.stringify(value) });
const refused = (message: string) => ({
  errors: [{ message, code: Number(/\d+/.exec(message)?.[0]), kind: "Permissions", name: "AuthorizationError" }],
  data: {},
});

function accepted(operation: string, id: string) {
  const result = { tweet_results: { result: { rest_id: id, legacy: { id_str: id } } } };
  if (operation === "ArticleEntityPublish") return { data: { articleentity_publish: { rest_id: id } } };
  if (operation === "CreateScheduledTweet") return { data: { tweet: { rest_id: id } } };
  return { data: operation === "CreateNoteTweet" ? { notetweet_create: result } : { create_tweet: result } };
}
