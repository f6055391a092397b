/** What a policy says of an account, in words. */
import { targetName } from "../core/mix/targets.ts";
import { CLASSES, type Profile } from "../core/model.ts";
import { percent } from "../ui/format.ts";
import { handleOf, siteOf } from "../ui/names.ts";
import type { Voice } from "../ui/say.ts";
import { partName } from "../ui/source.ts";
import { COMMUNITY_NAMES, REGISTER_NAMES, TARGET_NAMES } from "./names.ts";

/** `x:acme` → "@acme (X)". */
export const accountTitle = (id: string): string => `${handleOf(id)} (${siteOf(id)})`;

/** @param before what was said: of that, only what differs now is told */
export function profileSaid({ say, lang }: Voice, now: Profile, before: Profile = {}): string {
  const target = now.target && targetName(now.target);
  const isProtected = now.protected === undefined ? undefined : say(now.protected ? "answerYes" : "answerNo");
  const parts = [
    ["register", "accountRegister", now.register && say(REGISTER_NAMES[now.register])],
    ["community", "accountCommunity", now.community && say(COMMUNITY_NAMES[now.community])],
    ["country", "accountCountry", now.country && partName(lang, now.country)],
    ["language", "accountLanguage", now.language && partName(lang, now.language)],
    ["protected", "accountProtectedShort", isProtected],
    ["target", "mixTarget", target ? say(TARGET_NAMES[target]) : now.target && CLASSES.map((of) => percent(lang, now.target?.[of] ?? 0)).join(" / ")],
    ["groups", "accountGroups", now.groups?.join(", ")],
    ["domains", "accountDomains", now.domains?.join(", ")],
    ["competitors", "accountCompetitors", now.competitors?.join(", ")],
  ] as const;
  return parts
    .filter(([part]) => JSON.stringify(now[part]) !== JSON.stringify(before[part]))
    .map(([, name, what]) => say("accountPart", { part: say(name), what: what || say("accountUnsaid") }))
    .join(" · ");
}
