/** Plays YouTube: a video's page for every address, and the interface that takes comments. */
import { bundle } from "./bundle.ts";
import type { Play } from "./world.ts";

/** `?lang=fr`, `?theme=dark`. */
export async function playYoutube(): Promise<Play> {
  const script = await bundle(new URL("youtube/", import.meta.url));
  return ({ path }) => {
    const { pathname, searchParams } = new URL(path, "https://www.youtube.com");
    if (pathname === "/demo/page.js") return script;
    if (pathname.startsWith("/youtubei/v1/comment/"))
      return { headers: { "content-type": "application/json" }, body: JSON.stringify({ actionResult: {} }) };
    return {
      headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": "script-src 'self'; object-src 'none'; base-uri 'self'" },
      body: `<!doctype html>
<html lang="${searchParams.get("lang") === "fr" ? "fr" : "en"}" data-theme="${searchParams.get("theme") === "dark" ? "dark" : "light"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Demo – not the real YouTube</title>
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
