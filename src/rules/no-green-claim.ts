/** A product called green in general, with nothing that could be checked. */
import { spots } from "../core/kinds.ts";
import { together, vocabulary } from "../core/text/vocabulary.ts";

const strong = vocabulary([
  "eco friendly",
  "ecofriendly",
  "environmentally friendly",
  "environment friendly",
  "planet friendly",
  "climate friendly",
  "earth friendly",
  "good for the planet",
  "guilt free",
  "éco responsable*",
  "écoresponsable*",
  "éco friendly",
  "respectueux de l environnement",
  "respectueuse de l environnement",
  "respectueux de la planète",
  "bon pour la planète",
  "bons pour la planète",
  "bonne pour la planète",
  "ami de la nature",
  "100 écologique",
  "umweltfreundlich*",
  "respetuoso con el medio ambiente",
]);
const weak = vocabulary([
  "sustainable",
  "ecological",
  "green product*",
  "greener",
  "biodegradable",
  "natural",
  "durable",
  "durables",
  "écologique",
  "écologiques",
  "biodégradable*",
  "produit vert",
  "mode verte",
]);
const product = vocabulary([
  "product",
  "products",
  "packaging",
  "bottle",
  "shirt",
  "t shirt",
  "collection",
  "range",
  "fabric",
  "cream",
  "soap",
  "car",
  "produit",
  "produits",
  "emballage*",
  "collection",
  "gamme",
  "crème",
  "savon",
  "vêtement*",
  "voiture",
  "lessive",
]);
/** A label or a figure stands beside it. */
const PROOF = /\d\s?%|(?<!\p{L})(?:certifi|ecolabel|écolabel|ecocert|gots|fsc|ab\s|cradle|iso\s14)/iu;

export default spots({
  id: "no-green-claim",
  family: "law",
  level: "warn",
  optIn: true,
  what: { en: "“Green”, in what respect? {text}", fr: "« Vert », en quoi ? {text}" },
  why: {
    en: "A general environmental claim without proof is an unfair practice in the EU, and the first thing that readers check.",
    fr: "Une allégation environnementale générale sans preuve est une pratique déloyale dans l’UE, et la première chose que les lecteurs vérifient.",
  },
  fix: { en: "Say the fact: the material, the share, the label, the figure.", fr: "Dites le fait : la matière, la part, le label, le chiffre." },
  evidence: [
    {
      source: "Directive (EU) 2024/825, empowering consumers for the green transition",
      year: 2024,
      url: "https://eur-lex.europa.eu/eli/dir/2024/825/oj",
      strength: "A",
      says: {
        en: "Generic claims such as “eco-friendly” or “green” are forbidden unless recognised excellent performance is shown.",
        fr: "Les allégations génériques telles que « éco-responsable » ou « vert » sont interdites sans performance reconnue démontrée.",
      },
      against: {
        en: "It applies from 27 September 2026, in advertising to consumers: opinions and companies’ goals are another matter.",
        fr: "Elle s’applique au 27 septembre 2026, en publicité aux consommateurs : opinions et objectifs d’entreprise sont autre chose.",
      },
    },
  ],
  find: (draft) => (PROOF.test(draft.text) ? [] : [...strong(draft), ...together(draft.text, weak(draft), product(draft))]),
  cases: {
    flags: [
      "Our new eco-friendly bottle is here",
      "Une collection éco-responsable pour l’été",
      "Un emballage respectueux de l’environnement",
      "A sustainable T-shirt for every day",
      "Nos produits sont bons pour la planète",
    ],
    passes: [
      "Made of 92% recycled steel, certified by SCS",
      "Un coton certifié GOTS, éco-responsable",
      "Green is the colour of the season",
      "Le développement durable, thème du colloque",
      "Our shirt comes in green and blue",
      "Espaces verts : la ville recrute",
    ],
  },
});
