/** Why a read failed, as people say it: apart from what else is said of sources, which no web page shows. */
import type { FAILURES, SourceState } from "../core/model.ts";
import type { Voice } from "./say.ts";
import type { Key } from "./words.ts";

const REASONS = {
  offline: "failedOffline",
  network: "failedNetwork",
  timeout: "failedTimeout",
  status: "failedStatus",
  page: "failedPage",
  long: "failedLong",
  junk: "failedJunk",
  permission: "failedPermission",
  storage: "failedStorage",
} as const satisfies Record<(typeof FAILURES)[number], Key>;

/** "it answered with an error (503)". */
export const failureSentence = (say: Voice["say"], { why, detail = "" }: NonNullable<SourceState["failed"]>): string => say(REASONS[why], { detail });
