/** What the demo says, in the language of its address: `?lang=fr`. */
const en = {
  join: "Join the conversation",
  comment: "Comment",
  reply: "Reply",
  save: "save",
  title: "Title",
  body: "Body text (optional)",
  post: "Post",
  submit: "submit",
  failed: "Something went wrong. Try again.",
};
const fr: typeof en = {
  join: "Rejoindre la conversation",
  comment: "Commenter",
  reply: "Répondre",
  save: "sauvegarder",
  title: "Titre",
  body: "Corps de texte (facultatif)",
  post: "Publier",
  submit: "soumettre",
  failed: "Une erreur s’est produite. Réessayez.",
};
export const words = document.documentElement.lang === "fr" ? fr : en;
