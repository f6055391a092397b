/** `npm run new rule no-xyz [optional] | site pinterest | feed nws`: a unit's file with a case that fails, on its shelf, ready to be filled in. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { SITE_IDS } from "../src/core/model.ts";

const KINDS = ["rule", "site", "feed"] as const;
type Kind = (typeof KINDS)[number];
const LINE_WIDTH = 150;
const USAGE = "npm run new rule no-xyz [optional] | site pinterest | feed nws";

/** Why nothing was written. */
export class Refused extends Error {}

/**
 * Writes the unit (and, for a site or a feed, its test), and lists it on its shelf.
 * @param root folder of the project
 * @param how "optional" for a rule that is off until a policy switches it on
 * @returns what to do next, a step a line
 * @throws Refused for a bad name, and for files that are there already
 */
export function add(root: string, kind: string | undefined, id: string | undefined, how?: string): string[] {
  const asked = KINDS.find((known) => known === kind);
  const isOptional = asked === "rule" && how === "optional";
  if (!asked || !id || (how !== undefined && !isOptional)) throw new Refused(USAGE);
  if (!NAMES[asked].test(id)) throw new Refused(`"${id}" is no name for a ${kind}: ${SAYING[asked]}`);
  const files = UNITS[asked](id, isOptional);
  const taken = Object.keys(files).find((file) => existsSync(join(root, file)));
  if (taken) throw new Refused(`${taken} is there already`);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  const shelf = join(root, `src/${asked}s`, asked !== "rule" ? "index.ts" : isOptional ? "optional.ts" : "standing.ts");
  writeFileSync(shelf, listed(readFileSync(shelf, "utf8"), asked, id));
  return [...Object.keys(files).map((file) => `Written: ${file}`), ...NEXT[asked](id)];
}

const PLAIN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const NAMES: Readonly<Record<Kind, RegExp>> = { rule: /^(?:no|use|balance)(?:-[a-z0-9]+)+$/, site: PLAIN, feed: PLAIN };
const SAYING: Readonly<Record<Kind, string>> = {
  rule: "no-… forbids, use-… asks for something, balance-… looks over time; small letters, digits and hyphens",
  site: "small letters, digits and hyphens",
  feed: "small letters, digits and hyphens",
};

const NEXT: Readonly<Record<Kind, (id: string) => string[]>> = {
  rule: (id) => [
    `Fill in src/rules/${id}.ts: words in both languages, evidence, cases, until this is green: npx vitest run --project unit test/rules.test.ts -t ${id}`,
    "Name the clause of a policy that it holds in scripts/coverage.ts. Then: npm run fix, npm test",
  ],
  site: (id) => [
    ...(SITE_IDS.some((known) => known === id)
      ? []
      : [`Add "${id}" to SITE_IDS in src/core/model.ts: npx tsc then names the tables in which each site stands`]),
    `Save the page with its composer into test/sites/${id}.test.ts, without anybody's name, and find it by src/sites/${id}.ts`,
    "Add its hosts to manifest.json, unless it is optional: people add it themselves then. Then: npm test",
  ],
  feed: (id) => [
    `Put an answer of the source into test/feeds/${id}.test.ts, with the news that it holds, and read it by src/feeds/${id}.ts`,
    "Add its hosts to manifest.json, unless it is optIn: people switch it on themselves then. Then: npm test",
  ],
};

const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The shelf's list with one more, imports and entries in alphabetical order, laid out as the formatter does. */
function listed(shelf: string, kind: Kind, id: string): string {
  const ids = [...Array.from(shelf.matchAll(/from "\.\/(.+)\.ts"/g), (match) => match[1] ?? ""), id].sort();
  const imports = ids.map((unit) => `import ${kind === "rule" ? camel(unit) : `{ ${camel(unit)} }`} from "./${unit}.ts";\n`).join("");
  const names = ids.map(camel);
  return shelf
    .replace(/import [^\n]* from "\.\/[^\n]*\n/g, "")
    .replace(/(?=\n*export const)/, `\n${imports}`.replace(/\n$/, ""))
    .replace(/^(export const .* = )\[[^\]]*\];/m, (_, head: string) => {
      const short = `${head}[${names.join(", ")}];`;
      return short.length <= LINE_WIDTH ? short : `${head}[\n${names.map((name) => `  ${name},\n`).join("")}];`;
    });
}

