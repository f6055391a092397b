/** Every rule, by name: the only list of them. */
import type { Rule } from "../core/rule.ts";
import balanceDailyCap from "./balance-daily-cap.ts";
import balancePromoShare from "./balance-promo-share.ts";
import balancePromoStreak from "./balance-promo-streak.ts";
import balanceSpacing from "./balance-spacing.ts";
import noCredential from "./no-credential.ts";
import noDuplicatePost from "./no-duplicate-post.ts";
import noGraveWordplay from "./no-grave-wordplay.ts";
import noGriefTag from "./no-grief-tag.ts";
import noGroupAttack from "./no-group-attack.ts";
import noHashtagPile from "./no-hashtag-pile.ts";
import noHostileReply from "./no-hostile-reply.ts";
import noIban from "./no-iban.ts";
import noPaymentCard from "./no-payment-card.ts";
import noPlaceholder from "./no-placeholder.ts";
import noPrivateContact from "./no-private-contact.ts";
import noProfanity from "./no-profanity.ts";
import noPromoInCrisis from "./no-promo-in-crisis.ts";
import noSensitiveDay from "./no-sensitive-day.ts";
import noSensitiveWord from "./no-sensitive-word.ts";
import noSlur from "./no-slur.ts";
import noThreat from "./no-threat.ts";
import noTragedyTie from "./no-tragedy-tie.ts";
import noUnreadTrend from "./no-unread-trend.ts";
import useAltText from "./use-alt-text.ts";
import useHashtagCapitals from "./use-hashtag-capitals.ts";

export const rules: readonly Rule[] = [
  balanceDailyCap,
  balancePromoShare,
  balancePromoStreak,
  balanceSpacing,
  noCredential,
  noDuplicatePost,
  noGraveWordplay,
  noGriefTag,
  noGroupAttack,
  noHashtagPile,
  noHostileReply,
  noIban,
  noPaymentCard,
  noPlaceholder,
  noPrivateContact,
  noProfanity,
  noPromoInCrisis,
  noSensitiveDay,
  noSensitiveWord,
  noSlur,
  noThreat,
  noTragedyTie,
  noUnreadTrend,
  useAltText,
  useHashtagCapitals,
];
