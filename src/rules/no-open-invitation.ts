/** An invitation to tell anything under a tag: the crowd decides what is told. */
import { matches, spots } from "../core/kinds.ts";
import { vocabulary } from "../core/text/vocabulary.ts";

const invitation = vocabulary([
  "finish the sentence",
  "finish this sentence",
  "complete the sentence",
  "fill in the blank",
  "tell us why",
  "tell us how you",
  "tell us your",
  "tell us about your",
  "share your story",
  "share your stories",
  "share your experience*",
  "share your memories",
  "share your photo*",
  "send us your stor*",
  "tweet us",
  "tag it",
  "meme me",
  "meme us",
  "caption this",
  "ask me anything",
  "ask us anything",
  "send in your questions",
  "ask your question*",
  "what do you love about",
  "why do you love",
  "what would you ask",
  "dites pourquoi",
  "dites nous pourquoi",
  "dites nous ce que",
  "racontez nous",
  "racontez votre",
  "partagez votre histoire",
  "partagez vos histoires",
  "partagez vos souvenirs",
  "partagez votre expérience",
  "finissez la phrase",
  "complétez la phrase",
  "posez vos questions",
  "posez toutes vos questions",
  "posez nous vos questions",
  "détournez",
  "légendez",
  "cuéntanos por qué",
  "completa la frase",
  "haznos tus preguntas",
  "erzählt uns",
  "vervollständigt den satz",
]);
/** #AskJPM, #McDStories, #WaitroseReasons, #DemandezAcme. */
const ASKING_TAG = /^(?:[Aa]sk_?|[Dd]emandez|[Pp]regunta)\p{Lu}\p{L}+$|\p{Ll}(?:Stories|Reasons|Memories|Confessions)$/u;
const BLANK = /_{4,}/g;
const anyone = /meme\s(?:me|us)|ask\s(?:me|us)\sanything/i;

export default spots({
  id: "no-open-invitation",
  family: "context",
  level: "note",
  what: {
    en: "An open invitation, which others may answer in their own way: {text}",
    fr: "Une invitation ouverte, à laquelle chacun répondra à sa façon : {text}",
  },
  why: {
    en: "Those with a grievance answer first; the tag then carries their stories.",
    fr: "Ceux qui ont un grief répondent d’abord ; le hashtag porte alors leurs récits.",
  },
  fix: {
    en: "Ask something narrow, or ask people who like you; and know who watches the answers tonight.",
    fr: "Demandez quelque chose de précis, ou à des gens qui vous aiment ; et sachez qui veille ce soir.",
  },
  evidence: [
    {
      source: "#McDStories, #WaitroseReasons, #myNYPD, #AskJPM",
      year: 2014,
      strength: "D",
      says: {
        en: "Each asked for stories or questions, and got thousands of hostile ones within hours; two were stopped the same day.",
        fr: "Chacun demandait des récits ou des questions, et en a reçu des milliers d’hostiles en quelques heures ; deux ont été arrêtés le jour même.",
      },
      against: {
        en: "Waitrose was teased, and came out well: most open questions of small accounts are answered kindly, or not at all.",
        fr: "Waitrose a été moqué et s’en est bien sorti : la plupart des questions ouvertes de petits comptes reçoivent des réponses aimables, ou aucune.",
      },
    },
  ],
  find(draft) {
    const tagged = draft.hashtags.filter(({ value }) => ASKING_TAG.test(value));
    if (tagged.length > 0) return tagged.slice(0, 1);
    return draft.hashtags.length > 0 || anyone.test(draft.text) ? [...invitation(draft), ...matches(draft.text, BLANK)].slice(0, 1) : [];
  },
  cases: {
    flags: [
      "Finish the sentence: “I shop at Acme because ____” #AcmeReasons",
      "Do you have a photo with one of us? Tweet us & tag it #myAcme",
      "Go ahead. Meme me! #acmememe",
      "Our boss answers everything tomorrow #AskAcme",
      "Aujourd’hui, dites pourquoi vous aimez votre entreprise avec #jaimemaboite",
      "Posez toutes vos questions à notre patron #DemandezAcme",
    ],
    passes: [
      "Fill in the blank: the capital of Peru is ______",
      "Which colour do you prefer, blue or green?",
      "We asked 500 gardeners: here is what they said #gardening",
      "Des questions ? Écrivez-nous.",
      "Ask for our catalogue in store",
      "#Basketball final tonight",
    ],
  },
});