const UNITS: Readonly<Record<Kind, (id: string, isOptional: boolean) => Readonly<Record<string, string>>>> = {
  rule: (id, isOptional) => ({ [`src/rules/${id}.ts`]: rule(id, isOptional) }),
  site: (id) => ({ [`src/sites/${id}.ts`]: site(id), [`test/sites/${id}.test.ts`]: siteTest(id) }),
  feed: (id) => ({ [`src/feeds/${id}.ts`]: feed(id), [`test/feeds/${id}.test.ts`]: feedTest(id) }),
};

/** The usual maker for each beginning of a name, and what it asks for. */
const MAKERS: readonly { readonly begins: string; readonly maker: string; readonly family: string; readonly asks: string }[] = [
  { begins: "no-", maker: "phrases", family: "tone", asks: "words: []," },
  { begins: "use-", maker: "spots", family: "format", asks: "find: () => []," },
  { begins: "balance-", maker: "limit", family: "mix", asks: "counts: () => []," },
];

function rule(id: string, isOptional: boolean): string {
  const { maker, family, asks } = MAKERS.find(({ begins }) => id.startsWith(begins)) ?? { maker: "spots", family: "format", asks: "find: () => []," };
  return `/** What this rule is about, and why it exists: one sentence. */
import { ${maker} } from "../core/kinds.ts";

export default ${maker}({
  id: "${id}",
  family: "${family}",
  level: "note",${isOptional ? "\n  optIn: true," : ""}
  what: { en: "What is wrong.", fr: "Ce qui ne va pas." },
  why: { en: "Why it matters.", fr: "Pourquoi c’est important." },
  fix: { en: "What to do.", fr: "Que faire." },
  evidence: [{ source: "Who found it", year: ${new Date().getFullYear()}, strength: "D", says: { en: "What they found.", fr: "Ce qu’ils ont trouvé." } }],
  ${asks}
  cases: {
    flags: ["A draft that the rule must flag", "Un brouillon que la règle doit signaler"],
    passes: ["A draft that it must let pass", "Un brouillon qu’elle doit laisser passer"],
  },
});
`;
}

const site = (id: string) => `/** ${id}: what is odd about its composer, in one sentence. */
import type { Site } from "../core/site.ts";

export const ${camel(id)}: Site = {
  id: "${id}",
  name: "${id}",
  hosts: ["${id}.example"],
  composers: [
    {
      name: "post",
      seen: "${new Date().toISOString().slice(0, 10)}",
      box: [],
      root: { within: ["main", "body"] },
      publish: { marks: [] },
      place: [],
      media: { item: [], alt: [], altText: /^ALT$/ },
      kinds: [],
      parent: { post: [], author: [], text: [] },
      account: [],
    },
  ],
  never: [],
  account: [],
  trends: [],
  published: { request: /(?!)/, link: [] },
};
`;

const siteTest = (id: string) => `// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { ${camel(id)} } from "../../src/sites/${id}.ts";

const PAGE = \`<main><div contenteditable="true" aria-label="What’s new?"></div><button>Post</button></main>\`;

it("finds the box and the publish button of the composer, once each", () => {
  document.body.innerHTML = PAGE;
  const [post] = ${camel(id)}.composers;
  const found = (selectors: readonly string[] = []) => selectors.flatMap((selector) => [...document.querySelectorAll(selector)]).length;
  expect([found(post?.box), found(post?.publish.marks)]).toEqual([1, 1]);
});
`;

const feed = (id: string) => `/** ${id}: what it tells, and why it is worth asking; one sentence. */
import type { Feed } from "../core/feed.ts";

export const ${camel(id)}: Feed = {
  id: "${id}",
  name: "${id}",
  home: "https://${id}.example/",
  what: { en: "What it tells.", fr: "Ce qu’elle dit." },
  licence: { en: "", fr: "" },
  hosts: ["${id}.example"],
  every: 15,
  answers: "window",
  request: () => ({ url: "https://${id}.example/" }),
  parse: () => [],
};
`;

const feedTest = (id: string) => `import { expect, it } from "vitest";
import { ${camel(id)} } from "../../src/feeds/${id}.ts";

const ANSWER = "an answer of the source, as it came";
const AT = Date.parse("2026-03-02T10:00:00Z");

it("reads the news of an answer", () => {
  expect(${camel(id)}.parse(ANSWER, AT)).toEqual([{ headline: "What it says", source: "${id}", at: AT }]);
});

it("gives nothing for junk", () => {
  expect(["", "{", "<html>", ANSWER.slice(0, 10)].flatMap((junk) => ${camel(id)}.parse(junk, AT))).toEqual([]);
});
`;

const [script, ...args] = process.argv.slice(1);
if (script === fileURLToPath(import.meta.url)) {
  try {
    console.log(add(fileURLToPath(new URL("..", import.meta.url)), args[0], args[1], args[2]).join("\n"));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
