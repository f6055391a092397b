/** An e-mail address or a telephone number that the policy does not list as public. */
import { matches, outside, spots } from "../core/kinds.ts";
import type { Span } from "../core/model.ts";

/** Mentions begin with the sign. */
const IN_A_WORD = /[\p{L}\p{N}._%+-]@[\p{L}\p{N}]/u;
const EMAIL = /(?<![\p{L}\p{N}._%+@/-])[\p{L}\p{N}][\p{L}\p{N}._%+-]*@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?![\p{L}\p{N}@])/gu;
/** RFC 2606 keeps these for examples; RFC 2142 and usage name these boxes: they are a company's, and nobody's own. */
const EXAMPLE = /@(?:[\w-]+\.)*(?:example(?:\.\w+)?|test|invalid)$/i;
const ROLE =
  /^(?:info|infos|contact|hello|bonjour|support|help|aide|sales|ventes|marketing|press|presse|media|jobs|careers|recrutement|rh|hr|sav|service-?client|customer-?service|privacy|dpo|rgpd|security|abuse|postmaster|noreply|no-reply)(?:[.+-][\w.-]*)?@/i;

const SEP = "[ \\u00a0\\u202f.-]?";
const NOT_BEFORE = "(?<![\\p{L}\\p{N}_#@$€£+/=]|\\d[.,:-])";
const NOT_AFTER = "(?![\\p{L}\\p{N}_%€$£]|[.,:/-]?\\d|\\s?(?:€|\\$|%|euros?\\b))";
const ANNOUNCED =
  "(?:tel|tél|phone|call|ring|text|whatsapp|mobile|portable|téléphone|appelez(?:-\\p{L}+)?|appeler|rappelez(?:-\\p{L}+)?|joindre|joignable|answering|reach|contact|number|numéro|cell|fax)(?:\\s+(?:us|me|him|her|at|on|au|le|is|was|est))*[.: ]{1,3}";
const PHONES: readonly RegExp[] = [
  // International: +33 6 12 34 56 78, 0044 20 7946 0958, +1 (212) 555-0123. Ten digits or more, or it is "+250 000 000".
  `${NOT_BEFORE}(?:\\+|00)[1-9](?:[ \\u00a0\\u202f.()-]{0,2}\\d){9,14}${NOT_AFTER}`,
  // France: 01 23 45 67 89, 06.12.34.56.78. Those in 08 are service lines, public by nature.
  `${NOT_BEFORE}0[1-79](?:${SEP}\\d{2}){4}${NOT_AFTER}`,
  // North America: (212) 555-0123, 212-555-0123. Free lines (800, 888 …) are public; ten bare digits are an order number.
  `${NOT_BEFORE}(?:\\((?!8(?:00|[3-8]{2})\\))[2-9]\\d{2}\\)\\s?|(?!8(?:00|[3-8]{2}))[2-9]\\d{2}([ .-]))[2-9]\\d{2}[ .-]\\d{4}${NOT_AFTER}`,
  // United Kingdom: 020 7946 0958, 07700 900123, eleven digits. Those in 03 and 08 are service lines.
  `${NOT_BEFORE}0[127](?:[ -]?\\d){9}${NOT_AFTER}`,
  // Elsewhere: eight digits or more where a word announces them; "0800" and the like are service lines.
  `(?<=(?<!\\p{L})${ANNOUNCED})(?!0[38]|1?[ -]?8(?:00|[3-8]{2}))\\(?\\d\\)?(?:[ \\u00a0\\u202f.()-]{0,2}\\d){7,12}${NOT_AFTER}`,
  // As signatures give it: 416 60 039 office, 28-64-66-98 fixe.
  `${NOT_BEFORE}\\(?\\d(?:[ \\u00a0\\u202f.()-]{0,2}\\d){6,12}(?=\\s(?:office|fax|mobile|cell|home|bureau|fixe|portable|domicile)(?!\\p{L}))`,
].map((source) => new RegExp(source, "giu"));

/** As many as the shortest number has: without them there is nothing to look for. */
const DIGITS = /(?:\d[^\d\p{L}\n]{0,3}){7}/u;

