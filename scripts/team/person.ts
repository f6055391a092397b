/** A person's right to what they told, and to have it forgotten: on the server, and on every device of the team. */
import { randomBytes } from "node:crypto";
import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import type { NatsConnection } from "@nats-io/nats-core";
import { EVENT_VERSION, type TeamEvent } from "../../src/core/team/event.ts";
import { CHANCE, ulidOf } from "../../src/core/ulid.ts";

/** Under which whoever runs the servers orders; no member may have it. */
export const RUNNER = "server";

/** All that the member told, one event a line, with its scope and when it came. */
export async function exportMember(nc: NatsConnection, scopes: readonly string[], member: string, write: (line: string) => void): Promise<void> {
  const { direct } = await jetstreamManager(nc);
  for (const scope of scopes) {
    for (let seq = 1; ; ) {
      const message = await direct.getMessage(`APLOMB_${scope}`, { seq, next_by_subj: `aplomb.${scope}.ev.${member}` });
      if (!message) break;
      write(JSON.stringify({ scope, at: message.time.toISOString(), event: message.string() }));
      seq = message.seq + 1;
    }
  }
}

/** The order first, so that whoever reads later than the sweep obeys it as well. */
export async function eraseMember(nc: NatsConnection, scopes: readonly string[], member: string): Promise<void> {
  const { streams } = await jetstreamManager(nc);
  for (const scope of scopes) {
    const now = ulidOf(Date.now(), randomBytes(CHANCE));
    // Clocks of devices differ: what they said to be from tomorrow is forgotten too.
    const before = ulidOf(Date.now() + 2 * 86_400_000, randomBytes(CHANCE));
    const order: TeamEvent = { v: EVENT_VERSION, id: now, is: "erase", member, before };
    await jetstream(nc).publish(`aplomb.${scope}.order.${RUNNER}`, JSON.stringify(order), { msgID: now });
    await streams.purge(`APLOMB_${scope}`, { filter: `aplomb.${scope}.ev.${member}` });
  }
}
