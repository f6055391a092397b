/** Under which key of the locales the values of the policy have their names. */
import type { TargetName } from "../core/mix/targets.ts";
import type { Account, Community, Family, Level, Policy, Sensitive } from "../core/model.ts";
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
  product: "sensitiveProduct",
  exact: "sensitiveExact",
  start: "sensitiveStart",
  account: "sensitiveAccount",
  colleague: "sensitiveColleague",
  expression: "sensitiveExpression",
} as const satisfies Record<Sensitive["is"], Key>;

export const OVERRIDE_NAMES = {
  "with-reason": "overrideReason",
  freely: "overrideFreely",
  never: "overrideNever",
} as const satisfies Record<Policy["override"], Key>;

export const TARGET_NAMES = {
  "80-20": "target8020",
  "4-1-1": "target411",
  "5-3-2": "target532",
  "70-20-10-value": "target702010Value",
  "70-20-10-talk": "target702010Talk",
  thirds: "targetThirds",
} as const satisfies Record<TargetName, Key>;

export const REGISTER_NAMES = { brand: "accountBrand", personal: "accountPersonal" } as const satisfies Record<NonNullable<Account["register"]>, Key>;
export const COMMUNITY_NAMES = { care: "accountCare", interest: "accountInterest" } as const satisfies Record<Community, Key>;
