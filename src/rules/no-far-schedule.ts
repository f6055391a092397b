/** A post planned so far ahead that the world may have changed. */
import * as z from "zod/mini";
import { limit } from "../core/kinds.ts";
import { publishAt } from "../core/mix/rhythm.ts";

const DAY = 24 * 3_600_000;

export default limit({
  id: "no-far-schedule",
  family: "context",
  level: "note",
  optIn: true,
  what: { en: "Planned {count} days ahead.", fr: "Programmé {count} jours à l’avance." },
  why: { en: "Nobody knows the news of that day; look at it again then.", fr: "Personne ne connaît l’actualité de ce jour-là ; relisez-le alors." },
  fix: { en: "Put a reminder in the calendar for that morning.", fr: "Notez un rappel dans le calendrier pour ce matin-là." },
  evidence: [
    {
      source: "Tesco, “It’s sleepy time so we’re off to hit the hay”",
      year: 2013,
      strength: "D",
      says: {
        en: "A good-night planned before the horse meat scandal went out in the middle of it.",
        fr: "Un bonsoir prévu avant le scandale de la viande de cheval est parti en plein milieu.",
      },
      against: { en: "The seven days are our own proposal.", fr: "Les sept jours sont notre proposition." },
    },
  ],
  optionWords: {
    days: { en: "Days ahead that pass", fr: "Jours d’avance tolérés" },
  },
  options: z.object({
    /** Days ahead that pass. @default 7 */
    days: z._default(z.number(), 7),
  }),
  counts: (draft, facts, { days }) => [{ count: Math.floor((publishAt(draft, facts) - facts.now) / DAY), max: days }],
  cases: {
    flags: [
      { text: "Happy Easter", scheduledAt: Date.parse("2026-04-05T08:00:00Z") },
      { text: "Joyeuses Pâques", scheduledAt: Date.parse("2026-04-05T08:00:00Z") },
      { text: "See you in May", site: "facebook", scheduledAt: Date.parse("2026-05-01T08:00:00Z") },
    ],
    passes: [
      "Happy Easter",
      { text: "Good morning", scheduledAt: Date.parse("2026-03-03T08:00:00Z") },
      { text: "Bonjour", scheduledAt: Date.parse("2026-03-09T08:00:00Z") },
      { text: "Late", scheduledAt: Date.parse("2026-02-01T08:00:00Z") },
      { text: "Pâques", scheduledAt: Date.parse("2026-04-05T08:00:00Z"), policy: { rules: { "no-far-schedule": { options: { days: 60 } } } } },
    ],
  },
});