export default spots({
  id: "no-private-contact",
  family: "data",
  level: "warn",
  what: { en: "A contact that is not on your list: {text}", fr: "Un contact absent de votre liste : {text}" },
  why: {
    en: "A private address or number, once public, brings its owner spam, and cannot be taken back.",
    fr: "Une adresse ou un numéro privé, une fois public, attire le spam et ne se rattrape plus.",
  },
  fix: {
    en: "Take it to private messages; or add it to the policy’s list, if it is meant to be public.",
    fr: "Passez en message privé ; ou ajoutez-le à la liste de la politique, s’il est fait pour être public.",
  },
  evidence: [
    {
      source: "Precision report on regular expressions for identifying information, ResearchEquals",
      year: 2022,
      url: "https://doi.org/10.53962/r5gg-jjv0",
      strength: "B",
      says: {
        en: "Patterns find e-mail addresses and telephone numbers in international form precisely.",
        fr: "Les motifs trouvent avec précision les adresses e-mail et les numéros au format international.",
      },
      against: {
        en: "National forms are less sure: other numbers can look like them.",
        fr: "Les formats nationaux sont moins sûrs : d’autres nombres leur ressemblent.",
      },
    },
    {
      source: "Sprout Social, guidance on personal data in public replies",
      year: 2026,
      url: "https://support.sproutsocial.com/hc/en-us/articles/4404613372941",
      strength: "D",
      says: {
        en: "Personal data in a public answer is to be moved to a private channel.",
        fr: "Une donnée personnelle dans une réponse publique doit passer en privé.",
      },
    },
  ],
  find({ text, links }, { policy }) {
    const said = ({ start, end }: Span) => text.slice(start, end);
    const emails = (IN_A_WORD.test(text) ? matches(text, EMAIL) : []).filter(
      (span) => !EXAMPLE.test(said(span)) && !ROLE.test(said(span)) && !allowsEmail(policy.allow, said(span)),
    );
    const phones = (DIGITS.test(text) ? PHONES : [])
      .flatMap((pattern) => matches(text, pattern))
      .filter((span) => !isRound(said(span)) && !allowsPhone(policy.allow, said(span)));
    return [...emails, ...phones.filter(firstOfItsPlace)].filter(outside(links));
  },
  cases: {
    flags: [
      { text: "@jane Sure, we will write to jane.doe@gmail.com", kind: "reply" },
      "Call Peter on +44 7700 900123 for tickets",
      "Ring me: (212) 555-0123",
      "London office 020 7946 0958, ask for Ann",
      "Écrivez à Paul : paul.martin@acme.fr",
      "Vous pouvez joindre Sophie au 06 12 34 56 78.",
      "Rappelez-le au 0033612345678 ou au 06.98.76.54.32",
      "Jane Doe, Acme, 416 60 039 office",
      "My number is 374 780 163",
      { text: "Write to paul@other.com", policy: { allow: ["@acme.com", "+33 1 23 45 67 89"] } },
    ],
    passes: [
      "Thanks @acme and @jane_doe, see you on @user@mastodon.social",
      "Jobs: write to careers@acme.com or name@example.com",
      { text: "Write to ann@acme.com or call 01 23 45 67 89", policy: { allow: ["@acme.com", "+33 1 23 45 67 89"] } },
      "Call us free on 0800 123 4567 or 1-800-555-0199",
      "From 2010 to 2026: +250 000 000 views, 12.5 % more, $1,299.00",
      "Du 01/02/2026 au 28/02/2026, de 10h00 à 18h30",
      "Déjà 1 250 000 000 de vues et +30 000 000 000 d’euros",
      "Rendez-vous le 01.02.2026 à 20 h 30, 12 rue des Lilas, 75011 Paris",
      "Besoin de parler ? Le 3114 répond jour et nuit, le 17 et le 112 aussi.",
      "https://acme.com/?tel=0612345678&mail=jane.doe@gmail.com",
      "ISBN 978-2-07-036024-6, commande 2125550123",
    ],
  },
});

/** The forms overlap: each place in the text is told once. */
const firstOfItsPlace = (span: Span, i: number, all: readonly Span[]) =>
  !all.slice(0, i).some((other) => span.start < other.end && other.start < span.end);

function allowsEmail(allow: readonly string[], email: string): boolean {
  const asked = email.toLowerCase();
  return allow.some((entry) => (entry.startsWith("@") ? asked.endsWith(entry.toLowerCase()) : asked === entry.toLowerCase()));
}

const digits = (text: string) => text.replace(/\D/g, "");
/** By their last nine digits: `+33 1 23 45 67 89` allows `01 23 45 67 89`. */
const allowsPhone = (allow: readonly string[], phone: string) =>
  allow.some((entry) => digits(entry).length >= 9 && !entry.includes("@") && digits(entry).slice(-9) === digits(phone).slice(-9));
/** "+30 000 000 000" counts something. */
const isRound = (phone: string) => digits(phone).endsWith("000000");
