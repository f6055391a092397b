/** Reads what others wrote in XML and HTML, where there is no DOM: a small tree of the one, the words of the other. */
import { SaxesParser } from "saxes";

export interface XmlNode {
  /** With its prefix, as it stands in the document. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

/** No feed nests so deep, nor tells so much. */
const DEEPEST = 64;
const MOST_NODES = 200_000;
/** Longer texts are cut before they are read. */
const MOST_TEXT = 5_000;

/** The names of the signs from U+00A0 to U+00FF, in their order; and of those beyond that people use. */
const LATIN =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
const ENTITIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LATIN.split(" ").map((name, i) => [name, String.fromCharCode(0xa0 + i)])),
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", ndash: "–", mdash: "—", hellip: "…", euro: "€", oelig: "œ", OElig: "Œ" },
  ...{ lsquo: "‘", rsquo: "’", sbquo: "‚", ldquo: "“", rdquo: "”", bdquo: "„", bull: "•", trade: "™" },
};

/** @returns the root; undefined where the text is cut off, or no XML. Signs of HTML and a stray `&` are forgiven: feeds are full of them. */
export function xmlTree(xml: string): XmlNode | undefined {
  interface Open extends XmlNode {
    readonly children: Open[];
    text: string;
  }
  // Signs of its own making can grow without bound, and no feed has any.
  if (xml.includes("<!ENTITY")) return undefined;
  const parser = new SaxesParser();
  Object.assign(parser.ENTITIES, ENTITIES);
  const path: Open[] = [];
  let root: Open | undefined;
  let nodes = 0;
  parser.on("opentag", ({ name, attributes }) => {
    if (path.length >= DEEPEST || ++nodes > MOST_NODES) throw new Error("no feed");
    const node: Open = { name, attributes: attributes as Record<string, string>, children: [], text: "" };
    path.at(-1)?.children.push(node);
    root ??= node;
    path.push(node);
  });
  parser.on("closetag", () => path.pop());
  const read = (text: string) => {
    const node = path.at(-1);
    if (node) node.text += text;
  };
  parser.on("text", read);
  parser.on("cdata", read);
  try {
    // A byte order mark comes first, and came once as the three letters that it looks like.
    parser.write(xml.replace(/^[^<]{1,3}/, "").replace(/&(?!#\w{1,8};)(\w{1,8};)?/g, known)).close();
    return root;
  } catch {
    return undefined;
  }
}

/** A sign that XML does not know is no sign. */
const known = (mark: string, name = "") => (Object.hasOwn(ENTITIES, name.slice(0, -1)) ? mark : `&amp;${name}`);

/** The children of that name. */
export const all = (node: XmlNode | undefined, name: string): readonly XmlNode[] => node?.children.filter((child) => child.name === name) ?? [];

/** The text of the first child of that name, trimmed and cut at 300 letters; "" where there is none. */
export const tell = (node: XmlNode | undefined, name: string): string => (all(node, name)[0]?.text ?? "").trim().slice(0, 300);

/** The words of a piece of HTML, in one line. */
export const plainText = (html: string): string =>
  html
    .slice(0, MOST_TEXT)
    .replace(/<!--.*?-->|<(style|script)[^<>]*>.*?<\/\1>|<[^<>]*>/gs, "")
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,8}));/gi, (whole, decimal, hex, name: string) =>
      name === undefined ? String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)) : (ENTITIES[name] ?? whole),
    )
    .replace(/\s+/g, " ")
    .trim();
