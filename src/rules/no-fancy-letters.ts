/** Letters borrowed from mathematics to look bold or script: heard as signs, or not at all. */
import { matches, spots } from "../core/kinds.ts";
import type { Rule } from "../core/rule.ts";

/** Mathematical alphabets, circled and squared letters, full-width Latin. */
const FANCY =
  /(?:[\u{1D400}-\u{1D7FF}\u2100-\u214F\u24B6-\u24E9\uFF21-\uFF3A\uFF41-\uFF5A\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]{2,}\s?)+/gu;
/** Full-width letters are at home there. */
const EAST_ASIAN = /[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/;

const plain = (text: string) => text.normalize("NFKC").trim();
const heard = (text: string) => `mathematical ${[...plain(text)].slice(0, 2).join(", mathematical ")}…`;

const rule = spots({
  id: "no-fancy-letters",
  family: "format",
  level: "warn",
  what: { en: "Letters that are not letters: {text}", fr: "Des lettres qui n’en sont pas : {text}" },
  why: {
    en: "A screen reader says “{heard}”, or nothing; search does not find the word.",
    fr: "Un lecteur d’écran dit « {heard} », ou rien ; la recherche ne trouve pas le mot.",
  },
  fix: { en: "Write it plainly: {plain}", fr: "Écrivez-le simplement : {plain}" },
  evidence: [
    {
      source: "La Lutine du Web, on Unicode turned from its use",
      year: 2021,
      url: "https://www.lalutineduweb.fr/detournement-unicode-emojis-accessibilite/",
      strength: "B",
      says: {
        en: "Tried with several screen readers: such letters are skipped, or spelt as mathematical signs.",
        fr: "Essayé avec plusieurs lecteurs d’écran : ces lettres sont sautées, ou épelées comme des signes mathématiques.",
      },
      against: { en: "Some recent readers do translate them.", fr: "Quelques lecteurs récents les traduisent." },
    },
    {
      source: "A11y booklet, chapter 7",
      year: 2023,
      url: "https://a11y-booklet.pages.dev/c7",
      strength: "D",
      says: {
        en: "Fancy letters and emoji are among the commonest barriers in posts.",
        fr: "Lettres fantaisie et emoji sont parmi les obstacles les plus courants dans les posts.",
      },
    },
  ],
  find: ({ text }) => (EAST_ASIAN.test(text) ? [] : matches(text, FANCY)),
  cases: {
    flags: ["𝗦𝗮𝗹𝗲 ends tonight", "Our 𝓃𝑒𝓌 shop", "Ⓝⓔⓦ in store", "Une 𝒈𝒓𝒂𝒏𝒅𝒆 nouvelle", "Ｓoldes Ｆｌａｓｈ", "𝗦𝗮𝗹𝗲 ends tonight, come 𝗲𝗮𝗿𝗹𝘆"],
    passes: ["Sale ends tonight", "The set ℝ of real numbers", "№ 5, ™ and ½", "東京 ＡＢＣ", "Ⓜ Palais-Royal", "Été, naïve, œuvre"],
  },
});

/** Whoever writes a heading so writes them all so: one remark for a post, with every place marked. */
export default {
  ...rule,
  check(draft, facts, options) {
    const spans = rule.check(draft, facts, options).flatMap((hit) => hit.spans ?? []);
    if (spans.length === 0) return [];
    const said = (between: string) => spans.map(({ start, end }) => draft.text.slice(start, end).trim()).join(between);
    return [{ about: "", spans, values: { text: said(" … "), plain: plain(said(" … ")), heard: heard(said(" ")) } }];
  },
} satisfies Rule;
