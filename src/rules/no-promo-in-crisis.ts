/** Promotion while the team has called a crisis, or while many have just died somewhere. */
import { during } from "../core/kinds.ts";
import { isGrave } from "../core/moments.ts";
import { isOriginal } from "../core/rhythm.ts";

const quake = { news: [{ headline: "Earthquake in Turkey kills at least 2,300 people", names: ["Gaziantep"] }] };
const seisme = { news: [{ headline: "Séisme au Maroc : au moins 632 morts", lang: "fr", source: "Le Monde", names: ["Marrakech"] }] };

/** How sure it must be that the draft sells: a stop is no place for a guess. Own proposal. */
const CLEARLY = 0.7;

export default during({
  id: "no-promo-in-crisis",
  family: "context",
  level: "stop",
  what: { en: "A promotion, while this is going on: {reason}", fr: "Une promotion, alors que ceci est en cours : {reason}" },
  why: {
    en: "Selling as usual through a grave moment is what people remember of it.",
    fr: "Vendre comme si de rien n’était pendant un moment grave, c’est ce qu’on retient de la marque.",
  },
  fix: {
    en: "Keep it for later, or publish service information and answers only.",
    fr: "Gardez-la pour plus tard, ou ne publiez que des informations utiles et des réponses.",
  },
  evidence: [
    {
      source: "Hootsuite, help centre: suspending content",
      year: 2026,
      url: "https://help.hootsuite.com/hc/en-us/articles/1260804306089",
      strength: "D",
      says: {
        en: "Publishing suites offer a pause for the whole organisation, with a reason; people may still publish, after a confirmation.",
        fr: "Les suites de publication proposent une pause pour toute l’organisation, avec un motif ; on peut encore publier, après confirmation.",
      },
      against: {
        en: "A practice, not a finding: nobody has measured what a pause gains.",
        fr: "Un usage, pas un résultat : personne n’a mesuré ce qu’une pause apporte.",
      },
    },
    {
      source: "NRA, “Good morning, shooters”",
      year: 2012,
      strength: "D",
      says: {
        en: "A cheerful post went out the morning after the Aurora shooting, and drew outrage.",
        fr: "Un post enjoué est parti le matin qui a suivi la fusillade d’Aurora, et a fait scandale.",
      },
      against: {
        en: "Whether a scheduler or an unaware person sent it is disputed. Ten dead as the bound is our own estimate.",
        fr: "Programmation ou personne non informée : la cause est disputée. Le seuil de dix morts est notre estimation.",
      },
    },
  ],
  applies: (draft) => isOriginal(draft) && draft.mix.promo >= CLEARLY,
  lasting({ crisis, moments, now }) {
    if (crisis && crisis.untilAt > now) return { about: "crisis", values: { reason: crisis.reason } };
    const grave = moments.moments.filter((moment) => isGrave(moment, now)).sort((a, b) => (b.dead ?? 0) - (a.dead ?? 0))[0];
    const told = grave?.headlines[0];
    return grave && told && { about: grave.id, level: "warn", headlines: grave.headlines, values: { reason: short(told.headline) } };
  },
  cases: {
    flags: [
      { text: "Last chance: 20% off the new collection, order now!", crisis: "Product recall" },
      { text: "Dernière chance : -20 % sur la nouvelle collection, commandez vite !", crisis: "Rappel produit" },
      { ...quake, text: "Flash sale: 30% off everything in the shop today", level: "warn" },
      { ...seisme, text: "Vente flash : -30 % sur toute la boutique aujourd’hui", level: "warn" },
    ],
    passes: [
      "Last chance: 20% off the new collection, order now!",
      "Dernière chance : -20 % sur la nouvelle collection, commandez vite !",
      { text: "The recalled lots are L20 to L24. Questions? We answer here all night.", crisis: "Product recall" },
      { text: "Oui, le remboursement est de 20 €, commandez l’échange depuis votre compte.", kind: "reply", crisis: "Rappel produit" },
      {
        ...quake,
        now: "2026-03-05T10:00:00Z",
        news: [{ ...quake.news[0], at: Date.parse("2026-03-02T10:00:00Z") }],
        text: "Flash sale: 30% off everything",
      },
      { text: "Flash sale: 30% off everything", news: [{ headline: "Two killed in crash near Dijon", names: ["Dijon"] }] },
    ],
  },
});

const short = (headline: string) => (headline.length > 50 ? `${headline.slice(0, 49)}…` : headline);
