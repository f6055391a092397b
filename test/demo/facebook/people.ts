/** The invented people of the demo, and what they posted and said under it. */
import { lang } from "./words.ts";

export interface Person {
  readonly handle: string;
  readonly name: string;
  readonly colour: string;
}
export interface Comment {
  readonly id: string;
  readonly by: Person;
  readonly text: string;
  readonly replies: readonly Comment[];
}
export interface Post {
  readonly id: string;
  readonly by: Person;
  readonly text: string;
  readonly hoursAgo: number;
  readonly likes: number;
  readonly comments: readonly Comment[];
  readonly photos?: readonly string[];
  readonly shared?: Post;
}

const fr = lang === "fr";
export const acme: Person = { handle: "acme", name: "Acme Atelier", colour: "#7856ff" };
export const ada: Person = { handle: "ada.lamont", name: "Ada Lamont", colour: "#0a8a5b" };
export const noor: Person = { handle: "noor.reads", name: "Noor Haddad", colour: "#d6246e" };
export const rowan: Person = { handle: "rowantailors", name: "Rowan Tailors", colour: "#c75b12" };
/** Whom a mention may name. */
export const people: readonly Person[] = [ada, noor, rowan];

/** Newest first. */
export const posts: readonly Post[] = [
  {
    id: "pfbid02AdaTornDress1",
    by: ada,
    text: fr
      ? "Troisième message à Acme Atelier : ma robe est arrivée déchirée et personne ne répond. Je suis vraiment furieuse."
      : "Third time I write to Acme Atelier: my dress arrived torn and nobody answers. I am really furious.",
    hoursAgo: 1,
    likes: 48,
    comments: [
      {
        id: "901",
        by: noor,
        text: fr ? "Même chose ici, depuis deux semaines." : "Same here, for two weeks now.",
        replies: [],
      },
    ],
  },
  {
    id: "pfbid02RowanHem2",
    by: rowan,
    text: fr
      ? "Un ourlet tient mieux avec un fil de la même matière que l’étoffe."
      : "A hem holds longer when the thread is made of what the cloth is made of.",
    hoursAgo: 5,
    likes: 204,
    comments: [],
  },
  {
    id: "pfbid02NoorTrain3",
    by: noor,
    text: fr ? "Vendredi. Un livre, un train, trois heures sans réseau. 🚆" : "Friday. One book, one train, three hours without a signal. 🚆",
    hoursAgo: 9,
    likes: 27,
    comments: [],
  },
];
