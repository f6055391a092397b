/** France: “carbon neutral” is a claim that the law ties to a published report. */
import { spots } from "../core/kinds.ts";
import { vocabulary } from "../core/text/vocabulary.ts";

const claim = vocabulary([
  "neutre en carbone",
  "neutreencarbone",
  "carbone neutre",
  "zéro carbone",
  "zéro émission nette",
  "bilan carbone neutre",
  "empreinte carbone nulle",
  "empreinte nulle",
  "climatiquement neutre",
  "entièrement compensé*",
  "intégralement compensé*",
  "100 compensé*",
  "carbon neutral",
  "carbonneutral",
  "climate neutral",
  "net zero product",
  "zero carbon",
  "carbon free delivery",
  "klimaneutral*",
  "neutro en carbono",
]);
const spoken = vocabulary([
  "veut dire",
  "la loi",
  "greenwashing",
  "écoblanchiment",
  "interdit*",
  "what does",
  "the law",
  "directive",
  "objectif",
  "d ici 2030",
  "d ici 2050",
  "by 2030",
  "by 2050",
]);
const REPORT = /(?:bilan|trajectoire|rapport|report)[^\n]{0,80}https?:\/\/\S+|https?:\/\/\S{0,200}(?:bilan|carbon)/iu;

export default spots({
  id: "no-carbon-neutral-claim",
  family: "law",
  level: "stop",
  optIn: true,
  what: { en: "A claim that needs a published report: {text}", fr: "Une allégation qui exige un rapport publié : {text}" },
  why: {
    en: "In advertising it is forbidden without balance, path and link, whatever was bought to offset.",
    fr: "En publicité, elle est interdite sans bilan, trajectoire et lien, quelle que soit la compensation achetée.",
  },
  fix: {
    en: "Link to the report, or say in figures what you reduced.",
    fr: "Donnez le lien du rapport, ou dites en chiffres ce que vous avez réduit.",
  },
  evidence: [
    {
      source: "French Climate Act, article 12, and decree 2022-539",
      year: 2022,
      url: "https://www.ecologie.gouv.fr/politiques-publiques/lutte-contre-leco-blanchiment-publicites",
      strength: "A",
      says: {
        en: "Since 2023 “carbon neutral” and its equals need a published balance of emissions, a ten-year path and a link to both: up to 100,000 € for a company.",
        fr: "Depuis 2023, « neutre en carbone » et ses équivalents exigent un bilan d’émissions publié, une trajectoire à dix ans et le lien vers les deux : jusqu’à 100 000 € pour une société.",
      },
      against: {
        en: "It holds for advertising of a product or service; speaking of the subject is free.",
        fr: "Cela vaut pour la publicité d’un produit ou service ; parler du sujet est libre.",
      },
    },
    {
      source: "Directive (EU) 2024/825, empowering consumers for the green transition",
      year: 2024,
      url: "https://eur-lex.europa.eu/eli/dir/2024/825/oj",
      strength: "A",
      says: {
        en: "From September 2026, claims that a product is neutral because of offsets are forbidden in the whole EU.",
        fr: "À partir de septembre 2026, dire un produit neutre grâce à la compensation est interdit dans toute l’UE.",
      },
    },
  ],
  find: (draft) => (REPORT.test(draft.text) || spoken(draft).length > 0 ? [] : claim(draft)),
  cases: {
    flags: [
      "Notre nouvelle gamme est neutre en carbone",
      "Livraison zéro carbone partout en France",
      "Our shoes are carbon neutral",
      "Un vol entièrement compensé",
      "#NeutreEnCarbone : notre café",
    ],
    passes: [
      "Neutre en carbone : notre bilan et notre trajectoire https://acme.com/bilan-carbone",
      "Que veut dire « neutre en carbone » ? La loi l’encadre",
      "−30 % d’émissions depuis 2019",
      "Du carbone dans les cadres de vélo",
      "Une journée d’étude sur la neutralité",
      "Papier carbone et encre bleue",
    ],
  },
});
