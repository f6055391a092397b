/** A hashtag or a name that is tied to something grave in the news: the case this extension was made for. */

import { publishAt } from "../core/mix/rhythm.ts";
import type { Headline, Level, Moment, ParsedDraft, Touch } from "../core/model.ts";
import { touches } from "../core/moments/moments.ts";
import { isDeadly, lately } from "../core/moments/presence.ts";
import type { Hit, Rule } from "../core/rule.ts";
import { hashtagWords, key } from "../core/text/text.ts";
import { isCaring, isCaringTag, isGrieving, isLight, isSelling, namesGoods } from "../core/text/tone.ts";

const MOST_HEADLINES = 5;
/** How long a whole country is in mourning. Own proposal. */
const RAW = 48 * 3_600_000;
const aurora = {
  now: "2012-07-20T16:00:00Z",
  news: [{ headline: "Twelve people killed in shooting at cinema in Aurora, Colorado", names: ["Aurora, Colorado"] }],
};
const nice = {
  now: "2016-07-15T08:00:00Z",
  news: [{ headline: "Attentat à Nice : au moins 84 morts sur la promenade des Anglais", lang: "fr", source: "Le Monde", names: ["Nice"] }],
};

const japan = [
  { headline: "Earthquake and tsunami kill at least 900 in Japan", names: ["Japan"] },
  { headline: "Tsunami in Japan: death toll passes 1,000", names: ["Japan"] },
];

export default {
  id: "no-tragedy-tie",
  family: "context",
  level: "warn",
  what: { en: "Tied to grave news right now: {text}", fr: "Lié en ce moment à une actualité grave : {text}" },
  why: {
    en: "Beside people’s grief, a post that is about something else reads as indifference, or as using it.",
    fr: "À côté d’un deuil, un post qui parle d’autre chose passe pour de l’indifférence, ou pour de la récupération.",
  },
  fix: {
    en: "Read the headlines. Drop the tag or name, wait, or say plainly that you are speaking of the event.",
    fr: "Lisez les titres. Retirez le hashtag ou le nom, attendez, ou dites clairement que vous parlez de l’événement.",
  },
  evidence: [
    {
      source: "CelebBoutique, #Aurora",
      year: 2012,
      url: "https://asmith167.wordpress.com/2013/11/04",
      strength: "D",
      says: {
        en: "A shop tied a dress to #Aurora the day after twelve people were killed there: it “had not checked the reason for the trend”.",
        fr: "Une boutique a lié une robe à #Aurora le lendemain de la mort de douze personnes : elle n’avait « pas vérifié la raison de la tendance ».",
      },
      against: {
        en: "Single cases, not a measure of how often it happens or what it costs. How long a moment stays grave is our own estimate.",
        fr: "Des cas isolés : ni une fréquence, ni un coût mesurés. La durée pendant laquelle un événement reste grave est notre estimation.",
      },
    },
    {
      source: "DiGiorno, #WhyIStayed",
      year: 2014,
      strength: "D",
      says: {
        en: "A pizza brand joked under a hashtag of domestic-violence survivors; it “did not read what the hashtag was about”.",
        fr: "Une marque de pizzas a plaisanté sous un hashtag de victimes de violences conjugales, « sans lire de quoi il s’agissait ».",
      },
    },
    {
      source: "Epicurious, Boston",
      year: 2013,
      url: "https://www.businessinsider.com.au/epicurious-boston-bombings-twitter-2013-4",
      strength: "D",
      says: {
        en: "Recipes offered “in honour of Boston” the day after the bombing, under outrage and an apology.",
        fr: "Des recettes proposées « en l’honneur de Boston » au lendemain de l’attentat : tollé, puis excuses.",
      },
    },
  ],
  check(draft, facts): Hit[] {
    const found = touches(draft, facts);
    return (["warn", "note"] as const).flatMap((strength) => {
      const tied = found.filter((touch) => touch.level === strength);
      return tied.length > 0 ? [hit(draft, tied, levelOf(draft, tied, publishAt(draft, facts)))] : [];
    });
  },
  cases: {
    flags: [
      { ...nice, text: "-20 % ce week-end ! #Nice", scheduledAt: Date.parse("2016-07-17T08:00:00Z"), level: "stop" },
      { ...nice, text: "Nos pensées vont aux victimes. #Nice #RentréeChezAcme", level: "warn" },
      { news: japan, text: "Happy Friday!! New colours in store, shop them now #Japan" },
      { news: japan, text: "Our hearts are with Japan.", level: "note" },
      { ...aurora, text: "#Aurora is trending, clearly about our Kim K inspired #Aurora dress ;-)", level: "stop" },
      { ...aurora, text: "Good morning from the team. #Aurora" },
      { ...aurora, text: "Our thoughts are with the victims and their families in #Aurora.", level: "note" },
      { ...nice, text: "Nouvelle collection été, -20 % ce week-end en boutique ! #Nice", level: "stop" },
      { ...nice, text: "Nos pensées vont aux victimes et à leurs proches. #Nice", level: "note" },
    ],
    passes: [
      { ...nice, text: "-20 % ce week-end ! #Nice", scheduledAt: Date.parse("2016-09-17T08:00:00Z") },
      "Our Kim K inspired #Aurora dress is back in store ;-)",
      { ...aurora, text: "New dress in store today #dress" },
      {
        news: [{ ...aurora.news[0], at: Date.parse("2012-07-20T14:00:00Z") }],
        now: "2012-10-20T16:00:00Z",
        text: "The #Aurora dress is back in store ;-)",
      },
      { ...nice, text: "Have a nice day, everyone! What are you reading?" },
      { ...nice, text: "Bonjour à tous, et bonne semaine de la part de toute l’équipe." },
      { text: "What a match! Who watched it? #Lyon", news: [{ headline: "Lyon crush Marseille to win the derby", names: ["Lyon"] }] },
    ],
  },
} satisfies Rule;

