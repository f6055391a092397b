/** The invented people and pages of the demo, and what they posted. */
import { lang } from "./words.ts";

export interface Person {
  readonly name: string;
  readonly line: string;
  readonly path: string;
  readonly colour: string;
  readonly isCompany?: boolean;
}
export interface Post {
  readonly id: string;
  readonly by: Person;
  readonly text: string;
  readonly ago: string;
  readonly likes: number;
  readonly comment?: { readonly by: Person; readonly text: string };
  /** What its author is told, and what everybody sees beside the likes. */
  readonly counts?: { readonly impressions: string; readonly comments: string; readonly reposts: string };
}

const french = lang === "fr";
export const ada: Person = {
  name: "Ada Lamont",
  line: french ? "Responsable communication chez Acme" : "Head of communications at Acme",
  path: "/in/ada-lamont/",
  colour: "#5f6fb5",
};
export const acme: Person = { name: "Acme", line: "12 345", path: "/company/4711/", colour: "#7856ff", isCompany: true };
const noor: Person = {
  name: "Noor Haddad",
  line: french ? "Achats responsables, textile" : "Responsible sourcing, textiles",
  path: "/in/noor-haddad/",
  colour: "#b1564f",
};
const rowan: Person = { name: "Rowan Tailors", line: "2 804", path: "/company/88/", colour: "#3f7d58", isCompany: true };
/** Whom a mention can name. */
export const everybody: readonly Person[] = [noor, rowan, ada, acme];

/** The first one is the post that `/feed/update/urn:li:activity:7001/` shows. */
export const posts: readonly Post[] = [
  {
    id: "7001",
    by: noor,
    text: french
      ? "Troisième livraison abîmée cette saison. Chez Acme, personne ne répond : à qui faut-il écrire ?"
      : "Third damaged delivery this season. Nobody at Acme answers: whom does one write to?",
    ago: "3 h",
    likes: 48,
    comment: { by: rowan, text: french ? "Même chose chez nous en mars." : "The same happened to us in March." },
  },
  {
    id: "7002",
    by: rowan,
    text: french
      ? "Un ourlet tient mieux avec un fil de la même matière que l’étoffe."
      : "A hem holds longer when the thread is made of what the cloth is made of.",
    ago: "1 d",
    likes: 204,
  },
];

/** Ada's own activity: the number of each begins with the instant it was made, 6 and 9 November 2026 at noon UTC. */
export const activity: readonly Post[] = [
  {
    id: String((BigInt(Date.UTC(2026, 10, 9, 12)) << 22n) + 5n),
    by: ada,
    text: french ? "Trois semaines chez nos tisserands : ce que j’en retiens." : "Three weeks with our weavers: what I take home from it.",
    ago: "2 w",
    likes: 1_204,
    counts: french
      ? { impressions: "18\u202f402 impressions", comments: "37 commentaires", reposts: "9 republications" }
      : { impressions: "18,402 impressions", comments: "37 comments", reposts: "9 reposts" },
  },
  {
    id: String((BigInt(Date.UTC(2026, 10, 6, 12)) << 22n) + 9n),
    by: ada,
    text: french ? "Nous recrutons un ou une responsable d’atelier." : "We are hiring somebody to run the workshop.",
    ago: "2 w",
    likes: 61,
    counts: { impressions: "2.4K impressions", comments: "2 comments", reposts: "1 repost" },
  },
  posts[0] as Post,
];

export const stories = french
  ? ["Le lin revient dans les collections", "Les salons d’automne affichent complet", "Recruter par l’atelier"]
  : ["Linen returns to the collections", "Autumn fairs are sold out", "Hiring through the workshop"];
