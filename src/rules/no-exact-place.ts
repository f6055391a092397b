/** A pair of coordinates: a place to within a few metres. */
import { phrases } from "../core/kinds.ts";

const DECIMAL = /(?<![\d.])-?(?:[0-8]?\d|90)\.\d{4,}\s?[,;/]\s?-?(?:1[0-7]\d|\d{1,2}|180)\.\d{4,}(?![\d%])/gu;
const SEXAGESIMAL = /\d{1,2}°\s?\d{1,2}[′']\s?\d{1,2}(?:\.\d+)?[″"]\s?[NS],?\s?\d{1,3}°\s?\d{1,2}[′']\s?\d{1,2}(?:\.\d+)?[″"]\s?[EWO]/gu;

export default phrases({
  id: "no-exact-place",
  family: "data",
  level: "note",
  optIn: true,
  what: { en: "Exact coordinates: {text}", fr: "Des coordonnées exactes : {text}" },
  why: {
    en: "They show where somebody is, or lives, to within a few metres.",
    fr: "Elles montrent où quelqu’un se trouve, ou habite, à quelques mètres près.",
  },
  fix: {
    en: "Name the town or the district, unless the spot itself is the news.",
    fr: "Nommez la ville ou le quartier, sauf si le lieu précis est l’information.",
  },
  evidence: [
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
  patterns: [DECIMAL, SEXAGESIMAL],
  cases: {
    flags: ["He lives at 48.858370, 2.294481", "GPS 45.764043,4.835659", "Rendez-vous au 48°51′30″N 2°17′40″E"],
    passes: ["48.85 % of 2.29 million", "Meet us at 12.5, 3.4 km from here", "Version 1.2345, 6 March", "Tour Eiffel, Paris", "48.858370 only"],
  },
});
