/** Plays a Mastodon server: the page for every address, and the interface that takes what is published. */
import { bundle } from "./bundle.ts";
import type { Play } from "./world.ts";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; connect-src 'self' blob:; form-action 'none'; frame-ancestors 'none'";

/** `?lang=fr`, `?theme=dark`, `?visibility=direct`; `?refuse=1` makes whatever is published from the page be refused. */
export async function playMastodon(): Promise<Play> {
  const script = await bundle(new URL("mastodon/", import.meta.url));
  return ({ path, headers }) => {
    const { pathname, searchParams } = new URL(path, "https://social.example");
    if (pathname === "/demo/page.js") return script;
    if (pathname === "/api/v1/statuses") {
      const refused = new URL(String(headers.referer ?? "https://social.example")).searchParams.has("refuse");
      return {
        status: refused ? 422 : 200,
        headers: { "content-type": "application/json" },
        body: JSON.stringify(refused ? { error: "no" } : { id: "1" }),
      };
    }
    return {
      headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY },
      body: `<!doctype html>
<html lang="${searchParams.get("lang") === "fr" ? "fr" : "en"}" data-theme="${searchParams.get("theme") === "dark" ? "dark" : "light"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="application-name" content="Mastodon">
<title>Demo – not a real Mastodon</title>
<link rel="icon" href="data:,">
</head>
<body>
<div id="root"></div>
<script src="/demo/page.js"></script>
</body>
</html>`,
    };
  };
}
