/** Plays Reddit, new and old: a post with its comments or the form of a new one for every address, and the interface that takes them. */
import { bundle } from "./bundle.ts";
import type { Play } from "./world.ts";

/** `?lang=fr`, `?theme=dark`. */
export async function playReddit(): Promise<Play> {
  const script = await bundle(new URL("reddit/", import.meta.url));
  return ({ path, method }) => {
    const { pathname, searchParams } = new URL(path, "https://www.reddit.com");
    if (pathname === "/demo/page.js") return script;
    if (method === "POST") return { headers: { "content-type": "application/json" }, body: JSON.stringify({ ok: true }) };
    return {
      headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": "script-src 'self'; object-src 'none'; base-uri 'self'" },
      body: `<!doctype html>
<html lang="${searchParams.get("lang") === "fr" ? "fr" : "en"}" data-theme="${searchParams.get("theme") === "dark" ? "dark" : "light"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Demo – not the real Reddit</title>
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
