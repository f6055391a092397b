/** A hashtag that can be cut into other words than those that were meant. */
import { spots } from "../core/kinds.ts";

/** Stretches that nobody wants to read in their tag, by themselves or over the seam of two words. */
const CRUDE =
  /anal|anus|clit|tits|penis|cunt|bitch|shit|rapist|rapes|whore|slut|porn|wank|pissoff|fart|chersdead|poop|fuck|pute|nichon|bite(?=s?$)|salope|encul|pedo|nazi/gi;
/** Words that hold such a stretch honestly. */
const HONEST =
  /banal|canal|analy|analog|signal|national|final|journal|regional|personal|seasonal|original|external|internal|paternal|maternal|professional|emotional|traditional|manus|janus|uranus|therapist|grapes|drapes|scrapes|shiitake|shitake|farther|petits|portraits?|appetits|bitcoin|habite|orbite|computer?|dispute|repute|depute|députés?|réputée?|torpedo|pedometer|clitheroe|pornic/gi;

/** A capital within the stretch, between small letters, shows how the tag is meant. */
function misread(tag: string): boolean {
  const without = tag.replace(HONEST, (word) => "·".repeat(word.length));
  return (without.match(CRUDE) ?? []).some((stretch) => !/\p{Ll}\p{Lu}\p{Ll}/u.test(stretch));
}

export default spots({
  id: "no-unfortunate-split",
  family: "format",
  level: "warn",
  what: { en: "This tag can be read in another way: {text}", fr: "Ce hashtag peut se lire autrement : {text}" },
  why: {
    en: "Once somebody has seen it, nobody reads it as you meant it.",
    fr: "Une fois que quelqu’un l’a vu, plus personne ne le lit comme vous.",
  },
  fix: { en: "Write a capital at each word, or choose another tag.", fr: "Mettez une majuscule à chaque mot, ou choisissez un autre hashtag." },
  evidence: [
    {
      source: "#susanalbumparty, #nowthatchersdead, #hobbitch",
      year: 2012,
      strength: "D",
      says: {
        en: "Each was meant in all innocence, and became a joke around the world within hours.",
        fr: "Chacun était innocent, et a fait rire le monde entier en quelques heures.",
      },
      against: {
        en: "Found by a few crude stretches of letters: other misreadings are missed, and capitals mend most.",
        fr: "Repéré à quelques suites de lettres crues : d’autres lectures échappent, et les majuscules règlent l’essentiel.",
      },
    },
    {
      source: "Échosciences Loire, on accessible social media, as read in 2026",
      year: 2026,
      url: "https://www.echosciences-loire.fr/articles/les-reseaux-sociaux",
      strength: "D",
      says: {
        en: "Screen readers cut tags by their capitals, and guess without them.",
        fr: "Les lecteurs d’écran coupent les hashtags aux majuscules, et devinent sans elles.",
      },
    },
  ],
  find: ({ hashtags }) => hashtags.filter(({ value }) => misread(value)),
  cases: {
    flags: [
      "Send in your questions #susanalbumparty",
      "It is #nowthatchersdead",
      "Ce soir #hobbitch",
      "Culture et littérature #CLitFest",
      "Visit #penisland",
      "See #whorepresents you",
    ],
    passes: [
      "#SusanAlbumParty",
      "Find a #therapist near you",
      "#PenIsland",
      "#analytics and #canalplus",
      "#Sussex #Essex #Middlesex",
      "#grapes #shiitake #cocktail",
      "#BlackFriday #lundi",
      "#bitcoin #glitch #switch",
    ],
  },
});
