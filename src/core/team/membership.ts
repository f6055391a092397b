/** Belonging to a team: what the team's lead hands to a member, as a file or as a link, and what of one's posts is told to whom. */
import * as z from "zod/mini";
import { Member, type Post } from "../post.ts";
import { EVENT_VERSION, type TeamEvent, withoutWords } from "./event.ts";

/** From most to least: a lead sets the policy and erases; an author publishes and calls a crisis; a contractor publishes; a reader looks on. */
export const ROLES = ["lead", "author", "contractor", "reader"] as const;
export type Role = (typeof ROLES)[number];

/** Some accounts, and those who may see them: a client, a country, a brand. One token of a subject, and part of a stream's name. */
const ScopeId = z.string().check(z.regex(/^[a-z0-9][a-z0-9_-]{0,31}$/));
const Scope = z.object({
  id: ScopeId,
  /** As in `x:acme`; `*` for every account that this browser publishes on. */
  accounts: z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(500)),
});
const secret = z.string().check(z.minLength(1), z.maxLength(8_000));

export const Membership = z.object({
  /** Tells such a file from any other. */
  aplombTeam: z.literal(1),
  team: z.string().check(z.minLength(1), z.maxLength(100)),
  /** Encrypted, unless it stands on this very computer. */
  server: z.string().check(z.maxLength(300), z.refine(isServer)),
  member: Member,
  role: z.enum(ROLES),
  /** An nkey's seed, a whole creds file, or, for trials only, a token: a token does not say who speaks. */
  credential: z.union([z.strictObject({ seed: secret }), z.strictObject({ creds: secret }), z.strictObject({ token: secret })]),
  scopes: z.array(Scope).check(z.minLength(1), z.maxLength(200)),
  /** Whether the words of published posts are told, or only where, when and of which class they are. */
  texts: z._default(z.boolean(), false),
});
export type Membership = z.infer<typeof Membership>;

function isServer(address: string): boolean {
  const url = URL.parse(address);
  const isHere = url?.hostname === "127.0.0.1" || url?.hostname === "localhost";
  return url !== null && url.username === "" && (url.protocol === "wss:" || (url.protocol === "ws:" && isHere));
}

const LINK = "aplomb-team:";
const LONGEST = 100_000;

/** Reads an invitation: the text of a file, or a link. @returns undefined when it is none */
export function readInvitation(text: string): Membership | undefined {
  if (text.length > LONGEST) return undefined;
  const bare = text.trim();
  try {
    const json = bare.startsWith(LINK) ? new TextDecoder().decode(fromBase64(bare.slice(LINK.length))) : bare;
    return z.safeParse(Membership, JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

/** The same as a link, for a message: as secret as the file. */
export const invitationLink = (membership: Membership): string => LINK + toBase64(new TextEncoder().encode(JSON.stringify(membership)));

const toBase64 = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
const fromBase64 = (text: string) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));

export const maySetPolicy = (role: Role): boolean => role === "lead";
export const mayErase = (role: Role): boolean => role === "lead";

/** The scope that an account's posts are told in; undefined when they are the team's no business. */
export function scopeOf({ scopes }: Membership, account: string): string | undefined {
  const named = scopes.find(({ accounts }) => accounts.includes(account));
  return (named ?? scopes.find(({ accounts }) => accounts.includes("*")))?.id;
}

/** An event on its way out, and where to. */
export interface Outgoing {
  readonly scope: string;
  readonly event: TeamEvent;
}

/** What the team is told of a post; undefined when nothing is. Readers tell nothing. @param id of the event */
export function tellPost(membership: Membership, post: Post, id: string): Outgoing | undefined {
  const scope = membership.role === "reader" ? undefined : scopeOf(membership, post.account);
  if (scope === undefined || post.from !== undefined) return undefined;
  const { by: _, reason: __, from: ___, ...told } = post;
  return { scope, event: { v: EVENT_VERSION, id, is: "post", post: membership.texts ? told : withoutWords(told) } };
}

/** What the team is told of a correction; undefined where the post is not the team's. @param id of the event */
export function tellCorrection(
  membership: Membership,
  { by, id: post, account, at }: Pick<Post, "by" | "id" | "account" | "at">,
  to: Post["class"],
  id: string,
): Outgoing | undefined {
  const scope = membership.role === "reader" ? undefined : scopeOf(membership, account);
  if (scope === undefined || by === undefined) return undefined;
  return { scope, event: { v: EVENT_VERSION, id, is: "correct", by, post, account, at, class: to } };
}
