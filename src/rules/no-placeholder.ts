/** A blank of a template that nobody filled in. */
import { matches, outside, spots } from "../core/kinds.ts";
import { fields, rubrics, tasks } from "../lexicons/placeholders.ts";

/** A field's name, by itself or asked for: "insert link", "votre prénom", "nom du client". */
const ASKED = "(?:insert|add|enter|insérer|insérez|ajouter|ajoutez|saisir|mettre|your|the|votre|vos|le|la|les)";
const FIELD = `(?:(?:${ASKED}[ _])*(?:${fields.join("|")})|(?:${ASKED}[ _])+(?:${rubrics.join("|")}))(?:[ _](?:here|ici|client|customer|\\d|du client))?`;
/** What comes just before XXX when it stands for something: "on XXX", "chez XXX". "Super Bowl XXX" and "miss you XXX" have no such word. */
const LEADS =
  "le|la|au|aux|à|de|du|chez|pour|avec|par|[Bb]onjour|[Cc]her|[Cc]hère|[Mm]erci|the|at|on|in|by|from|for|to|with|is|est|[Hh]ello|[Hh]i|[Dd]ear|only|seulement";

const PATTERNS: readonly RegExp[] = [
  /(?<![$\w])\{\{\s*[\p{L}_][^{}\n]{0,40}\}\}/gu,
  new RegExp(`(?<![\\p{L}\\p{N}$\`{])\\{\\s*(?:${FIELD}|${rubrics.join("|")})\\s*\\}(?!\\})`, "giu"),
  new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:${LEADS})\\s)\\[(?:${rubrics.join("|")})\\]`, "giu"),
  new RegExp(`\\[\\[?\\s*(?:${FIELD})\\s*\\]\\]?(?!\\()`, "giu"),
  new RegExp(`<\\s*(?:${FIELD})\\s*>`, "giu"),
  /(?<![\p{L}\p{N}%])%[A-Z][A-Z_]{2,30}%(?![\p{L}\p{N}%])/gu,
  /\*\|[A-Z_:]{2,30}\|\*/gu,
  /lorem\s+ipsum/giu,
  /[[(«<]\s*(?:à compléter|à préciser|à confirmer|à remplacer|à vérifier|to be completed|to be confirmed|fill in|insert [^\])»>\n]{1,30}|insérer [^\])»>\n]{1,30})\s*[\])»>]/giu,
  // Spanish says "TODO" in capitals too: only where a task follows, or where it stands for the value of a line.
  new RegExp(`(?<![\\p{L}\\p{N}#@_])TODO(?=\\s*:?\\s+(?:${tasks.join("|")})(?![\\p{L}]))`, "gu"),
  /(?<=^|[[(])[ \t]*TODO(?=:|\s*[\])]|[ \t]*$)/gmu,
  /(?<=[:=]\s)TODO(?=[ \t]*[.)]?[ \t]*$)/gmu,
  new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:${LEADS})\\s)X{3,}(?![\\p{L}\\p{N}]|[ \\u00a0]\\p{Lu})`, "gu"),
  /(?<![\p{L}\p{N}#@])X{2,}(?=[ \u00a0\u202f]?(?:€|\$|£|%|euros)|h(?![\p{L}\p{N}])|[/.]XX)/gu,
];
const CODE = /`[^`]*`/gu;
/** Every pattern needs one of these. */
const LIKELY = /[{[<(«%*]|XX|TODO|lorem/iu;

export default spots({
  id: "no-placeholder",
  family: "robo",
  level: "stop",
  what: { en: "A blank that was not filled in: {text}", fr: "Un champ resté vide : {text}" },
  why: {
    en: "It tells every reader that nobody read the post before it went out.",
    fr: "Il dit à tous que personne n’a relu le post avant son départ.",
  },
  fix: { en: "Fill it in, or delete it.", fr: "Complétez-le ou supprimez-le." },
  evidence: [
    {
      source: "Bank of America’s scripted replies",
      year: 2013,
      strength: "D",
      says: {
        en: "Canned answers, sent by people from a script, were taken for a robot’s and mocked around the world.",
        fr: "Des réponses toutes faites, envoyées par des personnes suivant un script, ont été prises pour celles d’un robot et moquées partout.",
      },
      against: {
        en: "A case of templates in general: how often blanks stay open has not been counted.",
        fr: "Un cas de modèles en général : personne n’a compté les champs oubliés.",
      },
    },
  ],
  find: ({ text, links }) => {
    if (!LIKELY.test(text)) return [];
    const code = matches(text, CODE);
    return PATTERNS.flatMap((pattern) => matches(text, pattern)).filter(outside([...links, ...code]));
  },
  cases: {
    flags: [
      { text: "Hi {{first_name}}, thank you for your message!", kind: "reply" },
      "Dear [Name], we are sorry to hear that.",
      "Read the full story: <insert link>",
      "TODO: add the date of the sale",
      "Happy birthday %FIRSTNAME%!",
      "Lorem ipsum dolor sit amet, new season.",
      "Bonjour {prénom}, merci pour votre message.",
      "Bonjour [NOM], votre commande est partie.",
      "Rendez-vous le XXX à Lyon, à partir de XXh",
      "Tarif : XX € (à compléter)",
      "Prix du billet : TODO",
      "On se retrouve le [DATE] à [HEURE]",
      "Plus d’infos ici : {lien}",
    ],
    passes: [
      "Super Bowl XXX was in 1996, and Dallas won",
      "Miss you already xxx",
      "Miss you XXX",
      "The games of the XXX Olympiad opened in London",
      "Set `{{ user.name }}` in the template, then `{name}`",
      "Use $" + "{{ secrets.TOKEN }} in your GitHub Actions",
      "My to-do list: todo apps. And #TODO day!",
      "¡Gracias por todo! Lo damos TODO en el campo. TODO EL MUNDO a bailar",
      "[JEU CONCOURS] Gagnez deux places ! [LIEN EN BIO]",
      "[VOTRE AVIS NOUS INTÉRESSE] Quel est votre parfum préféré ?",
      "[ÉVÉNEMENT] Portes ouvertes samedi [PHOTOS]",
      "Formulaire à compléter avant le 12, date à confirmer",
      "T-shirts du XS au XXXL, et 100 % coton",
      "Jeux de la XXXe olympiade",
      "See [our guide](https://acme.com) <3 50%OFF%",
    ],
  },
});
