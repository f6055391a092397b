/** A picture made of signs. */
import { phrases } from "../core/kinds.ts";

/** Two rows in a row with hardly a letter, of more than one kind of sign. */
const ROWS =
  /(?:^(?=[^\p{L}\p{N}\n]*([^\p{L}\p{N}\s])(?!\1)[^\p{L}\p{N}\s])[^\p{L}\p{N}\n]{5,80}\n)(?=[^\p{L}\p{N}\n]{5,80})[^\p{L}\p{N}\n]{5,80}/gmu;
const FACE = /¯\\?_\(ツ\)_\/?¯|\([^\s\w)]{0,3}[ಠ益ツ°◕ω][^)\n]{0,6}\)/gu;

export default phrases({
  id: "no-ascii-art",
  family: "format",
  level: "note",
  optIn: true,
  what: { en: "A picture made of signs.", fr: "Un dessin fait de signes." },
  why: {
    en: "It is read out sign by sign, for a minute, and breaks on narrow screens.",
    fr: "Il est lu signe par signe, une minute durant, et se casse sur un écran étroit.",
  },
  fix: { en: "Post it as an image with a description.", fr: "Publiez-le en image, avec une description." },
  evidence: [
    {
      source: "University of Kentucky, accessible social media",
      year: 2023,
      url: "https://ada.uky.edu/digital-accessibility/social-media",
      strength: "C",
      says: { en: "Art made of characters means nothing to those who listen.", fr: "Un dessin en caractères ne dit rien à qui écoute." },
      against: {
        en: "A shrug or a smile of signs is short, and many know it.",
        fr: "Un haussement d’épaules en signes est court, et beaucoup le connaissent.",
      },
    },
  ],
  patterns: [ROWS, FACE],
  cases: {
    flags: ["|￣￣￣￣￣￣|\n|＿＿＿＿＿＿|\n(\\\\__/) ||", "¯\\\\_(ツ)_/¯ on verra", "/////\\\\\\\\\n\\\\\\\\\\/////", "(ノಠ益ಠ)ノ encore"],
    passes: ["*****\nSale today", "1) one\n2) two\n3) three", "— — —", "A/B test: 50 % | 50 %", "----------\nProgramme"],
  },
});
