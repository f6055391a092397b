/** What differs between two policies of a team, locks included, in sentences. */
import type { Atom } from "../../core/policy/combine.ts";
import { layered } from "../../core/policy/layers.ts";
import type { PolicyFile } from "../../core/policy/policy.ts";
import { packs } from "../../packs/index.ts";
import { rules } from "../../rules/index.ts";
import { useVoice, type Voice } from "../../ui/say.ts";
import type { Key } from "../../ui/words.ts";
import { accountTitle } from "../account-said.ts";
import { ChangeList, noticeable } from "../change-list.tsx";
import { whatItSays } from "../examples.ts";

/** Of the parts that can be locked as a whole. */
export const LOCK_NAMES = {
  rules: "optionsRules",
  sensitive: "sensitiveTitle",
  ours: "oursTitle",
  allow: "allowTitle",
  packs: "optionsPacks",
  override: "lockOverride",
  sites: "lockSites",
  accounts: "optionsAccounts",
} as const satisfies Record<string, Key>;
/** A list of 5,000 terms is looked at elsewhere. */
const MOST = 100;

interface Props {
  readonly before: PolicyFile;
  readonly after: PolicyFile;
}

export function PolicyDifference({ before, after }: Props) {
  const voice = useVoice();
  const { say } = voice;
  const changes = noticeable(layered([before], packs).policy, layered([after], packs).policy);
  const locked = after.locks.filter((lock) => !before.locks.includes(lock));
  const unlocked = before.locks.filter((lock) => !after.locks.includes(lock));
  if (changes.length + locked.length + unlocked.length === 0) return <p class="hint">{say("teamPolicySame")}</p>;
  return (
    <>
      <ChangeList changes={changes.slice(0, MOST)} />
      {changes.length > MOST && <p class="hint">{say("teamPolicyMore", { n: changes.length - MOST })}</p>}
      {locked.length + unlocked.length > 0 && (
        <ul class="changes">
          {locked.map((lock) => (
            <li key={lock}>{say("teamPolicyLock", { what: lockName(voice, lock) })}</li>
          ))}
          {unlocked.map((lock) => (
            <li key={lock}>{say("teamPolicyUnlock", { what: lockName(voice, lock) })}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** @param lock as a policy writes it: a part, or one rule of it */
export function lockName({ say, lang }: Voice, lock: string): string {
  const part = Object.entries(LOCK_NAMES).find(([name]) => name === lock)?.[1];
  if (part) return say(part);
  if (lock.startsWith("accounts.")) return accountTitle(lock.slice("accounts.".length));
  const rule = rules.find(({ id }) => `rules.${id}` === lock);
  return rule ? whatItSays(rule).what[lang] : lock;
}

/** A part of a policy, as people would name it. */
export function atomName(voice: Voice, { part, name, value }: Atom): string {
  const { say, lang } = voice;
  if (part === "rules") return lockName(voice, `rules.${name}`);
  if (part === "packs") return say("teamPolicyPack", { what: packs.find(({ id }) => id === name)?.title[lang] ?? name });
  if (part === "sensitive") return name.slice(name.indexOf(" ") + 1);
  if (part === "groups") return name;
  if (part === "accounts") return accountTitle(name);
  if (part === "override" || part === "sites") return [say(LOCK_NAMES[part]), name].filter(Boolean).join(": ");
  return String(value);
}
