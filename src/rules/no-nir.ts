/** The French social security number: its key tells it from any other number. */
import { matches, outside, spots } from "../core/kinds.ts";

const SOME_DIGITS = /\d{3}/;
const S = "[ .\\u00a0\\u202f-]?";
const NIR = new RegExp(
  `(?<![\\p{L}\\p{N}])[1-478]${S}\\d{2}${S}(?:0[1-9]|[1-9]\\d)${S}(?:\\d{2}|2[AB])${S}\\d{3}${S}\\d{3}${S}\\d{2}(?![\\p{L}\\p{N}])`,
  "giu",
);

export default spots({
  id: "no-nir",
  family: "data",
  level: "stop",
  what: { en: "This is a French social security number.", fr: "Ceci est un numéro de sécurité sociale." },
  why: {
    en: "It gives away sex, month and place of birth, and opens doors to fraud for life.",
    fr: "Il révèle sexe, mois et lieu de naissance, et expose à la fraude à vie.",
  },
  fix: { en: "Remove it, and continue in private.", fr: "Retirez-le et poursuivez en privé." },
  evidence: [
    {
      source: "Insee: composition of the registration number and its key",
      year: 2024,
      url: "https://www.insee.fr/fr/metadonnees/definition/c1409",
      strength: "A",
      says: {
        en: "Fifteen characters, the last two being 97 minus the rest of the division by 97: a random number passes once in 97, and only with a possible month and place.",
        fr: "Quinze caractères, les deux derniers valant 97 moins le reste de la division par 97 : un nombre au hasard passe une fois sur 97, et seulement avec un mois et un lieu possibles.",
      },
      against: {
        en: "Numbers of people born abroad have odd months: those up to 99 are let in.",
        fr: "Les personnes nées à l’étranger ont parfois un mois hors de l’année : on admet jusqu’à 99.",
      },
    },
    {
      source: "Precision report on regular expressions for identifying information, ResearchEquals",
      year: 2022,
      url: "https://doi.org/10.53962/r5gg-jjv0",
      strength: "B",
      says: {
        en: "Patterns are precise for technical identifiers with a known form, and poor for names and street addresses.",
        fr: "Les motifs sont précis pour les identifiants techniques de forme connue, et mauvais pour les noms et les adresses.",
      },
      against: {
        en: "Identifiers without a known form are not found at all.",
        fr: "Les identifiants sans forme connue ne sont pas trouvés du tout.",
      },
    },
  ],
  find: ({ text, links }) =>
    SOME_DIGITS.test(text)
      ? matches(text, NIR)
          .filter(outside(links))
          .filter(({ start, end }) => hasKey(text.slice(start, end)))
      : [],
  cases: {
    flags: [
      "Mon numéro est le 1 84 12 76 451 089 46",
      "NIR 255081416802538",
      "@acme 2 55 08 14 168 025 38 merci",
      "SSN (FR): 1 84 12 76 451 089 46",
      "Assuré 1-99-07-2A-004-012-95",
    ],
    passes: [
      "Mon numéro est le 1 84 12 76 451 089 47",
      "SIRET 732 829 320 00074",
      "Appelez le 01 23 45 67 89",
      "Votre colis 255081416802539 arrive",
      "https://acme.com/255081416802538",
      "Du 1 84 au 2 55, il y a 15 chiffres",
    ],
  },
});

/** Corsica counts as 19 and 18. */
function hasKey(written: string): boolean {
  const plain = written
    .replace(/[^\dAB]/gi, "")
    .toUpperCase()
    .replace("2A", "19")
    .replace("2B", "18");
  return 97 - (Number(plain.slice(0, 13)) % 97) === Number(plain.slice(13));
}
