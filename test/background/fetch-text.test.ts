/** A source may be slow, endless, broken or hostile: what comes of it is bounded, and what went wrong is said. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fetchText, NoText } from "../../src/background/fetch-text.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const URL = "https://news.example/today";
const NOW = Date.parse("2026-03-02T10:00:00Z");

/** The browser's fetch, as far as it matters: a signal ends the waiting and the body alike. */
const fetching = vi.fn<(url: string, init: RequestInit & { signal: AbortSignal }) => Promise<Response>>();
beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ["Date", "setTimeout", "clearTimeout"] });
  vi.stubGlobal("fetch", fetching);
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.unstubAllGlobals();
  fetching.mockReset();
});

const textOf = async (url: string) => (await fetchText(url))?.text;
const answers = (body: BodyInit | null, init?: ResponseInit) => fetching.mockResolvedValue(new Response(body, init));
/** A body that gives its parts one by one, then waits for ever, or ends. */
function streams(next: (n: number) => Uint8Array | "wait" | "end") {
  const given = { parts: 0, cut: false };
  fetching.mockImplementation(async (_, { signal }) => {
    const body = new ReadableStream({
      start: (control) =>
        signal.addEventListener("abort", () => {
          if (!given.cut) control.error(signal.reason);
        }),
      async pull(control) {
        const part = next(given.parts++);
        if (part === "wait") await new Promise(() => {});
        else if (part === "end") control.close();
        else control.enqueue(part);
      },
      cancel() {
        given.cut = true;
      },
    });
    return new Response(body);
  });
  return given;
}

describe("what is asked", () => {
  it("tells the source nothing but what it must know", async () => {
    answers("fine");
    expect((await fetchText(URL, { "Api-User-Agent": "Aplomb" }))?.text).toBe("fine");
    expect(fetching).toHaveBeenCalledExactlyOnceWith(
      URL,
      expect.objectContaining({ credentials: "omit", referrerPolicy: "no-referrer", headers: { "Api-User-Agent": "Aplomb" } }),
    );
  });
});

describe("what is known already", () => {
  const known = { url: URL, etag: '"7"', modified: "Mon, 02 Mar 2026 09:00:00 GMT" };
  const asked = () => fetching.mock.calls[0]?.[1].headers;

  it("is told, so that it need not come again", async () => {
    answers(null, { status: 304 });
    expect(await fetchText(URL, { Accept: "text/xml" }, known)).toBeUndefined();
    expect(asked()).toEqual({ Accept: "text/xml", "If-None-Match": '"7"', "If-Modified-Since": "Mon, 02 Mar 2026 09:00:00 GMT" });
  });

  it("is learnt from the answer", async () => {
    answers("news", { headers: { ETag: 'W/"8"', "Last-Modified": "Mon, 02 Mar 2026 10:00:00 GMT" } });
    expect((await fetchText(URL))?.validators).toEqual({ url: URL, etag: 'W/"8"', modified: "Mon, 02 Mar 2026 10:00:00 GMT" });
    answers("news");
    expect((await fetchText(URL))?.validators).toEqual({ url: URL });
  });

  it("of another address says nothing", async () => {
    answers(null, { status: 304 });
    await expect(fetchText(`${URL}?page=2`, {}, known)).rejects.toMatchObject({ failure: { why: "status", detail: 304 } });
    expect(asked()).toEqual({});
  });
});

