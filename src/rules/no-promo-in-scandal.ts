/** Promotion of what is ours while the press has bad news of it: a recall, a breach, a trial. */
import * as z from "zod/mini";
import { isOriginal, originals, publishAt } from "../core/mix/rhythm.ts";
import type { Hit, Rule } from "../core/rule.ts";
import { key } from "../core/text/text.ts";
import { vocabulary } from "../core/text/vocabulary.ts";

const DAY = 86_400_000;
/** How sure it must be that the draft sells. Own proposal. */
const CLEARLY = 0.7;
const options = z.object({
  /** So many days after the newest of its headlines. @default 3 own estimate */
  days: z._default(z.int().check(z.gte(1), z.lte(14)), 3),
});

const lasagne = {
  policy: { ours: ["Belfiore lasagne", "#AuroraPhone"] },
  news: [{ headline: "Belfiore lasagne recalled after horse meat is found" }],
};
const rappel = {
  policy: { ours: ["Belfiore"] },
  news: [{ headline: "Rappel de lasagnes Belfiore : de la viande de cheval détectée", lang: "fr", source: "Le Monde" }],
};
const breach = { news: [{ headline: "Acme fined over data breach" }] };
const sale = "Flash sale today: 30% off everything in the shop, order now!";

export default {
  id: "no-promo-in-scandal",
  family: "context",
  level: "warn",
  what: { en: "A promotion for {name}, in the midst of bad news about it", fr: "Une promotion pour {name}, en pleine mauvaise presse" },
  why: {
    en: "People who have just read that headline answer the advertisement with it.",
    fr: "Ceux qui viennent de lire ce titre le renvoient en réponse à la publicité.",
  },
  fix: {
    en: "Wait, or say first what you are doing about it; apologies and service information may go out.",
    fr: "Attendez, ou dites d’abord ce que vous faites ; excuses et informations utiles peuvent partir.",
  },
  evidence: [
    {
      source: "Tesco, “hit the hay”",
      year: 2013,
      strength: "D",
      says: {
        en: "A good-night post with “hay”, planned before, went out amid the brand’s own horse-meat scandal, and needed an apology.",
        fr: "Un bonsoir programmé, avec un jeu de mots sur le foin, est parti en plein scandale de la viande de cheval : il a fallu s’excuser.",
      },
      against: {
        en: "A single case, and no sale. That three days without a new headline are enough is our own estimate.",
        fr: "Un cas isolé, et qui ne vendait rien. Que trois jours sans nouveau titre suffisent est notre estimation.",
      },
    },
  ],
  options,
  optionWords: { days: { en: "Days after the newest headline", fr: "Jours après le dernier titre" } },
  check(draft, facts, { days }): Hit[] {
    if (!isOriginal(draft) || draft.mix.promo < CLEARLY) return [];
    const at = publishAt(draft, facts);
    return (facts.ownNews ?? []).flatMap(({ name, account, headlines }): Hit[] => {
      const [newest] = headlines;
      if (!newest || at - newest.at > days * DAY || (account && account !== facts.account.id)) return [];
      const spans = account ? [] : [...vocabulary([name])(draft), ...draft.hashtags.filter(({ value }) => runTogether(value, name))];
      if (!account && spans.length === 0) return [];
      // Whoever has promoted since was warned, and decided; a product is another matter each time.
      const knew = account && originals(facts, facts.now).some((post) => post.class === "promo" && post.at >= newest.at);
      return [{ spans, headlines, about: name, values: { name }, level: knew ? "note" : "warn" }];
    });
  },
  cases: {
    flags: [
      { ...lasagne, text: "Belfiore lasagne at half price this weekend, order now!" },
      { ...lasagne, text: "New in store: #BelfioreLasagne, 20% off until Sunday!" },
      { ...rappel, text: "Les lasagnes Belfiore à -30 % ce week-end, commandez vite !" },
      { ...breach, text: sale },
      { ...breach, text: sale, recent: [{ ago: 1, class: "promo" }], level: "note" },
      { ...breach, text: sale, policy: { rules: { "no-promo-in-scandal": { options: { days: 1 } } } } },
    ],
    passes: [
      sale,
      { ...lasagne, text: sale },
      { ...lasagne, text: "We are sorry: Belfiore lasagne lots L20 to L24 are recalled. Bring them back and we refund you." },
      { ...rappel, text: "Rappel : les lasagnes Belfiore L20 à L24 ne doivent pas être consommées. Toutes nos excuses." },
      { ...lasagne, text: "How do you like your Belfiore lasagne?", kind: "reply" },
      { ...breach, text: sale, scheduledAt: Date.parse("2026-03-09T10:00:00Z") },
      { text: sale, news: [{ headline: "Acme opens a shop in Lyon" }] },
      { text: sale, news: [{ headline: "Rival Bmce fined over data breach" }] },
    ],
  },
} satisfies Rule<z.infer<typeof options>> as Rule;

/** "#BelfioreLasagne": a single word is found as such. */
const runTogether = (tag: string, name: string) => /[^\p{L}\p{M}\p{N}]/u.test(name) && key(tag) === key(name);
