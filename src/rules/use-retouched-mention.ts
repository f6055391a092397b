/** France: a retouched body or a made-up face is announced as such. */
import { phrases } from "../core/kinds.ts";

const SAID = /images?\s(?:retouchée|virtuelle)s?|ourlet|couture|couturi/iu;

export default phrases({
  id: "use-retouched-mention",
  family: "law",
  level: "warn",
  optIn: true,
  what: { en: "“Images retouchées” or “Images virtuelles” is missing.", fr: "Il manque « Images retouchées » ou « Images virtuelles »." },
  why: {
    en: "For commercial influence the law asks for this mention when a body was refined or a face was made: {text}",
    fr: "En influence commerciale, la loi l’exige quand une silhouette est affinée ou un visage fabriqué : {text}",
  },
  fix: { en: "Add the mention, on the image or in the text.", fr: "Ajoutez la mention, sur l’image ou dans le texte." },
  evidence: [
    {
      source: "Law 2023-451 of 9 June 2023 on commercial influence, as summed up by TGS Avocats",
      year: 2023,
      url: "https://www.tgs-avocats.fr/blog/encadrement-activite-influenceurs",
      strength: "A",
      says: {
        en: "Paid or gifted promotion must say “Publicité” or “Collaboration commerciale”, clearly and throughout; failing that is a misleading practice: up to two years and 300,000 €.",
        fr: "Une promotion rémunérée ou en nature doit porter « Publicité » ou « Collaboration commerciale », clairement et tout du long ; l’omettre est une pratique trompeuse : jusqu’à deux ans et 300 000 €.",
      },
      against: {
        en: "Whether something was given in return cannot be read in the text: only its usual words are looked for.",
        fr: "Le texte ne dit pas s’il y a eu contrepartie : seuls les mots habituels sont cherchés.",
      },
    },
  ],
  when: ({ text }) => !SAID.test(text),
  words: [
    "facetune",
    "facetuned",
    "retouched",
    "photoshopped",
    "ai model",
    "ai generated",
    "aigenerated",
    "generated with ai",
    "made with ai",
    "midjourney",
    "virtual influencer",
    "retouché*",
    "retouche*",
    "filtre beauté",
    "affinée par",
    "généré par ia",
    "générée par ia",
    "généré* par l ia",
    "généré* par intelligence artificielle",
    "photo générée",
    "image générée",
    "mannequin virtuel*",
    "influenceuse virtuelle",
  ],
  cases: {
    flags: [
      "Mon look, photo retouchée par Léa",
      "Our AI model wears the new dress #AIgenerated",
      "Une influenceuse virtuelle pour notre été",
      "Made with AI: our face of the season",
    ],
    passes: [
      "Images retouchées – mon look de la semaine, photo retouchée par Léa",
      "Image virtuelle : notre mannequin, image générée par IA",
      "Retouches couture en boutique : ourlets dès 10 €",
      "AI is changing our trade",
      "Le modèle est virtuellement épuisé",
      "Photo de Léa",
    ],
  },
});
