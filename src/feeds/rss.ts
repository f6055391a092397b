/** Any RSS or Atom feed that people add: the newspapers they read, their regional press, the authorities of their country. */
import type { Feed } from "../core/feed.ts";
import type { NewsItem } from "../core/model.ts";
import { all, plainText, tell, type XmlNode, xmlTree } from "../core/text/markup.ts";

const MOST_NAMES = 12;

export const rss: Feed = {
  id: "rss",
  name: "RSS",
  home: "https://www.rssboard.org/rss-specification",
  what: {
    en: "The newspapers and authorities that you choose, by their RSS or Atom feeds.",
    fr: "Les journaux et les autorités que vous choisissez, par leurs flux RSS ou Atom.",
  },
  licence: { en: "Each feed has terms of its own", fr: "Chaque flux a ses propres conditions" },
  hosts: [],
  every: 15,
  presentOnly: true,
  answers: "window",
  parts: ({ feeds }) => feeds.map(({ url, name }) => ({ id: url, name, host: new URL(url).host })),
  request: (_now, _since, url) => ({ url, headers: { Accept: "application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5" } }),
  parse(body, at, url) {
    const feed = feedIn(body);
    if (!feed) return [];
    const lang = /^[a-z]{2,3}(?![a-z])/i.exec(tell(feed.about, "language") || (feed.about.attributes["xml:lang"] ?? ""))?.[0].toLowerCase();
    const source = titleOf(feed.about) || (url ? new URL(url).host : "RSS");
    return feed.entries.flatMap((entry) => itemOf(entry, at, source, lang) ?? []);
  },
  quiet: (body) => feedIn(body) !== undefined,
};

/** What a feed says of itself, for somebody who is about to add it. */
export interface AboutFeed {
  readonly title: string;
  /** Its own words on who may use it. */
  readonly rights: string;
}

/** @returns undefined for what is no feed */
export function aboutFeed(body: string): AboutFeed | undefined {
  const feed = feedIn(body);
  const about = feed?.about;
  return about && { title: titleOf(about), rights: plainText(tell(about, "copyright") || tell(about, "rights") || tell(about, "dc:rights")) };
}

/** RSS 2.0 holds its items in the channel, RSS 1.0 beside it, Atom in the feed itself. */
function feedIn(body: string): { readonly about: XmlNode; readonly entries: readonly XmlNode[] } | undefined {
  const root = xmlTree(body);
  if (root?.name === "feed") return { about: root, entries: all(root, "entry") };
  const [channel] = root?.name === "rss" || root?.name === "rdf:RDF" ? all(root, "channel") : [];
  return channel && { about: channel, entries: [...all(channel, "item"), ...all(root, "item")] };
}

const titleOf = (about: XmlNode) => plainText(tell(about, "title")).slice(0, 60);

function itemOf(entry: XmlNode, now: number, source: string, lang: string | undefined): NewsItem | undefined {
  const headline = plainText(tell(entry, "title") || tell(entry, "description") || tell(entry, "summary"));
  const dated = DATES.map((tag) => Date.parse(tell(entry, tag))).find((at) => !Number.isNaN(at));
  const url = linkOf(entry);
  // The New York Times and others name the places and the people of each item.
  const names = all(entry, "category")
    .filter(({ attributes }) => /\/(?:geo|per|org)$/.test(`${attributes.domain}`))
    .map(({ text }) => plainText(text).slice(0, 100))
    .filter(Boolean);
  if (headline === "") return undefined;
  return {
    headline,
    source,
    at: dated ?? now,
    ...(lang && { lang }),
    ...(/^https?:\/\//.test(url) && { url }),
    ...(names.length > 0 && { names: names.slice(0, MOST_NAMES) }),
  };
}
const DATES = ["pubDate", "dc:date", "published", "updated"];

/** Atom has it in an attribute, RSS as text, or in a permanent id. */
function linkOf(entry: XmlNode): string {
  const links = all(entry, "link");
  const alternate = links.find(({ attributes: { rel = "alternate", href } }) => href && rel === "alternate");
  return (alternate?.attributes.href ?? tell(entry, "link")) || tell(entry, "guid");
}
