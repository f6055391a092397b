/** GDELT, the world's press of the last days, searched for one hashtag. It learns the tag: only ever asked on a click that says so. */
import * as z from "zod/mini";
import type { Headline, Words } from "../model.ts";
import { hashtagWords } from "../text/text.ts";

export const PRESS = {
  name: "GDELT",
  host: "api.gdeltproject.org",
  home: "https://www.gdeltproject.org/",
  licence: { en: "Free to use, GDELT is to be named", fr: "Libre d’usage, à condition de citer GDELT" } satisfies Words,
} as const;

const MOST = 20;
/** GDELT refuses shorter words. */
const SHORTEST = 3;

/** @param tag without its sign @returns undefined for a tag too short to be looked for */
export function pressUrl(tag: string): string | undefined {
  const words = hashtagWords(tag);
  const phrases = [...new Set([tag, words.join(" ")])].filter((phrase) => phrase.replace(/[^\p{L}\p{N}]/gu, "").length >= SHORTEST);
  if (phrases.length === 0) return undefined;
  const quoted = phrases.map((phrase) => `"${phrase.replaceAll('"', "")}"`);
  const query = quoted.length > 1 ? `(${quoted.join(" OR ")})` : `${quoted[0]}`;
  return `https://${PRESS.host}/api/v2/doc/doc?${new URLSearchParams({ query, mode: "artlist", format: "json", timespan: "72h", sort: "datedesc", maxrecords: `${MOST}` })}`;
}

const Article = z.object({ title: z.string().check(z.minLength(1)), url: z.string(), domain: z.string(), seendate: z.string() });

/**
 * Nothing found is `{}`; refusals come as plain text with the status of a success.
 * @param now for an article without a date, ms
 * @returns newest first; undefined for what is no answer
 */
export function readPress(body: string, now: number): readonly Headline[] | undefined {
  const { data } = z.safeParse(z.object({ articles: z.optional(z.array(z.unknown())) }), json(body));
  return data?.articles
    ? data.articles
        .flatMap((given): Headline | [] => {
          const { data: article } = z.safeParse(Article, given);
          if (!article) return [];
          const at = Date.parse(article.seendate.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
          const url = /^https?:\/\//.test(article.url) ? { url: article.url } : {};
          return { headline: article.title.slice(0, 300), source: `${article.domain} · ${PRESS.name}`, at: Number.isNaN(at) ? now : at, ...url };
        })
        .sort((a, b) => b.at - a.at)
    : data && [];
}

function json(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
