/** Three real servers that keep three copies of everything; any of them can be killed, and brought back with what it had stored. */
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jetstreamManager } from "@nats-io/jetstream";
import { tokenAuthenticator, wsconnect } from "@nats-io/nats-core";
import { makeStreams } from "../../scripts/team/streams.ts";
import { type Running, start } from "./server.ts";

const NAMES = ["n1", "n2", "n3"];
export const TOKEN = "trial";

export interface Cluster {
  /** Where each listens, whether it runs or not. */
  readonly urls: readonly string[];
  /** Which one leads the scope's stream; undefined while none does. */
  leaderOf(scope: string): Promise<number | undefined>;
  kill(node: number): Promise<void>;
  restart(node: number): Promise<void>;
  close(): Promise<void>;
}

/** Ports that nobody listened on a moment ago: the servers of a cluster must know each other's before they start. */
export async function freePorts(n: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: n },
      () =>
        new Promise<ReturnType<typeof createServer>>((done) => {
          const server = createServer();
          server.listen(0, "127.0.0.1", () => done(server));
        }),
    ),
  );
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}

export async function startCluster(scopes: readonly string[]): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), "aplomb-cluster-"));
  const ports = await freePorts(2 * NAMES.length);
  const [doors, routes] = [ports.slice(0, NAMES.length), ports.slice(NAMES.length)];
  const config = (i: number) => `server_name: ${NAMES[i]}
listen: "127.0.0.1:-1"
max_payload: 1MB
authorization { token: ${TOKEN} }
jetstream { store_dir: ${JSON.stringify(join(folder, `store-${i}`))} }
websocket { listen: "127.0.0.1:${doors[i]}", no_tls: true }
cluster { name: soak, listen: "127.0.0.1:${routes[i]}", routes: [${routes.map((port) => `"nats://127.0.0.1:${port}"`).join(", ")}] }`;
  const run = (i: number) => start(config(i), join(folder, `node-${i}`));
  const nodes: (Running | undefined)[] = await Promise.all(NAMES.map((_, i) => run(i)));
  const urls = doors.map((port) => `ws://127.0.0.1:${port}`);
  const connect = () => wsconnect({ servers: [...urls], authenticator: tokenAuthenticator(TOKEN), ignoreClusterUpdates: true, noAsyncTraces: true });
  const nc = await connect();
  // The three have to find each other, and choose who leads, before anything can be kept.
  for (;;) {
    try {
      await makeStreams(nc, { scopes, replicas: NAMES.length });
      break;
    } catch {
      await new Promise((done) => setTimeout(done, 200));
    }
  }
  const jsm = await jetstreamManager(nc, { checkAPI: false, timeout: 2_000 });
  return {
    urls,
    async leaderOf(scope) {
      const leader = await jsm.streams.info(`APLOMB_${scope}`).then(
        ({ cluster }) => cluster?.leader,
        () => undefined,
      );
      return leader === undefined ? undefined : NAMES.indexOf(leader);
    },
    async kill(node) {
      await nodes[node]?.stop();
      nodes[node] = undefined;
    },
    async restart(node) {
      nodes[node] ??= await run(node);
    },
    async close() {
      await nc.close();
      await Promise.all(nodes.map((node) => node?.stop()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
