/** The rules that are off until a policy switches one on, and one that waits for bad news of our own: brought into a page only then, all of them at once. */
import type { Rule } from "../core/rule.ts";
import balanceBurst from "./balance-burst.ts";
import balanceSilence from "./balance-silence.ts";
import noAlternatingCase from "./no-alternating-case.ts";
import noAnyonesText from "./no-anyones-text.ts";
import noAsciiArt from "./no-ascii-art.ts";
import noCarbonNeutralClaim from "./no-carbon-neutral-claim.ts";
import noClickHere from "./no-click-here.ts";
import noCrossPostResidue from "./no-cross-post-residue.ts";
import noEmojiLoad from "./no-emoji-load.ts";
import noEvergreenSoon from "./no-evergreen-soon.ts";
import noExactPlace from "./no-exact-place.ts";
import noFarSchedule from "./no-far-schedule.ts";
import noGenericReply from "./no-generic-reply.ts";
import noGreenClaim from "./no-green-claim.ts";
import noHardSell from "./no-hard-sell.ts";
import noHyphenInclusive from "./no-hyphen-inclusive.ts";
import noJargon from "./no-jargon.ts";
import noLinkCard from "./no-link-card.ts";
import noLookalikeMention from "./no-lookalike-mention.ts";
import noMarkPile from "./no-mark-pile.ts";
import noOldTrend from "./no-old-trend.ts";
import noOverlongText from "./no-overlong-text.ts";
import noPersonalSiret from "./no-personal-siret.ts";
import noPromise from "./no-promise.ts";
import noPromoInScandal from "./no-promo-in-scandal.ts";
import noQuietHour from "./no-quiet-hour.ts";
import noRepeatedLink from "./no-repeated-link.ts";
import noShouting from "./no-shouting.ts";
import useAccountLanguage from "./use-account-language.ts";
import useAdDisclosure from "./use-ad-disclosure.ts";
import useAdMention from "./use-ad-mention.ts";
import useContestRules from "./use-contest-rules.ts";
import useInclusiveTerms from "./use-inclusive-terms.ts";
import useRetouchedMention from "./use-retouched-mention.ts";

export const optional: readonly Rule[] = [
  balanceBurst,
  balanceSilence,
  noAlternatingCase,
  noAnyonesText,
  noAsciiArt,
  noCarbonNeutralClaim,
  noClickHere,
  noCrossPostResidue,
  noEmojiLoad,
  noEvergreenSoon,
  noExactPlace,
  noFarSchedule,
  noGenericReply,
  noGreenClaim,
  noHardSell,
  noHyphenInclusive,
  noJargon,
  noLinkCard,
  noLookalikeMention,
  noMarkPile,
  noOldTrend,
  noOverlongText,
  noPersonalSiret,
  noPromise,
  noPromoInScandal,
  noQuietHour,
  noRepeatedLink,
  noShouting,
  useAccountLanguage,
  useAdDisclosure,
  useAdMention,
  useContestRules,
  useInclusiveTerms,
  useRetouchedMention,
];
