/** Each ready configuration of deploy/ starts, and lets members speak: alone, three together, and through a leaf. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { nkeyAuthenticator, nkeys, wsconnect } from "@nats-io/nats-core";
import { generate } from "selfsigned";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { membersConf } from "../../scripts/team/members.ts";
import { makeStreams } from "../../scripts/team/streams.ts";
import { newPostId } from "../../src/content/post-id.ts";
import { type Membership, readInvitation, tellPost } from "../../src/core/team/membership.ts";
import { openLine } from "../../src/team/line.ts";
import { post } from "../store/posts.ts";
import { freePorts } from "./cluster.ts";
import { type Running, start } from "./server.ts";

const DEPLOY = resolve(import.meta.dirname, "../../deploy");
const folder = mkdtempSync(join(tmpdir(), "aplomb-deploy-"));
const running: Running[] = [];
const [admin, lea, carl] = [nkeys.createUser(), nkeys.createUser(), nkeys.createUser()];

/** What is said of this computer in place of the one that the file is for: ports, names, folders. */
type Here = Readonly<Record<string, string>>;
async function startFile(name: string, here: Here): Promise<Running> {
  const home = join(folder, name);
  mkdirSync(home, { recursive: true });
  let config = readFileSync(join(DEPLOY, name), "utf8");
  const said = { "127.0.0.1:4222": "127.0.0.1:-1", "0.0.0.0:443": "127.0.0.1:-1", "/etc/aplomb": folder, "/var/lib/aplomb": home, ...here };
  for (const [there, now] of Object.entries(said)) config = config.replaceAll(there, now);
  writeFileSync(
    join(home, "members.conf"),
    membersConf(admin.getPublicKey(), "PASSWORD", [
      { place: { member: "lea", role: "lead", scopes: ["uk"] }, nkey: lea.getPublicKey() },
      { place: { member: "carl", role: "contractor", scopes: ["uk"] }, nkey: carl.getPublicKey() },
    ]),
  );
  const one = await start(config, home);
  running.push(one);
  return one;
}
const memberAt = (server: string, member: string, key: typeof lea): Membership => ({
  aplombTeam: 1,
  team: "Acme",
  server: server.replace("127.0.0.1", "localhost"),
  member,
  role: member === "lea" ? "lead" : "contractor",
  credential: { seed: new TextDecoder().decode(key.getSeed()) },
  scopes: [{ id: "uk", accounts: ["x:acme"] }],
  texts: true,
});

/** carl tells here, lea hears there. */
async function speaks(here: string, there: string, replicas: number): Promise<void> {
  const authenticator = nkeyAuthenticator(admin.getSeed());
  await expect
    .poll(
      async () => {
        const nc = await wsconnect({ servers: there, authenticator, reconnect: false });
        try {
          await makeStreams(nc, { scopes: ["uk"], replicas });
          return "made";
        } catch (error) {
          return String(error);
        } finally {
          await nc.close();
        }
      },
      { timeout: 20_000, interval: 300 },
    )
    .toBe("made");
  const his = memberAt(here, "carl", carl);
  const out = tellPost(his, post(1, { id: newPostId(1) }), newPostId(1)) ?? expect.fail("not the team's");
  await expect
    .poll(
      async () => {
        const line = await openLine(his);
        try {
          await line.tell(out);
          return "told";
        } catch (error) {
          return String(error);
        } finally {
          await line.close();
        }
      },
      { timeout: 20_000, interval: 300 },
    )
    .toBe("told");
  const hers = await openLine(memberAt(there, "lea", lea));
  const [batch] = [(await hers.readAfter("uk", 0).next()).value];
  await hers.close();
  expect(batch?.told).toEqual([{ by: "carl", isOrder: false, event: out.event }]);
}

beforeAll(async () => {
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
  const { cert, private: key } = await generate([{ name: "commonName", value: "localhost" }]);
  mkdirSync(join(folder, "tls"));
  writeFileSync(join(folder, "tls/cert.pem"), cert);
  writeFileSync(join(folder, "tls/key.pem"), key);
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.stop()));
});
afterAll(() => {
  delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
  rmSync(folder, { recursive: true, force: true });
});

describe("deploy", () => {
  it("one-node.conf: one server", async () => {
    const { url } = await startFile("one-node.conf", {});
    expect(url).toMatch(/^wss:/);
    await speaks(url, url, 1);
  });

  it("node-1.conf, node-2.conf, node-3.conf: three together; leaf.conf: a country behind them", async () => {
    const ports = await freePorts(6);
    const here = Object.fromEntries(
      [1, 2, 3].flatMap((n) => [
        [`aplomb-${n}:6222`, `127.0.0.1:${ports[n - 1]}`],
        [`aplomb-${n}:7422`, `127.0.0.1:${ports[n + 2]}`],
      ]),
    );
    const nodes = await Promise.all(
      [1, 2, 3].map((n) =>
        startFile(`node-${n}.conf`, { ...here, "0.0.0.0:6222": `127.0.0.1:${ports[n - 1]}`, "0.0.0.0:7422": `127.0.0.1:${ports[n + 2]}` }),
      ),
    );
    const behind = await startFile("leaf.conf", here);
    await speaks(behind.url, nodes[1]?.url ?? "", 3);
  });

  it("members.conf is what the script writes for one member a role", () => {
    const sample = readFileSync(join(DEPLOY, "members.conf"), "utf8");
    const [adminKey = "", ...keys] = Array.from(sample.matchAll(/nkey: (U\w+)/g), ([, key]) => key ?? "");
    const both = ["uk", "fr"];
    const places = [
      { member: "lea", role: "lead", scopes: both },
      { member: "anna", role: "author", scopes: both },
      { member: "carl", role: "contractor", scopes: ["uk"] },
      { member: "rita", role: "reader", scopes: both },
    ] as const;
    expect(
      membersConf(
        adminKey,
        "PASSWORD",
        places.map((place, i) => ({ place, nkey: keys[i] ?? "" })),
      ),
    ).toBe(sample);
  });
});

describe("npm run team", () => {
  const team = (...args: string[]) =>
    execFileSync(process.execPath, ["--import", "tsx", "scripts/team.ts", ...args, "--folder", join(folder, "acme")], { encoding: "utf8" });
  it("invites a member: the file and the link say the same, the server knows the key", () => {
    team("new");
    const said = team("member", "anna", "--role", "author", "--scope", "uk=x:acme", "--team", "Acme", "--server", "wss://nats.acme.example");
    const invited = readInvitation(readFileSync(join(folder, "acme/anna.json"), "utf8"));
    expect(invited).toMatchObject({ team: "Acme", member: "anna", role: "author", texts: false });
    expect(readInvitation(said.slice(said.indexOf("aplomb-team:")))).toEqual(invited);
    const seed = invited && "seed" in invited.credential ? invited.credential.seed : "";
    expect(readFileSync(join(folder, "acme/members.conf"), "utf8")).toContain(nkeys.fromSeed(new TextEncoder().encode(seed)).getPublicKey());
    team("remove", "anna");
    expect(readFileSync(join(folder, "acme/members.conf"), "utf8")).not.toContain("anna");
  });
});
