/** United States: a tie to the brand is said, early, in words everybody knows. */
import { matches, spots } from "../core/kinds.ts";
import type { ParsedDraft } from "../core/model.ts";
import { vocabulary } from "../core/text/vocabulary.ts";

const tie = vocabulary([
  "use my code",
  "with my code",
  "my discount code",
  "sent me",
  "sending me",
  "gifted me",
  "gifted by",
  "in partnership with",
  "partnered with",
  "hosted by",
  "free product",
  "received for free",
  "pr package",
  "affiliate link",
  "brand ambassador",
  "my link for",
]);
const WEAK = /^(?:sp|spon|collab|partner|partnership|ambassador|gifted|aff|affiliate|\w+partner|\w+ambassador)$/i;
const PLAIN = /(?<![\p{L}#])(?:#?ad|advert(?:isement)?|sponsored|#sponsored|paid\s(?:partnership|ad|promotion|post)|#paidpartnership)(?!\p{L})/giu;
/** What is seen without "more" on most networks. */
const SEEN = 125;
const MOST_TAGS = 3;

const isEarly = ({ text, hashtags }: ParsedDraft, at: number) => {
  const among = hashtags.filter(({ start }) => Math.abs(start - at) < 60).length >= MOST_TAGS && text[at] === "#";
  return at < SEEN && text.slice(0, at).split("\n").length <= MOST_TAGS && !(among && at > 0);
};

export default spots({
  id: "use-ad-disclosure",
  family: "law",
  level: "warn",
  optIn: true,
  what: {
    en: "The tie to the brand is not said plainly, or too late: {text}",
    fr: "Le lien avec la marque n’est pas dit clairement, ou trop tard : {text}",
  },
  why: {
    en: "The FTC wants it where nobody can miss it; abbreviations, and tags among tags, do not count.",
    fr: "La FTC le veut là où personne ne peut le manquer ; abréviations et hashtags parmi d’autres ne comptent pas.",
  },
  fix: { en: "Begin with “Ad:” or “Paid partnership with …”.", fr: "Commencez par « Ad: » ou « Paid partnership with … »." },
  evidence: [
    {
      source: "FTC, Disclosures 101 and later warnings, as summed up by Lexology",
      year: 2023,
      url: "https://www.ftc.gov/business-guidance/resources/disclosures-101-social-media-influencers",
      strength: "A",
      says: {
        en: "Any tie (paid, given, employed, family) is disclosed in the post itself, where it is seen without “more”, not within a group of tags; #sp, #partner and “thanks X” do not do.",
        fr: "Tout lien (payé, offert, salarié, familial) est dit dans le post, visible sans « plus », pas dans un groupe de hashtags ; #sp, #partner et « merci X » ne suffisent pas.",
      },
      against: { en: "Whether there is a tie cannot be read in the text.", fr: "Le texte ne dit pas s’il y a un lien." },
    },
  ],
  find(draft) {
    const signs = [...tie(draft), ...draft.hashtags.filter(({ value }) => WEAK.test(value))];
    const plain = matches(draft.text, PLAIN).find(({ start }) => isEarly(draft, start));
    return plain ? [] : signs.slice(0, 1);
  },
  cases: {
    flags: [
      "Loving my new serum! #acme #skin #partner",
      "Thanks to Acme for sending me this #gifted",
      "Use my code ANN10 for 10% off",
      "Best trip ever, hosted by Acme #sp",
      "Great shoes #run #fit #sport #ad #shoes, Acme gifted me a pair",
    ],
    passes: [
      "Ad: my new serum, use my code ANN10",
      "#ad Loving my new serum, sent to me by Acme",
      "Paid partnership with Acme: use my code ANN10",
      "We sent our partners a card",
      "Notre partenaire arrive demain",
      "Our code of conduct is online",
    ],
  },
});
