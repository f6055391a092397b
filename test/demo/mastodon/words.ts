/** What the demo says, in the language of its address: `?lang=fr`. */
const en = {
  prompt: "What’s on your mind?",
  post: "Post",
  reply: "Reply",
  everybody: "Public",
  named: "Private mention",
  failed: "It could not be published. Try again.",
};
const fr: typeof en = {
  prompt: "Qu’avez-vous en tête ?",
  post: "Publier",
  reply: "Répondre",
  everybody: "Public",
  named: "Mention privée",
  failed: "La publication a échoué. Réessayez.",
};
export const words = document.documentElement.lang === "fr" ? fr : en;
