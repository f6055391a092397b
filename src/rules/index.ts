/** Every rule, by name: the only list of them. */
import type { Rule } from "../core/rule.ts";
import balanceDailyCap from "./balance-daily-cap.ts";
import balancePromoShare from "./balance-promo-share.ts";
import balancePromoStreak from "./balance-promo-streak.ts";
import balanceSpacing from "./balance-spacing.ts";
import noAlternatingCase from "./no-alternating-case.ts";
import noAnyonesText from "./no-anyones-text.ts";
import noAsciiArt from "./no-ascii-art.ts";
import noAssistantResidue from "./no-assistant-residue.ts";
import noBriefLeft from "./no-brief-left.ts";
import noCannedReply from "./no-canned-reply.ts";
import noCarbonNeutralClaim from "./no-carbon-neutral-claim.ts";
import noCaseNumber from "./no-case-number.ts";
import noCheerUnderAnger from "./no-cheer-under-anger.ts";
import noClickHere from "./no-click-here.ts";
import noCredential from "./no-credential.ts";
import noCrossPostResidue from "./no-cross-post-residue.ts";
import noCrudeJoke from "./no-crude-joke.ts";
import noDebatedIssue from "./no-debated-issue.ts";
import noDuplicatePost from "./no-duplicate-post.ts";
import noEmbargoedName from "./no-embargoed-name.ts";
import noEmojiLoad from "./no-emoji-load.ts";
import noExactPlace from "./no-exact-place.ts";
import noFalseAlarm from "./no-false-alarm.ts";
import noFancyLetters from "./no-fancy-letters.ts";
import noFarSchedule from "./no-far-schedule.ts";
import noGenericReply from "./no-generic-reply.ts";
import noGraveWordplay from "./no-grave-wordplay.ts";
import noGreenClaim from "./no-green-claim.ts";
import noGriefTag from "./no-grief-tag.ts";
import noGroupAttack from "./no-group-attack.ts";
import noHardSell from "./no-hard-sell.ts";
import noHashtagPile from "./no-hashtag-pile.ts";
import noHistoricSlogan from "./no-historic-slogan.ts";
import noHostileReply from "./no-hostile-reply.ts";
import noHyphenInclusive from "./no-hyphen-inclusive.ts";
import noIban from "./no-iban.ts";
import noInsultingHandle from "./no-insulting-handle.ts";
import noInternalLink from "./no-internal-link.ts";
import noInternalWording from "./no-internal-wording.ts";
import noJargon from "./no-jargon.ts";
import noJokeInCrisis from "./no-joke-in-crisis.ts";
import noLinkCard from "./no-link-card.ts";
import noLookalikeMention from "./no-lookalike-mention.ts";
import noMarkPile from "./no-mark-pile.ts";
import noNir from "./no-nir.ts";
import noOldTrend from "./no-old-trend.ts";
import noOpenInvitation from "./no-open-invitation.ts";
import noOverlongText from "./no-overlong-text.ts";
import noPaymentCard from "./no-payment-card.ts";
import noPersonalSiret from "./no-personal-siret.ts";
import noPlaceholder from "./no-placeholder.ts";
import noPoliticalRant from "./no-political-rant.ts";
import noPrivateContact from "./no-private-contact.ts";
import noPrivateDataRequest from "./no-private-data-request.ts";
import noProfanity from "./no-profanity.ts";
import noPromise from "./no-promise.ts";
import noPromoInCrisis from "./no-promo-in-crisis.ts";
import noSecurityDetail from "./no-security-detail.ts";
import noSensitiveDay from "./no-sensitive-day.ts";
import noSensitiveWord from "./no-sensitive-word.ts";
import noShouting from "./no-shouting.ts";
import noSlur from "./no-slur.ts";
import noThreat from "./no-threat.ts";
import noTragedyTie from "./no-tragedy-tie.ts";
import noUnconfirmedAccount from "./no-unconfirmed-account.ts";
import noUnfortunateSplit from "./no-unfortunate-split.ts";
import noUnreadTrend from "./no-unread-trend.ts";
import noWrongRegister from "./no-wrong-register.ts";
import useAccountLanguage from "./use-account-language.ts";
import useAdDisclosure from "./use-ad-disclosure.ts";
import useAdMention from "./use-ad-mention.ts";
import useAltText from "./use-alt-text.ts";
import useContestRules from "./use-contest-rules.ts";
import useHashtagCapitals from "./use-hashtag-capitals.ts";
import useInclusiveTerms from "./use-inclusive-terms.ts";
import useRetouchedMention from "./use-retouched-mention.ts";

export const rules: readonly Rule[] = [
  balanceDailyCap,
  balancePromoShare,
  balancePromoStreak,
  balanceSpacing,
  noAlternatingCase,
  noAnyonesText,
  noAsciiArt,
  noAssistantResidue,
  noBriefLeft,
  noCannedReply,
  noCarbonNeutralClaim,
  noCaseNumber,
  noCheerUnderAnger,
  noClickHere,
  noCredential,
  noCrossPostResidue,
  noCrudeJoke,
  noDebatedIssue,
  noDuplicatePost,
  noEmbargoedName,
  noEmojiLoad,
  noExactPlace,
  noFalseAlarm,
  noFancyLetters,
  noFarSchedule,
  noGenericReply,
  noGraveWordplay,
  noGreenClaim,
  noGriefTag,
  noGroupAttack,
  noHardSell,
  noHashtagPile,
  noHistoricSlogan,
  noHostileReply,
  noHyphenInclusive,
  noIban,
  noInsultingHandle,
  noInternalLink,
  noInternalWording,
  noJargon,
  noJokeInCrisis,
  noLinkCard,
  noLookalikeMention,
  noMarkPile,
  noNir,
  noOldTrend,
  noOpenInvitation,
  noOverlongText,
  noPaymentCard,
  noPersonalSiret,
  noPlaceholder,
  noPoliticalRant,
  noPrivateContact,
  noPrivateDataRequest,
  noProfanity,
  noPromise,
  noPromoInCrisis,
  noSecurityDetail,
  noSensitiveDay,
  noSensitiveWord,
  noShouting,
  noSlur,
  noThreat,
  noTragedyTie,
  noUnconfirmedAccount,
  noUnfortunateSplit,
  noUnreadTrend,
  noWrongRegister,
  useAccountLanguage,
  useAdDisclosure,
  useAdMention,
  useAltText,
  useContestRules,
  useHashtagCapitals,
  useInclusiveTerms,
  useRetouchedMention,
];
