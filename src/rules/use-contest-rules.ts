/** A contest whose rules nobody can find. */
import { spots } from "../core/kinds.ts";
import { isOriginal } from "../core/mix/rhythm.ts";
import { vocabulary } from "../core/text/vocabulary.ts";

const contest = vocabulary([
  "giveaway",
  "enter to win",
  "to win a",
  "to win our",
  "win a trip",
  "sweepstake*",
  "chance to win",
  "jeu concours",
  "jeuconcours",
  "tentez de gagner",
  "tenter de gagner",
  "à gagner",
  "gagnez",
  "tirage au sort",
  "concours rt",
  "participez au concours",
  "sorteo",
  "gewinnspiel",
  "verlosung",
]);
const RULES = /(?<!\p{L})(?:rules|terms|t&cs|règlement|conditions|bases\sdel|teilnahmebedingungen)(?!\p{L})/iu;

export default spots({
  id: "use-contest-rules",
  family: "law",
  level: "note",
  optIn: true,
  what: { en: "A contest, and no link to its rules.", fr: "Un jeu-concours, sans lien vers son règlement." },
  why: {
    en: "Networks and consumer law ask for rules; those who lose ask for them too.",
    fr: "Les réseaux et le droit de la consommation demandent un règlement ; les perdants aussi.",
  },
  fix: {
    en: "Link the rules: who may take part, until when, how the winner is found.",
    fr: "Donnez le lien du règlement : qui peut jouer, jusqu’à quand, comment on désigne le gagnant.",
  },
  evidence: [
    {
      source: "Meta, promotion policy of pages and groups",
      year: 2024,
      url: "https://www.facebook.com/policies/pages_groups_events/",
      strength: "A",
      says: {
        en: "Whoever runs a promotion gives its official rules and releases the network from it.",
        fr: "Qui organise un jeu en donne le règlement officiel et dégage le réseau.",
      },
      against: {
        en: "For small prizes many leave them out, and are rarely troubled.",
        fr: "Pour de petits lots, beaucoup s’en passent, et sont rarement inquiétés.",
      },
    },
  ],
  find: (draft) => (draft.links.length > 0 || RULES.test(draft.text) || !isOriginal(draft) ? [] : contest(draft).slice(0, 1)),
  cases: {
    flags: [
      "Giveaway! Like and tag two friends to win our bag",
      "Jeu concours : gagnez deux places, RT + follow",
      "#Concours Tentez de gagner un week-end",
      "Win a trip: comment below",
    ],
    passes: [
      "Giveaway! Rules: https://acme.com/rules",
      "Jeu concours, règlement en story",
      "Our team won the contest of the year",
      "Le concours de pétanque a lieu dimanche",
      { text: "You are in the giveaway, thank you!", kind: "reply" },
      "We win when you win",
    ],
  },
});
