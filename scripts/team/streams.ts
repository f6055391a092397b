/** What a team keeps on its server: a stream a scope, and one bucket of notes. Made once, by whoever runs the server. */
import { DiscardPolicy, jetstreamManager, RetentionPolicy, type StreamConfig } from "@nats-io/jetstream";
import { type NatsConnection, nanos } from "@nats-io/nats-core";
import { LONGEST_EVENT } from "../../src/core/team/event.ts";

export interface TeamStreams {
  readonly scopes: readonly string[];
  /** Copies of each message: 3 in a cluster of three. */
  readonly replicas: number;
  /** Days after which the server forgets; devices keep what they have. @default 400 */
  readonly days?: number;
}

const DAY = 86_400_000;
/** A policy of 5,000 terms is half a megabyte. */
const LONGEST_NOTE = 1024 * 1024;

/** Makes what is missing, and sets right what differs. @throws when the server will not */
export async function makeStreams(nc: NatsConnection, { scopes, replicas, days = 400 }: TeamStreams): Promise<void> {
  const { streams } = await jetstreamManager(nc);
  const common = { num_replicas: replicas, allow_direct: true, allow_rollup_hdrs: false, retention: RetentionPolicy.Limits };
  const wanted: (Partial<StreamConfig> & { name: string })[] = [
    ...scopes.map((scope) => ({
      ...common,
      name: `APLOMB_${scope}`,
      subjects: [`aplomb.${scope}.ev.*`, `aplomb.${scope}.order.*`],
      // What names a person who is to be forgotten is taken out one by one; by leads alone, as their permissions say.
      deny_delete: false,
      max_age: nanos(days * DAY),
      max_msg_size: 2 * LONGEST_EVENT,
      // A message told again within the week is known by its id; after that, by every device that reads it.
      duplicate_window: nanos(7 * DAY),
    })),
    // A bucket as NATS makes it, but that no header of a message can sweep it out.
    {
      ...common,
      deny_delete: true,
      name: "KV_APLOMB",
      subjects: ["$KV.APLOMB.>"],
      max_msgs_per_subject: 64,
      max_msg_size: LONGEST_NOTE,
      discard: DiscardPolicy.New,
    },
  ];
  const known = new Set<string>();
  for await (const { config } of streams.list()) known.add(config.name);
  for (const config of wanted) await (known.has(config.name) ? streams.update(config.name, config) : streams.add(config));
}
