/** Plays www.linkedin.com: the page for every address, and the replies to what its composers publish, in the shape of LinkedIn's own. */
import { bundle } from "./bundle.ts";
import type { Answer, Play } from "./world.ts";

/** What LinkedIn's policy comes to for scripts, frames and requests: an extension has to live with it. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; object-src 'none'";

/**
 * `?theme=dark`, `?lang=fr|de|es|fi`, `?layout=page`, `?as=company`, `?shareActive=true&in=frame|light`, `?comments=ember` and
 * `?toast=none` change the page; `?refuse=1` makes every publication from it be refused.
 */
export async function playLinkedin(): Promise<Play> {
  const script = await bundle(new URL("linkedin/", import.meta.url));
  let published = 0;
  return ({ method, path, headers }) => {
    const { pathname } = new URL(path, "https://www.linkedin.com");
    if (pathname === "/demo/page.js") return script;
    if (pathname === "/favicon.ico") return { status: 404, body: "" };
    if (method !== "POST") return page(path);
    const isRefused = new URL(String(headers.referer ?? "https://www.linkedin.com")).searchParams.has("refuse");
    return json(isRefused ? 422 : 200, isRefused ? { message: "refused" } : { id: `73970000000000${String(++published).padStart(5, "0")}` });
  };
}

function page(path: string): Answer {
  const { pathname, searchParams } = new URL(path, "https://www.linkedin.com");
  const dark = searchParams.get("theme") === "dark";
  const lang = searchParams.get("lang") ?? "en";
  const isFrame = pathname.startsWith("/preload/") && searchParams.has("_bprMode");
  const html = `<!doctype html>
<html lang="${/^[a-z]{2}$/.test(lang) ? lang : "en"}" data-theme="${dark ? "dark" : "light"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Demo – not the real LinkedIn</title>
<link rel="icon" href="data:,">
</head>
<body style="background-color: ${isFrame ? "transparent" : dark ? "#000" : "#f4f2ee"}">
${isFrame ? "" : `<p id="demo-banner">${lang === "fr" ? "Démo – ce n’est pas le vrai LinkedIn. Rien ne sort de cet ordinateur." : "Demo – not the real LinkedIn. Nothing leaves this computer."}</p>`}
<div id="root"></div>
<script src="/demo/page.js"></script>
</body>
</html>`;
  return { headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY }, body: html };
}

const json = (status: number, value: unknown): Answer => ({
  status,
  headers: { "content-type": "application/json; charset=utf-8" },
  body: JSON.stringify(value),
});
