/** What the demo says, in the language of its address: `?lang=fr`. */
const en = {
  create: "New post",
  back: "Back",
  next: "Next",
  share: "Share",
  caption: "Write a caption...",
  place: "Add location",
  comment: "Add a comment…",
  post: "Post",
  message: "Message",
  send: "Send",
  shared: "Your post has been shared.",
};
const fr: typeof en = {
  create: "Nouvelle publication",
  back: "Retour",
  next: "Suivant",
  share: "Partager",
  caption: "Écrivez une légende…",
  place: "Ajouter un lieu",
  comment: "Ajouter un commentaire…",
  post: "Publier",
  message: "Message",
  send: "Envoyer",
  shared: "Votre publication a été partagée.",
};
export const words = document.documentElement.lang === "fr" ? fr : en;
