/** What of one's desk a team gets to see: the things of its accounts, in the scope of each, and nothing else. */
import { isGone, type Row } from "../desk/records.ts";
import { EVENT_VERSION, SHARED_KINDS, TeamEvent } from "./event.ts";
import { type Membership, type Outgoing, scopeOf } from "./membership.ts";

/** Whose business it is; undefined when it is nobody's but one's own. */
function scopeOfRow(membership: Membership, row: Row | undefined): string | undefined {
  if (!row || isGone(row)) return undefined;
  if ("account" in row.value) return scopeOf(membership, row.value.account);
  if (!("scope" in row.value)) return undefined;
  const wanted = row.value.scope;
  return membership.scopes.find(({ id }) => id === wanted)?.id;
}

/**
 * What the team is told of a change to the desk: where it stands from now on; and where it stood before, if that was elsewhere, that it is gone.
 * Readers tell nothing. Without words being shared, a plan is told as its account and its hour.
 * @param before what lay there @param newId makes the events' ids
 */
export function tellRow(membership: Membership, row: Row, before: Row | undefined, newId: () => string): Outgoing[] {
  if (membership.role === "reader" || !SHARED_KINDS.some((kind) => kind === row.kind)) return [];
  const { kind, id, at, rev } = row;
  const gone = { kind, id, at, rev, gone: true } as const;
  const [here, there] = [scopeOfRow(membership, row), scopeOfRow(membership, before)];
  const isBare = isToldBare(membership, row);
  const told = isGone(row) ? gone : { kind, id, at, rev, value: isBare ? { ...row.value, text: "" } : row.value };
  const tell = (scope: string | undefined, said: unknown, more = {}): Outgoing[] => {
    const event = TeamEvent.safeParse({ v: EVENT_VERSION, id: newId(), is: "desk", row: said, ...more });
    return scope !== undefined && event.success ? [{ scope, event: event.data }] : [];
  };
  return [...(here === there ? [] : tell(there, gone)), ...tell(here, told, isBare ? { bare: true } : {})];
}

const isToldBare = ({ texts }: Membership, { kind }: Row) => kind === "plan" && !texts;

/** The record as it is kept by whoever made it: with their name, and with the words that the team does not hear of. */
export function stamped(membership: Membership, row: Row): Row {
  const words = isToldBare(membership, row) && !isGone(row) && "text" in row.value ? row.value.text : undefined;
  return { ...row, from: membership.member, ...(words !== undefined && { words }) };
}
