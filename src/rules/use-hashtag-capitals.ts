/** A hashtag of several words in lower case: hard to read, and read out wrongly. */
import type { Hit, Rule } from "../core/rule.ts";
import { capitalised } from "../core/text/tags.ts";

/** Of more, most should go rather than be spelled otherwise: `no-hashtag-pile` says so where that is unusual. */
const MOST = 9;

export default {
  id: "use-hashtag-capitals",
  family: "format",
  level: "note",
  what: { en: "Several words run together: {text}", fr: "Plusieurs mots collés : {text}" },
  why: {
    en: "Screen readers find words by their capitals: #blacklivesmatter is heard as “black live smatter”.",
    fr: "Les lecteurs d’écran repèrent les mots à leurs majuscules : #blacklivesmatter devient « black live smatter ».",
  },
  fix: { en: "Write {better}. It finds the same posts.", fr: "Écrivez {better}. Il mène aux mêmes posts." },
  evidence: [
    {
      source: "Access42, « Hashtags accessibles », as read in 2026",
      year: 2026,
      url: "https://access42.net/hashtags-accessibles",
      strength: "B",
      says: {
        en: "Tags with a capital at each word are pronounced better by screen readers, and read more easily.",
        fr: "Avec une majuscule à chaque mot, un hashtag est mieux vocalisé par les lecteurs d’écran, et plus lisible.",
      },
    },
    {
      source: "Échosciences Loire, on accessible social media, as read in 2026",
      year: 2026,
      url: "https://www.echosciences-loire.fr/articles/les-reseaux-sociaux",
      strength: "D",
      says: {
        en: "Capitals change neither indexing nor search.",
        fr: "Les majuscules ne changent ni le référencement ni la recherche.",
      },
      against: {
        en: "Where the words begin is guessed from a list of frequent words: it may be wrong for names.",
        fr: "La coupure des mots est devinée d’après une liste de mots fréquents : elle peut se tromper sur des noms.",
      },
    },
  ],
  check(draft): Hit[] {
    if (draft.hashtags.length > MOST) return [];
    const found = draft.hashtags.flatMap((tag) => {
      const better = capitalised(tag.value);
      return better ? [{ tag, better }] : [];
    });
    if (found.length === 0) return [];
    const text = found.map(({ tag }) => `#${tag.value}`).join(" ");
    return [{ spans: found.map(({ tag }) => tag), values: { text, better: found.map(({ better }) => `#${better}`).join(" ") } }];
  },
  cases: {
    flags: [
      "Stand up #blacklivesmatter",
      "Say it #whyistayed",
      "Ready for the #blackfridaydeals",
      "Ce soir #fetedelamusique",
      "Aujourd’hui #journéedelafemme",
      "On y va #lundimotivation",
    ],
    passes: [
      "Stand up #BlackLivesMatter",
      "Great #football at the #weekend, all #together #today",
      "On #sustainability and #communication in #business",
      "Ce soir #FêteDeLaMusique",
      "Le #développement #international, #aujourdhui et #maintenant",
      "#bonjour #paris #lyon, du #marketing pour le #printemps",
      "#JO2026 #NASA #covid19",
      "#blacklivesmatter #a1 #b2 #c3 #d4 #e5 #f6 #g7 #h8 #i9",
    ],
  },
} satisfies Rule;
