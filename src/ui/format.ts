/** Times, dates and shares as people say them, in their language. */
import type { Lang } from "../core/model.ts";
import { t } from "./words.ts";

const UNITS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** English dates and hours in the order most of the world reads them. */
const tag = (lang: Lang): string => (lang === "en" ? "en-GB" : lang);

/** By language and style: each takes longer to make than all else on a card. */
const agos = new Map<string, Intl.RelativeTimeFormat>();

/** "12 minutes ago", "il y a 5 heures"; below a minute "just now". @param at, now ms @param style "short" for "12 min ago" */
export function ago(lang: Lang, at: number, now: number, style: "long" | "short" = "long"): string {
  const format = agos.get(lang + style) ?? new Intl.RelativeTimeFormat(tag(lang), { numeric: "auto", style });
  agos.set(lang + style, format);
  for (const [unit, ms] of UNITS) if (now - at >= ms) return format.format(-Math.floor((now - at) / ms), unit);
  return t(lang, "justNow");
}

/** "Friday 20 July", "vendredi 20 juillet". */
export const day = (lang: Lang, at: number): string =>
  new Intl.DateTimeFormat(tag(lang), { weekday: "long", day: "numeric", month: "long" }).format(at);

/** "Tue, 24 Nov, 09:00", "mar. 24 nov., 09:00". */
export const dayAndHour = (lang: Lang, at: number): string =>
  new Intl.DateTimeFormat(tag(lang), { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" }).format(at);

/** "20 July 2012", "20 juillet 2012". @param iso `2012-07-20`, a day of the calendar, wherever the reader is */
export const date = (lang: Lang, iso: string): string =>
  new Intl.DateTimeFormat(tag(lang), { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(iso));

/** "16–22 Jul", "16–22 juil."; with the year "16–22 Jul 2012". @param fromAt, toAt ms, `toAt` excluded */
export const days = (lang: Lang, fromAt: number, toAt: number, year?: "year"): string =>
  new Intl.DateTimeFormat(tag(lang), { day: "numeric", month: "short", ...(year && { year: "numeric" }) }).formatRange(fromAt, toAt - 1);

/** "20 Jul 2012, 14:05". */
export const dateTime = (lang: Lang, at: number): string =>
  new Intl.DateTimeFormat(tag(lang), { dateStyle: "medium", timeStyle: "short" }).format(at);

/** "14:05". */
export const hour = (lang: Lang, at: number): string => new Intl.DateTimeFormat(tag(lang), { timeStyle: "short" }).format(at);

/** "45%", "45 %". @param share 0 to 1 */
export const percent = (lang: Lang, share: number): string =>
  new Intl.NumberFormat(lang, { style: "percent", maximumFractionDigits: 0 }).format(share);

/** "Monday", "lundi". @param day 0 Sunday … 6 Saturday */
export const weekday = (lang: Lang, day: number): string =>
  new Intl.DateTimeFormat(tag(lang), { weekday: "long", timeZone: "UTC" }).format(Date.UTC(2023, 0, 1 + day));

/** "November 2026", "novembre 2026". */
export const monthAndYear = (lang: Lang, at: number): string => new Intl.DateTimeFormat(tag(lang), { month: "long", year: "numeric" }).format(at);

/** "16 Nov", "16 nov.". */
export const dayShort = (lang: Lang, at: number): string => new Intl.DateTimeFormat(tag(lang), { day: "numeric", month: "short" }).format(at);

/** Bytes as people say them: "12 kB", "3.4 MB". */
export function diskSpace(lang: Lang, bytes: number): string {
  const [unit, size] = bytes < 1_000_000 ? (["kilobyte", bytes / 1_000] as const) : (["megabyte", bytes / 1_000_000] as const);
  return new Intl.NumberFormat(lang, { style: "unit", unit, maximumFractionDigits: unit === "megabyte" && size < 10 ? 1 : 0 }).format(
    unit === "kilobyte" ? Math.ceil(size) : size,
  );
}

/** "2 hrs 5 mins", "2 h 5 min" in French. @param minutes whole ones */
export function spell(lang: Lang, minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  const unit = (n: number, name: "hour" | "minute") =>
    new Intl.NumberFormat(tag(lang), { style: "unit", unit: name, unitDisplay: "short" }).format(n);
  return [hours > 0 && unit(hours, "hour"), (rest > 0 || hours === 0) && unit(rest, "minute")].filter(Boolean).join(" ");
}
