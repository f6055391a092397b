/** Reading a scope's stream by sequence, with no consumer, many messages at once. */
import type { JetStreamManager, StoredMsg } from "@nats-io/jetstream";

/** Messages asked for at once. */
const WINDOW = 64;

/** What stands in a scope after that sequence, in order, until there is no more. */
export async function* messagesAfter({ direct }: JetStreamManager, scope: string, sequence: number): AsyncGenerator<readonly StoredMsg[]> {
  const from = (seq: number) => direct.getMessage(`APLOMB_${scope}`, { seq, next_by_subj: `aplomb.${scope}.>` });
  for (let next = sequence + 1, width = 1; ; width = WINDOW) {
    const found = await Promise.all(Array.from({ length: width }, (_, i) => from(next + i)));
    const messages: StoredMsg[] = [];
    const first = next;
    // Each answer may come from a replica that lags behind: only what follows without a gap is known to be all there is.
    for (let i = 0; i < found.length; i = next - first) {
      const message = found[i];
      if (!message) break;
      next = message.seq + 1;
      messages.push(message);
    }
    if (messages.length === 0) return;
    yield messages;
  }
}

/** What its subject says of a message: on which of the two kinds of subject it came, and from whom, as the server vouches. */
export function spokenOn({ subject }: Pick<StoredMsg, "subject">): { readonly isOrder: boolean; readonly speaker: string } {
  const [, , kind, speaker = ""] = subject.split(".");
  return { isOrder: kind === "order", speaker };
}
