/** A promotion or a joke under a hashtag that says by its shape that people grieve: #PrayFor…, #JeSuis…, #JusticeFor…, even before any headline. */
import { spots } from "../core/kinds.ts";
import { touches } from "../core/moments/moments.ts";
import { isGriefTag } from "../core/moments/shapes.ts";
import { isCaring, isLight, isSelling } from "../core/text/tone.ts";

export default spots({
  id: "no-grief-tag",
  family: "context",
  level: "warn",
  what: { en: "{text} is how people mourn or call for help.", fr: "{text} : c’est ainsi qu’on porte un deuil ou qu’on appelle à l’aide." },
  why: {
    en: "A tag of this shape is made within minutes of a tragedy, before the news has it; an offer or a joke under it reads as using the dead.",
    fr: "Un hashtag de cette forme naît dans les minutes qui suivent un drame, avant les titres ; une offre ou un bon mot y passe pour de la récupération.",
  },
  fix: {
    en: "Open the tag and read it. Take it out, unless you speak to those who grieve.",
    fr: "Ouvrez le hashtag et lisez. Retirez-le, sauf si vous parlez à ceux qui souffrent.",
  },
  evidence: [
    {
      source: "3 Suisses, #JeSuis3Suisses",
      year: 2015,
      strength: "D",
      says: {
        en: "A retailer put its own name into the slogan of mourning the day after the attack on Charlie Hebdo, and apologised.",
        fr: "Une enseigne a glissé son nom dans le slogan du deuil au lendemain de l’attentat contre Charlie Hebdo, puis s’est excusée.",
      },
      against: {
        en: "A single case; some such tags are about matches or jokes by now.",
        fr: "Un cas isolé ; certains de ces hashtags servent aussi au sport ou à la blague.",
      },
    },
  ],
  find(draft, facts) {
    const tags = draft.hashtags.filter(({ value }) => isGriefTag(value));
    if (tags.length === 0 || !isLight(draft) || (isCaring({ ...draft, hashtags: [] }) && !isSelling(draft))) return [];
    const tied = new Set(touches(draft, facts).map(({ span }) => span.start));
    return tags.filter(({ start }) => !tied.has(start));
  },
  cases: {
    flags: [
      "20% off everything today, shop now! #PrayForSpringfield",
      "Nos calendriers sont en boutique, profitez-en ! #JeSuisDupont",
      "Good vibes only, happy Friday!! #SpringfieldShooting",
    ],
    passes: [
      "Our thoughts are with the families. #PrayForSpringfield",
      "Nos pensées vont aux proches. #JeSuisDupont",
      "Our stores in Springfield are closed today. #SpringfieldShooting",
      "Happy Friday!! #firework #SpringfieldFire",
      "20% off everything today, shop now! #homestrong",
    ],
  },
});
