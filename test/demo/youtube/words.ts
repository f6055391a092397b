/** What the demo says, in the language of its address: `?lang=fr`. */
const en = { comment: "Add a comment...", addReply: "Add a reply...", submit: "Comment", reply: "Reply", failed: "Something went wrong. Try again." };
const fr: typeof en = {
  comment: "Ajoutez un commentaire…",
  addReply: "Ajoutez une réponse…",
  submit: "Ajouter un commentaire",
  reply: "Répondre",
  failed: "Une erreur s’est produite. Réessayez.",
};
export const words = document.documentElement.lang === "fr" ? fr : en;
