/** Urgency, price and commands, all in one post. */
import * as z from "zod/mini";
import { limit } from "../core/kinds.ts";
import { vocabulary } from "../core/text/vocabulary.ts";

const push = vocabulary([
  "hurry",
  "last chance",
  "buy now",
  "shop now",
  "order now",
  "act now",
  "while stocks last",
  "limited time",
  "limited time only",
  "don t miss",
  "don t miss out",
  "ends tonight",
  "ends soon",
  "today only",
  "best price*",
  "lowest price*",
  "free shipping",
  "before it s too late",
  "selling fast",
  "almost gone",
  "grab yours",
  "get yours",
  "only a few left",
  "dépêchez vous",
  "derniers jours",
  "dernière chance",
  "dernières pièces",
  "commandez vite",
  "commandez maintenant",
  "achetez maintenant",
  "profitez en",
  "profitez en vite",
  "stock limité",
  "stocks limités",
  "offre limitée",
  "offre flash",
  "vente flash",
  "prix cassés",
  "à ne pas rater",
  "à ne pas manquer",
  "plus que quelques",
  "date limite",
  "foncez",
  "ne tardez pas",
  "última oportunidad",
  "compra ya",
  "nur heute",
  "jetzt kaufen",
]);

export default limit({
  id: "no-hard-sell",
  family: "mix",
  level: "note",
  optIn: true,
  what: { en: "{count} sales pushes in one post.", fr: "{count} formules de vente dans un seul post." },
  why: {
    en: "Too much selling is what people say they leave brands for: {text}",
    fr: "Trop de vente : c’est la première raison citée pour se désabonner : {text}",
  },
  fix: {
    en: "Keep one reason to come; leave the rest to the page behind the link.",
    fr: "Gardez une seule raison de venir ; le reste est pour la page du lien.",
  },
  evidence: [
    {
      source: "Sprout Social, Q3 survey of more than 1,000 users",
      year: 2016,
      url: "http://www.marketingcharts.com/online/these-social-media-behaviors-are-turning-off-your-followers-70302/",
      strength: "B",
      says: {
        en: "57.5% are annoyed by too many promotions, 46% unfollow for them.",
        fr: "57,5 % sont agacés par trop de promotions, 46 % se désabonnent pour cela.",
      },
      against: {
        en: "61% need to see a product two to four times before they buy.",
        fr: "61 % doivent voir un produit deux à quatre fois avant d’acheter.",
      },
    },
  ],
  optionWords: {
    most: { en: "Different pushes that pass", fr: "Incitations différentes tolérées" },
  },
  options: z.object({
    /** Different pushes that pass. @default 1 */
    most: z._default(z.number(), 1),
  }),
  counts(draft, _facts, { most }) {
    const spans = push(draft);
    const said = [...new Set(spans.map(({ start, end }) => draft.text.slice(start, end).toLowerCase()))];
    return [{ count: said.length, max: most, spans, values: { text: said.slice(0, 3).join(", ") } }];
  },
  cases: {
    flags: [
      "Hurry, last chance! Buy now while stocks last",
      "Don’t miss out: limited time only, shop now",
      "Dépêchez-vous, derniers jours : commandez vite, stock limité",
      "Offre flash ! Profitez-en vite",
    ],
    passes: [
      "Our new shop opens on Saturday",
      "Shop now: https://acme.com",
      "Plus que deux places pour l’atelier",
      "Merci pour votre commande, à bientôt",
      "Last night’s chance encounter",
    ],
  },
});
