/**
 * The line to the team's server: NATS JetStream over a WebSocket, one short connection at a time.
 *
 * One stream a scope, `APLOMB_<scope>`, on the subjects `aplomb.<scope>.ev.<member>` (what a member tells) and
 * `aplomb.<scope>.order.<member>` (what a lead orders): the server lets each member publish on their own alone, so the subject says who spoke.
 * It is read by sequence, with no consumer: nothing is kept on the server for any reader, and no consumer can be made to deliver
 * a message onto a subject that its maker may not publish on.
 */
import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import { Kvm } from "@nats-io/kv";
import { type Authenticator, credsAuthenticator, type NatsConnection, nkeyAuthenticator, tokenAuthenticator, wsconnect } from "@nats-io/nats-core";
import { Member } from "../core/post.ts";
import { type Drop, readEvent, type Told, writeEvent } from "../core/team/event.ts";
import type { Membership, Outgoing } from "../core/team/membership.ts";
import { erasePerson, exportPerson } from "./person.ts";
import { messagesAfter, spokenOn } from "./stream.ts";
import { troubleOf } from "./trouble.ts";

/** ms. A press on a publish button waits for this at worst. */
const PATIENCE = 4_000;
/** Chromium stops a worker that hears nothing for 30 s. */
const PING = 20_000;
const BUCKET = "APLOMB";

export interface Batch {
  readonly told: readonly Told[];
  readonly dropped: readonly Drop[];
  /** The last sequence that it holds. */
  readonly sequence: number;
}
/** What stands under a key. */
export interface Note {
  readonly value: Uint8Array;
  /** Greater than any before it. */
  readonly revision: number;
  /** By the server's clock. */
  readonly at: number;
}
export interface Line {
  /** Tells the team; again does no harm. @throws TeamError */
  tell(out: Outgoing): Promise<void>;
  /** What was told in a scope after that sequence, batch by batch. @throws TeamError */
  readAfter(scope: string, sequence: number): AsyncGenerator<Batch>;
  /** @returns undefined when nothing was ever written there. @throws TeamError */
  note(key: string): Promise<Note | undefined>;
  /** All that has stood there, as far as the server keeps it, oldest first. @throws TeamError */
  history(key: string): Promise<Note[]>;
  /** Writes if the key still stands at that revision; 0 for a key that was never written. @returns the new revision; undefined when somebody else was first. @throws TeamError */
  setNote(key: string, value: Uint8Array, revision: number): Promise<number | undefined>;
  /** All that a person told, and what names them, one message a line. @throws TeamError */
  about(person: Member): Promise<string[]>;
  /** Orders everybody to forget what that person told, and sweeps it, and their name, off the server: a lead's to do, and not of themselves. @returns how many messages went. @throws TeamError */
  forget(person: Member): Promise<number>;
  /** Calls back whenever anything is told or noted, until the line is closed. */
  onNews(heard: () => void): void;
  readonly closed: Promise<unknown>;
  close(): Promise<void>;
}

/** @throws TeamError */
export async function openLine(membership: Membership): Promise<Line> {
  const nc = await wsconnect({
    servers: membership.server,
    authenticator: authenticatorOf(membership.credential),
    name: `aplomb ${membership.member}`,
    inboxPrefix: `_INBOX_${membership.member}`,
    timeout: PATIENCE,
    pingInterval: PING,
    reconnect: false,
    ignoreClusterUpdates: true,
    noAsyncTraces: true,
  }).catch((error) => {
    throw troubleOf(error);
  });
  return lineOn(nc, membership);
}

function authenticatorOf(credential: Membership["credential"]): Authenticator {
  const bytes = (text: string) => new TextEncoder().encode(text);
  if ("seed" in credential) return nkeyAuthenticator(bytes(credential.seed.trim()));
  return "creds" in credential ? credsAuthenticator(bytes(credential.creds)) : tokenAuthenticator(credential.token);
}

async function lineOn(nc: NatsConnection, { member, scopes }: Membership): Promise<Line> {
  const js = jetstream(nc, { timeout: PATIENCE });
  const jsm = await jetstreamManager(nc, { checkAPI: false, timeout: PATIENCE });
  const notes = await new Kvm(js).open(BUCKET, { allow_direct: true });
  const scopeIds = scopes.map(({ id }) => id);
  const orThrow = async <T>(work: Promise<T>): Promise<T> =>
    work.catch((error) => {
      throw troubleOf(error);
    });
  return {
    async tell({ scope, event }) {
      const kind = event.is === "erase" && event.member !== member ? "order" : "ev";
      await orThrow(js.publish(`aplomb.${scope}.${kind}.${member}`, writeEvent(event), { msgID: event.id, timeout: PATIENCE }));
    },
    async *readAfter(scope, sequence) {
      const batches = messagesAfter(jsm, scope, sequence);
      for (;;) {
        const { value: messages, done } = await orThrow(batches.next());
        if (done) return;
        const told: Told[] = [];
        const dropped: Drop[] = [];
        for (const message of messages) {
          const event = message.data.length === 0 ? "malformed" : readEvent(message.data, message.time.getTime());
          const { isOrder, speaker } = spokenOn(message);
          const { success, data: by } = Member.safeParse(speaker);
          if (typeof event === "string") dropped.push(event);
          else if (!success) dropped.push("malformed");
          else told.push({ by, isOrder, event });
        }
        yield { told, dropped, sequence: messages.at(-1)?.seq ?? sequence };
      }
    },
    async note(key) {
      const entry = await orThrow(notes.get(key));
      return entry ? { value: entry.value, revision: entry.revision, at: entry.created.getTime() } : undefined;
    },
    async history(key) {
      const found: Note[] = [];
      for (let seq = 1; ; ) {
        const message = await orThrow(jsm.direct.getMessage(`KV_${BUCKET}`, { seq, next_by_subj: `$KV.${BUCKET}.${key}` }));
        if (!message) return found;
        found.push({ value: message.data, revision: message.seq, at: message.time.getTime() });
        seq = message.seq + 1;
      }
    },
    async setNote(key, value, revision) {
      try {
        return await notes.put(key, value, { previousSeq: revision });
      } catch (error) {
        if (/wrong last sequence/i.test(String(error))) return undefined;
        throw troubleOf(error);
      }
    },
    async about(person) {
      const lines: string[] = [];
      await orThrow(exportPerson(nc, scopeIds, person, (line) => lines.push(line)));
      return lines;
    },
    forget: (person) => orThrow(erasePerson(nc, scopeIds, person, member)),
    onNews(heard) {
      const subjects = [`$KV.${BUCKET}.>`, ...scopeIds.map((id) => `aplomb.${id}.>`)];
      for (const subject of subjects) nc.subscribe(subject, { callback: (refused) => (refused ? undefined : heard()) });
    },
    closed: nc.closed(),
    close: () => nc.close(),
  };
}
