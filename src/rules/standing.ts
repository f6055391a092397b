/** The rules that hold unless they are switched off: all that a page pays for where nobody asked for more. */
import type { Rule } from "../core/rule.ts";
import balanceDailyCap from "./balance-daily-cap.ts";
import balancePromoShare from "./balance-promo-share.ts";
import balancePromoStreak from "./balance-promo-streak.ts";
import balanceSpacing from "./balance-spacing.ts";
import noAssistantResidue from "./no-assistant-residue.ts";
import noBriefLeft from "./no-brief-left.ts";
import noCannedReply from "./no-canned-reply.ts";
import noCaseNumber from "./no-case-number.ts";
import noCheerUnderAnger from "./no-cheer-under-anger.ts";
import noCopyAcrossAccounts from "./no-copy-across-accounts.ts";
import noCredential from "./no-credential.ts";
import noCrudeJoke from "./no-crude-joke.ts";
import noDebatedIssue from "./no-debated-issue.ts";
import noDuplicatePost from "./no-duplicate-post.ts";
import noEmbargoedName from "./no-embargoed-name.ts";
import noFalseAlarm from "./no-false-alarm.ts";
import noFancyLetters from "./no-fancy-letters.ts";
import noGraveWordplay from "./no-grave-wordplay.ts";
import noGriefTag from "./no-grief-tag.ts";
import noGroupAttack from "./no-group-attack.ts";
import noHashtagPile from "./no-hashtag-pile.ts";
import noHistoricSlogan from "./no-historic-slogan.ts";
import noHostileReply from "./no-hostile-reply.ts";
import noIban from "./no-iban.ts";
import noInsultingHandle from "./no-insulting-handle.ts";
import noInternalLink from "./no-internal-link.ts";
import noInternalWording from "./no-internal-wording.ts";
import noJokeInCrisis from "./no-joke-in-crisis.ts";
import noNir from "./no-nir.ts";
import noOpenInvitation from "./no-open-invitation.ts";
import noPaymentCard from "./no-payment-card.ts";
import noPlaceholder from "./no-placeholder.ts";
import noPoliticalRant from "./no-political-rant.ts";
import noPrivateContact from "./no-private-contact.ts";
import noPrivateDataRequest from "./no-private-data-request.ts";
import noProfanity from "./no-profanity.ts";
import noPromoInCrisis from "./no-promo-in-crisis.ts";
import noSecurityDetail from "./no-security-detail.ts";
import noSensitiveDay from "./no-sensitive-day.ts";
import noSensitiveWord from "./no-sensitive-word.ts";
import noSlur from "./no-slur.ts";
import noThreat from "./no-threat.ts";
import noTragedyTie from "./no-tragedy-tie.ts";
import noUnconfirmedAccount from "./no-unconfirmed-account.ts";
import noUnfortunateSplit from "./no-unfortunate-split.ts";
import noUnreadTrend from "./no-unread-trend.ts";
import noWrongRegister from "./no-wrong-register.ts";
import useAltText from "./use-alt-text.ts";
import useHashtagCapitals from "./use-hashtag-capitals.ts";

export const standing: readonly Rule[] = [
  balanceDailyCap,
  balancePromoShare,
  balancePromoStreak,
  balanceSpacing,
  noAssistantResidue,
  noBriefLeft,
  noCannedReply,
  noCaseNumber,
  noCheerUnderAnger,
  noCopyAcrossAccounts,
  noCredential,
  noCrudeJoke,
  noDebatedIssue,
  noDuplicatePost,
  noEmbargoedName,
  noFalseAlarm,
  noFancyLetters,
  noGraveWordplay,
  noGriefTag,
  noGroupAttack,
  noHashtagPile,
  noHistoricSlogan,
  noHostileReply,
  noIban,
  noInsultingHandle,
  noInternalLink,
  noInternalWording,
  noJokeInCrisis,
  noNir,
  noOpenInvitation,
  noPaymentCard,
  noPlaceholder,
  noPoliticalRant,
  noPrivateContact,
  noPrivateDataRequest,
  noProfanity,
  noPromoInCrisis,
  noSecurityDetail,
  noSensitiveDay,
  noSensitiveWord,
  noSlur,
  noThreat,
  noTragedyTie,
  noUnconfirmedAccount,
  noUnfortunateSplit,
  noUnreadTrend,
  noWrongRegister,
  useAltText,
  useHashtagCapitals,
];
