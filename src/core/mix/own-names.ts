/** By which names an account speaks of itself, read off its handle: "DanoneGroup" says "Danone" and "#danone". */

/** What accounts add to a name. */
const ADDED =
  /(?:group|groupe|official|officiel|officielle|news|india|france|corp|store|shop|boutique|care|help|support|live|team|global|world|careers|jobs)$/;
const COUNTRY = /_?(?:FR|EN|UK|US|EU|DE|ES|TV|HQ)$/;

const folded = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();

/** Lower case, without accents; names of four letters or more are also found at the beginning of a word. */
export function ownNames(handle: string): string[] {
  const names = [...wholeNames(handle), ...partsOf(handle.replace(COUNTRY, "")).filter((part) => part.length > 3)];
  return [...new Set(names)].filter(isName);
}

/** The same without the parts of a handle: "DanoneGroup" and "Danone", not "Group". */
export function wholeNames(handle: string): string[] {
  const bare = joined(handle.replace(COUNTRY, ""));
  return [joined(handle), bare, bare.replace(ADDED, "")].filter(isName);
}

const isName = (name: string) => name.length > 2 && name.replace(ADDED, "") !== "";

const partsOf = (handle: string) => handle.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}\p{Ll}+|\p{Ll}+/gu)?.map(folded) ?? [];
const joined = (handle: string) => folded(handle).replace(/[^\p{L}\p{N}]+/gu, "");
