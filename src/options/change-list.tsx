/** What differs between two policies, in sentences: for whoever is about to take a file or a pack. */
import type { Correction, GroupPolicy, Policy, SiteId } from "../core/model.ts";
import { changesBetween, type PolicyChange } from "../core/policy/changes.ts";
import { packs } from "../packs/index.ts";
import { rules } from "../rules/index.ts";
import { SITE_NAMES } from "../ui/names.ts";
import { useVoice, type Voice } from "../ui/say.ts";
import { accountTitle, profileSaid } from "./account-said.ts";
import { whatItSays } from "./examples.ts";
import { LEVEL_NAMES, OVERRIDE_NAMES } from "./names.ts";

const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));

/** What people would notice: a word on a rule that does not exist changes nothing. */
export const noticeable = (before: Policy, after: Policy): PolicyChange[] =>
  changesBetween(before, after).filter((change) => change.at !== "rule" || ruleOf.has(change.rule));

export function ChangeList({ changes }: { readonly changes: readonly PolicyChange[] }) {
  const voice = useVoice();
  return (
    <ul class="changes">
      {changes.map((change) => (
        <li key={JSON.stringify(change)}>{sentence(voice, change)}</li>
      ))}
    </ul>
  );
}

function sentence(voice: Voice, change: PolicyChange): string {
  const { say } = voice;
  switch (change.at) {
    case "rule":
      return ruleSentence(voice, change);
    case "allow":
      return say(change.after === undefined ? "changeNotAllowed" : "changeAllowed", { word: change.after ?? change.before ?? "" });
    case "ours":
      return say(change.after === undefined ? "changeNotOurs" : "changeOurs", { word: change.after ?? change.before ?? "" });
    case "sensitive": {
      const name = change.after?.name ?? change.before?.name ?? "";
      if (!change.after) return say("changeNotSensitive", { word: name });
      return say(change.before ? "changeSensitiveOther" : "changeSensitive", { word: name, level: say(LEVEL_NAMES[change.after.level]) });
    }
    case "group":
      return change.after
        ? say("changeGroup", { group: change.group, what: groupSaid(voice, change.after) })
        : say("changeNotGroup", { group: change.group });
    case "account":
      return change.after
        ? say(change.before ? "changeAccountOther" : "changeAccount", {
            account: accountTitle(change.account),
            what: profileSaid(voice, change.after, change.before),
          })
        : say("changeNotAccount", { account: accountTitle(change.account) });
    case "site": {
      const site = SITE_NAMES[change.site as SiteId] ?? change.site;
      return change.after ? say("changeSite", { site, seen: change.after.seen, where: whereSaid(change.after) }) : say("changeNotSite", { site });
    }
    case "override":
      return say("changeOverride", { before: overrideSaid(voice, change.before), after: overrideSaid(voice, change.after) });
  }
}

/** The packs by their titles, the rules as `ruleSentence` has them. */
function groupSaid(voice: Voice, { packs: named, rules: settings }: GroupPolicy): string {
  const titles = packs.filter(({ id }) => named.includes(id)).map(({ title }) => title[voice.lang]);
  return [...titles, ...Object.entries(settings).map(([rule, after]) => ruleSentence(voice, { at: "rule", rule, after }))].join(" · ");
}

/** `post: box [role="textbox"]; publish button.send`. */
const whereSaid = ({ composers }: Correction) =>
  Object.entries(composers)
    .map(([name, parts]) => {
      const lists = Object.entries(parts).filter(([, selectors]) => selectors && selectors.length > 0);
      return `${name}: ${lists.map(([part, selectors]) => `${part} ${selectors?.join(", ")}`).join("; ")}`;
    })
    .join(" · ");

const overrideSaid = ({ say }: Voice, way: Policy["override"] | undefined) => say(OVERRIDE_NAMES[way ?? "with-reason"]);

type RuleChange = Extract<PolicyChange, { at: "rule" }>;

/** Its state before and after, and its options where they are set: what the rule says tells people which one it is, better than its name. */
function ruleSentence({ say, lang }: Voice, { rule: id, before, after }: RuleChange): string {
  const rule = ruleOf.get(id);
  if (!rule) return id;
  const state = ({ on = !rule.optIn, level = rule.level, options }: RuleChange["before"] = {}) =>
    [say(on ? LEVEL_NAMES[level] : "settingOff"), options !== undefined && JSON.stringify(options)].filter(Boolean).join(", ");
  return say("changeRule", { rule: whatItSays(rule).what[lang], before: state(before), after: state(after) });
}
