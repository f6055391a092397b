/** Looks one hashtag up in the press, because somebody pressed the button that says what this reveals. */
import { PRESS, pressUrl, readPress } from "../core/moments/press.ts";
import type { Found } from "../messages.ts";
import { fetchText, NoText } from "./fetch-text.ts";
import { atHost, Resting } from "./hosts.ts";
import { isAllowed } from "./sources.ts";

/** GDELT asks for five seconds between two requests. */
const APART = 5_000;
let nextAt = 0;

/** Never throws. @param tag without its sign */
export async function lookUp(tag: string): Promise<Found> {
  const url = pressUrl(tag);
  if (!url) return { headlines: [] };
  if (!(await isAllowed(PRESS.host))) return { failed: { why: "permission" } };
  const now = performance.now();
  const wait = Math.max(0, nextAt - now);
  nextAt = now + wait + APART;
  if (wait > 0) await new Promise((done) => setTimeout(done, wait));
  try {
    return await atHost(PRESS.host, async () => {
      const { text = "" } = (await fetchText(url)) ?? {};
      const headlines = readPress(text, Date.now());
      if (headlines) return { headlines: [...headlines] };
      throw new NoText(/limit requests/i.test(text) ? { why: "status", detail: 429 } : { why: "junk" });
    });
  } catch (error) {
    if (error instanceof Resting) return { failed: { why: "status", detail: 429 } };
    return { failed: error instanceof NoText ? error.failure : { why: "network", detail: String(error) } };
  }
}
