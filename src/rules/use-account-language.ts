/** Another language than the account’s. */
import { limit } from "../core/kinds.ts";

const FEWEST = 8;
const small = (words: string) => new Set(words.split(" "));
const SMALL: Readonly<Record<string, ReadonlySet<string>>> = {
  // None stands in two lists.
  en: small("the of and to is are was we you our your with for this that it at be have has will from not they their what when how who by"),
  fr: small("le les du et est sont nous vous notre votre nos vos avec pour ce cette il elle sur au aux dans ne pas qui une par plus ils"),
  es: small("el los las y es son nuestro con para este esta por en del al lo su muy pero como estamos"),
  de: small("der das und ist sind wir ihr unser mit für diese dieser ein eine nicht auf im zu von sie auch bei den dem"),
};

export default limit({
  id: "use-account-language",
  family: "identity",
  level: "note",
  optIn: true,
  what: { en: "This seems to be in {found}; @{handle} writes in {language}.", fr: "Ceci semble être en {found} ; @{handle} écrit en {language}." },
  why: { en: "Often it is the right text on the wrong country’s account.", fr: "C’est souvent le bon texte sur le compte du mauvais pays." },
  fix: { en: "Check the account, or say it in the language of its readers.", fr: "Vérifiez le compte, ou dites-le dans la langue de ses lecteurs." },
  evidence: [
    {
      source: "LanguageTool, reports on language detection",
      year: 2023,
      url: "https://github.com/languagetool-org/languagetool/issues/8143",
      strength: "C",
      says: {
        en: "A single foreign word made a checker change its language: the account’s own language has to come first.",
        fr: "Un seul mot étranger faisait changer un correcteur de langue : celle du compte doit primer.",
      },
      against: {
        en: "Told by small words alone, from eight words on; quotations and titles mislead it.",
        fr: "Reconnue aux petits mots seuls, à partir de huit mots ; citations et titres la trompent.",
      },
    },
  ],
  counts({ text }, { account: { language, handle } }) {
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
    if (!language || words.length < FEWEST || !(language in SMALL)) return [];
    const votes = Object.entries(SMALL).map(([name, small]) => ({ name, count: words.filter((word) => small.has(word)).length }));
    const own = votes.find(({ name }) => name === language)?.count ?? 0;
    const [first] = votes.sort((a, b) => b.count - a.count);
    // Twice as many, and at least three: a quotation does not make a language.
    return first && first.name !== language && first.count > 2
      ? [{ count: first.count, max: 2 * own, values: { found: first.name, language, handle } }]
      : [];
  },
  cases: {
    flags: [
      { text: "We are happy to welcome you to the new shop this Saturday", profile: { language: "fr" } },
      { text: "Nous sommes heureux de vous accueillir dans la nouvelle boutique samedi", profile: { language: "en" } },
      { text: "Estamos muy contentos de que la tienda abra el sábado por la mañana", profile: { language: "fr" } },
    ],
    passes: [
      { text: "Nous sommes heureux de vous accueillir dans la nouvelle boutique samedi", profile: { language: "fr" } },
      "We are happy to welcome you to the new shop this Saturday",
      { text: "Le making of du show « The Voice of the Night » est en ligne", profile: { language: "fr" } },
      { text: "Black Friday, Cyber Monday", profile: { language: "fr" } },
      { text: "We are happy to welcome you to the new shop", profile: { language: "fi" } },
    ],
  },
});
