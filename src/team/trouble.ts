/** Why the team's server could not be spoken with, in words of ours: everything that a NATS client throws comes down to these. */
import {
  AuthorizationError,
  NoRespondersError,
  PermissionViolationError,
  RequestError,
  TimeoutError,
  UserAuthenticationExpiredError,
} from "@nats-io/nats-core";
import type { Trouble } from "../core/team/trouble.ts";

export class TeamError extends Error {
  constructor(
    readonly trouble: Trouble,
    cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

export function troubleOf(error: unknown): TeamError {
  if (error instanceof TeamError) return error;
  const cause = error instanceof RequestError ? error.cause : error;
  if (cause instanceof PermissionViolationError) return new TeamError("forbidden", error);
  if (cause instanceof AuthorizationError || cause instanceof UserAuthenticationExpiredError) return new TeamError("refused", error);
  if (cause instanceof NoRespondersError) return new TeamError("full", error);
  if (cause instanceof TimeoutError) return new TeamError("away", error);
  return new TeamError("code" in Object(error) ? "full" : "away", error);
}