describe("an answer", () => {
  const bytes = (...codes: number[]) => new Uint8Array(codes);
  const cafe = bytes(0x63, 0x61, 0x66, 0xe9);
  const prolog = new TextEncoder().encode('<?xml version="1.0" encoding="ISO-8859-1"?>');
  it.each([
    ["UTF-8 unless it says otherwise", new TextEncoder().encode("café"), "application/json", "café"],
    ["the charset that its header names", cafe, "text/plain; charset=ISO-8859-1", "café"],
    ["the charset that its header names, in quotes", cafe, 'text/plain; charset="iso-8859-1"', "café"],
    ["the charset that its XML names", bytes(...prolog, ...cafe), "application/rss+xml", '<?xml version="1.0" encoding="ISO-8859-1"?>café'],
    ["UTF-8 for a charset nobody knows", new TextEncoder().encode("café"), "text/plain; charset=klingon", "café"],
    ["the West's old charset, whatever its header says, where that cannot be", cafe, "text/plain; charset=utf-8", "café"],
    ["UTF-8 by its mark, whatever its header says", bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9), "text/plain; charset=iso-8859-1", "é"],
    ["UTF-16 by its mark", bytes(0xff, 0xfe, 0xe9, 0x00), "text/xml", "é"],
    ["UTF-8 with a mark where one letter is broken", bytes(0xc3, 0xa9, 0xc3, 0xa9, 0xff), "text/plain", "éé\ufffd"],
    ["the feed that it is, though it is called a web page", new TextEncoder().encode("<?xml ?><rss/>"), "text/html", "<?xml ?><rss/>"],
    ["nothing, as no letters", bytes(), "application/json", ""],
    ["UTF-8 without the mark before it", bytes(0xef, 0xbb, 0xbf, 0x61), "application/json", "a"],
  ])("is read as %s", async (_, body, type, text) => {
    answers(body, { headers: { "Content-Type": type } });
    expect(await textOf(URL)).toBe(text);
  });

  it("may come in parts that cut a letter in two", async () => {
    const parts = [bytes(0x63, 0xc3), bytes(0xa9)];
    streams((n) => parts[n] ?? "end");
    expect(await textOf(URL)).toBe("cé");
  });

  it("without a body is no letters", async () => {
    answers(null, { status: 204 });
    expect(await textOf(URL)).toBe("");
  });

  it("is no web page", async () => {
    answers("<html>Please log in to the hotel's network", { headers: { "Content-Type": "text/html; charset=utf-8" } });
    await expect(fetchText(URL)).rejects.toMatchObject({ failure: { why: "page" } });
  });

  it("is cut at 4 MB, however long it would go on, and not kept meanwhile", async () => {
    const megabyte = new Uint8Array(1_000_000);
    const given = streams((n) => (n < 10_000 ? megabyte : "end"));
    await expect(fetchText(URL)).rejects.toMatchObject({ failure: { why: "long", detail: 4 } });
    expect(given.cut).toBe(true);
    expect(given.parts).toBeLessThan(10);
  });
});

describe("a source that does not come to an end", () => {
  const inTime = async (reading: Promise<unknown>) => {
    const failed = expect(reading).rejects.toMatchObject({ failure: { why: "timeout", detail: 25 } });
    await vi.advanceTimersByTimeAsync(25 * SECOND);
    await failed;
  };

  it("is given up before it answers", async () => {
    fetching.mockImplementation((_, { signal }) => new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason))));
    await inTime(fetchText(URL));
  });

  it("is given up in the middle of its answer", async () => {
    streams((n) => (n === 0 ? new Uint8Array(10) : "wait"));
    await inTime(fetchText(URL));
  });

  it("has 25 seconds in all, however often it gives a sign of life", async () => {
    fetching.mockImplementation(async (_, { signal }) => {
      const drip = (control: ReadableStreamDefaultController) => {
        if (signal.aborted) return;
        control.enqueue(new Uint8Array(1));
        setTimeout(() => drip(control), 4 * SECOND);
      };
      return new Response(
        new ReadableStream({
          start(control) {
            signal.addEventListener("abort", () => control.error(signal.reason));
            drip(control);
          },
        }),
      );
    });
    await inTime(fetchText(URL));
    await vi.runAllTimersAsync();
  });

  it("that cannot be reached at all says what the browser says", async () => {
    fetching.mockRejectedValue(new TypeError("Failed to fetch"));
    await expect(fetchText(URL)).rejects.toMatchObject({ failure: { why: "network", detail: "Failed to fetch" }, isOfHost: true });
  });
});

describe("a refusal", () => {
  const refused = async (status: number, after?: string) => {
    answers("busy", { status, headers: after === undefined ? {} : { "Retry-After": after } });
    const error = await fetchText(URL).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NoText);
    return error as NoText;
  };

  it.each([
    [404, false],
    [410, false],
    [429, true],
    [500, true],
    [503, true],
  ])("says its status: %i, and whether the host is in trouble: %j", async (status, isOfHost) => {
    expect(await refused(status)).toMatchObject({ failure: { why: "status", detail: status }, isOfHost });
  });

  it.each([
    ["seconds", 429, "120", 2 * MINUTE],
    ["a date", 429, "Mon, 02 Mar 2026 10:05:00 GMT", 5 * MINUTE],
    ["a date gone by", 429, "Mon, 02 Mar 2026 09:00:00 GMT", 0],
    ["seconds, while out of service", 503, "30", 30 * SECOND],
    ["longer than news keeps", 429, "86400", 60 * MINUTE],
    ["a date in a year", 429, "Tue, 02 Mar 2027 10:00:00 GMT", 60 * MINUTE],
    ["no number and no date", 429, "later", 15 * MINUTE],
    ["nothing", 429, undefined, 15 * MINUTE],
    ["nothing, while out of service", 503, undefined, 0],
  ])("asks for rest by %s", async (_, status, after, rest) => {
    expect((await refused(status, after)).restMs).toBe(rest);
  });
});
