/** GDACS, the alert system of the United Nations and the European Commission: the disasters of the day that people are likely to need help in. */
import type { Feed } from "../core/feed.ts";
import type { NewsItem } from "../core/model.ts";
import { reachOf } from "../core/moments/names.ts";
import { all, tell, type XmlNode, xmlTree } from "../core/text/markup.ts";

const DAY = 86_400_000;
/** A sudden event is news for so long after it began; a storm or an eruption for so long after its last bulletin. Own choice. */
const SUDDEN = 10 * DAY;
const LASTING = 5 * DAY;

export const gdacs: Feed = {
  id: "gdacs",
  name: "GDACS",
  home: "https://www.gdacs.org/",
  what: {
    en: "Earthquakes, storms, floods, eruptions and fires where people are likely to need help, within minutes to hours.",
    fr: "Séismes, tempêtes, inondations, éruptions et incendies dont les victimes auront besoin d’aide, en quelques minutes à quelques heures.",
  },
  licence: { en: "Public domain; GDACS is to be named", fr: "Domaine public, à condition de citer GDACS" },
  hosts: ["www.gdacs.org"],
  every: 30,
  presentOnly: true,
  answers: "state",
  request: () => ({ url: "https://www.gdacs.org/xml/rss.xml", headers: { Accept: "application/rss+xml" } }),
  parse: (body, at) => alertsIn(body).flatMap((alert) => newsOf(alert, at) ?? []),
  /** Green alerts come on the quietest day. */
  quiet: (body) => alertsIn(body).some((alert) => NEEDED.every((tag) => all(alert, tag).length > 0)),
};

const NEEDED = ["gdacs:eventtype", "gdacs:alertlevel", "gdacs:iscurrent", "gdacs:fromdate", "gdacs:todate"];
/** An `<item>`; what is told below it, of its resources, is filler. */
type Alert = XmlNode;

/** @returns none where the feed is cut off or is no feed */
function alertsIn(xml: string): readonly Alert[] {
  const root = xmlTree(xml);
  return root?.name === "rss" ? all(root, "channel").flatMap((channel) => all(channel, "item")) : [];
}

/** Droughts are left out: they stay on for months, over whole continents. */
const HAPPENINGS: Readonly<Record<string, string>> = {
  EQ: "Earthquake",
  FL: "Flood",
  TC: "Tropical Cyclone",
  TS: "Tsunami",
  VO: "Volcanic eruption",
  WF: "Wildfire",
};
/** The names that states bear in the United Nations. */
const USUAL: Readonly<Record<string, string>> = {
  "Islamic Republic of Iran": "Iran",
  "Republic of Korea": "South Korea",
  "Russian Federation": "Russia",
  "Syrian Arab Republic": "Syria",
};

function newsOf(alert: Alert, now: number): NewsItem | undefined {
  const type = tell(alert, "gdacs:eventtype");
  const happening = Object.hasOwn(HAPPENINGS, type) ? HAPPENINGS[type] : undefined;
  const level = tell(alert, "gdacs:alertlevel");
  const [begun, last] = [Date.parse(tell(alert, "gdacs:fromdate")), Date.parse(tell(alert, "gdacs:todate"))];
  const current = type === "TC" || type === "VO" ? now - last <= LASTING : now - begun <= SUDDEN;
  if (!happening || !/^(?:Orange|Red)$/.test(level) || tell(alert, "gdacs:iscurrent") !== "true" || !current || begun > now) return undefined;
  const name = type === "TC" || type === "VO" ? givenName(tell(alert, "gdacs:eventname")) : undefined;
  const countries = tell(alert, "gdacs:country")
    .split(",")
    .map((country) => USUAL[country.trim()] ?? country.trim())
    // Seas and ridges stand here too; nobody is in mourning for them.
    .filter((country) => reachOf(country) === "country");
  const what = [happening, name].filter(Boolean).join(type === "TC" ? " " : " of ");
  const url = tell(alert, "link");
  return {
    headline: `${what}${countries.length > 0 ? ` in ${countries.join(", ")}` : ""}: ${level.toLowerCase()} alert`,
    source: "GDACS",
    at: Math.min(Number.isNaN(last) ? begun : last, now),
    lang: "en",
    category: "Disasters and accidents",
    ...(/^https?:\/\/www\.gdacs\.org\//.test(url) && { url }),
    ...(countries.length === 1 && { place: countries[0] }),
    ...(name && type === "TC" && { topic: what }),
    names: [...(name ? [name] : []), ...countries],
  };
}

/** "PHANFONE-19" is Phanfone; "01B-20" and "THIRTYONE-20" have no name yet. */
function givenName(event: string): string | undefined {
  const name = event.replace(/-\d+$/, "");
  if (!/^\p{L}{3}/u.test(name) || NUMBERED.test(name)) return undefined;
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase());
}
const NUMBERED =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir)ty.*|invest.*)$/i;
