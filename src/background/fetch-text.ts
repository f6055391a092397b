/** Fetches one text from a source that may be slow, endless, broken or hostile: bounded in time and size, and plain about what went wrong. */
import type { Failure } from "../core/feed.ts";

const SECOND = 1_000;
/** GDACS was seen to take 18 s; Chromium ends a worker whose fetch takes 30. */
const TIMEOUT = 25 * SECOND;
/** A day of Wikipedia's portal is 10 to 40 kB, and the widest request asks for fifteen; GDACS has 1 MB. */
const MOST_BYTES = 4_000_000;
/** A source that asks for more rest than this is asked again all the same: its news would be too old to warn by. */
const LONGEST_REST = 3_600 * SECOND;
/** Rest after a 429 that names none. */
const USUAL_REST = 900 * SECOND;

/** No text came, or none that is one. */
export class NoText extends Error {
  constructor(
    readonly failure: Failure,
    /** For how long the source asks to be left alone, ms. */
    readonly restMs = 0,
  ) {
    super(`${failure.why} ${failure.detail ?? ""}`);
  }

  /** Whether the host is in trouble, and not only this one address of it. */
  get isOfHost(): boolean {
    const { why, detail = 0 } = this.failure;
    return why === "network" || why === "timeout" || (why === "status" && (detail === 429 || Number(detail) >= 500));
  }
}

/** By what a source knows which answer we have: RFC 9110, section 8.8. Good for the same address only. */
export interface Validators {
  readonly url: string;
  readonly etag?: string | undefined;
  readonly modified?: string | undefined;
}
export interface Fetched {
  readonly text: string;
  readonly validators: Validators;
}

/**
 * @param known of the answer we have
 * @returns undefined when that answer still stands
 * @throws NoText when it takes longer than 25 s in all, on any status but 2xx, on a web page where data is due, on more than 4 MB
 */
export async function fetchText(url: string, headers: Readonly<Record<string, string>> = {}, known?: Validators): Promise<Fetched | undefined> {
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(new NoText({ why: "timeout", detail: TIMEOUT / SECOND })), TIMEOUT);
  try {
    const { signal } = ended;
    const asked = { ...headers, ...(known?.url === url && conditions(known)) };
    const answer = await fetch(url, { headers: asked, signal, cache: "no-store", credentials: "omit", referrerPolicy: "no-referrer" });
    if (answer.status === 304 && known?.url === url) return undefined;
    if (!answer.ok) throw new NoText({ why: "status", detail: answer.status }, restAsked(answer));
    const type = answer.headers.get("Content-Type") ?? "";
    const text = decode(await bytesOf(answer), type);
    // Many a feed is served as a web page; it is one by its first letters.
    if (type.includes("text/html") && !/^\s*<(?:\?xml|rss|feed|rdf)/i.test(text)) throw new NoText({ why: "page" });
    const [etag, modified] = [answer.headers.get("ETag") ?? undefined, answer.headers.get("Last-Modified") ?? undefined];
    return { text, validators: { url, ...(etag && { etag }), ...(modified && { modified }) } };
  } catch (error) {
    if (error instanceof NoText) throw error;
    if (ended.signal.reason instanceof NoText) throw ended.signal.reason;
    throw new NoText({ why: "network", detail: error instanceof Error ? error.message : String(error) });
  } finally {
    clearTimeout(timer);
    ended.abort();
  }
}

const conditions = ({ etag, modified }: Validators) => ({
  ...(etag && { "If-None-Match": etag }),
  ...(modified && { "If-Modified-Since": modified }),
});

/** `Retry-After` in either of its forms, seconds or a date: RFC 9110, section 10.2.3. */
function restAsked({ status, headers }: Response): number {
  const asked = headers.get("Retry-After");
  const rest = asked === null ? Number.NaN : /^\d+$/.test(asked) ? Number(asked) * SECOND : Date.parse(asked) - Date.now();
  return Number.isNaN(rest) ? (status === 429 ? USUAL_REST : 0) : Math.min(Math.max(rest, 0), LONGEST_REST);
}

async function bytesOf({ body }: Response): Promise<Uint8Array> {
  const reader = body?.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length > MOST_BYTES) {
      await reader?.cancel();
      throw new NoText({ why: "long", detail: MOST_BYTES / 1_000_000 });
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** By its byte order mark, else the charset that the answer names, else the one that an XML document names, else UTF-8. */
function decode(bytes: Uint8Array, type: string): string {
  const opening = String.fromCharCode(...bytes.subarray(0, 200));
  const named = /charset="?([\w-]+)/i.exec(type)?.[1] ?? /^<\?xml[^>]*encoding=["']([\w-]+)/.exec(opening)?.[1];
  const charset = MARKS.find(([mark]) => opening.startsWith(mark))?.[1] ?? named ?? "utf-8";
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    // Named wrongly, or unknown: UTF-8 where most of its letters are sound, the West's old charset where they are not.
    const text = new TextDecoder().decode(bytes);
    const [broken, sound] = [/\uFFFD/g, /[^\p{ASCII}\uFFFD]/gu].map((letters) => text.match(letters)?.length ?? 0);
    return (broken ?? 0) > (sound ?? 0) ? new TextDecoder("windows-1252").decode(bytes) : text;
  }
}
const MARKS = [
  ["\u00EF\u00BB\u00BF", "utf-8"],
  ["\u00FF\u00FE", "utf-16le"],
  ["\u00FE\u00FF", "utf-16be"],
] as const;
