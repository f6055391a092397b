/** An everyday figure of speech on the very days it has become unbearable: "shooters" after a shooting, "un attentat à votre régime" after an attack. */

import { wordplay } from "../core/moments/wordplay.ts";
import type { Hit, Rule } from "../core/rule.ts";
import { isCaring } from "../core/text/tone.ts";

const shooting = [
  { headline: "Gunman kills 12 at a cinema in Aurora, Colorado" },
  { headline: "12 killed in shooting in Aurora, Colorado" },
  { headline: "Shooting in Aurora, Colorado: suspect in custody" },
];
const attentat = [
  { headline: "Attentat à Nice : au moins 84 morts", lang: "fr", source: "Le Monde" },
  { headline: "Après l’attentat à Nice, trois jours de deuil", lang: "fr", source: "Le Monde" },
  { headline: "Attentat à Nice : le point sur l’enquête", lang: "fr", source: "Libération" },
];

export default {
  id: "no-grave-wordplay",
  family: "context",
  level: "warn",
  what: { en: "“{text}” sounds cruel beside the news of these days.", fr: "« {text} » sonne cruellement à côté de l’actualité de ces jours-ci." },
  why: {
    en: "An everyday figure of speech is read literally by people who think of nothing else.",
    fr: "Une expression de tous les jours se lit au pied de la lettre quand tout le monde ne pense qu’à cela.",
  },
  fix: { en: "Say it in other words, or keep the post for later.", fr: "Dites-le autrement, ou gardez le post pour plus tard." },
  evidence: [
    {
      source: "NRA, “Good morning, shooters”",
      year: 2012,
      strength: "D",
      says: {
        en: "The greeting went out the morning after the shooting in Aurora, and drew outrage.",
        fr: "Ce bonjour est parti le matin qui a suivi la fusillade d’Aurora, et a fait scandale.",
      },
      against: {
        en: "Single cases. The two days, and how widely the press must tell of it, are our own estimate.",
        fr: "Des cas isolés. Les deux jours, et l’ampleur de la couverture exigée, sont notre estimation.",
      },
    },
    {
      source: "Urban Outfitters, “This storm blows”",
      year: 2012,
      strength: "D",
      says: {
        en: "A joke on the storm, with free shipping, during Hurricane Sandy: anger, and calls for a boycott.",
        fr: "Un jeu de mots sur la tempête, livraison offerte à la clé, pendant l’ouragan Sandy : colère et appels au boycott.",
      },
    },
  ],
  check(draft, facts): Hit[] {
    const play = isCaring(draft) ? undefined : wordplay(draft, facts);
    if (!play) return [];
    const { start, end, headlines } = play;
    return [{ spans: [{ start, end }], values: { text: draft.text.slice(start, end) }, headlines }];
  },
  cases: {
    flags: [
      { news: shooting, text: "Good morning, shooters. Happy Friday! Weekend plans?" },
      { news: shooting, text: "Killer deals all weekend, 20% off everything" },
      { news: attentat, text: "Nos éclairs au café, un attentat à votre régime" },
      { news: attentat, text: "Des prix explosifs : -30 % sur toute la boutique" },
    ],
    passes: [
      "Good morning, shooters. Happy Friday! Weekend plans?",
      "Nos éclairs au café, un attentat à votre régime",
      { news: shooting, text: "Good morning, everyone. Happy Friday! Weekend plans?" },
      { news: shooting.slice(0, 1), text: "Killer deals all weekend, 20% off everything" },
      { news: shooting, text: "Our hearts are with the victims of the shooting and their families." },
      { news: attentat, text: "Nos pensées vont aux victimes de l’attentat." },
      {
        news: attentat.map((item) => ({ ...item, at: Date.parse("2026-02-26T10:00:00Z") })),
        text: "Des prix explosifs : -30 % sur toute la boutique",
      },
    ],
  },
} satisfies Rule;
