/** Two originals of one account so close that the second takes the place of the first. */
import * as z from "zod/mini";
import { limit } from "../core/kinds.ts";
import { isOriginal, originals, publishAt } from "../core/mix/rhythm.ts";

const MINUTE = 60_000;

export default limit({
  id: "balance-spacing",
  family: "rhythm",
  level: "note",
  what: {
    en: "Your last post went out {minutes} {minutes|minute|minutes} ago.",
    fr: "Votre dernier post est parti il y a {minutes} {minutes|minute|minutes}.",
  },
  why: {
    en: "The new post pushes the last one down before people have seen it.",
    fr: "Le nouveau post fait descendre le précédent avant qu’on l’ait vu.",
  },
  fix: {
    en: "Let {wait} more {wait|minute|minutes} pass, or add it to the first one as a thread.",
    fr: "Laissez passer encore {wait} {wait|minute|minutes}, ou ajoutez-le au premier en fil.",
  },
  evidence: [
    {
      source: "ClickDimensions, automatic scheduling",
      year: 2026,
      url: "https://support.clickdimensions.com/hc/en-us/articles/36253933886989",
      strength: "D",
      says: {
        en: "One scheduler never puts two posts within 30 minutes of each other.",
        fr: "Un outil de programmation ne place jamais deux posts à moins de 30 minutes d’écart.",
      },
      against: {
        en: "A product’s default, without a study; live events rightly break it. Ten minutes is our own proposal.",
        fr: "Le réglage d’un produit, sans étude ; un direct a raison d’y déroger. Dix minutes est notre proposition.",
      },
    },
  ],
  optionWords: {
    note: { en: "Minutes below which it is mentioned", fr: "Minutes en dessous desquelles elle le signale" },
    warn: { en: "Minutes below which it warns", fr: "Minutes en dessous desquelles elle alerte" },
  },
  options: z.object({
    /** Minutes below which it is noted. @default 30 */
    note: z._default(z.number(), 30),
    /** Minutes below which it is a warning. @default 10 */
    warn: z._default(z.number(), 10),
  }),
  counts(draft, facts, { note, warn }) {
    const at = publishAt(draft, facts);
    const last = isOriginal(draft) && originals(facts, at)[0];
    if (!last) return [];
    const minutes = Math.floor((at - last.at) / MINUTE);
    return [{ count: note - minutes, max: 0, values: { minutes, wait: note - minutes }, ...(minutes < warn && { level: "warn" as const }) }];
  },
  cases: {
    flags: [
      { text: "And here is the second photo of the day", recent: [{ ago: 0.4 }] },
      { text: "And here is the second photo of the day", recent: [{ ago: 0.1 }], level: "warn" },
      { text: "Et voici la deuxième photo du jour", recent: [{ ago: 0.3 }, { ago: 20 }] },
      { text: "À lire absolument", kind: "quote", recent: [{ ago: 0.05 }], level: "warn" },
    ],
    passes: [
      "The first post of the day",
      { text: "And here is the second photo of the day", recent: [{ ago: 0.5 }] },
      { text: "Yes, we are open until eight", kind: "reply", recent: [{ ago: 0.05 }] },
      { text: "Et voici la deuxième photo du jour", recent: [{ ago: 0.1, kind: "reply" }] },
      { text: "Le rendez-vous de demain", recent: [{ ago: 0.1 }], scheduledAt: Date.parse("2026-03-03T10:00:00Z") },
    ],
  },
});
