/** Days of remembrance, anniversaries of tragedies, and hashtags of testimony: no ground for a sale or a joke. */

import { publishAt } from "../core/mix/rhythm.ts";
import type { Level, ParsedDraft, SensitiveDay, Span } from "../core/model.ts";
import type { Hit, Rule } from "../core/rule.ts";
import { key } from "../core/text/text.ts";
import { isCaring, isLight, isSelling } from "../core/text/tone.ts";
import { type WordList, wordList } from "../core/text/word-list.ts";

const DAY = 86_400_000;
/** Sales "for" a day are announced in the week before it. */
const BEFORE = 7 * DAY;
const AFTER = 2 * DAY;
const dated = { en: dayIn("en"), fr: dayIn("fr") };

export default {
  id: "no-sensitive-day",
  family: "context",
  level: "warn",
  what: { en: "“{text}” belongs to a grief: {en} ({enDay}).", fr: "« {text} » touche à un deuil : {fr} ({frDay})." },
  why: {
    en: "People remember their dead that day or under that tag; a sale or a joke beside it has cost brands an apology every year.",
    fr: "Ce jour-là, ou sous ce hashtag, on se souvient de ses morts ; une promotion ou une plaisanterie y vaut chaque année des excuses à des marques.",
  },
  fix: {
    en: "Leave the day out of it, or speak of it for its own sake, without anything to sell.",
    fr: "Laissez ce jour de côté, ou parlez-en pour lui-même, sans rien à vendre.",
  },
  evidence: [
    {
      source: "KFC Germany, push message of 9 November",
      year: 2022,
      strength: "D",
      says: {
        en: "An automated message invited people to treat themselves to chicken on the anniversary of the pogroms of 1938.",
        fr: "Un message automatique invitait à se régaler de poulet le jour anniversaire des pogroms de 1938.",
      },
      against: {
        en: "Single cases. Which days are kept, and by whom, differs by country; the list is ours, and yours to add to.",
        fr: "Des cas isolés. Les jours qui comptent diffèrent selon les pays ; la liste est la nôtre, à vous de la compléter.",
      },
    },
    {
      source: "AT&T and others on 11 September; SpaghettiOs on Pearl Harbor Day",
      year: 2013,
      strength: "D",
      says: {
        en: "Brands put their product into the remembrance of the day, and took it back within hours.",
        fr: "Des marques ont glissé leur produit dans la commémoration du jour, et l’ont retiré en quelques heures.",
      },
    },
  ],
  check(draft, facts): Hit[] {
    const at = publishAt(draft, facts);
    const tags = draft.hashtags.map(({ value, start, end }) => ({ tag: key(value), start, end }));
    return facts.days.flatMap((day): Hit[] => {
      if (day.at !== undefined && (at < day.at - BEFORE || at >= day.at + AFTER)) return [];
      const spans = spansOf(draft.text, tags, day);
      if (spans.length > 0) return [hit(draft, day, spans, levelOf(draft, day))];
      const isOn = day.at !== undefined && at >= day.at && at < day.at + DAY;
      const isKept = facts.account.country !== undefined && day.countries.includes(facts.account.country);
      return isOn && isKept && day.weight === 3 && isSelling(draft) ? [hit(draft, day, [], "note")] : [];
    });
  },
  cases: {
    flags: [
      { now: "2025-09-11T12:00:00Z", text: "Never forget 9/11. And never forget our deals: 20% off today only!", level: "stop" },
      { now: "2025-09-09T12:00:00Z", text: "Patriot Day sale starts now, shop the whole store", level: "stop" },
      { now: "2025-11-13T09:00:00Z", text: "13 novembre : -20 % sur toute la boutique, profitez-en !", level: "stop" },
      { now: "2025-11-13T09:00:00Z", text: "Une pensée pour les victimes. #13novembre", level: "note" },
      { text: "#WhyILeft my old phone company" },
      { text: "You are not alone: the helpline is open day and night. #MeToo", level: "note" },
      { now: "2025-11-13T09:00:00Z", text: "-20 % sur toute la boutique", profile: { country: "FR" }, level: "note" },
      { now: "2025-11-03T09:00:00Z", scheduledAt: Date.parse("2025-11-11T10:00:00Z"), text: "Veterans Day: shop and save 20%", level: "note" },
    ],
    passes: [
      "Never forget: 20% off today only!",
      { now: "2025-06-11T12:00:00Z", text: "Our 9/11 deals: 20% off today only!" },
      { now: "2025-11-13T09:00:00Z", text: "-20 % sur toute la boutique" },
      { now: "2025-11-13T09:00:00Z", text: "Le nouveau menu est arrivé, bon appétit à tous" },
      { now: "2025-09-11T12:00:00Z", text: "The new Porsche 911 is here" },
    ],
  },
} satisfies Rule;

/** What is said with care is only noted, and so is a day that is a holiday as well; a sale on a day of grief stops. */
function levelOf(draft: ParsedDraft, { weight, at }: SensitiveDay): Level {
  if (weight === 1 || isCaring(draft)) return isSelling(draft) && weight === 3 ? "warn" : "note";
  if (isLight(draft)) return weight === 3 && isSelling(draft) ? "stop" : "warn";
  return at === undefined && weight === 3 ? "warn" : "note";
}

function spansOf(text: string, tags: readonly (Span & { readonly tag: string })[], day: SensitiveDay): Span[] {
  const tagged = tags.filter(({ tag }) => day.tags.includes(tag)).map(({ start, end }) => ({ start, end }));
  return [
    ...tagged,
    ...phrasesOf(day)
      .all(text)
      .map(({ start, end }) => ({ start, end })),
  ];
}

/** The same days are asked about at every keystroke. */
const phrases = new WeakMap<SensitiveDay, WordList<string>>();
function phrasesOf(day: SensitiveDay): WordList<string> {
  const known = phrases.get(day) ?? wordList(day.phrases);
  phrases.set(day, known);
  return known;
}

function hit({ text }: ParsedDraft, { name, at, since }: SensitiveDay, spans: readonly Span[], level: Level): Hit {
  const said = [...new Set(spans.map(({ start, end }) => text.slice(start, end)))].join(", ");
  return {
    spans,
    level,
    about: name.en,
    values: {
      text: said || (at === undefined ? "" : `${dated.en.format(at)} / ${dated.fr.format(at)}`),
      en: name.en,
      fr: name.fr,
      enDay: at === undefined ? "all year round" : dated.en.format(at),
      frDay: at === undefined ? "toute l’année" : dated.fr.format(at),
    },
    headlines: at === undefined ? [] : [{ headline: `${name.en} · ${name.fr}${since ? ` (${since})` : ""}`, source: "Aplomb", at }],
  };
}

function dayIn(lang: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(lang, { day: "numeric", month: "long", timeZone: "UTC" });
}
