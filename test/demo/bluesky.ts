/** Plays Bluesky: the page for every address, and the author's own server, which takes what is published. */
import { bundle } from "./bundle.ts";
import type { Answer, Play } from "./world.ts";

const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; connect-src 'self' https://*.host.bsky.network; object-src 'none'";
const ALLOWED = { "access-control-allow-origin": "*", "access-control-allow-headers": "*, authorization", "access-control-allow-methods": "POST" };

export interface Bluesky {
  readonly site: Play;
  readonly server: Play;
}

/** `?lang=fr`, `?theme=dark`; `?refuse=1` makes the server refuse whatever is published. */
export async function playBluesky(): Promise<Bluesky> {
  const script = await bundle(new URL("bluesky/", import.meta.url));
  return {
    site({ path }) {
      const { pathname, searchParams } = new URL(path, "https://bsky.app");
      if (pathname === "/demo/page.js") return script;
      return page(searchParams);
    },
    server({ method, headers }) {
      if (method === "OPTIONS") return { status: 204, headers: ALLOWED, body: "" };
      if (headers["x-refuse"]) return { status: 400, headers: ALLOWED, body: JSON.stringify({ error: "InvalidRequest" }) };
      return { headers: { ...ALLOWED, "content-type": "application/json" }, body: JSON.stringify({ commit: {}, results: [] }) };
    },
  };
}

const page = (query: URLSearchParams): Answer => ({
  headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY },
  body: `<!doctype html>
<html lang="${query.get("lang") === "fr" ? "fr" : "en"}" data-theme="${query.get("theme") === "dark" ? "dark" : "light"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Demo – not the real Bluesky</title>
<link rel="icon" href="data:,">
</head>
<body>
<div id="root"></div>
<script src="/demo/page.js"></script>
</body>
</html>`,
});
