/** Signs that a text was made for another network. */
import { phrases } from "../core/kinds.ts";

const RESIDUE =
  /(?<!\p{L})link\s(?:is\s)?in\s(?:the\s|my\s|our\s)?bio(?!\p{L})|(?<!\p{L})lien\s(?:dans\s(?:la|ma|notre)|en)\sbio(?!\p{L})|^RT\s@\w+:?|(?<!\p{L})via\s@\w+$|\p{L}…\s?https?:\/\/(?:fb\.me|lnkd\.in|dlvr\.it|ift\.tt|instagr\.am)\/\S+/gimu;

export default phrases({
  id: "no-cross-post-residue",
  family: "robo",
  level: "note",
  optIn: true,
  what: { en: "Made for elsewhere: {text}", fr: "Fait pour ailleurs : {text}" },
  why: {
    en: "Readers here cannot do what it asks, and see that they came second.",
    fr: "Ici, on ne peut pas faire ce qui est demandé, et l’on se sent servi après les autres.",
  },
  fix: {
    en: "Say it for this network: the link itself, the account’s name here.",
    fr: "Adaptez : le lien lui-même, le nom du compte sur ce réseau.",
  },
  evidence: [
    {
      source: "HubSpot and others, on automatic cross-posting",
      year: 2012,
      strength: "D",
      says: {
        en: "Advice to marketers has long been against sending one text everywhere.",
        fr: "Le conseil aux marketeurs est de longue date de ne pas envoyer le même texte partout.",
      },
      against: {
        en: "No study measured what cross-posting costs; for a small team it may be worth it.",
        fr: "Aucune étude n’a mesuré ce que cela coûte ; pour une petite équipe, cela peut valoir la peine.",
      },
    },
  ],
  when: ({ site }) => site !== "instagram",
  patterns: [RESIDUE],
  cases: {
    flags: [
      "New post up, link in bio",
      "RT @acme: we are moving",
      "Une lecture utile via @lemonde",
      "Notre nouveau film, lien en bio",
      "We are moving to a bigger shop in the old… https://fb.me/a1b2",
    ],
    passes: [
      "Our bio reactor is linked to the grid",
      "Via Appia, by foot",
      "The link is in the first comment",
      "Une photo de la bio de Simone Veil",
      "Read more… or less: https://acme.com",
      { text: "New post up, link in bio", site: "instagram" },
    ],
  },
});
