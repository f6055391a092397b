/** What brands did in odd years, retold in our words beside headlines of our own: those that are found. Half of what was retold was found before anything was mended by it. */
import { expect, it } from "vitest";
import { review } from "../../../src/core/review.ts";
import { stage } from "../../../src/core/stage.ts";
import { rules } from "../../../src/rules/index.ts";

const WORLD = rules.filter(({ family }) => family === "context");

it.each([
  [
    "Millions are in uproar in #Cairo. Rumor is they heard our new spring collection is now online",
    "2011-02-03T16:00:00Z",
    [
      "Deadly clashes in Cairo's Tahrir Square as Mubarak supporters attack protesters",
      "Egypt: five dead, hundreds wounded in Cairo violence",
      "Gunfire in Tahrir Square leaves several dead",
    ],
  ],
  [
    "Who's #notguilty about eating all the tasty treats they want?!",
    "2011-07-05T19:00:00Z",
    [
      "Casey Anthony found not guilty of murdering daughter Caylee",
      "Casey Anthony acquitted of murder in daughter's death",
      "Outrage after Casey Anthony verdict",
    ],
  ],
  [
    "How you can #SupportJapan: for every retweet we give $1 to quake victims",
    "2011-03-12T10:00:00Z",
    [
      "Japan earthquake and tsunami: hundreds dead",
      "Tsunami hits Japan after 8.9 quake, death toll rises",
      "Japan earthquake: nuclear plant explosion at Fukushima",
    ],
  ],
  [
    "In honor of Boston and New England, may we suggest: whole-grain cranberry scones!",
    "2013-04-16T12:00:00Z",
    [
      "Boston Marathon bombing: three dead, more than 140 injured",
      "Explosions at Boston Marathon finish line kill three",
      "FBI leads investigation into Boston attack",
    ],
  ],
  [
    "Tornado of deals! Sweep through our Moore store and save 20%",
    "2013-05-21T15:00:00Z",
    [
      "Tornado kills at least 24 in Moore, Oklahoma",
      "Moore tornado: school flattened, children among the dead",
      "Oklahoma tornado: rescuers search rubble",
    ],
  ],
  [
    "Fast and furious savings this weekend, hit the gas! #PaulWalker",
    "2013-11-30T20:00:00Z",
    ["Paul Walker dies in car crash", "Fast & Furious actor Paul Walker killed in crash in California"],
  ],
  [
    "Je suis Mode. Les soldes commencent ! #JeSuisCharlie",
    "2015-01-08T09:00:00Z",
    [
      "Attentat contre Charlie Hebdo : douze morts",
      "Charlie Hebdo : la traque des frères Kouachi",
      "Rassemblements en France après l'attaque contre Charlie Hebdo",
    ],
  ],
  [
    "Shake it off like this! Get sunglasses for 1500 #NepalEarthquake",
    "2015-04-26T08:00:00Z",
    ["Nepal earthquake: more than 1,900 dead", "Powerful earthquake hits Kathmandu, Nepal, hundreds dead", "Nepal quake triggers Everest avalanche"],
  ],
  [
    "Shake off the Monday blues with our new shades",
    "2015-04-26T08:00:00Z",
    ["Nepal earthquake: more than 1,900 dead", "Powerful earthquake hits Kathmandu, Nepal, hundreds dead"],
  ],
  [
    "Peace for Paris. Shop a new tee in store #PrayForParis",
    "2015-11-14T10:00:00Z",
    ["Attaques à Paris : au moins 120 morts", "Paris attacks: gunmen kill dozens at Bataclan concert hall"],
  ],
  [
    "Ce soir, on fait la fête au Bataclan ! Venez nombreux",
    "2015-11-14T10:00:00Z",
    ["Attaques à Paris : au moins 120 morts", "Fusillade au Bataclan à Paris : des dizaines de morts"],
  ],
  [
    "#Charleston never looked so good: our flapper dress is back",
    "2015-06-18T14:00:00Z",
    ["Nine killed in shooting at church in Charleston, South Carolina", "Charleston church shooting: suspect Dylann Roof arrested"],
  ],
  [
    "Deals to kill for in San Bernardino today",
    "2015-12-03T18:00:00Z",
    ["San Bernardino shooting: 14 killed", "At least 14 dead in San Bernardino mass shooting"],
  ],
  [
    "Manchester, are you ready for an explosive night? Tickets on sale",
    "2017-05-23T09:00:00Z",
    ["Manchester Arena attack: 22 dead", "Explosion at Ariana Grande concert in Manchester kills 22"],
  ],
  [
    "Our prices are on fire! Come to the Kensington shop",
    "2017-06-14T12:00:00Z",
    ["Grenfell Tower fire: at least six dead in London", "London tower block fire: many feared dead in North Kensington"],
  ],
  [
    "Vegas, baby! What happens there... Book your weekend now #Vegas",
    "2017-10-02T15:00:00Z",
    ["Las Vegas shooting: at least 58 dead at concert", "Gunman kills dozens at Las Vegas music festival"],
  ],
  [
    "Flood of savings in Houston! #Harvey",
    "2017-08-28T15:00:00Z",
    ["Hurricane Harvey: catastrophic floods in Houston", "Harvey: five dead as Houston floods"],
  ],
  [
    "Irma gerd, what a sale!",
    "2017-09-07T15:00:00Z",
    ["Hurricane Irma kills 10 in the Caribbean", "L'ouragan Irma frappe Saint-Martin : huit morts"],
  ],
  [
    "Christchurch we are coming! New store opens today",
    "2019-03-15T08:00:00Z",
    ["Christchurch mosque shootings: 40 dead", "Gunman attacks two mosques in Christchurch, New Zealand"],
  ],
  [
    "Back to school in El Paso: 20% off at the mall",
    "2019-08-04T18:00:00Z",
    ["El Paso shooting: 20 dead at Walmart", "Gunman kills 20 in El Paso, Texas"],
  ],
  [
    "Astroworld merch still in stock, hurry! #Astroworld",
    "2021-11-06T18:00:00Z",
    ["Astroworld festival: eight dead in crowd surge", "At least eight killed in crush at Travis Scott's Astroworld concert in Houston"],
  ],
  [
    "Un déluge de promos cet été !",
    "2021-07-15T14:00:00Z",
    ["Inondations en Allemagne : plus de 40 morts", "Inondations en Belgique et en Allemagne : des dizaines de morts"],
  ],
  [
    "Maui is calling! Book your tropical getaway today",
    "2023-08-11T08:00:00Z",
    ["Maui wildfires: 55 dead in Lahaina", "Hawaii fires: death toll climbs to 55 on Maui"],
  ],
  [
    "Lewiston! Our hunting sale starts now",
    "2023-10-26T12:00:00Z",
    ["Lewiston, Maine mass shooting: 18 dead", "Gunman kills at least 18 in Lewiston"],
  ],
  [
    "Hot hot hot: LA, our sale is blazing! #Palisades",
    "2025-01-08T18:00:00Z",
    ["Palisades fire: two dead as wildfires rage in Los Angeles", "Los Angeles wildfires force thousands to flee Pacific Palisades"],
  ],
  [
    "Camp vibes! Guadalupe river tubing -20%",
    "2025-07-06T18:00:00Z",
    ["Texas floods: 50 dead along Guadalupe River", "Girls missing from Camp Mystic after Texas flood, dozens dead"],
  ],
  ["Habemus promo ! #PapeFrançois", "2025-04-22T09:00:00Z", ["Le pape François est mort à 88 ans", "Mort du pape François : le monde en deuil"]],
  [
    "White Island cruises: a blast of an adventure",
    "2019-12-09T09:00:00Z",
    ["New Zealand volcano: five dead on White Island", "White Island eruption kills five tourists"],
  ],
  [
    "Storm the capitol of savings! #Capitol",
    "2021-01-07T09:00:00Z",
    ["US Capitol stormed: four dead", "Rioters storm the Capitol in Washington, woman shot dead"],
  ],
])("%s", (text, now, news) => {
  const hours = (n: number) => n * 3_600_000;
  const told = news.map((headline, i) => ({ headline, at: Date.parse(now) - hours(2 + 3 * i) }));
  const { draft, facts } = stage({ text, now, news: told });
  const loud = review(draft, facts, WORLD).findings.filter(({ level }) => level !== "note");
  expect(loud.flatMap(({ evidence }) => evidence.map(({ headline }) => headline)).some((headline) => news.includes(headline))).toBe(true);
});

it("a trend that the news explains is told once, by the news", () => {
  const news = [{ headline: "Twelve people killed in shooting at cinema in Aurora, Colorado" }];
  const { draft, facts } = stage({ text: "Shop the new dress, 20% off #Aurora #NewIn", trends: ["Aurora", "NewIn"], news });
  const said = review(draft, facts, WORLD).findings.map(({ rule, values }) => `${rule} ${values.text}`);
  expect(said).toEqual(["no-tragedy-tie #Aurora", "no-unread-trend #NewIn"]);
});
