/** A real nats-server for tests, on ports of its own, with a team of four: one a role. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type NatsConnection, nkeyAuthenticator, nkeys, wsconnect } from "@nats-io/nats-core";
import { WebSocket } from "ws";
import { findNatsServer } from "../../scripts/nats-server.mjs";
import { userOf } from "../../scripts/team/permissions.ts";
import { makeStreams } from "../../scripts/team/streams.ts";
import type { Membership, Role } from "../../src/core/team/membership.ts";

// Node 20 has none.
globalThis.WebSocket ??= WebSocket as unknown as typeof globalThis.WebSocket;

/** @throws when this computer has none: the message says what to do */
export function natsServer(): string {
  const path = findNatsServer();
  if (!path) throw new Error("no nats-server on this computer: run node scripts/setup.mjs --nats-server, or set NATS_SERVER=/path/to/it");
  return path;
}

export interface Running {
  /** `ws://127.0.0.1:…` */
  readonly url: string;
  readonly pid: number;
  /** Kills it, as a power cut does; gives back once it is gone. What it has stored stays. */
  stop(): Promise<void>;
}

function configure(folder: string, config: string): string {
  const path = join(folder, "server.conf");
  writeFileSync(path, `${config}\nports_file_dir: ${JSON.stringify(folder)}\n`);
  return path;
}

/** Starts it, and waits until it listens. @param config must leave its ports to chance: `-1` */
export async function start(config: string, folder = mkdtempSync(join(tmpdir(), "aplomb-nats-"))): Promise<Running> {
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder).filter((name) => name.endsWith(".ports"))) rmSync(join(folder, old));
  const path = configure(folder, config);
  const process = spawn(natsServer(), ["-c", path], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  process.stderr?.on("data", (bytes) => {
    said = (said + bytes).slice(-4_000);
  });
  const gone = new Promise<void>((resolve) => process.once("exit", () => resolve()));
  const ports = await new Promise<{ readonly websocket: readonly string[] }>((resolve, reject) => {
    const look = () => {
      const file = readdirSync(folder).find((name) => name === `nats-server_${process.pid}.ports`);
      const text = file && readFileSync(join(folder, file), "utf8");
      if (!text) return;
      watching.close();
      resolve(JSON.parse(text));
    };
    const watching = watch(folder, look);
    look();
    gone.then(() => {
      watching.close();
      reject(new Error(`nats-server ended: ${said}`));
    });
  });
  return {
    url: (ports.websocket[0] ?? "").replace("0.0.0.0", "127.0.0.1"),
    pid: process.pid ?? 0,
    async stop() {
      process.kill("SIGKILL");
      await gone;
    },
  };
}

export interface Team extends Running {
  readonly members: Readonly<Record<"lea" | "anna" | "carl" | "rita", Membership>>;
  /** As whoever runs the server: may do anything. */
  connectAdmin(): Promise<NatsConnection>;
  /** Strikes a member off the server's configuration, and has the running server read it again. */
  revoke(member: string): void;
}

/** lea leads, anna writes for both shops, carl is the agency of `uk` alone, rita looks on. */
const PEOPLE = [
  { member: "lea", role: "lead", scopes: ["uk", "fr"] },
  { member: "anna", role: "author", scopes: ["uk", "fr"] },
  { member: "carl", role: "contractor", scopes: ["uk"] },
  { member: "rita", role: "reader", scopes: ["uk", "fr"] },
] as const satisfies readonly { member: string; role: Role; scopes: readonly string[] }[];

export async function startTeam({ texts = true, tls = "no_tls: true", folder = mkdtempSync(join(tmpdir(), "aplomb-nats-")) } = {}): Promise<Team> {
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const admin = nkeys.createUser();
  const keys = PEOPLE.map((place) => ({ place, key: nkeys.createUser() }));
  const configFor = (allowed: typeof keys) => `listen: "127.0.0.1:-1"
max_payload: 1MB
jetstream { store_dir: ${JSON.stringify(join(folder, "store"))} }
websocket { listen: "127.0.0.1:-1", ${tls} }
accounts {
  TEAM {
    jetstream: enabled
    users: [
      { nkey: ${admin.getPublicKey()} }
${allowed.map(({ place, key }) => userOf(place, key.getPublicKey())).join("")}    ]
  }
}`;
  const running = await start(configFor(keys), folder);
  const connectAdmin = () => wsconnect({ servers: running.url, authenticator: nkeyAuthenticator(admin.getSeed()), reconnect: false });
  const nc = await connectAdmin();
  await makeStreams(nc, { scopes: ["uk", "fr"], replicas: 1 });
  await nc.close();
  const members = keys.map(({ place: { member, role, scopes }, key }): [string, Membership] => [
    member,
    {
      aplombTeam: 1,
      team: "Acme",
      server: running.url,
      member,
      role,
      credential: { seed: decode(key.getSeed()) },
      scopes: scopes.map((id) => ({ id, accounts: [id === "uk" ? "x:acme" : "x:acme_fr"] })),
      texts,
    },
  ]);
  return {
    ...running,
    connectAdmin,
    revoke(member) {
      configure(folder, configFor(keys.filter(({ place }) => place.member !== member)));
      process.kill(running.pid, "SIGHUP");
    },
    members: Object.fromEntries(members) as Team["members"],
    async stop() {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
