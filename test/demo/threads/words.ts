/** What the demo says, in the language of its address: `?lang=fr`. */
const en = {
  create: "Create",
  profile: "Profile",
  reply: "Reply",
  quote: "Quote",
  cancel: "Cancel",
  post: "Post",
  add: "Add to thread",
  write: "Empty text field. Type to compose a new post.",
  failed: "Something went wrong. Try again.",
};
const fr: typeof en = {
  create: "Créer",
  profile: "Profil",
  reply: "Répondre",
  quote: "Citer",
  cancel: "Annuler",
  post: "Publier",
  add: "Ajouter au thread",
  write: "Champ de texte vide. Saisissez du texte pour composer une nouvelle publication.",
  failed: "Une erreur s’est produite. Réessayez.",
};
export const words = document.documentElement.lang === "fr" ? fr : en;
