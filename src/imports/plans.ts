/** Planned posts as schedulers exchange them in bulk: Buffer's and Hootsuite's tables, and one of our own that brings every plan back exactly. */
import Papa from "papaparse";
import { isoDay, isoMinute } from "../core/desk/days.ts";
import { type Plan, PURPOSE_PARTS, type Purpose, rowFrom, type Thing } from "../core/desk/records.ts";
import type { SiteId } from "../core/model.ts";
import { instant } from "./dates.ts";
import { guarded, unguarded } from "./formula.ts";

export const PLAN_FORMATS = ["aplomb", "buffer", "hootsuite"] as const;
export type PlanFormat = (typeof PLAN_FORMATS)[number];

const OWN = ["id", "at", "site", "account", "text", ...PURPOSE_PARTS, "from", "post"] as const;
/** Buffer's bulk upload: text, pictures, tags, and the time in the channel's own zone. */
const BUFFER = ["Text", "Image URL", "Tags", "Posting Time"] as const;
const two = (n: number) => String(n).padStart(2, "0");

type PlanThing = Thing<"plan">;

/** One file of plans. Hootsuite's has no heading: date and time, message, link. */
export function plansTo(format: PlanFormat, plans: readonly PlanThing[]): string {
  const rows = plans.map((plan) => WRITE[format](plan).map((cell) => guarded(cell)));
  const heading = format === "aplomb" ? [[...OWN]] : format === "buffer" ? [[...BUFFER]] : [];
  return `${format === "aplomb" ? "\uFEFF" : ""}${Papa.unparse([...heading, ...rows], { newline: "\r\n" })}\r\n`;
}

const WRITE: Readonly<Record<PlanFormat, (plan: PlanThing) => readonly string[]>> = {
  aplomb: ({ id, at, value: { site, account, text, purpose, from = "", post = "" } }) => [
    ...[id, new Date(at).toISOString(), site, account, text],
    ...[...PURPOSE_PARTS.map((part) => purpose[part] ?? ""), from, post],
  ],
  buffer: ({ at, value: { text } }) => [text, "", "", isoMinute(at).replace("T", " ")],
  hootsuite({ at, value: { text } }) {
    const day = new Date(at);
    return [`${two(day.getMonth() + 1)}/${two(day.getDate())}/${day.getFullYear()} ${two(day.getHours())}:${two(day.getMinutes())}`, text, ""];
  },
};

/** A plan as a file tells it: what it leaves out is asked. */
export interface PlanRow {
  readonly id?: string;
  readonly at: number;
  readonly value: Omit<Plan, "site" | "account"> & { readonly site?: SiteId; readonly account?: string };
}
export interface ReadPlans {
  readonly format: PlanFormat;
  readonly rows: readonly PlanRow[];
  /** Lines that are no plan, from 1 on. */
  readonly bad: readonly { readonly line: number; readonly problem: "no-date" | "no-text" | "broken" }[];
}

/** @returns undefined when the text is no table of plans */
export function plansFrom(text: string): ReadPlans | undefined {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: "greedy" });
  const [heading = [], ...rest] = data;
  const format = formatOf(heading);
  if (!format) return undefined;
  const broken = new Set(errors.filter(({ type }) => type === "Quotes").map(({ row }) => row));
  const rows: PlanRow[] = [];
  const bad: ReadPlans["bad"][number][] = [];
  const first = format === "hootsuite" ? 0 : 1;
  const read = READ[format](heading);
  for (const [i, cells] of (format === "hootsuite" ? data : rest).entries()) {
    const row = broken.has(i + first) ? "broken" : read(cells.map(unguarded));
    if (typeof row === "string") bad.push({ line: i + first + 1, problem: row });
    else rows.push(row);
  }
  return { format, rows, bad };
}

function formatOf(heading: readonly string[]): PlanFormat | undefined {
  if (heading.join() === OWN.join()) return "aplomb";
  const names = heading.map((cell) => cell.trim().toLowerCase());
  if (names.includes("text") && names.includes("posting time")) return "buffer";
  return heading.length >= 2 && heading.length <= 5 && instant(heading[0] ?? "", { dayFirst: false }) !== undefined ? "hootsuite" : undefined;
}

type Reading = (cells: readonly string[]) => PlanRow | ReadPlans["bad"][number]["problem"];

const READ: Readonly<Record<PlanFormat, (heading: readonly string[]) => Reading>> = {
  aplomb: () => (cells) => {
    const of = (name: (typeof OWN)[number]) => cells[OWN.indexOf(name)] ?? "";
    const at = Date.parse(of("at"));
    if (Number.isNaN(at)) return "no-date";
    const purpose: Purpose = Object.fromEntries(PURPOSE_PARTS.flatMap((part) => (of(part) ? [[part, of(part)]] : [])));
    const said = { site: of("site"), account: of("account"), text: of("text"), purpose };
    const value = { ...said, ...(of("from") && { from: of("from") }), ...(of("post") && { post: of("post") }) };
    const row = rowFrom({ kind: "plan", id: of("id"), at, rev: of("id"), value });
    return row && "value" in row ? { id: row.id, at, value: row.value as Plan } : "broken";
  },
  buffer: (heading) => {
    const place = (name: RegExp) => heading.findIndex((cell) => name.test(cell.trim()));
    const [text, time] = [place(/^text$/i), place(/^posting time$/i)];
    return (cells) => plain(cells[text], cells[time], "");
  },
  hootsuite: () => (cells) => plain(cells[1], cells[0], cells[2] ?? ""),
};

function plain(text = "", time = "", link: string): PlanRow | "no-date" | "no-text" {
  const at = instant(time, { dayFirst: false });
  if (at === undefined) return "no-date";
  const said = [text.trim(), link.trim()].filter((part, i, [words = ""]) => part && (i === 0 || !words.includes(part))).join("\n");
  return said ? { at, value: { text: said, purpose: {} } } : "no-text";
}

/** iCalendar escapes commas, semicolons and line ends (RFC 5545, 3.3.11), and folds lines at 75 octets: 35 letters stay below it, pictures apart. */
const escaped = (text: string) => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
const folded = (line: string) => line.replace(/(.{35})(?=.)/gu, "$1\r\n ");
const stamp = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, "");
const QUARTER = 15 * 60_000;

/** The plans as a calendar that others subscribe to or open. @param now ms */
export function calendarOf(plans: readonly PlanThing[], now: number): string {
  const events = plans.flatMap(({ id, at, value: { site, account, text } }) => [
    ...["BEGIN:VEVENT", `UID:${id}@aplomb`, `DTSTAMP:${stamp(now)}`, `DTSTART:${stamp(at)}`, `DTEND:${stamp(at + QUARTER)}`],
    ...[`SUMMARY:${escaped(`${account.slice(site.length + 1)} (${site}): ${text.slice(0, 60)}`)}`, `DESCRIPTION:${escaped(text)}`, "END:VEVENT"],
  ]);
  return `${["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Aplomb//EN", ...events, "END:VCALENDAR"].map(folded).join("\r\n")}\r\n`;
}

/** `aplomb-2026-11-23.csv`. */
export const planFileName = (format: PlanFormat | "ics", now: number): string =>
  `${format === "ics" ? "aplomb" : format}-${isoDay(now)}.${format === "ics" ? "ics" : "csv"}`;
