/** Names of places that mean too much or something else: they take more than one mention to tie a draft to a moment. Own work, CC0-1.0. */

/** Named in the news so often that one item tells nothing (share of days in the portal, 2015–2025: New York 15 %, Texas 9 %, Paris 7 %). */
export const everywhere: readonly string[] = [
  ..."Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming".split(
    " ",
  ),
  ..."London Paris Berlin Moscow Beijing Tokyo Delhi Mumbai Brussels Madrid Rome Istanbul Cairo Jerusalem Tehran Baghdad Kabul Kyiv Kiev Seoul Sydney Toronto Chicago Londres Moscou Bruxelles Jérusalem".split(
    " ",
  ),
  "New York",
  "New York City",
  "Los Angeles",
  "New Delhi",
  "San Francisco",
  "New Hampshire",
  "New Jersey",
  "New Mexico",
  "North Carolina",
  "North Dakota",
  "Rhode Island",
  "South Carolina",
  "South Dakota",
  "West Virginia",
  "Catalonia",
  "Crimea",
  "Kashmir",
  "Punjab",
  "Ontario",
  "Quebec",
  "Bavaria",
  "Île-de-France",
  "Bretagne",
  "Normandie",
  "Provence",
];

/** Countries as the press calls them, by ISO code, where the platform's tables have another form ("Türkiye", "Côte d’Ivoire", "Myanmar (Burma)"). */
export const aliases: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  "TR Turkey|Turquie|Turquía|Türkei|Turquia|Turchia,CI Ivory Coast,PS Palestine|Palestina|Palästina|Palestinian territories|Gaza|Gaza Strip|West Bank|bande de Gaza|Cisjordanie,CZ Czech Republic|République tchèque|República Checa|Tschechische Republik,CD DR Congo|DRC|RDC|RD Congo|Congo|Democratic Republic of the Congo|Democratic Republic of Congo|République démocratique du Congo,CG Republic of the Congo,MM Burma|Myanmar|Birmanie|Birmania,MK Macedonia|Macédoine,CV Cape Verde,SZ Swaziland,TL East Timor|Timor oriental,GB Britain|Great Britain|UK|U.K.|Grande-Bretagne|Gran Bretaña|Großbritannien|England|Scotland|Wales|Northern Ireland|Angleterre|Écosse|Inglaterra,US USA|U.S.|U.S.A.|US|EE.UU.|EE UU|EUA,NL Holland|Hollande|Holanda|the Netherlands,PH the Philippines,BS the Bahamas|Bahamas,GM The Gambia,BA Bosnia|Bosnie|Bosnien,VA Vatican|Vaticano,KR Korea|Corée|Corea,TT Trinidad,HK Hong Kong,MO Macau|Macao,XK Kosovo,SY Siria,CN Tibet"
    .split(",")
    .map((entry) => [entry.slice(0, 2), entry.slice(3).split("|")]),
);

/** Continents and the like. */
export const vast: readonly string[] =
  "Europe,Africa,Asia,America,Americas,Oceania,Afrique,Asie,Amérique,Océanie,Mediterranean,Atlantic,Pacific,West,Middle,East,Middle East,Antilles,Siberia,Sibérie,Scandinavia".split(
    ",",
  );

/** Towns whose name is also a common word or a first name: only as a capitalised tag of their own, or with a second sign. */
export const alsoWords: readonly string[] =
  "Nice Reading Bath Mobile Orange Tours Lens Sens Vienne Split Cork Hull Deal Sandwich Rugby Derby Ham Battle Eye Ware Wells Rye March Beer Crook Normal Hope Surprise Independence Providence Victoria Florence Sydney Charlotte Austin Jackson Lincoln Madison Houston Dallas Jordan Chad Georgia Turkey Paris Troy Salem Bethlehem Nancy Angers Brest Die Condom Eu Gap Pau Sète Vire Bray Blaye Laval Mayenne Rennes Valence Savoie Aurora Phoenix Buffalo Eugene Aspen Sandy Katrina Harvey Irma Maria Ian Ida".split(
    " ",
  );

/** Words that show that the namesake is meant, by look-up key of the place. */
export const namesakes: Readonly<Record<string, readonly string[]>> = {
  aurora: [
    "borealis",
    "australis",
    "northern lights",
    "southern lights",
    "solar",
    "geomagnetic",
    "kp",
    "tromsø",
    "tromso",
    "iceland",
    "lapland",
    "polar",
    "boréale",
    "boréales",
    "aurores",
    "polaire",
    "cinderella",
    "disney",
  ],
  phoenix: ["mythical", "rise from", "ashes", "cendres", "harry potter"],
  nice: ["very nice", "so nice", "how nice", "nice to", "nice work", "nice one", "nice day"],
  jordan: ["air jordan", "sneaker", "sneakers", "michael jordan", "nike"],
  turkey: ["thanksgiving", "roast", "stuffing", "sandwich", "gravy"],
  orange: ["juice", "jus", "zest", "vitamin", "colour", "color", "couleur"],
  bath: ["bubble bath", "bath bomb", "bathroom", "bain"],
  reading: ["book", "books", "novel", "library"],
  florence: ["machine", "nightingale", "pugh"],
  sandy: ["beach", "beaches", "sand", "plage"],
  tours: ["tour", "guided", "visites"],
  split: ["banana", "split the"],
};

/** American states by the code that tags use: #COfire, #TXflood. */
export const states: Readonly<Record<string, string>> = Object.fromEntries(
  "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming"
    .split(",")
    .map((pair) => [pair.slice(0, 2), pair.slice(3)]),
);
