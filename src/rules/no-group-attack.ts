/** Contempt for a whole group of people. */
import { matches, outside, spots } from "../core/kinds.ts";
import { together, vocabulary } from "../core/text/vocabulary.ts";
import { contempt, groups, refusal } from "../lexicons/people.ts";

const group = vocabulary(groups);
const contemptuous = vocabulary(contempt);
const refused = vocabulary(refusal);
const QUOTED = /"[^"]*"|“[^“”]*”|«[^«»]*»/gu;

export default spots({
  id: "no-group-attack",
  family: "tone",
  level: "warn",
  what: { en: "This belittles a whole group: {text}", fr: "Ceci rabaisse tout un groupe : {text}" },
  why: {
    en: "Those who are meant read it too; a joke or a hook does not survive being quoted alone.",
    fr: "Les personnes visées le lisent aussi ; une blague ou une accroche ne survit pas à la citation.",
  },
  fix: { en: "Speak of what somebody did, not of what people are.", fr: "Parlez d’un acte, pas de ce que les gens sont." },
  evidence: [
    {
      source: "Burger King UK, “Women belong in the kitchen”",
      year: 2021,
      strength: "D",
      says: {
        en: "The hook of a thread on scholarships for women cooks was read by itself, and deleted the same day.",
        fr: "L’accroche d’un fil sur des bourses pour cuisinières a été lue seule, et supprimée le jour même.",
      },
      against: {
        en: "Found by lists of groups and of contempt in one sentence: irony and news about hate can look alike.",
        fr: "Repéré par des listes de groupes et de mépris dans une phrase : l’ironie ou l’actualité peuvent y ressembler.",
      },
    },
  ],
  find(draft) {
    const quotes = matches(draft.text, QUOTED);
    const said = contemptuous(draft).filter(outside(quotes));
    if (said.length === 0) return [];
    const aimed = together(draft.text, said, group(draft).filter(outside(quotes)));
    const softened = together(draft.text, aimed, refused(draft));
    return aimed.filter((span) => !softened.includes(span)).slice(0, 1);
  },
  cases: {
    flags: [
      "Women belong in the kitchen.",
      "Immigrants are parasites to our society.",
      "I hate all refugees",
      "Les femmes, à la cuisine !",
      "Les réfugiés sont un fléau.",
      { text: "Ces homos me dégoûtent", kind: "comment" },
    ],
    passes: [
      "Women are 40% of our engineers, and we want more",
      "We stand against hatred of refugees",
      "I hate Mondays",
      "Les femmes ont leur place dans nos cuisines et nos conseils",
      "Stop à la haine contre les musulmans",
      "Statements like “women are scum” are hurtful",
      "Nous luttons contre les violences faites aux femmes",
      "A cancer charity for women and men",
    ],
  },
});
