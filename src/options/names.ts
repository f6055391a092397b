/** Under which key of the locales the values of the policy have their names. */
import type { Family, Level, Policy, Sensitive } from "../core/model.ts";
import type { Key } from "../ui/words.ts";

export const FAMILY_NAMES = {
  context: "familyContext",
  mix: "familyMix",
  rhythm: "familyRhythm",
  robo: "familyRobo",
  data: "familyData",
  identity: "familyIdentity",
  law: "familyLaw",
  tone: "familyTone",
  format: "familyFormat",
} as const satisfies Record<Family, Key>;

export const LEVEL_NAMES = { stop: "levelStop", warn: "levelWarn", note: "levelNote" } as const satisfies Record<Level, Key>;

export const KIND_NAMES = {
  tag: "sensitiveTag",
  phrase: "sensitivePhrase",
  person: "sensitivePerson",
  place: "sensitivePlace",
  exact: "sensitiveExact",
  start: "sensitiveStart",
  account: "sensitiveAccount",
  expression: "sensitiveExpression",
} as const satisfies Record<Sensitive["is"], Key>;

export const OVERRIDE_NAMES = {
  "with-reason": "overrideReason",
  freely: "overrideFreely",
  never: "overrideNever",
} as const satisfies Record<Policy["override"], Key>;
