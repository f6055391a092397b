/** What posts are for: plain cases in both languages, any text at all, and words that can be found. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classify, hasOffer } from "../../../src/core/mix/mix.ts";
import type { Speaker } from "../../../src/core/mix/signs.ts";
import { isUnsure } from "../../../src/core/mix/verdict.ts";
import { CLASSES, type Draft } from "../../../src/core/model.ts";
import { parse } from "../../../src/core/parse.ts";
import { mixFamilies, mixImperatives } from "../../../src/lexicons/mix.ts";
import { mixWeights } from "../../../src/lexicons/mix-weights.ts";

const ours = { domains: ["acme.com"] };
const mixOf = (text: string, given: Partial<Draft> = {}) => parse({ site: "x", kind: "post", media: [], text, ...given }, ours).mix;

describe("clearly promotion", () => {
  it.each([
    "#Aurora is trending, clearly about our Kim K inspired #Aurora dress ;-)",
    "Last chance: 20% off the new collection, order now!",
    "New in store: the leather bag you asked for. Shop now https://acme.com/bags",
    "Join our webinar tomorrow at 3pm and discover the new app. Register: https://acme.com/w",
    "We are proud to announce our partnership with three local schools.",
    "Dernière chance : -20 % sur la nouvelle collection, commandez vite !",
    "Découvrez notre nouvelle carte de printemps, réservez votre table dès maintenant",
    "Nous recrutons un boulanger à Lyon, CDI.",
    "Concours : tentez de gagner un coffret, tirage au sort vendredi",
    "Produit offert par la marque, avec mon code ELISE15 vous avez -15 %",
  ])("%s", (text) => expect(mixOf(text).promo).toBeGreaterThanOrEqual(0.7));
});

describe.each([
  {
    pick: "curated",
    texts: [
      "“Slow fashion is a mindset” says the minister, according to a new study https://example.org/a",
      "RT @museum: On this day in 1889, the tower opened to the world https://example.org/b",
      "Study: 44% of people read the label before they eat. How to read yours: 5 tips https://example.org/c",
      "À lire : une étude de chercheurs lyonnais sur le sommeil https://example.org/d via @lejournal",
      "5 conseils pour mieux dormir, selon une étude https://example.org/e",
      "Météo : le ministre alerte sur la hausse des incendies https://example.org/f",
    ],
  },
  {
    pick: "engagement",
    texts: [
      "Our thoughts are with everyone in Aurora",
      "Thank you for the lovely photos! Which one do you like best?",
      "Good morning! How was your weekend?",
      "@jane Thanks a lot, have a lovely day!",
      "Nos pensées vont aux victimes et à leurs proches.",
      "Merci à tous pour vos messages ❤️",
      "Bonjour à tous ! Quel est votre plat préféré ? Dites-nous tout en commentaire",
      "Joyeux anniversaire maman, je t’aime",
    ],
  },
])("$pick", ({ pick, texts }) => {
  it.each(texts)("%s", (text) => expect(mixOf(text).pick).toBe(pick));
});

describe("replies and comments", () => {
  it.each([
    "Sorry about that, Jane. Please DM us your order number and we will look into it.",
    "The refund of $20 was sent today, and delivery is free on your next order.",
    "You can book new tickets in the app: https://acme.com/app",
    "Bonjour Paul, votre commande est disponible en magasin, le code promo reste valable.",
    "Non, cette gamme n’est plus en vente. Découvrez la nouvelle ici : https://acme.com/g",
  ])("are conversation: %s", (text) => {
    expect(mixOf(text, { kind: "reply" }).pick).toBe("engagement");
    expect(mixOf(text, { kind: "comment" }).pick).toBe("engagement");
  });
});

describe("links", () => {
  const text = "The story of the summer";
  const promo = (link: string) => mixOf(`${text} ${link}`).promo;
  it("to one’s own domain, or below it, promote", () => {
    expect(promo("https://acme.com/a")).toBeGreaterThan(promo("https://example.org/a") + 0.2);
    expect(promo("https://shop.acme.com/a")).toBe(promo("https://acme.com/a"));
  });
  it("to a domain that only ends alike are somebody else’s", () => expect(promo("https://notacme.com/a")).toBe(promo("https://example.org/a")));
  it("weigh the same as the blank that a calendar has for them", () =>
    expect(mixOf(`${text} <link>`).promo).toBeCloseTo(promo("https://example.org/a"), 5));
});

describe("who speaks", () => {
  const promo = (text: string, speaker: Speaker) => parse({ site: "x", kind: "post", media: [], text }, speaker).mix.promo;
  it("is heard: a post that names its own account is likelier promotion", () => {
    const text = "Danone opens a new line for baby food in Kuban";
    expect(promo(text, { domains: [], handle: "DanoneGroup" })).toBeGreaterThan(promo(text, { domains: [], handle: "lemonde" }));
  });
  it("does not make a competitor's page one's own", () => {
    const text = "The story of the summer https://rival.com/a";
    expect(promo(text, { domains: ["acme.com"], competitors: ["rival.com"] })).toBeLessThan(promo(text, { domains: ["rival.com"] }) - 0.2);
  });
});

describe("Spanish and German", () => {
  it.each([
    ["Oferta: -30 % en toda la tienda, compra ahora", "promo"],
    ["Nur heute: 20 % Rabatt, jetzt bestellen", "promo"],
    ["¡Buenos días! ¿Qué opinas? Cuéntanos", "engagement"],
    ["Danke für eure Nachrichten, schönes Wochenende!", "engagement"],
  ])("%s", (text, pick) => expect(mixOf(text).pick).toBe(pick));
});

describe("a guess", () => {
  it.each([
    [{ promo: 0.5, curated: 0.3, engagement: 0.2 }, true],
    [{ promo: 0.2, curated: 0.55, engagement: 0.25 }, false],
  ])("%o: %s", (shares, unsure) => expect(isUnsure(shares)).toBe(unsure));
});

describe("what decided", () => {
  it("is told in the words of the draft, most telling first", () => {
    expect(mixOf("Bonjour, Vente Flash sur les Robes").because).toEqual(["Vente Flash", "Robes"]);
    expect(mixOf("J’ai adoré cette soirée entre ami(e)s, et vous ?").because[0]).toBe("et vous");
  });
  it("is learned: other weights decide otherwise", () => {
    const draft = parse({ site: "x", kind: "post", media: [], text: "Tea" }, ours);
    expect(classify(draft, ours, new Map([["tea", [0, 2, 0]]]))).toMatchObject({ pick: "curated", because: ["Tea"] });
  });
});

describe("an offer", () => {
  it.each(["20% off", "-30 % ce week-end", "Dès 39 €", "Only $5", "Use code SPRING", "avec le code promo ETE24"])("is in: %s", (text) =>
    expect(hasOffer(text)).toBe(true),
  );
  it.each(["Up 20% this year", "The dress code is casual", "Open source code", "In 2024"])("is not in: %s", (text) =>
    expect(hasOffer(text)).toBe(false),
  );
});

describe("any text", () => {
  const material = fc.constantFrom(
    ..."achetez|j’|d'|“|«|?|!|@acme|<link>|#Été|𝐋𝐞𝐬|20%|code|-|…|🌞|\u0301|\ud83d|constructor|__proto__|\n".split("|"),
  );
  const text = fc.array(fc.oneof(material, fc.string({ unit: "binary", maxLength: 9 })), { maxLength: 30 });
  it("has shares that add up to 1, and is quoted as it stands", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("", " "), (pieces, glue) => {
        const whole = pieces.join(glue);
        const { promo, curated, engagement, pick, because } = mixOf(whole);
        expect(promo + curated + engagement).toBeCloseTo(1, 9);
        expect({ promo, curated, engagement }[pick]).toBe(Math.max(promo, curated, engagement));
        for (const said of because) expect(whole).toContain(said);
      }),
      { numRuns: 500 },
    );
  });
  // Each would take minutes, were it read again from every character.
  it.each(["7", " ", "!", "?", "“", "\n", "A", "code ", "a'", "1-", "J’", "-", "ez "])("may be a long run of %j", (piece) => {
    const whole = piece.repeat(100_000);
    const draft = { ...parse({ site: "x", kind: "post", media: [], text: "" }, ours), text: whole };
    expect(CLASSES).toContain(classify(draft, ours).pick);
    expect(hasOffer(whole)).toBe(false);
  });
});

describe("the words", () => {
  it.each(Object.entries(mixFamilies))("%s: written as they are looked up, each once, beginnings not too short", (_, entries: readonly string[]) => {
    for (const entry of [...entries, ...mixImperatives]) expect(entry).toMatch(/^[a-z0-9'&/ *-]+$/);
    for (const word of entries.flatMap((entry) => entry.split(" "))) if (word.endsWith("*")) expect(word.length).toBeGreaterThan(3);
    expect(new Set(entries).size).toBe(entries.length);
  });
  it("have weights for every family, and no other", () => {
    const weighed = [...mixWeights.keys()].filter((name) => name.startsWith("~")).map((name) => name.slice(1));
    expect(weighed.sort()).toEqual(Object.keys(mixFamilies).sort());
  });
});
