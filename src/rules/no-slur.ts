/** A word that attacks people for what they are: on a company's account there is no good place for it. */
import { outside, spots } from "../core/kinds.ts";
import type { Facts } from "../core/model.ts";
import type { Rule } from "../core/rule.ts";
import { vocabulary } from "../core/text/vocabulary.ts";
import { innocent, slurs } from "../lexicons/profanity.ts";

const listed = vocabulary(slurs);
const meantOtherwise = vocabulary(innocent);

const rule = spots({
  id: "no-slur",
  family: "tone",
  level: "warn",
  what: { en: "A word that attacks people for what they are: {text}", fr: "Un mot qui attaque des gens pour ce qu’ils sont : {text}" },
  why: {
    en: "Quoted or meant as an idiom, it is still the word that will be seen, and screenshots keep it.",
    fr: "Cité ou pris dans une expression, c’est quand même ce mot qu’on verra, et les captures d’écran le gardent.",
  },
  fix: { en: "Say it without the word.", fr: "Dites-le sans ce mot." },
  evidence: [
    {
      source: "Katsaros, Yang and Fratamico: a randomised trial on Twitter",
      year: 2021,
      url: "https://arxiv.org/abs/2112.00773",
      strength: "A",
      says: {
        en: "Asked to think again before an offensive reply, people sent 6% fewer of them, and fewer came back.",
        fr: "Invités à relire une réponse offensante, les gens en ont envoyé 6 % de moins, et en ont reçu moins.",
      },
      against: {
        en: "Of 100 such prompts 69 changed nothing, and only 8 of 22 rewritten posts were better (Twitter, 2022).",
        fr: "Sur 100 rappels de ce genre, 69 ne changent rien, et 8 réécritures sur 22 seulement sont meilleures (Twitter, 2022).",
      },
    },
    {
      source: "ESPN, “Chink in the Armor”; Oreo, an automatic reply repeating a handle",
      year: 2012,
      strength: "D",
      says: {
        en: "A headline idiom and a robot’s reply both put a slur under a brand’s name; people lost their posts over it.",
        fr: "Une expression toute faite et la réponse d’un robot ont mis une insulte raciste sous le nom d’une marque ; des gens y ont perdu leur poste.",
      },
    },
  ],
  find(draft) {
    const spared = meantOtherwise(draft);
    return listed(draft).filter(outside(spared));
  },
  cases: {
    flags: [
      "Chink in the armor",
      "They are just a bunch of faggots",
      "You retards never learn",
      "Encore un bamboula qui se plaint",
      "Espèce de pédé",
      { text: "C’est une tarlouze", kind: "reply" },
      { text: "Dirty homo", profile: { register: "brand" }, level: "stop" },
    ],
    passes: [
      "Meet Luna, our Maine Coon of the month",
      "The flat is spic and span again",
      "Le train a pris du retard, et les retards s’accumulent",
      "Homo sapiens is a young species",
      "Rio Negro and Montenegro are on our map",
      "Il est nègre littéraire pour des politiques",
      "Pride month: queer voices on our stage",
      "https://example.com/fag",
    ],
  },
});

/** On a company's account it waits for a second look. */
const levelOf = ({ account }: Facts) => (account.register === "brand" ? { level: "stop" as const } : {});

export default {
  ...rule,
  check: (draft, facts, options) => rule.check(draft, facts, options).map((hit) => ({ ...hit, ...levelOf(facts) })),
} satisfies Rule;
