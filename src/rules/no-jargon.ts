/** Words of the trade, or of a generation, that readers do not share. */
import * as z from "zod/mini";
import { spots } from "../core/kinds.ts";
import { vocabulary } from "../core/text/vocabulary.ts";

const listed = vocabulary([
  "leverage",
  "leveraging",
  "synergies",
  "synergy",
  "paradigm shift",
  "game changer",
  "disruptive",
  "thought leader*",
  "circle back",
  "low hanging fruit",
  "move the needle",
  "growth hack*",
  "value proposition",
  "kpis",
  "roi",
  "no cap",
  "bussin",
  "on fleek",
  "slay",
  "rizz",
  "yeet",
  "bae",
  "lit af",
  "scaler",
  "asap",
  "fyi",
  "brainstormer",
  "benchmarker",
  "challenger les",
  "process",
  "workflow",
  "roadmap",
  "mindset",
  "pain points",
  "best practices",
  "wesh",
  "askip",
  "tkt",
]);

export default spots({
  id: "no-jargon",
  family: "tone",
  level: "note",
  optIn: true,
  what: { en: "Will all your readers understand “{text}”?", fr: "Tous vos lecteurs comprendront-ils « {text} » ?" },
  why: { en: "Those who do not feel that it is not for them.", fr: "Ceux qui ne comprennent pas sentent que ce n’est pas pour eux." },
  fix: { en: "Say it as you would at the counter.", fr: "Dites-le comme au comptoir." },
  evidence: [
    {
      source: "Sprout Social, Q3 survey of more than 1,000 users",
      year: 2016,
      url: "http://www.marketingcharts.com/online/these-social-media-behaviors-are-turning-off-your-followers-70302/",
      strength: "B",
      says: { en: "38% are annoyed by slang and jargon of brands.", fr: "38 % sont agacés par l’argot et le jargon des marques." },
      against: {
        en: "Self-reported and old; among colleagues the same words save time.",
        fr: "Déclaratif et ancien ; entre collègues, ces mots font gagner du temps.",
      },
    },
  ],
  optionWords: {
    words: { en: "Words to avoid; “synerg*” stands for whatever begins so", fr: "Mots à éviter ; « synerg* » vaut pour tout ce qui commence ainsi" },
  },
  options: z.object({
    /** Words to avoid; "synerg*" stands for whatever begins so. */
    words: z._default(z.array(z.string()), []),
  }),
  find: (draft, _facts, { words }) => [...listed(draft), ...(words.length > 0 ? vocabulary(words)(draft) : [])],
  cases: {
    flags: [
      "Let’s leverage our synergies",
      "On fait un point asap pour scaler la boîte",
      "No cap, this fit is bussin",
      { text: "Notre flux tendu", policy: { rules: { "no-jargon": { options: { words: ["flux tendu"] } } } } },
    ],
    passes: [
      "Let’s work together on Monday",
      "On se voit lundi pour grandir ensemble",
      "A lever and a fulcrum",
      "Une échelle et un escalier",
      "The bus is in the lane",
    ],
  },
});
