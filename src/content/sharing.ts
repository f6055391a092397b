/** Moments that hold each word, name and headline once: messages bring a copy for each mention, and thousands of moments lie in every tab. */
import type { Headline, Moment, MomentName } from "../core/model.ts";

/** The same moments, in a third of the memory. */
export function sharing(moments: readonly Moment[]): Moment[] {
  const words = new Map<string, string>();
  const names = new Map<string, MomentName>();
  const headlines = new Map<string, Headline>();
  return moments.map((moment) => ({
    ...moment,
    names: moment.names.map((name) => once(names, `${name.reach} ${name.name}`, name)),
    words: moment.words.map((word) => once(words, word, word)),
    headlines: moment.headlines.map((headline) => once(headlines, `${headline.at} ${headline.source} ${headline.headline}`, headline)),
  }));
}

function once<T>(known: Map<string, T>, key: string, value: T): T {
  const first = known.get(key) ?? value;
  known.set(key, first);
  return first;
}
