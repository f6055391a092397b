/** Hashtags that say by their shape that something happened to somebody: #PrayForX, #JeSuisX, #XStrong. */

import type { Deed } from "../deed.ts";

const SHAPES: readonly RegExp[] = [
  /^(?:pray(?:ing|ers?)?|prier|priez|prions|pri[eè]res?|oremos|oren|beten)(?:for|pour|por|f[uü]r|para)(.+)$/iu,
  /^(?:jesuis|noussommes|yosoy|todossomos|somostodos|ichbin|wirsind|iosono|weareall|iam)(.+)$/iu,
  /^(?:rip|restinpeace|reposeenpaix|descanseenpaz|ruheinfrieden|qepd)(.+)$/iu,
  /^(.+)strong$/iu,
  /^(?:i?standwith|westandwith|solidarit[eé]avec|soutien[aà]|fuerza|for[cç]a|conel)(.+)$/iu,
  /^(?:attentats?|attaques?|fusillade|tuerie|s[eé]isme|inondations?|incendie|crash|explosion|terremoto|tiroteo|atentado|anschlag|erdbeben|hochwasser)(?:de|[aà]|du|in|en)?(.+)$/iu,
  /^(.+?)(?:attacks?|attentats?|shootings?|bombings?|massacre|terror|crash|earthquake|quake|tsunami|hurricane|typhoon|cyclone|floods?|fires?|wildfires?|explosion|siege|hostages?|riots?|protests?|crisis|tragedy|disaster|victims|survivors|relief|evacuation)$/iu,
  /^(?:floods?|quake|fire|storm|rescue|relief|support|help|helpfor|save|savefor|bangon|sos|aidons|soutien|ayuda|apoyo|ajuda)(.+)$/iu,
  /^(?:justicefor|justicepour|justiciapara|gerechtigkeitf[uü]r)(.+)$/iu,
];

/** The code of a country or a state: #FloodsPH, #COfire. */
const LAND = /^[a-z]{2}$/iu;

/** What such a tag is about: "Paris" for "PrayForParis"; undefined for a tag without such a shape. */
export function bareTag(tag: string): string | undefined {
  for (const shape of SHAPES) {
    const about = shape.exec(tag)?.[1];
    if (about && (about.length > 2 || LAND.test(about))) return about;
  }
  return undefined;
}

/** What a tag says happened, as the deeds of headlines are called: #HighParkFire, #YolandaFlood. Not what is mostly said of other things (attack, storm, crash). */
const HAPPENING = /^.{4,}(fire|flood|quake|shooting|bombing|typhoon|hurricane)s?$/iu;
const DEEDS: Readonly<Record<string, Deed>> = {
  quake: "earthquake",
  typhoon: "storm",
  hurricane: "storm",
  fire: "fire",
  flood: "flood",
  shooting: "shooting",
  bombing: "bombing",
};
/** Fires that nobody flees from. */
const TAME =
  /^(?:bon|camp|cease|cross|spit|arcade|free|kindle|friendly|log|st\.?elmos|catching|photo|food|product|fashion|wedding|portrait|bird|clay|target)/iu;

/** The deed that a tag is the name of; undefined for most. */
export const deedOf = (tag: string): Deed | undefined => (TAME.test(tag) ? undefined : DEEDS[HAPPENING.exec(tag)?.[1]?.toLowerCase() ?? ""]);

/** Shapes that nothing but a tragedy takes: a fire may be a band, a strong home a shop. */
const GRIEF: readonly RegExp[] = [
  /^(?:pray(?:ing|ers?)?for|priezpour|prionspour|prierespour|prièrespour|oremospor|oracionespor|orempor)(.{3,})$/iu,
  /^(?:jesuis|noussommestous|noussommes)(.{3,})$/u,
  /^(?:JeSuis|NousSommes)([\p{Lu}\d].{2,})$/u,
  /^(?:RIP|restinpeace|reposeenpaix)(\p{Lu}\p{Ll}.+|.{5,})$/u,
  /^(?:justicefor|justicepour|justiciapara|justiçapor|gerechtigkeitfür)(.{3,})$/iu,
  /^(.{3,})(?:shootings?|bombings?|massacre|terrorattacks?|stabbings?|planecrash|traincrash|earthquake)$/iu,
  /^(?:attentats?|fusillade|tuerie|séisme|seisme|terremoto|atentado|tiroteo|anschlag)(.{3,})$/iu,
];

/** Whether a tag says by itself that people grieve, or are in danger. */
export const isGriefTag = (tag: string): boolean => GRIEF.some((shape) => shape.test(tag));
