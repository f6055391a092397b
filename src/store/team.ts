/** The team that this browser belongs to, with its credential, and how things stand with it: in `storage.local`, which no browser copies elsewhere. */
import browser from "webextension-polyfill";
import * as z from "zod/mini";
import { salvage } from "../core/policy/salvage.ts";
import { Membership } from "../core/team/membership.ts";
import { TeamState } from "../core/team/state.ts";

const KEY = "team";
const STATE = "teamState";

/** Undefined when there is none. @throws when the browser refuses its storage */
export async function readMembership(): Promise<Membership | undefined> {
  return z.safeParse(Membership, (await browser.storage.local.get(KEY))[KEY]).data;
}

/** @throws when it cannot be kept */
export async function writeMembership(membership: Membership): Promise<void> {
  await browser.storage.local.set({ [KEY]: membership, [STATE]: z.parse(TeamState, {}) });
}

/** The credential, too. */
export async function forgetMembership(): Promise<void> {
  await browser.storage.local.remove([KEY, STATE]);
}

export async function readTeamState(): Promise<TeamState> {
  return salvage(TeamState, (await browser.storage.local.get(STATE))[STATE] ?? {}) ?? z.parse(TeamState, {});
}

/** One change after the other: each begins from what the one before it left. */
let last: Promise<unknown> = Promise.resolve();

export function changeTeamState(change: (now: TeamState) => TeamState): Promise<void> {
  const changed = last.then(async () => browser.storage.local.set({ [STATE]: change(await readTeamState()) }));
  last = changed.catch(() => undefined);
  return changed;
}

/** Calls back whenever any context changes what belongs to the team. @returns stops it */
export function onTeam(changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (KEY in changes || STATE in changes) changed();
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}
