/** Where a person's name stands in what others told, and how it is taken out there. */
import { type Case, type Handover, isGone, type Practice, type Row } from "../desk/records.ts";
import type { Member } from "../post.ts";
import type { TeamEvent } from "./event.ts";

/** Whether what somebody else told names the member. Names within a text that somebody wrote are not looked for. */
export function isAbout(event: TeamEvent, member: Member): boolean {
  if (event.is === "correct") return event.by === member;
  return event.is === "desk" && namesIn(event.row as Row).includes(member);
}

/** The members whom a record names beside its author. */
function namesIn(row: Row): readonly (string | undefined)[] {
  if (isGone(row)) return [];
  if (row.kind === "case") return [(row.value as Case).claimedBy, (row.value as Case).by];
  if (row.kind === "practice") return [(row.value as Practice).by];
  return row.kind === "handover" ? [(row.value as Handover).by, (row.value as Handover).takenBy] : [];
}

/** The record without that name; undefined when the name is not in it. Who has taken something on no longer has. */
export function withoutName(row: Row, member: Member): Row | undefined {
  if (isGone(row) || !namesIn(row).includes(member)) return undefined;
  const unnamed = (name: string) => (name === member ? "" : name);
  if (row.kind === "handover") {
    const value = row.value as Handover;
    return { ...row, value: { ...value, by: unnamed(value.by), takenBy: unnamed(value.takenBy) } };
  }
  if (row.kind === "practice") return { ...row, value: { ...(row.value as Practice), by: "" } };
  const { claimedBy, claimedAt, ...value } = row.value as Case;
  const claim = claimedBy === undefined || claimedBy === member ? {} : { claimedBy, claimedAt };
  return { ...row, value: { ...value, by: unnamed(value.by), ...claim } };
}
