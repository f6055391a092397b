/** The world that the demo and the end-to-end tests live in: one local server that plays the real hosts, behind a proxy through which the browser reaches nothing else. */
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, connect } from "node:net";
import type { Duplex } from "node:stream";
import { pipeline } from "node:stream/promises";
import { generate } from "selfsigned";
import { playBluesky } from "./bluesky.ts";
import { playEmsc } from "./emsc.ts";
import { playFacebook } from "./facebook.ts";
import { playGdacs } from "./gdacs.ts";
import { playInstagram } from "./instagram.ts";
import { playLinkedin } from "./linkedin.ts";
import { playMastodon } from "./mastodon.ts";
import { playReddit } from "./reddit.ts";
import { playThreads } from "./threads.ts";
import { playUsgs } from "./usgs.ts";
import { playWikipedia } from "./wikipedia.ts";
import { playX } from "./x.ts";
import { playYoutube } from "./youtube.ts";

/** A request that reached the world. */
export interface Asked {
  readonly method: string;
  readonly host: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Cut at 64 KiB. */
  readonly body: string;
  readonly at: number;
}
/** As kept in `World.requests`; `status` is 0 while unanswered, and stays 0 where the connection was dropped. */
export interface Recorded extends Asked {
  status: number;
}
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A body in parts is sent as they come, which may be for ever. */
  readonly body: string | Uint8Array | AsyncIterable<Uint8Array>;
}
/** Plays one host. "down" drops the connection; a promise that stays pending is a host that never answers. */
export type Play = (asked: Asked) => Answer | "down" | Promise<Answer | "down">;

export interface World {
  /** `host:port` for the browser's proxy setting. */
  readonly proxy: string;
  /** All that was asked, oldest first, of any host: hosts that the world does not play are answered 502. */
  readonly requests: readonly Recorded[];
  /** Puts `other` in the place of a host, until the function that it returns is called. */
  answer(host: string, other: Play): () => void;
  close(): Promise<void>;
}

const KEPT_BYTES = 64 * 1024;
const UNPLAYED: Answer = { status: 502, body: "This host is not part of the demo world." };

/** @param news the day (`2012-07-20`) whose news is told as today's, and the days before it likewise; without it, every day has its own */
export async function openWorld({ news }: { news?: string } = {}): Promise<World> {
  const x = await playX();
  const facebook = await playFacebook();
  const linkedin = await playLinkedin();
  const bluesky = await playBluesky();
  const reddit = await playReddit();
  const wikipedia = playWikipedia(news);
  const plays = new Map<string, Play>([
    ["x.com", x],
    ["twitter.com", x],
    ["www.facebook.com", facebook],
    ["web.facebook.com", facebook],
    ["business.facebook.com", facebook],
    ["www.linkedin.com", linkedin],
    ["bsky.app", bluesky.site],
    ["morel.demo.host.bsky.network", bluesky.server],
    ["social.example", await playMastodon()],
    ["www.youtube.com", await playYoutube()],
    ["www.threads.com", await playThreads()],
    ["www.instagram.com", await playInstagram()],
    ["www.reddit.com", reddit],
    ["old.reddit.com", reddit],
    ["en.wikipedia.org", wikipedia],
    ["fr.wikipedia.org", wikipedia],
    ["www.gdacs.org", playGdacs],
    ["earthquake.usgs.gov", playUsgs],
    ["www.seismicportal.eu", playEmsc],
  ]);
  const requests: Recorded[] = [];

  async function serve(host: string, request: IncomingMessage, response: ServerResponse) {
    const body = await bodyOf(request);
    const asked: Recorded = {
      method: request.method ?? "",
      host,
      path: request.url ?? "",
      headers: request.headers,
      body,
      at: Date.now(),
      status: 0,
    };
    requests.push(asked);
    const answer = await (plays.get(host)?.(asked) ?? UNPLAYED);
    if (answer === "down") return void response.destroy();
    asked.status = answer.status ?? 200;
    response.writeHead(asked.status, answer.headers);
    if (typeof answer.body === "string" || answer.body instanceof Uint8Array) response.end(answer.body);
    // Whoever asked may have heard enough.
    else pipeline(answer.body, response).catch(() => undefined);
  }
  /** A browser may leave in the middle of a request; a host that breaks while it is played says so to whoever asked. */
  const play = (host: string, request: IncomingMessage, response: ServerResponse) =>
    void serve(host, request, response).catch((error) => (response.destroyed ? undefined : response.writeHead(500).end(String(error))));

  const { private: key, cert } = await generate([{ name: "commonName", value: "Aplomb's demo world" }], { keyType: "ec", algorithm: "sha256" });
  const site = createHttpsServer({ key, cert }, (request, response) => play(hostOf(request), request, response));
  // What still comes as plain http is a page the browser has not upgraded yet, as on the real hosts.
  const proxy = createHttpServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://unknown");
    if (plays.has(url.host)) response.writeHead(301, { location: `https://${url.host}${url.pathname}${url.search}` }).end();
    else play(url.host, Object.assign(request, { url: url.pathname + url.search }), response);
  });
  // A connection closed for idleness just as the browser reuses it would lose a request.
  site.keepAliveTimeout = 0;
  const open = new Set<Duplex>();
  for (const server of [site, proxy]) server.on("connection", (socket) => keep(open, socket));
  await Promise.all([listen(site), listen(proxy)]);
  proxy.on("connect", (_request: IncomingMessage, browser: Duplex, head: Buffer) => {
    const through = keep(
      open,
      connect(portOf(site), "127.0.0.1", () => browser.write("HTTP/1.1 200 Connection Established\r\n\r\n")),
    );
    through.write(head);
    browser.pipe(through).pipe(browser);
    for (const [end, other] of [[browser, through] as const, [through, browser] as const]) end.on("error", () => other.destroy());
  });

  return {
    proxy: `127.0.0.1:${portOf(proxy)}`,
    requests,
    answer(host, other) {
      const before = plays.get(host);
      plays.set(host, other);
      return () => void (before ? plays.set(host, before) : plays.delete(host));
    },
    async close() {
      for (const socket of open) socket.destroy();
      await Promise.all([site, proxy].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

const hostOf = (request: IncomingMessage) => (request.headers.host ?? "").replace(/:443$/, "");
const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port;
const listen = (server: { listen(port: number, host: string, done: () => void): unknown }) =>
  new Promise<void>((done) => server.listen(0, "127.0.0.1", done));

function keep<S extends Duplex>(open: Set<Duplex>, socket: S): S {
  open.add(socket);
  socket.on("close", () => open.delete(socket));
  return socket;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).subarray(0, KEPT_BYTES).toString("utf8");
}
