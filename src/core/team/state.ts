/** How things stand with the team, as this device last saw them. */
import * as z from "zod/mini";
import { PolicyFileShape } from "../policy/policy.ts";
import { TROUBLES } from "./trouble.ts";

const Crisis = z.object({ reason: z.string(), untilAt: z.number() });
const count = z._default(z.int().check(z.gte(0)), 0);

export const TeamState = z.object({
  /** When everything was last told and read, by this device's clock. */
  syncedAt: z.optional(z.number()),
  /** Since when, and why, it cannot be. */
  trouble: z.optional(z.object({ is: z.enum(TROUBLES), sinceAt: z.number() })),
  /** Events still to be told. */
  untold: count,
  /** Events read so far. */
  heard: count,
  /** Messages that were no events, and were passed over. */
  dropped: count,
  crisis: z._default(z.object({ revision: z.number(), crisis: z.optional(Crisis) }), { revision: 0 }),
  /** The team's policy as it came last, and what it was before. */
  policy: z.optional(z.object({ revision: z.number(), at: z.number(), before: z.optional(PolicyFileShape) })),
});
export type TeamState = z.infer<typeof TeamState>;
