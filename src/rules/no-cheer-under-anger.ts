/** A cheerful template under the post of somebody angry or grieving. */
import { matches, spots } from "../core/kinds.ts";
import { vocabulary } from "../core/text/vocabulary.ts";
import { upset } from "../lexicons/mood.ts";

const loss = vocabulary([
  "died",
  "dead",
  "passed away",
  "funeral",
  "my late",
  "killed",
  "suicide",
  "cancer",
  "miscarriage",
  "in hospital",
  "rest in peace",
  "rip",
  "décédé",
  "décédée",
  "est mort",
  "est morte",
  "décès",
  "enterrement",
  "obsèques",
  "deuil",
  "à l hôpital",
  "accident mortel",
]);
const anger = vocabulary(upset);
const cheer = vocabulary([
  "thanks for your support",
  "thank you for your support",
  "thanks for the love",
  "thanks for sharing",
  "thank you for sharing",
  "thanks for the shout",
  "glad you",
  "so glad",
  "awesome",
  "fantastic",
  "amazing",
  "wonderful",
  "have a great day",
  "have a nice day",
  "have a lovely",
  "enjoy your",
  "happy to hear",
  "great to hear",
  "love this",
  "yay",
  "woohoo",
  "cheers",
  "super",
  "génial",
  "merci pour votre soutien",
  "belle journée",
  "bonne journée",
  "à très vite",
  "à bientôt",
  "ravis",
  "ravie",
  "ravi",
  "on adore",
  "merci du partage",
  "profitez bien",
]);
const SMILE = /[😀-😆😉-😎🙂🤗🥳😍🎉❤💕💪👍🔥]|(?<![\w:])[:;]-?[)D](?!\w)/gu;
const SHOUTED = /(?:\p{Lu}{3,}\W+){2}\p{Lu}{3,}|!{3,}|[😡🤬😤😠]/u;
const THANKS = /(?<!\p{L})(?:thanks?|thx|merci|love)(?!\p{L})/iu;
/** Said with care, whatever else is said. */
const CARING =
  /(?<!\p{L})(?:sorry|apolog|regret|condolence|sympath|understand|frustrat|concern|hear\sthis|look\sinto|désolé|excus|regrett|condoléances|comprenons|comprends|navré|attristé)/iu;

export default spots({
  id: "no-cheer-under-anger",
  family: "tone",
  level: "warn",
  what: { en: "Cheerful, under a post that is not: {text}", fr: "Enjoué, sous un post qui ne l’est pas : {text}" },
  why: {
    en: "It says that nobody read the message; the answer is then shared instead of the question.",
    fr: "Cela dit que personne n’a lu le message ; c’est alors la réponse qu’on partage.",
  },
  fix: { en: "Name what happened, say sorry, and say what comes next.", fr: "Dites ce qui s’est passé, excusez-vous, et annoncez la suite." },
  evidence: [
    {
      source: "American Airlines, Progressive and Bank of America, answers from a script",
      year: 2013,
      strength: "D",
      says: {
        en: "An insult was thanked for its support; a death was answered with the same four sentences, under a smiling face. Both were taken for robots.",
        fr: "Une insulte a été remerciée de son soutien ; un décès a reçu les mêmes quatre phrases, sous un visage souriant. On y a vu des robots.",
      },
      against: {
        en: "Bank of America’s robot turned out to be people following a script: templates save time, and most pass unnoticed.",
        fr: "Le robot de Bank of America était une équipe suivant un script : les modèles font gagner du temps, et la plupart passent inaperçus.",
      },
    },
    {
      source: "Lithium and Millward Brown, 501 people",
      year: 2013,
      strength: "C",
      says: {
        en: "72% of those who complain expect an answer within the hour: haste is where templates slip.",
        fr: "72 % de ceux qui se plaignent attendent une réponse dans l’heure : c’est dans la hâte que les modèles dérapent.",
      },
    },
  ],
  find(draft) {
    const { parent, text } = draft;
    if (!parent || CARING.test(text)) return [];
    const asked = { text: parent.text, links: [] };
    const dark = loss(asked).length > 0 || anger(asked).length > 1 || (anger(asked).length > 0 && SHOUTED.test(parent.text));
    return dark && !THANKS.test(parent.text) ? [...cheer(draft), ...matches(text, SMILE)].slice(0, 2) : [];
  },
  cases: {
    flags: [
      {
        text: "Thanks for your support! Have a great day 😊",
        kind: "reply",
        parent: { author: "ann", text: "You are the worst company ever, a total scam" },
      },
      { text: "Awesome, glad you enjoyed it!", kind: "reply", parent: { author: "ann", text: "My mother died in your hotel last week" } },
      {
        text: "Merci pour votre message, belle journée ! 😊",
        kind: "reply",
        parent: { author: "ann", text: "C’est une honte, je suis furieuse, remboursez-moi" },
      },
      { text: "Super, à très vite !", kind: "comment", parent: { author: "ann", text: "Mon père est décédé et vous m’envoyez sa facture" } },
    ],
    passes: [
      {
        text: "We are so sorry, Ann. We are looking into it. 🙏",
        kind: "reply",
        parent: { author: "ann", text: "You are the worst company ever, a total scam" },
      },
      { text: "Thanks, have a great day 😊", kind: "reply", parent: { author: "ann", text: "Love your new shop" } },
      { text: "Great, glad it works again!", kind: "reply", parent: { author: "ann", text: "It was awful yesterday but thanks, all good now" } },
      "Have a great day 😊",
      {
        text: "Toutes nos condoléances, Ann. Nous annulons la facture.",
        kind: "reply",
        parent: { author: "ann", text: "Mon père est décédé et vous m’envoyez sa facture" },
      },
      {
        text: "Nous comprenons votre colère, belle journée malgré tout",
        kind: "reply",
        parent: { author: "ann", text: "C’est une honte, je suis furieuse" },
      },
    ],
  },
});
