/** All that people set, in one piece: kept by the store, never carried into a page whole. */
import * as z from "zod/mini";
import { LANGS, SITE_IDS } from "../model.ts";
import { AsideShape, CrisisShape, LayerShape, MutedShape, PauseShape, PolicyFileShape, SaidAccountShape } from "./policy.ts";

const SourcesShape = z.object({
  /** Sources by their id, where they are switched otherwise than Aplomb comes with. */
  switched: z._default(z.record(z.string(), z.boolean()), {}),
  /** Wikipedia's languages; unset: the browser's. */
  langs: z.optional(z.array(z.string().check(z.regex(/^[a-z]{2,3}$/)))),
  /** Whose trends are read, as ISO 3166 codes. */
  countries: z._default(z.array(z.string().check(z.regex(/^[A-Z]{2}$/))), []),
  /** Feeds that people added, by their address. */
  feeds: z._default(z.array(z.object({ url: z.url({ protocol: /^https$/ }), name: z.string().check(z.maxLength(100)) })), []),
  /** The name that ReliefWeb gave to whoever asks. */
  appName: z.optional(z.string().check(z.regex(/^[\w.-]{1,100}$/))),
});
/** What people want to hear from the world. */
export type Wants = z.infer<typeof SourcesShape>;

/** A host's name as the browser gives it: no port, no path. */
export const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;

export const Settings = z.object({
  /** Unset: the browser's language. */
  lang: z.optional(z.enum(LANGS)),
  /** One's own layer. */
  policy: z._default(LayerShape, z.parse(LayerShape, {})),
  /** The team's: under one's own, but for what it locks. */
  team: z.optional(PolicyFileShape),
  /** One's own accounts, and what one says of others: over what the company and the team say of them. */
  accounts: z._default(z.array(SaidAccountShape), []),
  /** How the balance counts weeks; unset: calendar weeks, from the day on which they begin where the browser's language is spoken. */
  week: z.optional(z.union([z.literal("rolling"), z.int().check(z.gte(0), z.lte(6))])),
  /** Dropped whole when damaged: without its site it would silence them all. */
  pause: z.catch(z.optional(PauseShape), undefined),
  /** Where people asked to be watched over beside the sites that Aplomb comes with; it holds as far as the browser allows the host. */
  watched: z._default(z.array(z.object({ site: z.enum(SITE_IDS), host: z.string().check(z.regex(HOST)) })), []),
  sources: z._default(SourcesShape, z.parse(SourcesShape, {})),
  /** Whether replies that are begun and not sent are offered to the reply queue. */
  begunReplies: z._default(z.boolean(), false),
  /** Moments that no draft is held against, newest first. */
  muted: z._default(z.array(MutedShape), []),
  /** Findings that are set aside for good, newest first. */
  asides: z._default(z.array(AsideShape), []),
  crisis: z.optional(CrisisShape),
  /** A past day lived again: the clock and the news of that day, and a ledger of its own. */
  rehearsal: z.optional(z.object({ day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)), startedAt: z.number() })),
});
export type Settings = z.infer<typeof Settings>;
