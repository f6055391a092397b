/** Promotion while the team has called a crisis, or on the day of a catastrophe. */
import { during } from "../core/kinds.ts";
import { isOriginal, originals, publishAt } from "../core/mix/rhythm.ts";
import type { Facts, Moment } from "../core/model.ts";
import { isNear, readersOf } from "../core/moments/nearness.ts";
import { isDeadly, isGrave, isLasting } from "../core/moments/presence.ts";
import { isPromotion, isSelling } from "../core/text/tone.ts";

const reports = (...headlines: readonly string[]) => headlines.map((headline) => ({ headline, names: ["Gaziantep"] }));
const quake = reports(
  "Earthquake near Gaziantep kills at least 2,300 people",
  "Gaziantep earthquake: rescuers search the rubble, 1,900 dead",
  "Earthquake in Gaziantep: death toll passes 3,000",
);
const seisme = reports(
  "Séisme à Gaziantep : au moins 2 300 morts",
  "Séisme à Gaziantep : les secours fouillent les décombres, 1 900 morts",
  "Séisme à Gaziantep : le bilan dépasse 3 000 morts",
).map((item) => ({ ...item, lang: "fr", source: "Le Monde" }));

const crash = [{ headline: "Accident d’autocar près de Dijon : 14 morts", lang: "fr", source: "Le Monde", names: ["Dijon", "France"] }];

/** How long a single report of many dead counts where it is near. Own proposal. */
const RAW = 48 * 3_600_000;

export default during({
  id: "no-promo-in-crisis",
  family: "context",
  level: "stop",
  what: { en: "A promotion, while this is going on: {reason}", fr: "Une promotion, alors que ceci est en cours : {reason}" },
  why: {
    en: "Selling as usual through a grave moment is what people remember of it.",
    fr: "Vendre comme si de rien n’était pendant un moment grave, c’est ce qu’on retient de la marque.",
  },
  fix: {
    en: "Keep it for later, or publish service information and answers only.",
    fr: "Gardez-la pour plus tard, ou ne publiez que des informations utiles et des réponses.",
  },
  evidence: [
    {
      source: "Hootsuite, help centre: suspending content",
      year: 2026,
      url: "https://help.hootsuite.com/hc/en-us/articles/1260804306089",
      strength: "D",
      says: {
        en: "Publishing suites offer a pause for the whole organisation, with a reason; people may still publish, after a confirmation.",
        fr: "Les suites de publication proposent une pause pour toute l’organisation, avec un motif ; on peut encore publier, après confirmation.",
      },
      against: {
        en: "A practice, not a finding: nobody has measured what a pause gains.",
        fr: "Un usage, pas un résultat : personne n’a mesuré ce qu’une pause apporte.",
      },
    },
    {
      source: "NRA, “Good morning, shooters”",
      year: 2012,
      strength: "D",
      says: {
        en: "A cheerful post went out the morning after the Aurora shooting, and drew outrage.",
        fr: "Un post enjoué est parti le matin qui a suivi la fusillade d’Aurora, et a fait scandale.",
      },
      against: {
        en: "Whether a scheduler or an unaware person sent it is disputed.",
        fr: "Programmation ou personne non informée : la cause est disputée.",
      },
    },
    {
      source: "Wikipedia’s portal of current events, 2012, 2016 and 2022, counted by us",
      year: 2026,
      strength: "C",
      says: {
        en: "Ten dead or more, told by three headlines within a day: so on under 1% of days, rare enough to be said.",
        fr: "Dix morts ou plus, annoncés par trois titres en un jour : moins de 1 % des jours, assez rare pour être signalé.",
      },
      against: {
        en: "With the toll alone it would be 69 to 84% of days. It is a warning only in the country that the account declares, and only once.",
        fr: "Avec le seul bilan, ce serait 69 à 84 % des jours. Ce n’est un avertissement que dans le pays déclaré du compte, et une seule fois.",
      },
    },
  ],
  applies: (draft) => isOriginal(draft) && isPromotion(draft),
  lasting(facts, _, draft) {
    const { crisis, moments, account } = facts;
    const now = publishAt(draft, facts);
    if (crisis && crisis.untilAt > now) return { about: "crisis", values: { reason: crisis.reason } };
    if (!isSelling(draft)) return undefined;
    const readers = readersOf(draft.text, account);
    const own = { countries: account.country ? [account.country] : [], sure: true };
    const isRaw = (moment: Moment) => isDeadly(moment) && !isLasting(moment, now) && now - moment.firstAt < RAW && isNear(moment, readers);
    const grave = [...moments.often.filter((moment) => isGrave(moment, now)), ...moments.moments.filter(isRaw)].sort(
      (a, b) => Number(isNear(b, own)) - Number(isNear(a, own)) || (b.dead ?? 0) - (a.dead ?? 0),
    )[0];
    const told = grave?.headlines[0];
    if (!grave || !told) return undefined;
    const level = isNear(grave, own) && !hasSold(facts, grave.firstAt) ? "warn" : "note";
    return { about: grave.id, level, headlines: grave.headlines, values: { reason: short(told.headline) } };
  },
  cases: {
    flags: [
      { text: "Last chance: 20% off the new collection, order now!", crisis: "Product recall" },
      { text: "Dernière chance : -20 % sur la nouvelle collection, commandez vite !", crisis: "Rappel produit" },
      { news: quake, text: "Flash sale: 30% off everything in the shop today", level: "note" },
      { news: seisme, text: "Vente flash : -30 % sur toute la boutique aujourd’hui", level: "note" },
      { news: crash, text: "Vente flash : -30 % sur toute la boutique aujourd’hui", level: "note" },
      { news: crash, text: "Vente flash : -30 % sur toute la boutique aujourd’hui", profile: { country: "FR" }, level: "warn" },
      {
        news: crash,
        text: "Vente flash : -30 % sur toute la boutique aujourd’hui",
        profile: { country: "FR" },
        recent: [{ ago: 1, class: "promo" }],
        level: "note",
      },
    ],
    passes: [
      "Last chance: 20% off the new collection, order now!",
      "Dernière chance : -20 % sur la nouvelle collection, commandez vite !",
      { text: "Last chance: 20% off, order now!", crisis: "Product recall", scheduledAt: Date.parse("2026-03-04T10:00:00Z") },
      { text: "The recalled lots are L20 to L24. Questions? We answer here all night.", crisis: "Product recall" },
      { text: "Oui, le remboursement est de 20 €, commandez l’échange depuis votre compte.", kind: "reply", crisis: "Rappel produit" },
      { text: "Flash sale: 30% off everything", news: quake.map((item) => ({ ...item, at: Date.parse("2026-02-27T10:00:00Z") })) },
      { text: "Flash sale: 30% off everything", news: [{ headline: "Twelve killed in crash near Dijon", names: ["Dijon"] }] },
    ],
  },
});

/** The account has promoted since it happened: it was warned once, and decided. */
const hasSold = (facts: Facts, since: number) => originals(facts, facts.now).some((post) => post.class === "promo" && post.at >= since);

const short = (headline: string) => (headline.length > 50 ? `${headline.slice(0, 49)}…` : headline);
