/** LinkedIn: a page’s post with a link is said to be shown to fewer people. */
import { spots } from "../core/kinds.ts";

export default spots({
  id: "no-link-card",
  family: "format",
  level: "note",
  optIn: true,
  what: {
    en: "A link in the post: some say that LinkedIn shows it less.",
    fr: "Un lien dans le post : certains disent que LinkedIn le montre moins.",
  },
  why: {
    en: "Studies contradict each other, from −42% to +13%: your own figures are the better guide.",
    fr: "Les études se contredisent, de −42 % à +13 % : vos propres chiffres sont le meilleur guide.",
  },
  fix: {
    en: "If reach matters more than clicks, try it once without the card.",
    fr: "Si la portée compte plus que les clics, essayez une fois sans la carte.",
  },
  evidence: [
    {
      source: "Ordinal, 900,000 LinkedIn posts",
      year: 2025,
      url: "https://www.tryordinal.com/blog/linkedin-link-penalty-study",
      strength: "B",
      says: {
        en: "−26.5% reach overall, pages hit, people almost not; engagement per view +22%.",
        fr: "−26,5 % de portée en tout, surtout les pages, presque pas les personnes ; +22 % d’engagement par vue.",
      },
      against: {
        en: "A study of 577,000 posts found +13.6% interactions; MagicPost (567,000) saw a loss for cards only, none for bare addresses.",
        fr: "Une étude de 577 000 posts trouve +13,6 % d’interactions ; MagicPost (567 000) voit une perte pour les cartes seules.",
      },
    },
  ],
  find: ({ site, kind, links }) => (site === "linkedin" && kind === "post" ? links.slice(0, 1) : []),
  cases: {
    flags: [
      { text: "Our report: https://acme.com/report", site: "linkedin" },
      { text: "Notre étude : acme.com/etude", site: "linkedin" },
      { text: "https://acme.com", site: "linkedin" },
    ],
    passes: [
      "Our report: https://acme.com/report",
      { text: "Our report is out", site: "linkedin" },
      { text: "See https://acme.com", site: "linkedin", kind: "comment" },
      { text: "Voir https://acme.com", site: "facebook" },
      { text: "Le lien est en commentaire", site: "linkedin" },
    ],
  },
});
