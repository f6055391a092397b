/** Aplomb's own export, as JSON lines and as a table: every post comes back exactly as it was. */
import Papa from "papaparse";
import * as z from "zod/mini";
import { Post } from "../core/post.ts";
import type { Format, Found, Reader } from "./format.ts";
import { guarded, unguarded } from "./formula.ts";
import { type Row, Rows } from "./rows.ts";

/** One post a line. */
export const toLine = (post: Post): string => `${JSON.stringify(post)}\n`;

const HEADING = [
  "id",
  "at",
  "site",
  "account",
  "kind",
  "class",
  "promo",
  "curated",
  "engagement",
  "corrected",
  "text",
  "hashtags",
  "links",
  "shown",
  "overridden",
  "reason",
  "url",
  "from",
] as const;
export const HEADING_ROW = `\uFEFF${HEADING.join(",")}\r\n`;

const list = (values: readonly string[]) => (values.length > 0 ? JSON.stringify(values) : "");

/** One post a row, its lists as JSON. An empty reason or address counts as none. */
export function toRow(post: Post): string {
  const { promo, curated, engagement } = post.shares;
  const texts = [
    post.text,
    list(post.hashtags),
    list(post.links),
    list(post.shown),
    list(post.overridden),
    post.reason ?? "",
    post.url ?? "",
    post.from ?? "",
  ];
  const cells = [
    post.id,
    new Date(post.at).toISOString(),
    post.site,
    guarded(post.account),
    post.kind,
    post.class,
    promo,
    curated,
    engagement,
    post.corrected,
  ];
  return `${Papa.unparse([[...cells, ...texts.map(guarded)]], { newline: "\r\n" })}\r\n`;
}

const Lists = z.array(z.string());
const listIn = (cell = "") => (cell ? z.parse(Lists, JSON.parse(unguarded(cell))) : []);

function fromRow({ cells }: Row): Post {
  const text = (name: (typeof HEADING)[number]) => unguarded(cells[name] ?? "");
  return z.parse(Post, {
    ...{ id: cells.id, at: Date.parse(cells.at ?? ""), site: cells.site, account: text("account"), kind: cells.kind, class: cells.class },
    shares: { promo: Number(cells.promo), curated: Number(cells.curated), engagement: Number(cells.engagement) },
    corrected: cells.corrected === "true",
    text: text("text"),
    ...{ hashtags: listIn(cells.hashtags), links: listIn(cells.links), shown: listIn(cells.shown), overridden: listIn(cells.overridden) },
    ...Object.fromEntries((["reason", "url", "from"] as const).flatMap((name) => (text(name) ? [[name, text(name)]] : []))),
  });
}

export const aplomb: Format = {
  id: "aplomb",
  name: "Aplomb",
  files: /^[^/]*\.(?:jsonl|csv)$/i,
  fits: (head) => /^\{"id":"[0-9A-Z]{26}","at":/.test(head) || head.startsWith(HEADING_ROW.trimEnd()) || head.startsWith(HEADING.join(",")),
  start: () => (path) => (/\.csv$/i.test(path) ? rowReader() : lineReader()),
};

function rowReader(): Reader {
  const rows = new Rows();
  return { push: (text, isLast) => rows.push(text, isLast).map((row) => tried(row.line, () => fromRow(row))) };
}

function lineReader(): Reader {
  let rest = "";
  let line = 0;
  return {
    push(text, isLast) {
      const lines = (rest + text).split("\n");
      rest = isLast ? "" : (lines.pop() ?? "");
      return lines.flatMap((one): Found[] => {
        line++;
        return one.trim() === "" ? [] : [tried(line, () => z.parse(Post, JSON.parse(one)))];
      });
    },
  };
}

function tried(line: number, read: () => Post): Found {
  try {
    return { line, post: read() };
  } catch {
    return { line, problem: "broken" };
  }
}
