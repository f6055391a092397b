/** The weather warnings of the United States, the gravest alone: they bear out what the press tells, for a warning is no tragedy yet. */
import * as z from "zod/mini";
import type { Feed } from "../core/feed.ts";
import type { NewsItem } from "../core/model.ts";

const MOST_PLACES = 12;

export const nws: Feed = {
  id: "nws",
  name: "National Weather Service (USA)",
  home: "https://www.weather.gov/",
  what: {
    en: "Extreme weather warnings in the United States. They back up what the press tells; alone they warn of nothing.",
    fr: "Les alertes météo extrêmes aux États-Unis. Elles confirment ce que dit la presse ; seules, elles ne déclenchent rien.",
  },
  licence: { en: "Public domain", fr: "Domaine public" },
  hosts: ["api.weather.gov"],
  optIn: true,
  every: 10,
  presentOnly: true,
  answers: "state",
  request: () => ({
    url: "https://api.weather.gov/alerts/active?status=actual&severity=Extreme",
    headers: { Accept: "application/geo+json" },
  }),
  parse: (body, at) =>
    (featuresIn(body) ?? []).flatMap((feature) => {
      const alert = z.safeParse(Alert, feature);
      return alert.success ? (newsOf(alert.data.properties, at) ?? []) : [];
    }),
  /** On most days nothing extreme is on. */
  quiet: (body) => featuresIn(body) !== undefined,
};

const text = z.string().check(z.minLength(1), z.maxLength(5_000));
const Features = z.object({ type: z.literal("FeatureCollection"), title: text, features: z.array(z.unknown()) });
const Alert = z.object({
  properties: z.object({
    event: text,
    areaDesc: text,
    severity: z.literal("Extreme"),
    status: z.literal("Actual"),
    messageType: z.enum(["Alert", "Update"]),
    onset: z.nullish(z.string()),
    sent: z.string(),
    expires: z.string(),
    ends: z.nullish(z.string()),
  }),
});
type Properties = z.infer<typeof Alert>["properties"];

function featuresIn(body: string): readonly unknown[] | undefined {
  try {
    return z.parse(Features, JSON.parse(body)).features;
  } catch {
    return undefined;
  }
}

function newsOf({ event, areaDesc, sent, onset, expires, ends }: Properties, now: number): NewsItem | undefined {
  const begun = Date.parse(onset ?? sent);
  const over = Date.parse(ends ?? expires);
  if (Number.isNaN(begun) || over <= now) return undefined;
  const areas = areaDesc
    .split(";")
    .map((area) => area.trim())
    .slice(0, MOST_PLACES);
  return {
    headline: `${event} in ${areas.join("; ")}`.slice(0, 300),
    source: "National Weather Service",
    at: Math.min(begun, now),
    lang: "en",
    names: areas.flatMap((area) => area.split(",")[0] ?? []),
  };
}
