/** Campaign tags of an address: written alike every time, and checked where they came from elsewhere. */

export const UTM = ["source", "medium", "campaign", "content"] as const;
export type UtmPart = (typeof UTM)[number];
export type Utm = Readonly<Partial<Record<UtmPart, string>>>;

/** Lower case, words joined by hyphens: "Été 2026" gives "ete-2026", so that one campaign is one line of the analytics. */
export const tagged = (said: string): string =>
  said
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** The address with its tags; other parameters stay. Undefined when it is no web address. */
export function withUtm(address: string, utm: Utm): string | undefined {
  const url = URL.parse(address.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  for (const part of UTM) {
    const value = tagged(utm[part] ?? "");
    if (value) url.searchParams.set(`utm_${part}`, value);
    else url.searchParams.delete(`utm_${part}`);
  }
  return url.href;
}

export type UtmFault = "none" | "source" | "medium" | "campaign" | "case" | "twice";

/** What is wrong with an address's tags, worst first; nothing for what is no web address. */
export function utmFaults(address: string): UtmFault[] {
  const url = URL.parse(address.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return [];
  const tags = [...url.searchParams].filter(([name]) => /^utm_/i.test(name));
  if (tags.length === 0) return ["none"];
  const names = tags.map(([name]) => name.toLowerCase());
  const faults: UtmFault[] = (["source", "medium", "campaign"] as const).filter((part) => !names.includes(`utm_${part}`));
  if (tags.some(([name, value]) => name !== name.toLowerCase() || value !== tagged(value))) faults.push("case");
  if (new Set(names).size < names.length) faults.push("twice");
  return faults;
}
