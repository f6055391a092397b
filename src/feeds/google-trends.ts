/** Google's daily search trends, country by country, each with the headlines that explain it: the fastest proof of what a hashtag is about. */
import type { Feed } from "../core/feed.ts";
import type { NewsItem } from "../core/model.ts";
import { all, plainText, tell, xmlTree } from "../core/text/markup.ts";

const HOST = "trends.google.com";

export const googleTrends: Feed = {
  id: "google-trends",
  name: "Google Trends",
  home: "https://trends.google.com/trending",
  what: {
    en: "What a country searches for right now, with the headlines that explain it: the fastest source.",
    fr: "Ce qu’un pays cherche en ce moment, avec les titres qui l’expliquent : la source la plus rapide.",
  },
  licence: {
    en: "Google names no licence for this feed; its terms of service apply to your use",
    fr: "Google n’indique pas de licence pour ce flux ; ses conditions d’utilisation s’appliquent à votre usage",
  },
  hosts: [HOST],
  optIn: true,
  every: 15,
  presentOnly: true,
  answers: "window",
  parts: ({ countries }) => countries.map((country) => ({ id: country, name: country, host: HOST })),
  request: (_now, _since, country) => ({ url: `https://${HOST}/trending/rss?geo=${country}` }),
  parse: (body, at) =>
    trendsIn(body).flatMap((trend) => {
      const told = Date.parse(tell(trend, "pubDate"));
      const topic = plainText(tell(trend, "title"));
      return all(trend, "ht:news_item").flatMap((news): NewsItem | [] => {
        const headline = plainText(tell(news, "ht:news_item_title"));
        const url = tell(news, "ht:news_item_url");
        if (!headline || !topic) return [];
        return {
          headline,
          source: `${plainText(tell(news, "ht:news_item_source")) || "?"} · Google Trends`,
          at: Number.isNaN(told) ? at : Math.min(told, at),
          topic,
          ...(/^https?:\/\//.test(url) && { url }),
        };
      });
    }),
  /** Trends may come without a headline. */
  quiet: (body) => trendsIn(body).some((trend) => tell(trend, "title") !== "" && tell(trend, "ht:approx_traffic") !== ""),
};

function trendsIn(body: string) {
  const root = xmlTree(body);
  return root?.name === "rss" ? all(all(root, "channel")[0], "item") : [];
}
