/** What the workshop of the sample report says, in each language: written for it, of nobody that there is. */
import type { Lang, MixClass } from "../../src/core/model.ts";

export interface House {
  readonly title: string;
  /** Posts by what they are for; `{n}` is a piece of the workshop. */
  readonly texts: Readonly<Record<MixClass, readonly string[]>>;
  readonly pieces: readonly string[];
  readonly goals: readonly [string, string, string];
  readonly lines: readonly [string, string, string];
  readonly audiences: readonly [string, string];
  readonly questions: readonly string[];
  /** On the workshop, on another, on what both care for. */
  readonly searches: readonly [string, string, string];
}

export const HOUSES: Readonly<Record<Lang, House>> = {
  en: {
    title: "Alder & Wren, third quarter of 2026",
    texts: {
      promo: [
        "The {n} is back in the shop, in oiled oak. Made to order, at your door in six weeks.",
        "Until Sunday: 15% off the {n}, and we plant a tree for each one.",
        "New this month: the {n} in walnut. The first twenty are numbered.",
      ],
      curated: [
        "A fine piece on why repair is design, by people who mend for a living. https://journal.example/repair",
        "How a forest is read before a single tree is cut: twelve minutes well spent. https://forests.example/reading",
        "Worth your evening: the history of the dovetail, drawn by hand. https://joints.example/dovetail",
      ],
      engagement: [
        "Inès has made chairs for thirty-one years. Today she finished her last {n} with us. What would you ask her?",
        "Before and after: a {n} that came back to the bench after forty winters.",
        "Which wood for a {n} that children will climb on? Tell us, we will try the three you name most.",
        "A quiet morning at the bench: the first shaving of a new {n}.",
      ],
    },
    pieces: ["Heron chair", "Mill table", "Lark stool", "Fenland bench", "Harbour shelf", "Sparrow desk", "Tide lamp"],
    goals: ["More people at the workshop days", "Orders from the new catalogue", "Hire two joiners"],
    lines: ["People at the bench", "Wood and repair", "The catalogue"],
    audiences: ["Families who furnish a first home", "Architects and fitters"],
    questions: ["When is the next workshop day?", "Is the walnut from Europe?", "Can a bench be made longer?"],
    searches: ["alder wren", "hazel joinery", "repair furniture"],
  },
  fr: {
    title: "Aulne & Roitelet, troisième trimestre 2026",
    texts: {
      promo: [
        "Le modèle {n} est de retour en boutique, en chêne huilé. Fait à la commande, chez vous en six semaines.",
        "Jusqu’à dimanche : – 15 % sur le modèle {n}, et un arbre planté pour chacun.",
        "Nouveau ce mois-ci : le modèle {n} en noyer. Les vingt premiers sont numérotés.",
      ],
      curated: [
        "Un bel article sur la réparation comme geste de design, par celles et ceux qui en vivent. https://journal.example/reparer",
        "Lire une forêt avant de couper un arbre : douze minutes bien employées. https://forets.example/lire",
        "Pour ce soir : l’histoire de la queue d’aronde, dessinée à la main. https://assemblages.example/aronde",
      ],
      engagement: [
        "Inès fabrique des chaises depuis trente et un ans. Elle a fini aujourd’hui son dernier modèle {n} chez nous. Que lui demanderiez-vous ?",
        "Avant, après : un modèle {n} revenu à l’établi au bout de quarante hivers.",
        "Quel bois pour un modèle {n} sur lequel les enfants vont grimper ? Dites-le-nous, nous essaierons les trois plus cités.",
        "Matin calme à l’établi : premier copeau d’un nouveau modèle {n}.",
      ],
    },
    pieces: ["Héron", "Moulin", "Alouette", "Marais", "Grand-Port", "Moineau", "Marée"],
    goals: ["Plus de monde aux journées d’atelier", "Des commandes du nouveau catalogue", "Recruter deux menuisiers"],
    lines: ["Les gens de l’établi", "Bois et réparation", "Le catalogue"],
    audiences: ["Les familles qui s’installent", "Architectes et agenceurs"],
    questions: ["C’est quand, la prochaine journée d’atelier ?", "Le noyer vient-il d’Europe ?", "Un banc peut-il être fait plus long ?"],
    searches: ["aulne roitelet", "menuiserie du coudrier", "réparer ses meubles"],
  },
};
