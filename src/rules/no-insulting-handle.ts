/** A name that you are about to repeat, and that is an insult. */
import { spots } from "../core/kinds.ts";

const INSULT =
  /nigg(?:er|a)(?!n)|fag{1,2}ot|hitler|heilh|kkk|kike(?!l)|cuntface|rapist|fuck|gaschamber|encul|salepute|filsdepute|bougnoul|youpin|salejuif|salearabe|killall/i;
const LEET: Readonly<Record<string, string>> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s" };

export default spots({
  id: "no-insulting-handle",
  family: "robo",
  level: "warn",
  what: { en: "You would repeat this name: {text}", fr: "Vous répéteriez ce nom : {text}" },
  why: { en: "Whoever chose it waits for a brand to say it.", fr: "Celui qui l’a choisi attend qu’une marque le prononce." },
  fix: { en: "Answer without the name, or not at all.", fr: "Répondez sans le nom, ou pas du tout." },
  evidence: [
    {
      source: "Oreo’s automatic reply",
      year: 2013,
      strength: "D",
      says: {
        en: "A robot greeted a follower by his handle, which was a slur: the brand had published it.",
        fr: "Un robot a salué un abonné par son pseudo, une insulte raciste : la marque l’avait publiée.",
      },
      against: {
        en: "Names are searched for a few words only; some innocent names contain one of them.",
        fr: "On ne cherche que quelques mots ; des noms innocents en contiennent parfois un.",
      },
    },
  ],
  find: ({ mentions }) => mentions.filter(({ value }) => INSULT.test(value.replace(/[_\d]/g, (sign) => LEET[sign] ?? ""))),
  cases: {
    flags: [{ text: "@proud_nigger88 thank you!", kind: "reply" }, "Hello @f4ggot_hater", "Merci @sale_pute59", "Welcome @HitlerWasRight"],
    passes: ["Hello @fagerstrom and @nigel", "Thanks @DickensFan", "Merci @computeuse", "Hello @scunthorpe_utd", "Bonjour @chloe_putaux"],
  },
});
