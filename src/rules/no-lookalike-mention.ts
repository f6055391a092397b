/** A mention one letter away from somebody you know. */

import type { Hit, Rule } from "../core/rule.ts";
import { mentions } from "../core/text/text.ts";

/** Shorter names are often one letter apart. */
const SHORTEST = 4;
const COLLEAGUE = { sensitive: [{ is: "colleague", name: "@Lea_Martin", level: "note", countries: [], anniversaries: [] }] } as const;
const KNOWN = [{ ago: 5, text: "@anna_lee thank you" }];

export default {
  id: "no-lookalike-mention",
  family: "identity",
  level: "warn",
  optIn: true,
  what: { en: "Did you mean @{better}?", fr: "Vouliez-vous dire @{better} ?" },
  why: {
    en: "One letter away is somebody else, who may be waiting for that: {text}",
    fr: "À une lettre près, c’est quelqu’un d’autre, qui attend peut-être cela : {text}",
  },
  fix: { en: "Check the name in the network’s own list.", fr: "Vérifiez le nom dans la liste du réseau." },
  evidence: [
    {
      source: "Own judgement, after cases of imitation accounts",
      year: 2026,
      strength: "D",
      says: {
        en: "Accounts one letter away from a brand’s live from such slips.",
        fr: "Des comptes à une lettre d’une marque vivent de ces erreurs.",
      },
      against: {
        en: "Real names can be one letter apart: hence opt-in.",
        fr: "De vrais noms peuvent n’avoir qu’une lettre de différence : d’où l’option.",
      },
    },
  ],
  check(draft, { recent, account, policy }): Hit[] {
    if (draft.mentions.length === 0) return [];
    const colleagues = policy.sensitive.filter(({ is }) => is === "colleague").map(({ name }) => name.trim().replace(/^@/, ""));
    const spokenTo = recent.flatMap(({ text }) => mentions(text)).map(({ value }) => value);
    const known = new Set([account.handle, ...colleagues, ...spokenTo].map((name) => name.toLowerCase()));
    return draft.mentions.flatMap((mention) => {
      const name = mention.value.toLowerCase();
      const better = known.has(name) ? undefined : [...known].find((other) => other.length >= SHORTEST && isOneLetterFrom(name, other));
      return better ? [{ spans: [mention], values: { text: `@${mention.value}`, better } }] : [];
    });
  },
  cases: {
    flags: [
      { text: "Thanks @anne_lee", recent: KNOWN },
      { text: "Merci @anna_le", recent: KNOWN },
      { text: "With @acm", recent: [] },
      { text: "Bravo @lea_martn", policy: COLLEAGUE },
    ],
    passes: [
      { text: "Thanks @anna_lee", recent: KNOWN },
      { text: "Thanks @bob", recent: KNOWN },
      { text: "Thanks @Anna_Lee", recent: KNOWN },
      "Thanks @somebody_else",
      "Bravo @lea_martn",
      { text: "Merci @cat", recent: [{ ago: 1, text: "@bat merci" }] },
    ],
  },
} satisfies Rule;

/** One letter changed, added or left out. */
function isOneLetterFrom(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a.slice(at + 1) === b.slice(at + 1) || a.slice(at) === b.slice(at + 1) || a.slice(at + 1) === b.slice(at);
}
