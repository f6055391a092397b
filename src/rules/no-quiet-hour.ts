/** A post in the middle of the night, by the clock of this computer. */
import * as z from "zod/mini";
import { during } from "../core/kinds.ts";
import { holdsFor, isOriginal, publishAt } from "../core/mix/rhythm.ts";

const options = z.object({
  /** The hour, 0 to 23, at which quiet begins. @default 22 */
  from: z._default(z.number(), 22),
  /** The hour at which it ends. @default 7 */
  until: z._default(z.number(), 7),
  /** Accounts (`x:acme`) or networks (`x`); none for all. */
  where: z._default(z.array(z.string()), []),
});

/** An instant that the clock of this computer calls so, whatever its zone. */
const at = (hour: number, minute = 0) => new Date(2026, 2, 2, hour, minute).toISOString();
const upTo22 = { rules: { "no-quiet-hour": { options: { from: 12, until: 22 } } } };
const onLinkedIn = { rules: { "no-quiet-hour": { options: { where: ["linkedin"] } } } };

export default during({
  id: "no-quiet-hour",
  family: "rhythm",
  level: "note",
  optIn: true,
  what: { en: "It is {time} here: your quiet hours last until {until}:00.", fr: "Il est {time} ici : vos heures calmes durent jusqu’à {until} h." },
  why: {
    en: "At night few people read, nobody is there to answer, and what was written tired stays.",
    fr: "La nuit, peu de gens lisent, personne n’est là pour répondre, et ce qu’on a écrit fatigué reste.",
  },
  fix: { en: "Schedule it for the morning, unless it cannot wait.", fr: "Programmez-le pour le matin, sauf si cela ne peut attendre." },
  evidence: [
    {
      source: "Aplomb, own proposal",
      year: 2026,
      strength: "D",
      says: {
        en: "Quiet from 22:00 to 7:00 is a house custom, to be set as the team works.",
        fr: "Le calme de 22 h à 7 h est un usage de maison, à régler selon les horaires de l’équipe.",
      },
      against: {
        en: "Published tables of best hours contradict each other, and followers elsewhere are awake: hence off until asked for.",
        fr: "Les tableaux de « meilleures heures » se contredisent, et des abonnés vivent ailleurs : d’où une règle en option.",
      },
    },
  ],
  optionWords: {
    from: { en: "Hour at which quiet begins, 0 to 23", fr: "Heure à laquelle le calme commence, de 0 à 23" },
    until: { en: "Hour at which it ends", fr: "Heure à laquelle il finit" },
    where: { en: "Only for these accounts (x:acme) or networks (x)", fr: "Seulement pour ces comptes (x:acme) ou réseaux (x)" },
  },
  options,
  applies: (draft, facts, { where }) => isOriginal(draft) && holdsFor(where, facts.account),
  lasting(facts, { from, until }, draft) {
    const then = new Date(publishAt(draft, facts));
    const hour = then.getHours();
    const isQuiet = from < until ? hour >= from && hour < until : hour >= from || hour < until;
    const time = `${hour}:${String(then.getMinutes()).padStart(2, "0")}`;
    return isQuiet ? { about: "", values: { time, until } } : undefined;
  },
  cases: {
    flags: [
      { text: "Thinking about tomorrow’s launch", now: at(23, 40) },
      { text: "Une pensée pour notre équipe", site: "linkedin", now: at(6, 59) },
      { text: "À lire", kind: "quote", now: at(2) },
      { text: "Out for lunch", now: at(13), policy: upTo22 },
      { text: "Bonne nuit", site: "linkedin", now: at(22), policy: onLinkedIn },
    ],
    passes: [
      { text: "Good morning everyone", now: at(7) },
      { text: "Last orders", now: at(21, 59) },
      { text: "We are looking into it, Ann", kind: "reply", now: at(23) },
      { text: "Rendez-vous demain", now: at(23), scheduledAt: Date.parse(at(23)) + 10 * 3_600_000 },
      { text: "Thinking about tomorrow’s launch", now: at(23), policy: onLinkedIn },
      { text: "Good morning everyone", now: at(11), policy: upTo22 },
    ],
  },
});
