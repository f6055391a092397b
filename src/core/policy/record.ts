/** What comes of a rule's findings with this person, counted by rule: the ground on which a rule offers to step back. Ids and counts only. */
import * as z from "zod/mini";
import { LEVELS, type Level } from "../model.ts";

/** Of a published draft that a rule spoke about: it was changed, set aside, published as it stood, or the finding was called useless. */
export const OUTCOMES = ["heeded", "ignored", "anyway", "useless"] as const;
export type Outcome = (typeof OUTCOMES)[number];

const count = z._default(z.int().check(z.gte(0)), 0);
/** Drafts by what came of them; each counts once. */
export const RecordShape = z.object({ heeded: count, ignored: count, anyway: count, useless: count });
export type RuleRecord = z.infer<typeof RecordShape>;

export const shown = ({ heeded, ignored, anyway, useless }: RuleRecord): number => heeded + ignored + anyway + useless;

/** Fewer drafts say nothing. Own choice. */
const ENOUGH = 20;
/** LanguageTool switches off rules that fewer than 5 % accept; twice that is only an offer. */
const HEEDED = 0.1;
/** Google keeps a check in code review while fewer than 10 % of its findings are ones that people did not want (Sadowski and others 2018). */
const USELESS = 0.1;

/** Whether a rule should offer to be lowered: too rarely heeded, or found useless too often. */
export function isSpent(record: RuleRecord): boolean {
  const n = shown(record);
  return n >= ENOUGH && (record.heeded < n * HEEDED || record.useless > n * USELESS);
}

/** The next lighter level; undefined below a note. */
export const lighter = (level: Level): Level | undefined => LEVELS[LEVELS.indexOf(level) + 1];
