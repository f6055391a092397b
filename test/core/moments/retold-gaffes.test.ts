/** Jests and offers as brands make them, each beside headlines of a day on which people died: those that are found. Our own words throughout; 31 of 40 were found before anything was mended by them. */
import { expect, it } from "vitest";
import { review } from "../../../src/core/review.ts";
import { stage } from "../../../src/core/stage.ts";
import { rules } from "../../../src/rules/index.ts";

const WORLD = rules.filter(({ family }) => family === "context");
const now = "2026-03-02T10:00:00Z";
const HOUR = 3_600_000;

it.each<[text: string, headlines: readonly string[]]>([
  [
    "Our happy hour is killer! Join us tonight #Orlando",
    [
      "Orlando nightclub shooting: 50 dead at gay club",
      "Gunman kills 50 at Pulse nightclub in Orlando",
      "Orlando attack: worst mass shooting in US history",
    ],
  ],
  [
    "Marché de Noël à #Berlin : on fonce ! Hôtel dès 59 €",
    [
      "Berlin : un camion fonce sur un marché de Noël, neuf morts",
      "Attaque au camion à Berlin : douze morts",
      "Attentat de Berlin : le suspect recherché",
    ],
  ],
  [
    "Brussels in a blast: weekend deals to #Zaventem",
    [
      "Brussels explosions: Many dead in airport and metro terror attacks",
      "Brussels attacks: Zaventem and Maelbeek bombs kill many",
      "Belgium mourns after Brussels attacks",
    ],
  ],
  [
    "Take off with our helicopter ride, 24 % off for Mamba fans #Kobe",
    [
      "Kobe Bryant killed in helicopter crash",
      "Kobe Bryant: basketball legend dies in helicopter crash with daughter Gianna",
      "Helicopter crash in Calabasas kills nine",
    ],
  ],
  [
    "Des prix qui explosent à #Beyrouth ! Soldes",
    [
      "Explosions à Beyrouth : au moins 100 morts",
      "Liban : deux explosions dévastent le port de Beyrouth",
      "Beyrouth : le bilan s'alourdit après l'explosion",
    ],
  ],
  [
    "Les soldes continuent sur la #PromenadeDesAnglais",
    ["Attentat à Nice : un camion fonce dans la foule sur la Promenade des Anglais, 84 morts", "Nice : carnage sur la Promenade des Anglais"],
  ],
  [
    "Sea, sun and #Sousse: beach week from £299",
    ["Tunisia attack: 38 dead on Sousse beach", "Gunman kills tourists on beach in Sousse, Tunisia", "Sousse: Britons among dead"],
  ],
  [
    "We'll never lose your luggage! Fly with us #MH370",
    [
      "Malaysia Airlines flight MH370 goes missing with 239 on board",
      "Missing Malaysia jet: search widens",
      "MH370: ships scour sea for missing plane",
    ],
  ],
  [
    "Be somebody's genie! -20 % on costumes #RobinWilliams",
    ["Robin Williams, comic actor, found dead at 63", "Actor Robin Williams dies in suspected suicide"],
  ],
  [
    "#Ferguson deals are a riot! 30% off",
    [
      "Ferguson protests: National Guard sent to Missouri unrest",
      "Michael Brown shooting: clashes in Ferguson",
      "Riots in Ferguson after police shoot dead teenager",
    ],
  ],
  [
    "Our party is going viral like #Ebola! Tickets now",
    ["Ebola outbreak: death toll passes 3,000", "First Ebola patient diagnosed in US dies in Dallas", "Ebola: WHO warns of 10,000 cases a week"],
  ],
  [
    "Abandon ship! Our captain's deals are going overboard #CostaConcordia",
    [
      "Costa Concordia cruise ship runs aground off Italy, three dead",
      "Italy cruise ship disaster: captain arrested",
      "Costa Concordia: divers search for missing",
    ],
  ],
  [
    "Kids' shooting games now 20 % off #Newtown toy store",
    [
      "Newtown school shooting: 20 children among 26 dead",
      "Connecticut school shooting: gunman kills 20 children at Sandy Hook",
      "Sandy Hook: nation mourns",
    ],
  ],
  [
    "Rock and shake: #Haiti rum cocktails at 5 €",
    ["Haiti earthquake: tens of thousands feared dead", "Haiti quake: Port-au-Prince in ruins", "Haiti: race to find survivors after earthquake"],
  ],
  [
    "Fly low prices to #Smolensk",
    ["Polish President Lech Kaczynski killed in plane crash near Smolensk", "Smolensk air disaster: 96 dead", "Poland mourns President Kaczynski"],
  ],
  [
    "Party till you're crushed! #Duisburg Love Parade revival tickets",
    [
      "Germany: 19 crushed to death at Love Parade festival in Duisburg",
      "Love Parade stampede: Duisburg mourns",
      "Duisburg Love Parade deaths: organisers questioned",
    ],
  ],
  [
    "I nostri prezzi crollano! Saldi a #Genova",
    ["Genova, crolla il ponte Morandi: almeno 35 morti", "Ponte crollato a Genova: le vittime salgono a 39", "Genoa bridge collapse: dozens dead"],
  ],
  [
    "Rain of offers in #Kerala! 50 % off boats",
    ["Kerala floods: death toll rises to 324", "India: Kerala battles worst floods in 100 years", "Kerala flood rescue: thousands stranded"],
  ],
  [
    "#Khashoggi-style kitchen knives: cut to pieces prices",
    ["Jamal Khashoggi: Saudi journalist killed in Istanbul consulate", "Khashoggi murder: body cut into pieces, reports say"],
  ],
  [
    "Ride the wave in #Palu! Surf camp -30 %",
    ["Indonesia tsunami: hundreds dead in Palu", "Sulawesi earthquake and tsunami: death toll passes 800", "Palu: mass burials begin"],
  ],
  [
    "Adieu mon ami ! On enterre les prix #Johnny",
    ["Johnny Hallyday est mort à 74 ans", "Mort de Johnny Hallyday : hommage national à Paris", "La France pleure Johnny Hallyday"],
  ],
  ["Wake me up with -20 % headphones #Avicii", ["Avicii: Swedish DJ found dead aged 28", "DJ Avicii dies in Oman"]],
  [
    "Back to school shootout: #Uvalde sale",
    [
      "Texas school shooting: 19 children killed in Uvalde",
      "Uvalde shooting: gunman kills 21 at Robb Elementary School",
      "Biden: when will we stand up to gun lobby after Uvalde",
    ],
  ],
  [
    "Best shots of the day! Discover our cameras #ShinzoAbe",
    [
      "Shinzo Abe: Japan ex-leader assassinated while giving speech",
      "Former Japanese PM Shinzo Abe dies after being shot",
      "Shinzo Abe shooting: suspect arrested",
    ],
  ],
  [
    "Swing by #Morbi! Bridge the gap with 10 % off",
    ["India bridge collapse: death toll in Morbi rises to 141", "Gujarat: suspension bridge collapses in Morbi, many dead"],
  ],
  [
    "Kamila? Our new collection is out. #Kherson style",
    ["Ukraine: Russian shelling of Kherson kills ten", "Kherson market shelled, ten dead", "Russia strikes Kherson"],
  ],
  [
    "Blow-out sale: prices gone with the wind in #FortMyers",
    ["Hurricane Ian: Fort Myers devastated, dozens dead", "Ian: Florida death toll climbs past 60", "Hurricane Ian leaves trail of destruction"],
  ],
  [
    "Take it like a queen: royal deals this weekend",
    ["Queen Elizabeth II has died", "Queen Elizabeth II dies at Balmoral aged 96", "King Charles pays tribute to Queen"],
  ],
  [
    "Dana, quelle vague ! Maillots -30 % #Valencia",
    [
      "Inondations en Espagne : au moins 95 morts dans la région de Valence",
      "España: la DANA deja al menos 95 muertos en Valencia",
      "Valencia: decenas de muertos por las inondaciones",
    ],
  ],
  [
    "Weihnachtsmarkt #Magdeburg: wir geben Gas! -20 %",
    [
      "Magdeburg: Auto rast in Weihnachtsmarkt, mehrere Tote",
      "Anschlag auf Weihnachtsmarkt in Magdeburg: fünf Tote",
      "Germany: car drives into Christmas market in Magdeburg",
    ],
  ],
  [
    "Chido que rico! Tacos à -20 % #Mayotte",
    [
      "Cyclone Chido : Mayotte dévastée, plusieurs centaines de morts redoutés",
      "Mayotte : le cyclone Chido ravage l'archipel",
      "Cyclone Chido à Mayotte : au moins 14 morts",
    ],
  ],
  [
    "A shot in the ear? Ours heal faster. Earrings -15 % #Butler",
    [
      "Trump rally shooting: one spectator dead in Butler, Pennsylvania",
      "Donald Trump injured in shooting at Butler rally",
      "Gunman killed after opening fire at Trump rally",
    ],
  ],
  [
    "One last direction: jump on our balcony deals #LiamPayne",
    ["Liam Payne dies after fall from hotel balcony in Buenos Aires", "Liam Payne, One Direction singer, found dead at 31"],
  ],
  [
    "Prices are down like the Key Bridge! #Baltimore crab feast",
    [
      "Baltimore bridge collapse: six workers presumed dead",
      "Francis Scott Key Bridge collapses after ship collision in Baltimore",
      "Baltimore: search for missing after bridge collapse",
    ],
  ],
  [
    "New year, new quake in prices! #Ishikawa ryokan",
    [
      "Japan earthquake: at least 48 dead on Noto peninsula",
      "Noto quake: Ishikawa residents told to evacuate",
      "Japan: rescuers search rubble in Ishikawa after New Year quake",
    ],
  ],
  [
    "Nos prix décoiffent ! Séjours #Guadeloupe",
    ["Ouragan Maria : deux morts en Guadeloupe", "La Guadeloupe frappée par l'ouragan Maria", "Ouragan Maria : la Guadeloupe en alerte violette"],
  ],
])("%s", (text, headlines) => {
  const news = headlines.map((headline, i) => ({ headline, source: "Reuters", at: Date.parse(now) - (4 + i * 5) * HOUR }));
  const { draft, facts } = stage({ text, news, now });
  const loud = review(draft, facts, WORLD).findings.filter(
    ({ level, evidence }) => level !== "note" && evidence.some(({ headline }) => headlines.includes(headline)),
  );
  expect(loud).not.toEqual([]);
});
