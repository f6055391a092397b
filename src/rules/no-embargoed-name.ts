/** A name that is not to be said before its day: a product, a partner, a site that closes. */
import * as z from "zod/mini";
import { publishAt } from "../core/mix/rhythm.ts";
import type { Hit, Rule } from "../core/rule.ts";
import { vocabulary } from "../core/text/vocabulary.ts";

const options = z.object({
  /** Names, and the instant (ISO 8601) from which they may be said; without one, never. @default none */
  names: z._default(z.array(z.object({ name: z.string().check(z.minLength(1)), until: z.optional(z.string()) })), []),
});
const HELD = { names: [{ name: "Project Aurora", until: "2026-04-01" }, { name: "Zéphyr" }] };
const policy = { rules: { "no-embargoed-name": { options: HELD } } };

export default {
  id: "no-embargoed-name",
  family: "data",
  level: "stop",
  what: { en: "Not to be named yet: {text}", fr: "À ne pas encore nommer : {text}" },
  why: {
    en: "Your team holds this name back{until}. Said too early it can move a share price, or tell people of their job from a tweet.",
    fr: "Votre équipe retient ce nom{until}. Dit trop tôt, il peut toucher un cours de bourse, ou apprendre à des gens la fin de leur poste.",
  },
  fix: { en: "Wait for the day, or ask whoever holds the policy.", fr: "Attendez le jour dit, ou demandez à qui tient la politique." },
  evidence: [
    {
      source: "Proofpoint Content Patrol: inside information among its predefined policies",
      year: 2016,
      url: "https://cybersecurity-excellence-awards.com/candidates/content-capture-content-patrol",
      strength: "D",
      says: {
        en: "Firms under supervision screen posts for code names and inside information.",
        fr: "Les entreprises régulées filtrent dans leurs posts noms de code et informations privilégiées.",
      },
      against: {
        en: "It holds the names that somebody listed, and no others.",
        fr: "Elle retient les noms que quelqu’un a listés, et aucun autre.",
      },
    },
  ],
  options,
  optionWords: { names: { en: "Names held back, each until its day or for good", fr: "Noms retenus, chacun jusqu’à son jour ou pour de bon" } },
  check(draft, facts, { names }): Hit[] {
    const at = publishAt(draft, facts);
    return names.flatMap(({ name, until = "" }) => {
      const free = Date.parse(until);
      if (free <= at || !/[\p{L}\p{N}]/u.test(name)) return [];
      const day = Number.isNaN(free) ? "" : ` (→ ${until.slice(0, 10)})`;
      return vocabulary([name])(draft).map((span): Hit => ({ spans: [span], values: { text: draft.text.slice(span.start, span.end), until: day } }));
    });
  },
  cases: {
    flags: [
      { text: "So proud of project aurora!", policy },
      { text: "#Zéphyr arrive", policy },
      { text: "Meet Project Aurora", policy, scheduledAt: Date.parse("2026-03-30T08:00:00Z") },
    ],
    passes: [
      "So proud of Project Aurora",
      { text: "Meet Project Aurora", policy, scheduledAt: Date.parse("2026-04-02T08:00:00Z") },
      { text: "The aurora was green, our project is on time", policy },
      { text: "Zéphyrs et alizés", policy },
      { text: "https://acme.com/zéphyr", policy },
      { text: "Meet Project Aurora", policy: { rules: { "no-embargoed-name": { options: { names: [{ name: "!?" }] } } } } },
    ],
  },
} satisfies Rule<z.infer<typeof options>> as Rule;