/**
 * Wide names and fading moments are only noted, unless a light draft names a whole country on the days when it counts its dead.
 * What is said with care is noted too, unless it sells as well, names goods in a condolence, or carries a campaign of its own: that is no stop, but said.
 */
function levelOf(draft: ParsedDraft, tied: readonly Touch[], now: number): Level {
  if (tied[0]?.level === "note") return !isCaring(draft) && isLight(draft) && tied.some(({ moment }) => isRaw(moment, now)) ? "warn" : "note";
  if (isCaring(draft)) return isSelling(draft) || hasOwnCampaign(draft, tied) || (isGrieving(draft) && namesGoods(draft)) ? "warn" : "note";
  return isLight(draft) ? "stop" : "warn";
}

/** Many dead, within two days, and the press comes back to it. */
const isRaw = (moment: Moment, now: number) => isDeadly(moment) && now - moment.firstAt < RAW && lately(moment, now) > 1;

/** A condolence that goes out under a tag of the brand's own, beside those of the event: it reads as advertising. */
function hasOwnCampaign(draft: ParsedDraft, tied: readonly Touch[]): boolean {
  if (!isGrieving(draft) || !tied.some(({ via }) => via === "hashtag")) return false;
  const told = tied.map(({ moment }) => key(moment.headlines.map(({ headline }) => headline).join(" "))).join(" ");
  return draft.hashtags.some(
    ({ value, start }) =>
      !tied.some(({ span }) => span.start === start) &&
      !isCaringTag(value) &&
      hashtagWords(value).length > 1 &&
      !hashtagWords(value).some((word) => word.length > 3 && told.includes(key(word))),
  );
}

function hit({ text }: ParsedDraft, tied: readonly Touch[], level: Level): Hit {
  const spans = tied.map(({ span }) => span).filter((span, i, all) => all.findIndex(({ start }) => start === span.start) === i);
  const said = [...new Set(spans.map(({ start, end }) => text.slice(start, end)))];
  const headlines = new Map<string, Headline>(tied.flatMap(toldOf).map((told) => [told.headline, told]));
  return { spans, level, values: { text: said.join(", ") }, headlines: [...headlines.values()].slice(0, MOST_HEADLINES) };
}

/** First those that hold the very name; a feed may know a place that its headline leaves out. */
function toldOf({ moment: { headlines }, name }: Touch): readonly Headline[] {
  const named = headlines.filter(({ headline }) => key(headline).includes(key(name.name)));
  return named.length > 0 ? named : headlines;
}
