/** An image without a description for those who cannot see it. */
import { limit } from "../core/kinds.ts";

/** A file's name, or no more than what it is. */
const EMPTY =
  /^\s*(?:[\w() -]*\.(?:jpe?g|png|gif|webp|heic|avif)|(?:img|dsc|image|photo|picture|screenshot|capture(?: d[’']écran)?)[\s_-]*\d*)?\s*$/iu;

export default limit({
  id: "use-alt-text",
  family: "format",
  level: "warn",
  what: {
    en: "{count} of {images} {images|image has|images have} no description.",
    fr: "{count} {count|image|images} sur {images} sans description.",
  },
  why: {
    en: "People who listen to their screen hear “image”, and nothing more.",
    fr: "Qui écoute son écran n’entend que « image ».",
  },
  fix: {
    en: "Say in a sentence what the image shows, and the words written on it.",
    fr: "Dites en une phrase ce que l’image montre, et le texte qui y figure.",
  },
  evidence: [
    {
      source: "Gleason et al., The Web Conference: 1.09 million image tweets",
      year: 2019,
      url: "https://doi.org/10.1145/3308558.3313605",
      strength: "A",
      says: {
        en: "0.1% had a description. People who mean to write one manage about half the time; the reason given is that they did not remember.",
        fr: "0,1 % avaient une description. Ceux qui veulent en mettre le font une fois sur deux ; la raison donnée : ils n’y ont pas pensé.",
      },
      against: {
        en: "Decorative images need none, and only you can tell.",
        fr: "Une image décorative n’en a pas besoin, et vous seul pouvez le dire.",
      },
    },
  ],
  counts({ media }) {
    return [{ count: media.filter(({ alt = "" }) => EMPTY.test(alt)).length, max: 0, values: { images: media.length } }];
  },
  cases: {
    flags: [
      { text: "Our new shop", media: [{}] },
      { text: "Our new shop", media: [{ alt: "The shop front, painted blue" }, { alt: " " }] },
      { text: "Notre nouvelle boutique", media: [{ alt: "IMG_2034.jpg" }] },
      { text: "Notre nouvelle boutique", kind: "reply", media: [{ alt: "photo" }] },
    ],
    passes: [
      "Our new shop",
      { text: "Our new shop", media: [{ alt: "The shop front, painted blue, with a bicycle leaning on it" }] },
      { text: "Sale", media: [{ alt: "50" }] },
      { text: "Notre nouvelle boutique", media: [{ alt: "La devanture bleue" }, { alt: "L’équipe, six personnes, devant la caisse" }] },
      { text: "Notre nouvelle boutique", media: [] },
      { text: "Notre logo", media: [{ alt: "Photo de l’équipe" }] },
    ],
  },
});
