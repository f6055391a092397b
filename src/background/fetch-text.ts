/** Fetches one text from a source that may be slow, endless, broken or hostile: bounded in time and size, and plain about what went wrong. */

const SECOND = 1_000;
const TIMEOUT = 15 * SECOND;
/** A day of Wikipedia's portal is 10 to 40 kB, and the widest request asks for fifteen. */
const MOST_BYTES = 4_000_000;
/** A source that asks for more rest than this is asked again all the same: its news would be too old to warn by. */
const LONGEST_REST = 3_600 * SECOND;
/** Rest after a 429 that names none. */
const USUAL_REST = 900 * SECOND;

/** The source answered, with a status that is no success. */
export class Refused extends Error {
  constructor(
    status: number,
    /** For how long the source asks to be left alone, ms. */
    readonly restMs: number,
  ) {
    super(`answered ${status}`);
  }
}

/** @throws when it takes longer than 15 s in all, on any status but 2xx, on a web page where data is due, on more than 4 MB */
export async function fetchText(url: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(new Error(`no full answer within ${TIMEOUT / SECOND} s`)), TIMEOUT);
  try {
    const { signal } = ended;
    const answer = await fetch(url, { headers, signal, cache: "no-cache", credentials: "omit", referrerPolicy: "no-referrer" });
    if (!answer.ok) throw new Refused(answer.status, restAsked(answer));
    const type = answer.headers.get("Content-Type") ?? "";
    if (type.includes("text/html")) throw new Error("a web page came instead of data");
    return decode(await bytesOf(answer), type);
  } finally {
    clearTimeout(timer);
    ended.abort();
  }
}

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
      throw new Error("the answer is too long");
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** By the charset that the answer names, else the one that an XML document names, else UTF-8. */
function decode(bytes: Uint8Array, type: string): string {
  const opening = String.fromCharCode(...bytes.subarray(0, 200));
  const charset = /charset="?([\w-]+)/i.exec(type)?.[1] ?? /^<\?xml[^>]*encoding=["']([\w-]+)/.exec(opening)?.[1];
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
