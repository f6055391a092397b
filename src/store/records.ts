/** How each rule fares with this person, in `storage.local`: counts under the rule's id, never a word of a draft. */
import browser from "webextension-polyfill";
import * as z from "zod/mini";
import type { RuleId } from "../core/model.ts";
import { OUTCOMES, type Outcome, RecordShape, type RuleRecord } from "../core/policy/record.ts";
import { salvage } from "../core/policy/salvage.ts";

const KEY = "records";
const Records = z.object({ rules: z._default(z.record(z.string(), RecordShape), {}) });
type Records = Readonly<Record<RuleId, RuleRecord>>;

/** @throws when the browser refuses its storage */
export async function readRecords(): Promise<Records> {
  return salvage(Records, (await browser.storage.local.get(KEY))[KEY] ?? {})?.rules ?? {};
}

/** One change after the other: each begins from what the one before it left. */
let last: Promise<unknown> = Promise.resolve();

function change(edit: (old: Records) => Records): Promise<void> {
  const changed = last.then(async () => browser.storage.local.set({ [KEY]: { rules: edit(await readRecords()) } }));
  last = changed.catch(() => undefined);
  return changed;
}

/** Counts what came of one published draft. @throws when it cannot be kept */
export const countOutcomes = (outcomes: Readonly<Record<Outcome, readonly RuleId[]>>): Promise<void> =>
  change((old) => {
    const now: Record<RuleId, RuleRecord> = { ...old };
    for (const outcome of OUTCOMES)
      for (const rule of outcomes[outcome]) {
        const record = now[rule] ?? z.parse(RecordShape, {});
        now[rule] = { ...record, [outcome]: record[outcome] + 1 };
      }
    return now;
  });

/** Counts a rule anew, or all of them. @throws as `countOutcomes` */
export const forgetRecord = (rule?: RuleId): Promise<void> =>
  change((old) => Object.fromEntries(Object.entries(old).filter(([id]) => rule !== undefined && id !== rule)));

/** Calls back whenever any context counts. @returns stops it */
export function onRecords(changed: (now: Records) => void): () => void {
  const listen = (changes: Record<string, unknown>) => {
    if (KEY in changes) readRecords().then(changed);
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}
