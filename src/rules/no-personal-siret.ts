/** The register number of somebody who is their own company: it leads to their home. */
import isLuhnNumber from "validator/es/lib/isLuhnNumber";
import { matches, outside, spots } from "../core/kinds.ts";
import { vocabulary } from "../core/text/vocabulary.ts";

const alone = vocabulary([
  "auto entrepreneur*",
  "autoentrepreneur*",
  "micro entrepreneur*",
  "micro entreprise*",
  "entreprise individuelle",
  "entrepreneur individuel",
  "freelance",
  "indépendant*",
  "profession libérale",
]);
const SIRET = /(?<![\d.])\d{3}[ \u00a0\u202f]?\d{3}[ \u00a0\u202f]?\d{3}[ \u00a0\u202f]?\d{5}(?!\d)/gu;

export default spots({
  id: "no-personal-siret",
  family: "data",
  level: "note",
  optIn: true,
  what: { en: "The SIRET of a sole trader leads to a private address.", fr: "Le SIRET d’un indépendant mène à son adresse personnelle." },
  why: {
    en: "Public registers give the address behind it, which is often a home.",
    fr: "Les registres publics donnent l’adresse liée, souvent celle du domicile.",
  },
  fix: { en: "Leave it out, or ask whether it may be public.", fr: "Retirez-le, ou demandez s’il peut être public." },
  evidence: [
    {
      source: "Insee, Sirene: sole traders may ask not to be shown",
      year: 2024,
      url: "https://www.sirene.fr/",
      strength: "A",
      says: {
        en: "People registered at home may have their data hidden in the public register.",
        fr: "Les personnes inscrites à leur domicile peuvent faire masquer leurs données au répertoire public.",
      },
      against: {
        en: "A company’s SIRET is public, and must even be shown: only sole traders are looked at.",
        fr: "Le SIRET d’une société est public, et même obligatoire : seuls les indépendants sont regardés.",
      },
    },
  ],
  find: (draft) =>
    alone(draft).length === 0
      ? []
      : matches(draft.text, SIRET)
          .filter(outside(draft.links))
          .filter(({ start, end }) => isLuhnNumber(draft.text.slice(start, end).replace(/\D/g, ""))),
  cases: {
    flags: ["Paul, auto-entrepreneur, SIRET 732 829 320 00074", "Micro-entreprise de Julie : 73282932000074", "Je suis freelance (73282932000074)"],
    passes: [
      "SIRET 732 829 320 00074, RCS Paris",
      "Auto-entrepreneurs, cette formation est pour vous",
      "Freelance : 732 829 320 00075",
      "Indépendant depuis 2019",
      "https://acme.com/auto-entrepreneur/73282932000074",
    ],
  },
});
