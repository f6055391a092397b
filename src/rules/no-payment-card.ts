/** The number of a payment card, whoever it belongs to. */
import isLuhnNumber from "validator/es/lib/isLuhnNumber";
import { matches, outside, spots } from "../core/kinds.ts";
import type { Span } from "../core/model.ts";

/** Digits, bare or in groups: not a decimal, a tag or a telephone number (`+`). An expiry date or another number may stand before or after the card's. */
const RUN = /(?<![\p{L}\p{N}_+#@$€£%/=.,-])\d(?:[ \u00a0\u202f-]?\d){11,}(?![\p{L}_%]|[.,]\d)/gu;
const GROUP = /\d+/gu;
const MOST_GROUPS = 5;

/** First digits of the issuers by length, as ISO/IEC 7812 gives them out; `validator`'s own list lacks Maestro, Mir, RuPay and part of Discover. */
const ISSUERS: readonly RegExp[] = [
  /^4\d{12}$/,
  /^3(?:0[0-59]|[689]\d)\d{11}$/,
  /^(?:3[47]\d\d|1800|2131)\d{11}$/,
  /^(?:220[0-4]|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720|5[1-5]\d\d|8[12]\d\d)\d{12}$/,
  /^(?:3[0568]|4\d|50|5[6-8]|6\d|81)\d{14,17}$/,
];
/** Maestro of twelve digits: so short that it has to be called a card. */
const SHORT = /^(?:5018|50[23][08]|5[678]\d\d|6304|6390|67\d\d|0604)\d{8}$/;
const CALLED_CARD = /(?:card|carte|maestro|karte|tarjeta)[^\d\n]{0,24}$/iu;
/** Groups as they are printed on cards. A SIRET (3-3-3-5) passes Luhn too, and is public. */
const PRINTED = /^(?:\d{12,19}|\d{4}(\D)\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?|\d{4}(\D)\d{6}\2\d{4,5}|\d{4}(\D)\d{3}\3\d{3}\3\d{3}|\d{6}(\D)\d{10,13})$/u;
/** What a number is called just before it, when it is no card. */
const NAMED =
  /(?<!\p{L})(?:siret|siren|imei|ean|gtin|isbn|isni|orcid|tracking|suivi|colis|parcel|commande|order|dossier|ticket|ref|réf|reference|référence|facture|invoice)s?(?:\s*(?:n[°o]\.?|no\.?|number|numéro|id|is|est|#|:|\.))*\s*$/iu;

export default spots({
  id: "no-payment-card",
  family: "data",
  level: "stop",
  what: { en: "This looks like the number of a payment card.", fr: "Ceci ressemble à un numéro de carte bancaire." },
  why: {
    en: "Once public, it can be used within minutes, and whoever published it answers for it.",
    fr: "Une fois public, il peut servir en quelques minutes, et celui qui l’a publié en répond.",
  },
  fix: {
    en: "Remove it, and continue in a private channel. If it has been seen, have the card blocked.",
    fr: "Retirez-le et poursuivez en privé. S’il a déjà été vu, faites opposition.",
  },
  evidence: [
    {
      source: "ISO/IEC 7812-1: issuer numbers and the Luhn check digit",
      year: 2017,
      strength: "A",
      says: {
        en: "A card number has a known beginning, a known length and a check digit; nine random numbers in ten fail the last alone.",
        fr: "Un numéro de carte a un début connu, une longueur connue et une clé ; neuf nombres au hasard sur dix échouent à la clé seule.",
      },
      against: {
        en: "One in ten passes by chance: other numbers with a similar beginning may be taken for a card.",
        fr: "Un sur dix passe par hasard : un autre nombre au début semblable peut être pris pour une carte.",
      },
    },
    {
      source: "Precision report on regular expressions for identifying information, ResearchEquals",
      year: 2022,
      url: "https://doi.org/10.53962/r5gg-jjv0",
      strength: "B",
      says: {
        en: "Patterns alone are not specific enough for card numbers, but the harm is high, so it is worth looking: hence the check digit.",
        fr: "Les motifs seuls sont trop peu spécifiques pour les cartes, mais le dommage est grand, donc il faut chercher : d’où la clé.",
      },
    },
  ],
  find: ({ text, links, mentions }) =>
    matches(text, RUN)
      .filter(outside([...links, ...mentions]))
      .flatMap((run) => cardIn(text, run) ?? []),
  cases: {
    flags: [
      "My card 4111 1111 1111 1111 was refused, please help",
      { text: "@acme it's 5555-5555-5555-4444, exp 04/27", kind: "reply" },
      "Amex 3782 822463 10005",
      "4111 1111 1111 1111 04 27 123",
      "04/27 4970107111111119 737",
      "Voici ma carte : 4970107111111119, vous pouvez vérifier ?",
      "Ma carte Maestro 6759 6498 2643 8453 ne passe pas",
      "Paiement refusé avec la 2221 0000 0000 0009 !",
      "What is the limit for card 501864667909?",
    ],
    passes: [
      "My card ending in 1111 was refused",
      "4111 1111 1111 1112 is one digit off",
      "https://shop.example/order/4111111111111111",
      "Order no. 4111111111111111 is on its way",
      "Appelez le +49 1512 3456789 ou le 01 23 45 67 89",
      "SIRET 732 829 320 00074, RCS Paris",
      "Déjà 4 111 111 111 111 vues, ou presque",
      "Votre colis 4970107111111119 arrive demain",
      "ISBN 9782070360246, EAN 4006381333931",
    ],
  },
});

/** The first stretch of whole groups that is a card's number. */
function cardIn(text: string, run: Span): Span | undefined {
  const groups = matches(text.slice(run.start, run.end), GROUP);
  for (const [i, { start: first }] of groups.entries()) {
    const start = run.start + first;
    for (const { end: last } of groups.slice(i, i + MOST_GROUPS).reverse()) {
      const end = run.start + last;
      const before = text.slice(Math.max(0, start - 32), start);
      if (isCard(text.slice(start, end), before) && !NAMED.test(before)) return { start, end };
    }
  }
  return undefined;
}

function isCard(written: string, before: string): boolean {
  const digits = written.replace(/\D/g, "");
  return (
    PRINTED.test(written) &&
    (ISSUERS.some((issuer) => issuer.test(digits)) || (SHORT.test(digits) && CALLED_CARD.test(before))) &&
    isLuhnNumber(digits)
  );
}
