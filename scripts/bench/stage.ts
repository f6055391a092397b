/** Drafts and a world to judge them in, the same at each run: what the speed benches measure with. */
import type { Draft, Facts, NewsItem, PostTrace } from "../../src/core/model.ts";
import { gather } from "../../src/core/moments/gather.ts";
import { indexMoments } from "../../src/core/moments/moments.ts";
import { stage } from "../../src/core/stage.ts";
import { expressions } from "../../src/core/text/expressions.ts";
import { packed } from "../../src/core/text/sketch.ts";

const HOUR = 3_600_000;

export const SENTENCES = [
  "Our new collection is in store from Friday, and the whole team is excited to show you around!",
  "Merci à toutes et à tous pour votre accueil à Saint-Denis hier soir, quelle ambiance 🎉",
  "Read what our engineer Marie Curie says about the future of batteries: https://example.com/blog?p=12",
  "What do you think, @acme_support? Tell us below. #BackToSchool #TeamWork #Rentrée2026 #Montréal",
  "Dès 19,90 € seulement ce week-end, en boutique et en ligne; offre limitée à deux articles.",
];

/** @param length in characters */
export const textOf = (length: number): string =>
  SENTENCES.join("\n")
    .repeat(Math.ceil(length / 300) + 1)
    .slice(0, length);

export const draftOf = (text: string): Draft => ({ site: "x", kind: "post", media: [], text });

/** @param posts published in the last month, all different */
export function factsWith(moments: number, posts = 0): Facts {
  const { facts } = stage("");
  const recent = Array.from({ length: posts }, (_, i): PostTrace => {
    const text = `Post number ${i}: ${SENTENCES[i % SENTENCES.length]} ${syllable(i)}${syllable(i * 7)}`;
    return { id: `${i}`, at: facts.now - (1 + i) * HOUR, site: "x", account: facts.account.id, kind: "post", class: "engagement", text };
  });
  return { ...facts, recent, moments: indexMoments(momentsOf(moments, facts.now)) };
}

/** @param posts published within a year by one account, all different, as a tab knows them; the rule that looks there is on */
export function withPast(facts: Facts, posts: number): Facts {
  const year = Array.from({ length: posts }, (_, i) => {
    const words = Array.from(
      { length: 18 },
      (_, k) => syllable(i + k * k) + syllable(Math.floor(i / 19) + k) + syllable(Math.floor(i / 361) + 3 * k),
    );
    return { account: facts.account.id, at: facts.now - ((i + 1) * 365 * 24 * HOUR) / posts, text: words.join(" ") };
  });
  const rules = { ...facts.policy.rules, "no-evergreen-soon": { on: true, options: { days: 365 } } };
  return { ...facts, past: packed(year), policy: { ...facts.policy, rules } };
}

export const POLICY = "a policy of 5,000 terms and 500 expressions";
/** Every tenth is one that an engine which goes back takes ages over, on a draft such as ours. */
const CATASTROPHIC = ["(a+)+$", "(?:[a-z]+[ -]?)+!!!$", "(.*a){12}x", "^(\\w+\\s?)*:$", "(x+x+)+y"];

/** Words, phrases, tags and expressions of a policy, few of which the draft holds; expressions are matched as in a tab. */
export function withPolicy(facts: Facts): Facts {
  const entry = { level: "note", countries: [], reason: "", anniversaries: [] } as const;
  const name = (i: number) => [i, Math.floor(i / 19), Math.floor(i / 361), i * 7].map(syllable).join("");
  const terms = Array.from(
    { length: 5_000 },
    (_, i) => ({ ...entry, is: i % 3 === 0 ? "tag" : "phrase", name: i % 3 === 0 ? name(i) : `${name(i)} of ours` }) as const,
  );
  const patterns = Array.from({ length: 500 }, (_, i) => ({
    ...entry,
    is: "expression" as const,
    name: i % 10 === 0 ? (CATASTROPHIC[(i / 10) % CATASTROPHIC.length] ?? "") + name(i) : `\\b${name(i)}[- ]?\\d{2,4}\\b`,
  }));
  const sensitive = [...terms, ...patterns];
  return { ...facts, expressions: expressions(patterns.map(({ name: pattern }) => pattern)), policy: { ...facts.policy, sensitive } };
}

const SYLLABLES = "ba ko ri ten mu lo sa vi der ho ga pel no mar ti su wen ra do fi".split(" ");
const syllable = (i: number) => SYLLABLES[i % SYLLABLES.length] ?? "";

/** Towns that nobody has heard of, with what the press would say of them. */
export function momentsOf(n: number, now: number) {
  const deeds = [
    "Explosion at market in X kills 12 people",
    "X: 30 dead in bus crash",
    "Gunman kills four in X",
    "Flood in X leaves 40 dead, hundreds missing",
  ];
  const items = Array.from({ length: n }, (_, i): NewsItem => {
    const name = [i, Math.floor(i / 20), Math.floor(i / 400), i * 7].map(syllable).join("");
    const town = name.charAt(0).toUpperCase() + name.slice(1);
    return { headline: (deeds[i % 4] ?? "").replace("X", town), source: "Wire", at: now - (1 + (i % 60)) * HOUR, names: [`${town}, Freedonia`] };
  });
  return gather(items, now).slice(0, n);
}
