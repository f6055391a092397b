/** The number of an order or a file, in an answer that everybody can read. */
import { phrases } from "../core/kinds.ts";

/** What it is, how it is announced, and a run with at least four digits, or letters and digits in capitals. */
const NUMBER =
  /(?<=(?<!\p{L})(?:orders?|bookings?|reservations?|cases?|tickets?|claims?|invoices?|accounts?|customers?|policy|commandes?|réservations?|dossiers?|contrats?|factures?|sinistres?|colis|clients?)(?:\s(?:reference|référence|ref|réf|number|numéro|id))?(?:\s?(?:no\.?|n°|nº|#|:|is|est))*\s?)(?!20\d\d(?!\d|-))(?=[A-Z0-9-]*\d[A-Z0-9-]*)(?:(?=(?:[A-Z-]*\d){4})[A-Z0-9][A-Z0-9-]{4,20}|(?=[A-Z]*\d+[A-Z]+[A-Z0-9]*)[A-Z0-9]{5,10})(?![\p{L}\p{N}])/gu;

export default phrases({
  id: "no-case-number",
  family: "data",
  level: "warn",
  what: { en: "A customer’s reference, for all to read: {text}", fr: "La référence d’un client, à la vue de tous : {text}" },
  why: {
    en: "With a name beside it, it is enough to ask a call centre for the rest.",
    fr: "Avec un nom à côté, elle suffit pour obtenir le reste auprès d’un centre d’appels.",
  },
  fix: { en: "Continue in private messages.", fr: "Poursuivez en message privé." },
  evidence: [
    {
      source: "Sprout Social, guidance on personal data in public replies",
      year: 2026,
      url: "https://support.sproutsocial.com/hc/en-us/articles/4404613372941",
      strength: "D",
      says: {
        en: "What identifies a customer is to be asked for, and answered, in a private channel.",
        fr: "Ce qui identifie un client se demande, et se traite, en privé.",
      },
      against: { en: "A practice of the trade: nobody has counted the harm.", fr: "Un usage du métier : personne n’a mesuré le dommage." },
    },
  ],
  when: ({ kind }) => kind === "reply" || kind === "comment",
  patterns: [NUMBER],
  cases: {
    flags: [
      { text: "Your order no. 4589-22187 left yesterday", kind: "reply" },
      { text: "We found your booking reference: XK7P9Q", kind: "reply" },
      { text: "Votre dossier n° 2024-88712 est clos", kind: "reply" },
      { text: "La commande FR88213456 part demain", kind: "comment" },
    ],
    passes: [
      "Order no. 4589-22187 left yesterday",
      { text: "Please send us your order number by private message", kind: "reply" },
      { text: "Your order of 12 May 2026 is on its way", kind: "reply" },
      { text: "Flight BA2490 is on time", kind: "reply" },
      { text: "Votre commande de 3 articles est prête", kind: "reply" },
      { text: "Le dossier 2026 est en ligne", kind: "reply" },
    ],
  },
});
