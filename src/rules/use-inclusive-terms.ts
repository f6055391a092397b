/** A short list of words for which a fairer one is as easy. */
import type { Hit, Rule } from "../core/rule.ts";
import { vocabulary } from "../core/text/vocabulary.ts";

const BETTER: Readonly<Record<string, string>> = {
  chairman: "chair",
  chairmen: "chairs",
  manpower: "staff",
  mankind: "humankind",
  blacklist: "blocklist",
  whitelist: "allowlist",
  businessmen: "business people",
  fireman: "firefighter",
  firemen: "firefighters",
  policeman: "police officer",
  policemen: "police officers",
  salesman: "salesperson",
  spokesman: "spokesperson",
  stewardess: "flight attendant",
  housewife: "homemaker",
  "wheelchair bound": "wheelchair user",
  "confined to a wheelchair": "wheelchair user",
  "suffers from autism": "is autistic",
  "sex change": "transition",
  "third world": "low-income countries",
  mademoiselle: "madame",
  "droits de l homme": "droits humains",
  "les handicapés": "les personnes handicapées",
  "un handicapé": "une personne handicapée",
  "femme de ménage": "agent d’entretien",
  "clouée dans un fauteuil": "en fauteuil",
  "cloué dans un fauteuil": "en fauteuil",
  "nom de jeune fille": "nom de naissance",
  "chef de famille": "parent",
  "en bon père de famille": "raisonnablement",
  "souffre d autisme": "est autiste",
  "tiers monde": "pays du Sud",
};
const listed = vocabulary(Object.keys(BETTER));
const keyOf = (said: string) => said.toLowerCase().replace(/[\s'’-]+/gu, " ");

export default {
  id: "use-inclusive-terms",
  family: "tone",
  level: "note",
  optIn: true,
  what: { en: "There is a fairer word for “{text}”.", fr: "Il existe un mot plus juste que « {text} »." },
  why: { en: "Some readers hear themselves left out, or an old hurt.", fr: "Des lecteurs s’y entendent oubliés, ou blessés." },
  fix: { en: "Perhaps: {better}", fr: "Par exemple : {better}" },
  evidence: [
    {
      source: "retext-equality and alex, reports of their users",
      year: 2024,
      url: "https://github.com/get-alex/alex/issues",
      strength: "C",
      says: {
        en: "Lists of this kind flag much that is meant well: hence few words, each with its replacement.",
        fr: "De telles listes signalent beaucoup de choses bien intentionnées : d’où peu de mots, chacun avec son remplaçant.",
      },
      against: {
        en: "Of all checks these have the worst record of false alarms: off unless your team wants it.",
        fr: "De toutes les vérifications, ce sont celles qui se trompent le plus : coupée sauf si l’équipe le veut.",
      },
    },
  ],
  check: (draft): Hit[] =>
    listed(draft).map((span) => {
      const text = draft.text.slice(span.start, span.end);
      return { spans: [span], values: { text, better: BETTER[keyOf(text)] ?? "" } };
    }),
  cases: {
    flags: [
      "Our chairman speaks at noon",
      "We need more manpower",
      "Add it to the blacklist",
      "Bonjour Mademoiselle",
      "Les droits de l’homme",
      "Un accueil pour les handicapés",
    ],
    passes: [
      "The chair speaks at noon",
      "Our staff is growing",
      "A black list of paint colours",
      "Bonjour Madame",
      "Les droits humains",
      "Les personnes handicapées",
    ],
  },
} satisfies Rule;
