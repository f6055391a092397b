/** Small words by which a language is known, and where it is mostly read. Own work, CC0-1.0. */

const list = (words: string): readonly string[] => words.split(" ");

/** Small words of each language. */
export const functionWords: Readonly<Record<"en" | "fr" | "es" | "de" | "pt" | "it", readonly string[]>> = {
  en: list(
    "the and of to for with your you our we is are this that it at on from be all now more who what how my not can get have has will until in a an so if",
  ),
  fr: list(
    "le les des est et une du aux avec pour dans sur vous nous votre vos notre nos dès chez ce cette c'est qui à jusqu'à ou où au sont ici très plus la de en que se on il elle toute tout tous toutes aujourd'hui demain si ne pas",
  ),
  es: list("el los las una y del con para por en tu tus su sus nuestro nuestra más desde hasta este esta hoy muy qué al lo como de que un se si no"),
  de: list("der die das und ein eine mit für auf bei ist im am zum zur den dem nicht euch ihr unser unsere bis ab heute auch jetzt es in so wir sie"),
  pt: list("o os as uma e do da dos das com para por em seu sua nosso nossa até não você hoje mais pelo pela ao de que um se no na"),
  it: list("il lo gli una e di del della con per su da dal nel nella vostro nostra questo questa oggi anche più fino è ai la che un si non"),
};

/** ISO 3166 codes of the countries where a post in a language is most likely read. */
export const readIn: Readonly<Record<keyof typeof functionWords, readonly string[]>> = {
  en: list("US GB CA AU NZ IE"),
  fr: list("FR BE CH LU MC"),
  es: list("ES MX AR CO CL PE VE EC UY PY BO CR PA GT HN SV NI DO CU PR"),
  de: list("DE AT CH LI"),
  pt: list("BR PT AO MZ"),
  it: list("IT SM VA"),
};
