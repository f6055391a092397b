/** The great earthquakes of the week, as the United States' survey knows them within minutes; Europe's centre stands in for it. */
import * as z from "zod/mini";
import type { Feed } from "../core/feed.ts";
import type { NewsItem } from "../core/model.ts";

const WEEK = 7 * 86_400_000;
/** Great by itself; below, only by what it did (`sig` joins reports, size and losses: 0 to 1000 and more). Own choice. */
const GREAT = 6.5;
const FELT = 900;

export const usgs: Feed = {
  id: "usgs",
  name: "USGS",
  home: "https://earthquake.usgs.gov/",
  what: {
    en: "The great earthquakes of the week, within minutes; Europe’s centre EMSC stands in for it.",
    fr: "Les grands séismes de la semaine, en quelques minutes ; le centre européen EMSC prend le relais au besoin.",
  },
  licence: { en: "Public domain; of its substitute EMSC, CC BY 4.0", fr: "Domaine public ; pour le relais EMSC, CC BY 4.0" },
  hosts: ["earthquake.usgs.gov", "www.seismicportal.eu"],
  every: 10,
  presentOnly: true,
  answers: "state",
  request: () => ({
    url: "https://earthquake.usgs.gov/earthquakes/feed/v1.0/summary/significant_week.geojson",
    otherwise: { url: "https://www.seismicportal.eu/fdsnws/event/1/query?format=json&minmag=6&limit=20" },
  }),
  parse: (body, at) =>
    (featuresOf(body) ?? []).flatMap((feature) => {
      const quake = quakeOf(feature);
      return quake && quake.names.length > 0 && quake.at <= at && at - quake.at <= WEEK ? newsOf(quake) : [];
    }),
  quiet(body) {
    const features = featuresOf(body);
    return features !== undefined && (features.length === 0 || features.some((feature) => z.safeParse(z.union([Usgs, Emsc]), feature).success));
  },
};

const Features = z.object({ type: z.literal("FeatureCollection"), features: z.array(z.unknown()) });
const Usgs = z.object({
  properties: z.object({
    type: z.literal("earthquake"),
    mag: z.number(),
    place: z.string().check(z.minLength(1), z.maxLength(200)),
    time: z.number(),
    alert: z.nullish(z.string()),
    sig: z.nullish(z.number()),
    url: z.nullish(z.string()),
  }),
});
const Emsc = z.object({
  properties: z.object({
    mag: z.number(),
    flynn_region: z.string().check(z.minLength(1), z.maxLength(200)),
    time: z.string(),
    unid: z.string().check(z.regex(/^\w+$/)),
  }),
});
interface Quake {
  readonly mag: number;
  readonly names: readonly string[];
  readonly at: number;
  readonly source: string;
  readonly url?: string;
}

function featuresOf(body: string): readonly unknown[] | undefined {
  try {
    return z.parse(Features, JSON.parse(body)).features;
  } catch {
    return undefined;
  }
}

/** @returns undefined for a lesser quake, for an explosion or a sonic boom, and for what cannot be read */
function quakeOf(feature: unknown): Quake | undefined {
  const american = z.safeParse(Usgs, feature);
  if (american.success) {
    const { mag, place, time, alert, sig, url } = american.data.properties;
    const grave = mag >= GREAT || (sig ?? 0) >= FELT || /^(?:yellow|orange|red)$/.test(alert ?? "");
    const page = url?.startsWith("https://earthquake.usgs.gov/") ? { url } : {};
    return grave ? { mag, names: namesIn(place), at: time, source: "USGS", ...page } : undefined;
  }
  const european = z.safeParse(Emsc, feature);
  if (!european.success || european.data.properties.mag < GREAT) return undefined;
  const { mag, flynn_region: region, time, unid } = european.data.properties;
  const url = `https://www.seismicportal.eu/eventdetails.html?unid=${unid}`;
  return { mag, names: namesIn(lowered(region)), at: Date.parse(time), source: "EMSC", url };
}

function newsOf({ mag, names, at, source, url }: Quake): NewsItem {
  return {
    headline: `M ${mag.toFixed(1)} earthquake near ${names.join(", ")}`,
    source,
    at,
    lang: "en",
    category: "Disasters and accidents",
    place: names.join(", "),
    names,
    ...(url && { url }),
  };
}

/** "10 km SSE of Mandalay, Burma (Myanmar)" names three places; "2025 Kamchatka Peninsula, Russia Earthquake" two, "central Peru" one. */
const namesIn = (place: string) =>
  place
    .replace(/^\d{4} (.*) earthquake$/i, "$1")
    .replace(WHEREABOUTS, "")
    .split(/[,()]/)
    .map((name) => name.trim().replace(/^(?:central|(?:north|south|east|west)+ern) | [Rr]egion$/g, ""))
    .filter(Boolean);
const WHEREABOUTS = /^(?:\d+ ?km )?(?:(?:near|off) )?(?:the )?(?:(?:[nsew]{1,3}|(?:north|south|east|west)+(?:ern)?) )?(?:coast )?of (?:the )?/i;

/** EMSC shouts: "MINDANAO, PHILIPPINES". The parts of a country stay small, as USGS writes them. */
const lowered = (shout: string) =>
  shout.toLowerCase().replace(/\p{L}+/gu, (word) => (SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));
const SMALL = /^(?:of|the|and|central|(?:north|south|east|west)+ern)$/;
