/** What in somebody's message is not for all to read: it belongs into a private channel before anybody answers. */
import type { Case } from "../../core/desk/records.ts";
import type { SiteId } from "../../core/model.ts";
import { indexMoments } from "../../core/moments/moments.ts";
import { accountOf } from "../../core/policy/policy.ts";
import { review } from "../../core/review.ts";
import type { Finding } from "../../core/rule.ts";
import { rules } from "../../rules/index.ts";

/** What customers give away of themselves. */
const THEIRS = ["no-case-number", "no-credential", "no-iban", "no-nir", "no-payment-card", "no-private-contact"];
const reading = rules.filter(({ id }) => THEIRS.includes(id));
const NOTHING = {
  policy: { rules: {}, allow: [], ours: [], sensitive: [], override: "freely" },
  ...{ moments: indexMoments([]), days: [], sources: [], trends: [], recent: [] },
} as const;

/** The gravest thing that the message gives away; undefined when the rules see none. @param now ms */
export function givenAway({ account, text }: Pick<Case, "account" | "text">, now: number): Finding | undefined {
  const cut = account.indexOf(":");
  const site = account.slice(0, cut) as SiteId;
  const facts = { ...NOTHING, now, account: accountOf({ accounts: [] }, site, account.slice(cut + 1)) };
  return review({ site, kind: "reply", text, media: [] }, facts, reading).findings[0];
}
