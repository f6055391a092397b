/** What the team itself knows to hurt: its own entries, whatever the press says or forgets. */

import { publishAt } from "../core/mix/rhythm.ts";
import type { Account, ParsedDraft, Sensitive } from "../core/model.ts";
import { sensitiveIn } from "../core/policy/sensitive.ts";
import type { Hit, Rule } from "../core/rule.ts";
import { isPromotion } from "../core/text/tone.ts";

const DAY = 86_400_000;
/** On either side of an anniversary: a weekend's worth. */
const AROUND = 3 * DAY;

const meat = { is: "phrase", name: "horse meat", level: "warn", countries: [], reason: "The 2013 scandal", anniversaries: [] } as const;
const lyon = { ...meat, is: "tag", name: "#Lyon", reason: "Notre collègue y est mort" } as const;
const lea = { ...meat, is: "colleague", name: "@lea_m", reason: "Her own account: ask her first" } as const;
const only = (entry: Sensitive) => ({ policy: { sensitive: [entry] } });

export default {
  id: "no-sensitive-word",
  family: "context",
  level: "warn",
  what: { en: "“{text}” is on your team’s list{reason}", fr: "« {text} » figure sur la liste de votre équipe{reason}" },
  why: {
    en: "Your team has written this down, and knows why when nobody else remembers.",
    fr: "Votre équipe l’a noté, et sait pourquoi quand plus personne ne s’en souvient.",
  },
  fix: { en: "Say it in other words, or ask {en} first.", fr: "Dites-le autrement, ou demandez d’abord à {fr}." },
  evidence: [
    {
      source: "Tesco, “hit the hay”",
      year: 2013,
      strength: "D",
      says: {
        en: "A good-night post with “hay”, planned before, went out amid the brand’s own horse-meat scandal, and needed an apology.",
        fr: "Un bonsoir programmé, avec un jeu de mots sur le foin, est parti en plein scandale de la viande de cheval : il a fallu s’excuser.",
      },
      against: {
        en: "A single case; what is on the list is your own judgement.",
        fr: "Un cas isolé ; ce qui figure sur la liste relève de votre jugement.",
      },
    },
  ],
  check(draft, facts): Hit[] {
    const at = publishAt(draft, facts);
    return [...sensitiveIn(draft, facts)]
      .filter(([entry]) => isOn(entry, at, facts.account) && isOutOfPlace(entry, draft, facts.account))
      .flatMap(([entry, spans]): Hit[] => {
        const [first] = spans;
        if (!first) return [];
        const { level, name, reason, owner } = entry;
        return [
          {
            spans,
            level,
            about: name,
            values: {
              text: draft.text.slice(first.start, first.end),
              reason: reason ? `: ${reason}` : "",
              en: owner ?? "whoever keeps it",
              fr: owner ?? "qui la tient",
            },
          },
        ];
      });
  },
  cases: {
    flags: [
      { ...only(meat), text: "Our new lasagne: no horse meat, promised!" },
      { ...only({ ...meat, level: "stop", owner: "Ada" }), text: "Nothing like Horse Meat on a Monday", level: "stop" },
      { ...only(lyon), text: "Bonne fête à tous ! #lyon" },
      { ...only({ ...lyon, is: "place", anniversaries: ["03-04"] }), text: "Rendez-vous à Lyon samedi" },
      { ...only({ ...meat, countries: ["FR"] }), profile: { country: "FR" }, text: "Horse meat, anyone?" },
      { ...only({ ...meat, groups: ["Client A", "Client B"] }), profile: { groups: ["Client B"] }, text: "Horse meat, anyone?" },
      { ...only({ ...meat, is: "product", name: "Belfiore" }), text: "Belfiore lasagne at half price this weekend, order now!" },
      { ...only({ ...meat, is: "exact", name: "IT" }), text: "Ask IT." },
      { ...only({ ...meat, is: "start", name: "licenci" }), text: "Aucun licenciement prévu" },
      { ...only({ ...meat, is: "account", name: "@Ann_Lee" }), text: "Merci @ann_lee !" },
      { ...only(lea), text: "Well done @Lea_M, our employee of the month!" },
      { ...only(lea), profile: { register: "brand" }, kind: "reply", text: "Voyez avec @lea_m, qui suit votre dossier." },
      { ...only({ ...meat, is: "expression", name: "projet\\s+[A-Z]\\d+" }), text: "Bientôt le projet X12" },
    ],
    passes: [
      "Our new lasagne: no horse meat, promised!",
      { ...only({ ...meat, groups: ["Client B"] }), profile: { groups: ["Client A"] }, text: "Horse meat, anyone?" },
      { ...only(meat), text: "The horse met a friend" },
      { ...only(lyon), text: "Rendez-vous à Lyon samedi" },
      { ...only({ ...lyon, is: "place", anniversaries: ["11-13"] }), text: "Rendez-vous à Lyon samedi" },
      { ...only({ ...meat, countries: ["FR"] }), profile: { country: "US" }, text: "Horse meat, anyone?" },
      { ...only({ ...meat, untilAt: Date.parse("2026-01-01") }), text: "Horse meat, anyone?" },
      { ...only({ ...meat, is: "product", name: "Belfiore" }), text: "Why we recall Belfiore lasagne, and what you can do." },
      { ...only({ ...meat, is: "exact", name: "IT" }), text: "Ask it." },
      { ...only({ ...meat, is: "start", name: "licenci" }), text: "Une belle silicencise" },
      { ...only({ ...meat, is: "account", name: "@Ann_Lee" }), text: "Merci Ann Lee !" },
      { ...only(lea), profile: { register: "personal" }, text: "A week in Rome with @lea_m" },
      { ...only(lea), text: "Well done @lea_martin, and thank you Lea M!" },
      { ...only({ ...meat, is: "expression", name: "(a+)+$" }), text: "Bientôt" },
    ],
  },
} satisfies Rule;

/** Whoever writes for themselves may name whom they work with; an account of which nobody has told who speaks is taken for a company's. */
function isOutOfPlace({ is }: Sensitive, draft: ParsedDraft, { register }: Account): boolean {
  if (is === "product") return isPromotion(draft);
  return is !== "colleague" || register !== "personal";
}

/** An account whose country nobody has told is warned too. */
function isOn({ untilAt, countries, groups, anniversaries }: Sensitive, at: number, { country, groups: ours }: Account): boolean {
  if (untilAt !== undefined && untilAt <= at) return false;
  if (countries.length > 0 && country !== undefined && !countries.includes(country)) return false;
  if (groups?.length && !groups.some((group) => ours?.includes(group))) return false;
  return anniversaries.length === 0 || anniversaries.some((day) => isAround(day, at));
}

/** @param day as `11-13`; looked for in the years on either side, for the turn of the year */
function isAround(day: string, at: number): boolean {
  const year = new Date(at).getUTCFullYear();
  return [year - 1, year, year + 1].some((of) => {
    const noon = Date.parse(`${of}-${day}T12:00:00Z`);
    return Math.abs(at - noon) <= AROUND + DAY / 2;
  });
}
