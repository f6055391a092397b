/** ReliefWeb, the United Nations' register of disasters: late, but with every great one in it. It wants to know who asks, by a name it has given. */
import * as z from "zod/mini";
import type { Feed } from "../core/feed.ts";
import type { NewsItem } from "../core/model.ts";

const HOST = "api.reliefweb.int";
const FIELDS = ["name", "status", "date.created", "country.name", "primary_type.name", "url_alias"];

export const reliefweb: Feed = {
  id: "reliefweb",
  name: "ReliefWeb",
  home: "https://reliefweb.int/disasters",
  what: {
    en: "The United Nations’ register of disasters: late, but with every great one in it. ReliefWeb approves each name that asks.",
    fr: "Le registre des catastrophes des Nations unies : tardif, mais aucune grande catastrophe n’y manque. ReliefWeb valide chaque nom d’application.",
  },
  licence: {
    en: "Free with attribution, under a name that ReliefWeb approves",
    fr: "Libre avec mention de la source, sous un nom approuvé par ReliefWeb",
  },
  hosts: [HOST],
  optIn: true,
  every: 60,
  presentOnly: true,
  answers: "state",
  parts: ({ appName }) => (appName ? [{ id: appName, name: "", host: HOST }] : []),
  request: (_now, _since, appName) => {
    const query = new URLSearchParams({ appname: appName, limit: "30", "sort[]": "date.created:desc" });
    for (const field of FIELDS) query.append("fields[include][]", field);
    return { url: `https://${HOST}/v2/disasters?${query}` };
  },
  parse: (body, at) =>
    (entriesIn(body) ?? []).flatMap((entry) => {
      const disaster = z.safeParse(Disaster, entry);
      return disaster.success ? (newsOf(disaster.data.fields, at) ?? []) : [];
    }),
  quiet: (body) => entriesIn(body)?.some((entry) => z.safeParse(Disaster, entry).success) ?? false,
};

const text = z.string().check(z.minLength(1), z.maxLength(300));
const Answer = z.object({ data: z.array(z.unknown()) });
const Disaster = z.object({
  fields: z.object({
    name: text,
    status: text,
    date: z.object({ created: z.string() }),
    country: z.array(z.object({ name: text })),
    primary_type: z.optional(z.object({ name: text })),
    url_alias: z.optional(z.string()),
  }),
});

function entriesIn(body: string): readonly unknown[] | undefined {
  try {
    return z.parse(Answer, JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

/** They go on for months, over whole countries. */
const LASTING = /drought|epidemic|cold wave|heat wave|complex emergency/i;

function newsOf({ name, status, date, country, primary_type, url_alias }: z.infer<typeof Disaster>["fields"], now: number): NewsItem | undefined {
  const at = Date.parse(date.created);
  if (Number.isNaN(at) || !/^(?:alert|ongoing|current)$/.test(status) || LASTING.test(primary_type?.name ?? "")) return undefined;
  const names = country.map((one) => one.name).slice(0, 12);
  return {
    headline: name,
    source: "ReliefWeb",
    at: Math.min(at, now),
    lang: "en",
    category: "Disasters and accidents",
    ...(names.length === 1 && { place: names[0] }),
    ...(url_alias?.startsWith("https://reliefweb.int/") && { url: url_alias }),
    names,
  };
}
