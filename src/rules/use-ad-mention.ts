/** France: a paid or gifted promotion says so, in the two words of the law. */
import { phrases } from "../core/kinds.ts";

const MENTION = /(?<!\p{L})(?:publicité|collaboration\s+commerciale|collaborationcommerciale)(?!\p{L})/iu;

export default phrases({
  id: "use-ad-mention",
  family: "law",
  level: "stop",
  optIn: true,
  what: {
    en: "Paid or gifted? “Publicité” or “Collaboration commerciale” is missing.",
    fr: "Contrepartie ? Il manque « Publicité » ou « Collaboration commerciale ».",
  },
  why: {
    en: "The law asks for one of these two mentions as soon as there is something in return: {text}",
    fr: "La loi exige l’une de ces deux mentions dès qu’il y a une contrepartie : {text}",
  },
  fix: {
    en: "Begin with “Collaboration commerciale” or “Publicité”; or, if nothing was received, say it otherwise.",
    fr: "Commencez par « Collaboration commerciale » ou « Publicité » ; ou, sans contrepartie, dites-le autrement.",
  },
  evidence: [
    {
      source: "Law 2023-451 of 9 June 2023 on commercial influence, as summed up by TGS Avocats",
      year: 2023,
      url: "https://www.tgs-avocats.fr/blog/encadrement-activite-influenceurs",
      strength: "A",
      says: {
        en: "Paid or gifted promotion must say “Publicité” or “Collaboration commerciale”, clearly and throughout; failing that is a misleading practice: up to two years and 300,000 €.",
        fr: "Une promotion rémunérée ou en nature doit porter « Publicité » ou « Collaboration commerciale », clairement et tout du long ; l’omettre est une pratique trompeuse : jusqu’à deux ans et 300 000 €.",
      },
      against: {
        en: "Whether something was given in return cannot be read in the text: only its usual words are looked for.",
        fr: "Le texte ne dit pas s’il y a eu contrepartie : seuls les mots habituels sont cherchés.",
      },
    },
  ],
  when: ({ text }) => !MENTION.test(text),
  words: [
    "en partenariat avec",
    "en partenariat rémunéré",
    "partenariat rémunéré",
    "dans le cadre d un partenariat",
    "reçu en partenariat",
    "reçu gratuitement",
    "produit offert",
    "produits offerts",
    "m a été offert",
    "m ont été offerts",
    "offert par",
    "m a offert",
    "m ont offert",
    "gentiment offert",
    "envoyé par la marque",
    "sponsorisé par",
    "post sponsorisé",
    "avec mon code",
    "mon code promo",
    "code affilié",
    "lien affilié",
    "liens affiliés",
    "collab avec",
    "en collaboration avec",
    "partenariat",
    "ambassadrice",
    "ambassadeur de la marque",
    "placement de produit",
    "cadeau de la marque",
    "gifted",
    "sponsored",
  ],
  cases: {
    flags: [
      "Ma routine du matin, en partenariat avec Acme",
      "Cette crème m’a été offerte, produit offert par Acme ❤️",
      "-20 % avec mon code JULIE20",
      "Look du jour #partenariat #acme",
    ],
    passes: [
      "Collaboration commerciale : ma routine avec Acme, -20 % avec mon code",
      "Publicité – cette crème m’a été offerte, offert par Acme",
      "La livraison est offerte dès 50 €",
      "J’ai acheté ce livre et je l’adore",
      "Notre boutique ouvre samedi",
      "Une collaboration entre deux laboratoires",
    ],
  },
});
