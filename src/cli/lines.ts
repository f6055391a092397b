/** What a line of each file must hold: drafts, news and own posts, checked, with words for whoever has to mend the file. */
import * as z from "zod/mini";
import { type Account, CLASSES, DRAFT_KINDS, type Draft, type NewsItem, SITE_IDS, type SiteId } from "../core/model.ts";
import { accountId } from "../core/policy/policy.ts";

const must = (what: string) => ({ error: ({ input }: { readonly input?: unknown }) => (input === undefined ? "is missing" : `must be ${what}`) });
const oneOf = (names: readonly string[]) => must(`one of ${names.join(", ")}`);
const text = z.string(must("text")).check(z.maxLength(100_000, "is longer than 100,000 characters"));
const word = z.string(must("text")).check(z.minLength(1, "is empty"));
const named = z.enum(SITE_IDS, oneOf(SITE_IDS));
const site = z._default(named, "x");
const kind = z._default(z.enum(DRAFT_KINDS, oneOf(DRAFT_KINDS)), "post");

const at = z.pipe(
  z.string(must("an ISO date, as 2012-07-20T16:00:00Z")),
  z.transform((iso, context) => {
    const instant = instantOf(iso);
    if (instant === undefined) context.issues.push({ code: "custom", input: iso, message: "must be an ISO date, as 2012-07-20T16:00:00Z" });
    return instant ?? 0;
  }),
);

/** A draft with what the command line adds to it. @param usual who writes where a draft does not say, and with it on which site */
export const draftLine = (usual?: Pick<Account, "id" | "site">) =>
  z.pipe(
    z.object(
      {
        id: z.exactOptional(z.union([z.string(), z.number()], must("text or a number"))),
        at: z.exactOptional(at),
        lang: z.exactOptional(word),
        site: z._default(named, usual?.site ?? "x"),
        kind,
        account: z.exactOptional(word),
        text,
        thread: z.exactOptional(z.array(text, must("a list of texts"))),
        media: z._default(z.array(z.object({ alt: z.exactOptional(text) }, must("an object")), must("a list of objects")), []),
        parent: z.exactOptional(z.object({ author: z.string(must("text")), text }, must("an object with author and text"))),
      },
      must("an object in braces"),
    ),
    z.transform(({ id, at, lang, account, ...rest }) => {
      const writer = account ?? (rest.site === usual?.site ? usual.id : undefined);
      const draft: Draft = { ...rest, ...(writer !== undefined && { account: accountOfLine(rest.site, writer) }) };
      return { draft, ...(id !== undefined && { id }), ...(at !== undefined && { at }), ...(lang !== undefined && { lang }) };
    }),
  );
export type DraftLine = z.infer<ReturnType<typeof draftLine>>;

export const NewsLine: z.ZodMiniType<NewsItem> = z.object(
  {
    at,
    headline: word,
    source: word,
    lang: z.exactOptional(z.string(must("text"))),
    place: z.exactOptional(z.string(must("text"))),
    url: z.exactOptional(z.string(must("text"))),
    category: z.exactOptional(z.string(must("text"))),
  },
  must("an object in braces"),
);

/** A published post; without its class, the class is judged. */
export const PostLine = z.pipe(
  z.object(
    { at, site, kind, account: z._default(z.string(must("text")), ""), text, class: z.exactOptional(z.enum(CLASSES, oneOf(CLASSES))) },
    must("an object in braces"),
  ),
  z.transform(({ account, ...rest }) => ({ ...rest, account: accountOfLine(rest.site, account) })),
);
export type PostLine = z.infer<typeof PostLine>;

/** `acme`, `@Acme` and `x:acme` are the same account. Posts that name none share the nameless one of their site. */
export function accountOfLine(site: SiteId, account: string): string {
  const handle = account.toLowerCase().startsWith(`${site}:`) ? account.slice(site.length + 1) : account;
  return accountId(site, handle.replace(/^@/, ""));
}

/** What is wrong with a value, field by field: "site must be one of x, linkedin …; text is missing". */
export const wrongIn = (error: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] }): string =>
  error.issues.map(({ path, message }) => `${path.join(".") || "the line"} ${message}`).join("; ");

const ISO = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(Z|[+-]\d\d:?\d\d)?)?$/i;

/** ms since 1970; UTC where no zone is given, midnight where no time is; undefined for what is no date. */
export function instantOf(iso: string): number | undefined {
  const [, day, time = "00:00", zone = "Z"] = ISO.exec(iso.trim()) ?? [];
  const midnight = Date.parse(`${day}T00:00Z`);
  if (!day || Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(day)) return undefined;
  const instant = Date.parse(`${day}T${time}${zone.toUpperCase().replace(/^(...)(\d\d)$/, "$1:$2")}`);
  return Number.isNaN(instant) ? undefined : instant;
}
