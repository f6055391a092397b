/** An address that leads into the house: a machine of the network, a page being edited. */
import { matches, spots } from "../core/kinds.ts";

const INSIDE =
  /(?<![\w.@])(?:https?:\/\/)?(?:localhost(?::\d+)?\/\S*|(?<=:\/\/)(?:localhost|127(?:\.\d{1,3}){3}|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|[\w.-]{1,80}\.(?:local|internal|corp|lan|intra|intranet|home\.arpa)|intranet\.[\w.-]{1,80})(?::\d+)?(?![\w.]*\.\w)(?:[/?#]\S*)?)/giu;
const EDITED =
  /https?:\/\/(?:docs\.google\.com\/(?:document|spreadsheets|presentation)\/d\/[^\s/]{1,80}\/edit|drive\.google\.com\/drive\/(?:u\/\d\/)?folders\/|[\w-]{1,60}\.sharepoint\.com\/:|www\.canva\.com\/design\/[^\s/]{1,40}\/[^\s/]{1,60}\/edit|[\w.-]{1,80}\/wp-admin\/|[\w.-]{1,80}\/\S{0,120}[?&]preview=true)\S*/giu;

export default spots({
  id: "no-internal-link",
  family: "data",
  level: "warn",
  what: { en: "A link for insiders: {text}", fr: "Un lien interne : {text}" },
  why: {
    en: "For readers it is dead; to some it shows how the house is built, or lets them write in it.",
    fr: "Pour les lecteurs il est mort ; à d’autres il montre la maison, ou y donne accès en écriture.",
  },
  fix: { en: "Share the published page instead.", fr: "Partagez la page publiée." },
  evidence: [
    {
      source: "RFC 1918 and RFC 6762: addresses that only exist inside a network",
      year: 2013,
      url: "https://www.rfc-editor.org/rfc/rfc6762",
      strength: "A",
      says: {
        en: "Such hosts cannot be reached from outside: a public link to them is always a mistake.",
        fr: "Ces hôtes sont injoignables de l’extérieur : un lien public vers eux est toujours une erreur.",
      },
      against: {
        en: "That an edit link is open to all cannot be seen from its address.",
        fr: "Son adresse ne dit pas si un lien d’édition est ouvert à tous.",
      },
    },
  ],
  find: ({ text }) => (text.includes("/") || text.includes("localhost") ? [...matches(text, INSIDE), ...matches(text, EDITED)] : []),
  cases: {
    flags: [
      "Test it on http://localhost:3000/home",
      "Voir http://192.168.1.20/blog",
      "https://docs.google.com/document/d/1aB2c3/edit?usp=sharing",
      "http://intranet.acme.local/news",
      "https://acme.com/wp-admin/post.php?post=12",
      "https://acme.com/?p=12&preview=true",
    ],
    passes: [
      "https://docs.google.com/forms/d/e/1FAIp/viewform",
      "https://acme.com/blog/edit-your-photos",
      "https://192.0.2.1.example.com/",
      "Our local shop",
      "https://www.local.ch/",
      "Le 10.0.0 est sorti",
    ],
  },
});
