/** More emoji than somebody who listens can follow. */
import * as z from "zod/mini";
import { limit } from "../core/kinds.ts";

/** As screen readers say the commonest; CLDR short names. */
const NAMES: Readonly<Record<string, string>> = {
  "🎉": "party popper",
  "❤️": "red heart",
  "😂": "face with tears of joy",
  "😍": "smiling face with heart-eyes",
  "🔥": "fire",
  "👏": "clapping hands",
  "🙌": "raising hands",
  "✨": "sparkles",
  "🙏": "folded hands",
  "💪": "flexed biceps",
  "🚀": "rocket",
  "👉": "backhand index pointing right",
  "🌷": "tulip",
};

export default limit({
  id: "no-emoji-load",
  family: "format",
  level: "note",
  optIn: true,
  what: { en: "{count} emoji; each is read out by its name.", fr: "{count} emoji, chacun lu par son nom." },
  why: {
    en: "Heard, a row of emoji is a row of sentences: “{heard}”.",
    fr: "À l’oreille, une rangée d’emoji est une rangée de phrases : « {heard} ».",
  },
  fix: { en: "Keep one or two, at the end.", fr: "Gardez-en un ou deux, à la fin." },
  evidence: [
    {
      source: "Guides of the University of Kentucky and of Insytful on accessible posts",
      year: 2023,
      url: "https://ada.uky.edu/digital-accessibility/social-media",
      strength: "C",
      says: {
        en: "Each emoji is read out by its full name: one or two, at the end, never as bullets or in place of words.",
        fr: "Chaque emoji est lu par son nom entier : un ou deux, à la fin, jamais en puces ni à la place de mots.",
      },
      against: { en: "The guides differ on the number, and none measured it.", fr: "Les guides diffèrent sur le nombre, et aucun ne l’a mesuré." },
    },
  ],
  optionWords: {
    most: { en: "Emoji that pass in a post", fr: "Emojis tolérés dans un post" },
  },
  options: z.object({
    /** Emoji in a post. @default 3 */
    most: z._default(z.number(), 3),
  }),
  counts({ emoji, text }, _facts, { most }) {
    const heard = emoji
      .slice(0, 3)
      .map(({ value }) => NAMES[value] ?? value)
      .join(", ");
    const twice = emoji.some(({ start, value }) => text.slice(0, start).endsWith(value.repeat(2)));
    return [{ count: emoji.length, max: twice ? Math.min(2, most) : most, spans: emoji, values: { heard } }];
  },
  cases: {
    flags: ["🎉🎉🎉 Sale", "New 🌷 shop 🎈 on 🛍️ Saturday ✨", "Bravo 👏👏👏", "Merci ❤️ à 🙌 tous 😍 pour hier 🎉"],
    passes: ["Sale 🎉", "New shop 🌷 on Saturday 🎈", "Merci à tous ❤️🙌", "No emoji at all", "1️⃣ 2️⃣ 3️⃣ soleil"],
  },
});
