/** The invented people of the demo, what they posted, and what is trending on the day that it plays. */
import { french } from "./words.ts";

export interface Person {
  readonly handle: string;
  readonly name: string;
  readonly colour: string;
}
export interface Post {
  readonly id: string;
  readonly by: Person;
  readonly text: string;
  readonly hoursAgo: number;
  readonly replies: number;
  readonly reposts: number;
  readonly likes: number;
  readonly views: number;
  readonly quoted?: Post;
  /** Handle of whom it answers, where the page says so. */
  readonly answers?: string;
}

export const acme: Person = { handle: "acme", name: "Acme", colour: "#7856ff" };
export const acmeCare: Person = { handle: "acme_care", name: "Acme Care", colour: "#1d9bf0" };
const ada: Person = { handle: "ada", name: "Ada Lamont", colour: "#00ba7c" };
const noor: Person = { handle: "noor_reads", name: "Noor", colour: "#f91880" };
const rowan: Person = { handle: "rowantailors", name: "Rowan Tailors", colour: "#ff7a00" };

const answered: Post = {
  id: "4",
  by: rowan,
  text: french
    ? "Un ourlet tient mieux avec un fil de la même matière que l’étoffe."
    : "A hem holds longer when the thread is made of what the cloth is made of.",
  hoursAgo: 9,
  replies: 12,
  reposts: 31,
  likes: 204,
  views: 9120,
};

/** Newest first. The first one is the post that `?in_reply_to=1`, `?quote=1` and `/ada/status/1` are about. */
export const posts: readonly Post[] = [
  {
    id: "1",
    by: ada,
    text: french
      ? "@acme Troisième message : ma robe est arrivée déchirée et personne ne répond. Je suis vraiment furieuse."
      : "@acme Third time I write: my dress arrived torn and nobody answers. I am really furious.",
    hoursAgo: 1,
    replies: 48,
    reposts: 152,
    likes: 553,
    views: 30142,
  },
  {
    id: "2",
    by: noor,
    text: french ? "Vendredi. Un livre, un train, trois heures sans réseau. #FF" : "Friday. One book, one train, three hours without a signal. #FF",
    hoursAgo: 2,
    replies: 3,
    reposts: 1,
    likes: 27,
    views: 1204,
  },
  {
    id: "3",
    by: noor,
    text: french ? "C’est exactement ce que disait ma grand-mère." : "This is exactly what my grandmother used to say.",
    hoursAgo: 5,
    replies: 0,
    reposts: 2,
    likes: 40,
    views: 2210,
    quoted: answered,
  },
  answered,
];

/** What stands on Acme's profile, newest first: its own, one of them pinned and so there twice, and one of somebody else's that it passed on. */
export const pinned: Post = {
  id: "1900000000000000003",
  by: acme,
  text: french ? "Visite d’atelier samedi : venez voir tourner le métier à tisser." : "Open workshop on Saturday: come and see the loom at work.",
  hoursAgo: 30,
  replies: 4,
  reposts: 6,
  likes: 1_290,
  views: 20_114,
};
const thanks: Post = {
  id: "1900000000000000002",
  by: acme,
  text: french ? "Merci Noor, on transmet à l’équipe !" : "Thank you Noor, we pass it on to the team!",
  hoursAgo: 50,
  replies: 0,
  reposts: 0,
  likes: 3,
  views: 214,
  answers: "noor_reads",
};
const hem: Post = {
  id: "1900000000000000001",
  by: acme,
  text: french ? "On confirme : le fil fait l’ourlet." : "We can confirm: it is the thread that makes the hem.",
  hoursAgo: 70,
  replies: 1,
  reposts: 2,
  likes: 17,
  views: 903,
  quoted: answered,
};
const unmarked: Post = {
  ...pinned,
  id: "1900000000000000004",
  text: french ? "Écrivez-nous en privé, on regarde." : "Send us a message, we will look into it.",
  hoursAgo: 20,
};
export const profile: readonly Post[] = [answered, pinned, thanks, hem];
/** With its answers: each under what it answers, which then says nothing of it. */
export const withReplies: readonly Post[] = [posts[0] as Post, unmarked, pinned];

export const postById = (id: string | null): Post | undefined => posts.find((post) => post.id === id);

/** 20 July 2012 was a Friday, the day of a film's release, the first of Ramadan, and a week before the Games. */
export const trends = ["Aurora", "#TheDarkKnightRises", "London 2012", "Ramadan", "#FF"];
