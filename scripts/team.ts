/** `npm run team -- …`: for whoever runs a team's server. Keeps the members in a folder of its own, and writes what the server and each member need. */
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type NatsConnection, nkeyAuthenticator, nkeys, wsconnect } from "@nats-io/nats-core";
import { WebSocket } from "ws";
import * as z from "zod/mini";
import { readPolicyFile } from "../src/core/policy/file.ts";
import { invitationLink, Membership, readInvitation } from "../src/core/team/membership.ts";
import { isExpression } from "../src/core/text/expressions.ts";
import { packs } from "../src/packs/index.ts";
import { rules } from "../src/rules/index.ts";
import { sites } from "../src/sites/index.ts";
import { openLine } from "../src/team/line.ts";
import { erasePerson, exportPerson } from "../src/team/person.ts";
import { membersConf } from "./team/members.ts";
import { makeStreams } from "./team/streams.ts";

// Node 20 has none.
globalThis.WebSocket ??= WebSocket as unknown as typeof globalThis.WebSocket;

const USAGE = `npm run team -- new [--folder team]
npm run team -- member NAME --role lead|author|contractor|reader --scope uk=x:acme,linkedin:acme [--scope …]
                       --team "Acme" --server wss://nats.acme.example [--words]
npm run team -- remove NAME
npm run team -- export NAME --server wss://nats.acme.example > NAME.jsonl
npm run team -- erase NAME --server wss://nats.acme.example
npm run team -- policy FILE --as team/lea.json
npm run team -- streams --server wss://nats.acme.example [--replicas 3] [--days 400]

Then bring members.conf to every server, and: nats-server --signal reload`;

/** Under which whoever runs the servers orders; no member may have it. */
const RUNNER = "server";

const Kept = z.object({
  admin: z.string(),
  leaf: z.string(),
  members: z.array(
    z.object({ nkey: z.string(), place: z.object({ ...z.pick(Membership, { member: true, role: true }).shape, scopes: z.array(z.string()) }) }),
  ),
});
type Kept = z.infer<typeof Kept>;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: "string", default: "team" },
    role: { type: "string" },
    as: { type: "string", default: "" },
    scope: { type: "string", multiple: true, default: [] },
    team: { type: "string", default: "Team" },
    server: { type: "string", default: "" },
    words: { type: "boolean", default: false },
    replicas: { type: "string", default: "1" },
    days: { type: "string", default: "400" },
  },
});
const at = (name: string) => join(values.folder, name);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const readKept = (): Kept => z.parse(Kept, JSON.parse(readFileSync(at("members.json"), "utf8")));
const secret = (name: string, content: string) => writeFileSync(at(name), content, { mode: 0o600 });

function keep(kept: Kept): void {
  secret("members.json", JSON.stringify(kept, null, 2));
  secret("members.conf", membersConf(kept.admin, kept.leaf, kept.members));
}

/** A key for whoever runs the servers, a password for the leaves, and nobody yet. Nothing that is there is written over. */
function begin(): void {
  mkdirSync(values.folder, { recursive: true });
  const admin = nkeys.createUser();
  writeFileSync(at("members.json"), "", { flag: "wx" });
  secret("admin.nk", text(admin.getSeed()));
  keep({ admin: admin.getPublicKey(), leaf: randomBytes(24).toString("base64url"), members: [] });
}

/** A key of their own, and an invitation to send them; who was there before under that name is no longer. */
function invite(name: string): void {
  const key = nkeys.createUser();
  const scopes = values.scope.map((said) => {
    const [id = "", accounts = "*"] = said.split("=");
    return { id, accounts: accounts.split(",") };
  });
  const invitation = z.parse(Membership, {
    aplombTeam: 1,
    team: values.team,
    server: values.server,
    member: name,
    role: values.role,
    credential: { seed: text(key.getSeed()) },
    scopes,
    texts: values.words,
  });
  const kept = readKept();
  const place = { member: name, role: invitation.role, scopes: scopes.map(({ id }) => id) };
  keep({ ...kept, members: [...kept.members.filter((one) => one.place.member !== name), { nkey: key.getPublicKey(), place }] });
  secret(`${name}.json`, JSON.stringify(invitation, null, 2));
  console.log(`Send ${at(`${name}.json`)} to ${name}, or this link, by a way that nobody else reads:\n${invitationLink(invitation)}`);
}

/** On a line of whoever runs the servers, with every scope there is. */
async function onServer(work: (nc: NatsConnection, scopes: readonly string[]) => Promise<void>): Promise<void> {
  const authenticator = nkeyAuthenticator(readFileSync(at("admin.nk")));
  const nc = await wsconnect({ servers: values.server, authenticator, reconnect: false });
  try {
    await work(nc, [...new Set(readKept().members.flatMap(({ place }) => place.scopes))]);
  } finally {
    await nc.close();
  }
}

/** In a lead's name, over the policy that stands there now; not over one that somebody else puts there meanwhile. */
async function setPolicy(path: string, invitation: string): Promise<void> {
  const content = readFileSync(path, "utf8");
  const { file, problems } = readPolicyFile(content, { rules, packs, sites, isExpression });
  for (const { at: where, is } of problems) console.error(`${where || path}: ${is}`);
  const lead = readInvitation(readFileSync(invitation, "utf8"));
  if (!file || !lead) throw new Error(file ? `${invitation} is not an invitation` : `${path} is not a policy`);
  const line = await openLine(lead);
  try {
    const revision = await line.setNote("policy", new TextEncoder().encode(content), (await line.note("policy"))?.revision ?? 0);
    if (revision === undefined) throw new Error("somebody else has just changed the policy: look at theirs first");
    console.log(`The team's policy now, revision ${revision}.`);
  } finally {
    await line.close();
  }
}

const streams = () =>
  onServer(async (nc, scopes) => {
    await makeStreams(nc, { scopes, replicas: Number(values.replicas), days: Number(values.days) });
    console.log(`Streams for ${scopes.join(", ")}.`);
  });

const [verb, name = ""] = positionals;
try {
  if (verb === "new") begin();
  else if (verb === "member" && name && name !== RUNNER) invite(name);
  else if (verb === "remove" && name) {
    const kept = readKept();
    keep({ ...kept, members: kept.members.filter((one) => one.place.member !== name) });
  } else if (verb === "streams") await streams();
  else if (verb === "policy" && name) await setPolicy(name, values.as);
  else if (verb === "export" && name) await onServer((nc, scopes) => exportPerson(nc, scopes, name, (line) => console.log(line)));
  else if (verb === "erase" && name)
    await onServer(async (nc, scopes) => console.log(`${await erasePerson(nc, scopes, name, RUNNER)} messages taken off the server.`));
  else {
    console.error(USAGE);
    process.exitCode = 2;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
