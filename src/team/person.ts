/** A person's right to what a team has heard of them, and to have it forgotten: on the server, and through it on every device. */
import { jetstream, jetstreamManager, type StoredMsg } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/nats-core";
import { newer, type Row } from "../core/desk/records.ts";
import type { Member } from "../core/post.ts";
import { EVENT_VERSION, readEvent, TeamEvent, writeEvent } from "../core/team/event.ts";
import { forgotten } from "../core/team/merge.ts";
import { isAbout, withoutName } from "../core/team/person.ts";
import { CHANCE, timeOf, ulidOf } from "../core/ulid.ts";
import { messagesAfter, spokenOn } from "./stream.ts";

/** Clocks of devices differ: what they said to be from tomorrow is forgotten too. ms. */
const AHEAD = 2 * 86_400_000;

const newId = (after = 0) => ulidOf(Math.max(Date.now(), after), crypto.getRandomValues(new Uint8Array(CHANCE)));
const eventIn = ({ data, time }: StoredMsg) => {
  const event = readEvent(data, time.getTime());
  return typeof event === "string" ? undefined : event;
};

/** All that the member told, and what others told that names them: one message a line, with its scope, who told it and when it came. */
export async function exportPerson(nc: NatsConnection, scopes: readonly string[], member: Member, write: (line: string) => void): Promise<void> {
  const jsm = await jetstreamManager(nc, { checkAPI: false });
  for (const scope of scopes) {
    for await (const messages of messagesAfter(jsm, scope, 0)) {
      for (const message of messages) {
        const { speaker } = spokenOn(message);
        const event = eventIn(message);
        if (speaker !== member && !(event && isAbout(event, member))) continue;
        write(JSON.stringify({ scope, at: message.time.toISOString(), by: speaker, event: message.string() }));
      }
    }
  }
}

/**
 * The order first, so that whoever reads later than the sweep obeys it as well; then what others last changed is told anew without the name; then all that
 * holds the name is taken off the server, but for the order itself.
 * @param speaker in whose name: a lead, or whoever runs the servers; never the member, whose word would be forgotten with the rest
 * @returns how many messages were taken off
 */
export async function erasePerson(nc: NatsConnection, scopes: readonly string[], member: Member, speaker: string): Promise<number> {
  const jsm = await jetstreamManager(nc, { checkAPI: false });
  const js = jetstream(nc);
  let swept = 0;
  for (const scope of scopes) {
    const tell = (kind: "ev" | "order", event: TeamEvent) => js.publish(`aplomb.${scope}.${kind}.${speaker}`, writeEvent(event), { msgID: event.id });
    const before = newId(Date.now() + AHEAD);
    await tell("order", { v: EVENT_VERSION, id: newId(), is: "erase", member, before });
    const { named, rows } = await mentions(messagesAfter(jsm, scope, 0), member, before);
    for (const row of rows) {
      const { from: _, ...told } = { ...row, rev: newId(timeOf(row.rev) + 1) };
      await tell("ev", TeamEvent.parse({ v: EVENT_VERSION, id: newId(), is: "desk", row: told }));
    }
    const { purged } = await jsm.streams.purge(`APLOMB_${scope}`, { filter: `aplomb.${scope}.ev.${member}` });
    for (const sequence of named) await jsm.streams.deleteMessage(`APLOMB_${scope}`, sequence);
    swept += purged + named.length;
  }
  return swept;
}

/** @returns the sequences of what others told that names the member; and the records that hold the name as they stand now, without it */
async function mentions(all: AsyncIterable<readonly StoredMsg[]>, member: Member, before: string): Promise<{ named: number[]; rows: Row[] }> {
  const named: number[] = [];
  const newest = new Map<string, Row>();
  for await (const messages of all) {
    for (const message of messages) {
      const { speaker } = spokenOn(message);
      const event = eventIn(message);
      if (!event) continue;
      if (speaker !== member && isAbout(event, member)) named.push(message.seq);
      if (event.is !== "desk") continue;
      const row: Row = { ...event.row, from: speaker } as Row;
      const fresh = speaker === member && row.rev < before ? forgotten(row) : row;
      const key = `${row.kind} ${row.id}`;
      if (newer(fresh, newest.get(key))) newest.set(key, fresh);
    }
  }
  return { named, rows: [...newest.values()].flatMap((row) => withoutName(row, member) ?? []) };
}
