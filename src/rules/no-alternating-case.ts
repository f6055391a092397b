/** mOcKiNg CaSe. */
import { phrases } from "../core/kinds.ts";

export default phrases({
  id: "no-alternating-case",
  family: "format",
  level: "note",
  optIn: true,
  what: { en: "Capitals at every other letter: {text}", fr: "Des majuscules une lettre sur deux : {text}" },
  why: {
    en: "It is mockery by now, and screen readers break the word to pieces.",
    fr: "C’est devenu une moquerie, et les lecteurs d’écran mettent le mot en pièces.",
  },
  fix: { en: "Write it plainly.", fr: "Écrivez-le simplement." },
  evidence: [
    {
      source: "Idaho State University, accessible social media",
      year: 2023,
      url: "https://www.isu.edu/accessibility/make-things-accessible/social-media/",
      strength: "C",
      says: {
        en: "Letters and digits mixed in a word are read as separate words.",
        fr: "Lettres et casses mêlées dans un mot sont lues comme des mots séparés.",
      },
      against: { en: "Brand names do it on purpose: iPhone, eBay.", fr: "Des marques le font exprès : iPhone, eBay." },
    },
  ],
  patterns: [/(?<![\p{L}#@])\p{L}*(?:\p{Ll}\p{Lu}){2,}\p{Ll}\p{L}*(?!\p{L})/gu],
  cases: {
    flags: ["sUrElY not", "I aM sO sErIoUs", "pArTiCuLiErS only", "BiEnVeNuE chez nous"],
    passes: ["iPhone and eBay", "McDonald and MacBook", "LinkedIn, YouTube, GitHub", "NASA and the UNO", "PhD students", "#sUpErTaG"],
  },
});
