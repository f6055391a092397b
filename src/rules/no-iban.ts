/** The number of a bank account, in its international form. */
import isIBAN from "validator/es/lib/isIBAN";
import { matches, outside, spots } from "../core/kinds.ts";
import type { Span } from "../core/model.ts";

/** A country, its key, and what may be the rest: the words that follow are cut off again below. */
const BEGINNING = /(?<![\p{L}\p{N}_@#/=-])[A-Z]{2}\d{2}(?:[ \u00a0\u202f-]?[A-Z0-9]){11,30}/giu;
const SHORTEST = 15;

export default spots({
  id: "no-iban",
  family: "data",
  level: "stop",
  what: { en: "This is a bank account number (IBAN).", fr: "Ceci est un numéro de compte bancaire (IBAN)." },
  why: {
    en: "With a name beside it, it is enough for a false direct debit; and it is somebody’s.",
    fr: "Avec un nom à côté, il suffit à un faux prélèvement ; et il appartient à quelqu’un.",
  },
  fix: {
    en: "Remove it. For donations, link to a page of the organisation instead.",
    fr: "Retirez-le. Pour des dons, renvoyez plutôt vers une page de l’organisation.",
  },
  evidence: [
    {
      source: "ISO 13616-1: IBAN, length by country and key modulo 97",
      year: 2020,
      strength: "A",
      says: {
        en: "Country, length and key are all checked: a number passes by chance once in 97, and only with the right shape.",
        fr: "Pays, longueur et clé sont vérifiés : un nombre passe par hasard une fois sur 97, et seulement s’il a la bonne forme.",
      },
      against: {
        en: "Charities publish theirs on purpose: publish anyway, and say why.",
        fr: "Des associations publient le leur volontairement : publiez quand même, en disant pourquoi.",
      },
    },
  ],
  find: ({ text, links }) =>
    matches(text, BEGINNING)
      .filter(outside(links))
      .flatMap((span) => iban(text, span) ?? []),
  cases: {
    flags: [
      "Please send it to GB82 WEST 1234 5698 7654 32, thanks",
      "my account is DE89370400440532013000 if you need it",
      { text: "BE68-5390-0754-7034", kind: "reply" },
      "Mon IBAN : FR76 3000 6000 0112 3456 7890 189 merci d’avance",
      "Virement à faire sur fr1420041010050500013m02606 avant lundi",
    ],
    passes: [
      "An IBAN has up to 34 characters and begins like FR76",
      "GB82 WEST 1234 5698 7654 33 has a wrong key",
      "https://pay.example/?to=GB82WEST12345698765432",
      "Mon IBAN commence par FR76 3000 et finit par 189",
      "Votre référence de dossier : AB12 3456 7890 1234 5678",
      "Rendez-vous au MA15 du salon, stand 4, allée 12",
    ],
  },
});

/** The longest beginning of the stretch, cut where a group ends, that is an IBAN. */
function iban(text: string, { start, end }: Span): Span | undefined {
  for (let cut = end; cut - start >= SHORTEST; cut--) {
    const groupEnds = !/[\p{L}\p{N}]/u.test(text[cut] ?? " ");
    if (groupEnds && isIBAN(text.slice(start, cut))) return { start, end: cut };
  }
  return undefined;
}
