/** Plays Instagram: a post with its comments for every address, the dialog that makes a new one, and the interface that takes both. */
import { bundle } from "./bundle.ts";
import type { Play } from "./world.ts";

/** As the page's own data has it. */
const VIEWER = { require: [["PolarisViewer", [], { id: "1", data: { biography: "Looms {and} dye", id: "1", username: "acme.atelier" } }, 1]] };

/** `?lang=fr`, `?theme=dark`. */
export async function playInstagram(): Promise<Play> {
  const script = await bundle(new URL("instagram/", import.meta.url));
  return ({ path }) => {
    const { pathname, searchParams } = new URL(path, "https://www.instagram.com");
    if (pathname === "/demo/page.js") return script;
    if (pathname.startsWith("/api/v1/")) return { headers: { "content-type": "application/json" }, body: JSON.stringify({ status: "ok" }) };
    return {
      headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": "script-src 'self'; object-src 'none'; base-uri 'self'" },
      body: `<!doctype html>
<html lang="${searchParams.get("lang") === "fr" ? "fr" : "en"}" data-theme="${searchParams.get("theme") === "dark" ? "dark" : "light"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Demo – not the real Instagram</title>
<link rel="icon" href="data:,">
<script type="application/json" data-sjs>${JSON.stringify(VIEWER)}</script>
</head>
<body>
<div id="root"></div>
<script src="/demo/page.js"></script>
</body>
</html>`,
    };
  };
}
