/** Which moments a draft touches, through which word, how strongly; and which namesakes are left alone. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseInFull } from "../../../src/core/case.ts";
import { indexMoments, touches } from "../../../src/core/moments/moments.ts";
import { isGrave, presence } from "../../../src/core/moments/presence.ts";
import { parse } from "../../../src/core/parse.ts";
import { stage } from "../../../src/core/stage.ts";

const HOUR = 3_600_000;
function touched(text: string, news: NonNullable<CaseInFull["news"]>, more: Omit<CaseInFull, "text" | "news"> = {}) {
  const { draft, facts } = stage({ text, news, ...more });
  const parsed = parse(draft, facts.account);
  return touches(parsed, facts).map(({ span, level, via }) => `${level} ${via} ${parsed.text.slice(span.start, span.end)}`);
}
const now = Date.parse("2026-03-02T10:00:00Z");
const aurora = [{ headline: "Gunman kills 12 at a cinema in Aurora, Colorado" }];
const bowie = [{ headline: "David Bowie dies at 69" }];
const prince = [{ headline: "Musician Prince dies at his home" }];
const sandy = [{ headline: "Hurricane Sandy makes landfall in New Jersey" }];
const paris = [{ headline: "At least 120 people killed in attacks in Paris" }];
const manila = [{ headline: "Flooding in the Philippines: death toll reaches 53" }, { headline: "Floods in the Philippines: 70 killed" }];
const wildfire = [{ headline: "One dead as wildfire forces thousands from their homes near Fort Collins" }];

describe("a tag", () => {
  it.each([
    ["its place", "#Aurora is trending", aurora, "warn hashtag #Aurora"],
    ["in any case", "#aurora", aurora, "warn hashtag #aurora"],
    ["of a certain shape", "#PrayForAurora", aurora, "warn hashtag #PrayForAurora"],
    ["with what happened there", "#AuroraShooting", aurora, "warn hashtag #AuroraShooting"],
    ["of a surname", "#Bowie", bowie, "warn hashtag #Bowie"],
    ["of a name without spaces", "#DavidBowie", bowie, "warn hashtag #DavidBowie"],
    ["of mourning", "#RIPPrince", prince, "warn hashtag #RIPPrince"],
    ["of a storm", "#Sandy", sandy, "warn hashtag #Sandy"],
    ["of a world city, on a terrible day", "#Paris", paris, "warn hashtag #Paris"],
    ["of a country by its code", "#ReliefPH", manila, "warn hashtag #ReliefPH"],
    ["of a country with a shape", "#PrayForThePhilippines", manila, "warn hashtag #PrayForThePhilippines"],
    ["a part of a longer name, with a shape", "#JeSuisCharlie", [{ headline: "Douze morts à Charlie Hebdo" }], "warn hashtag #JeSuisCharlie"],
    ["that calls a fire by a name of its own", "#HighParkFire", wildfire, "note hashtag #HighParkFire"],
    ["although a namesake is meant", "See the #Aurora, the northern lights", aurora, "warn hashtag #Aurora"],
  ])("%s", (_, text, news, tie) => expect(touched(text, news)).toContain(tie));
});

describe("a word", () => {
  it.each([
    ["a full name", "Thank you David Bowie", bowie, ["warn words David Bowie"]],
    ["in a longer run", "Rest in Peace David Bowie 1947", bowie, ["warn words Peace David Bowie 1947"]],
    ["a country, told twice", "We love the Philippines", manila, ["note words Philippines"]],
    ["a first name like a storm's, while it rages", "Meet our Danny and Sandy at the stage door", sandy, ["note words Sandy"]],
    ["a place that is also a word, in company", "Our cinema in Aurora was far from the gunman", aurora, ["warn words Aurora"]],
  ])("%s", (_, text, news, ties) => expect(touched(text, news)).toEqual(ties));
});

describe("left alone", () => {
  it.each(["#Bonfire", "#CampFireStories", "#AmazonFlood", "#BirdShooting"])("%s, though there is a fire", (tag) =>
    expect(touched(tag, wildfire)).toEqual([]),
  );
  it.each([
    ["a word like a place", "Every little prince deserves a crown", prince],
    ["another person of that name", "Prince Harry and Meghan cupcakes", prince],
    ["a surname by itself", "Our Bowie knives are sharp", bowie],
    ["a namesake", "Aurora, Elsa and Belle dolls from Disney", aurora],
    ["a world city in plain words", "Spring in Paris", paris],
    ["a generic tag", "#breaking #news #Monday", aurora],
    ["a mention", "@Aurora thank you", aurora],
    ["an unrelated post", "Tomato plants need water", aurora],
  ])("%s", (_, text, news) => expect(touched(text, news)).toEqual([]));
  it("one of our own names, unless something else says the event is meant", () => {
    const ours = { policy: { ours: ["Aurora"] } };
    expect(touched("The #Aurora dress is back", aurora, ours)).toEqual([]);
    expect(touched("#Aurora: the gunman in the cinema", aurora, ours)).not.toEqual([]);
  });
});

describe("time", () => {
  const at = (hours: number) => aurora.map((item) => ({ ...item, at: now - hours * HOUR }));
  it.each([
    [24, ["warn hashtag #Aurora"]],
    [13 * 24, ["note hashtag #Aurora"]],
    [15 * 24, []],
  ])("after %i hours: %j", (hours, ties) => expect(touched("#Aurora", at(hours))).toEqual(ties));
  it("makes a disease that spreads for weeks a note", () => {
    const covid = [0, 40, 80, 120].map((ago) => ({ headline: `COVID-19 outbreak: ${ago + 20} deaths in Wuhan`, at: now - ago * HOUR }));
    expect(touched("#COVID19", covid)).toEqual(["note hashtag #COVID19"]);
  });
  it("halves a moment every 36 hours, every 5 days from ten dead", () => {
    const moment = { ...indexMoments(stage({ text: "", news: aurora }).facts.moments.moments).moments[0], lastAt: now };
    expect(presence({ ...moment, dead: 1 } as Parameters<typeof presence>[0], now + 36 * HOUR)).toBe(0.5);
    expect(presence({ ...moment, dead: 10 } as Parameters<typeof presence>[0], now + 120 * HOUR)).toBe(0.5);
  });
});

it.each([
  ["ten dead told three times", ["12 killed in Dijon", "Dijon: 12 killed in fire", "Fire in Dijon: 14 killed"], true],
  ["told twice", ["12 killed in Dijon", "Fire in Dijon: 14 killed"], false],
  ["three dead", ["3 killed in Dijon", "Dijon: 3 killed in fire", "Fire in Dijon: 3 killed"], false],
])("%s is grave for everybody: %s", (_, headlines, grave) => {
  const { facts } = stage({ text: "", news: headlines.map((headline) => ({ headline, names: ["Dijon"] })) });
  expect(facts.moments.moments.some((moment) => isGrave(moment, facts.now))).toBe(grave);
});

it("never throws, whatever is typed, and ties only what is there", () => {
  const { facts } = stage({ text: "", news: [...aurora, ...bowie, ...prince, ...sandy, ...paris, ...manila] });
  const words = fc.constantFrom(
    "#Aurora",
    "#RIP",
    "constructor",
    "#PrayFor",
    "__proto__",
    "Prince",
    "Paris",
    "#",
    " ",
    "\n\n",
    "#COfire",
    "David Bowie",
    "😂",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ unit: "binary" })), { maxLength: 8 }), (parts) => {
      const draft = parse({ site: "x", kind: "post", media: [], text: parts.join("") }, facts.account);
      return touches(draft, facts).every(({ span }) => span.start < span.end && span.end <= draft.text.length);
    }),
  );
});
