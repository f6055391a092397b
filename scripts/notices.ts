/** What of others goes into the packages, and on whose terms: the text that each licence asks to be handed on. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

const LICENCE = /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/i;
const RULE = "=".repeat(72);

/** @param root folder of the project, with its libraries installed @throws when a library that is shipped is not there */
export function notices(root: string): string {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { readonly packages: Readonly<Record<string, Locked>> };
  const shipped = Object.entries(packages).filter(([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional);
  const parts = shipped.map(([path, { version, license }]) => {
    const folder = join(root, path);
    if (!existsSync(folder)) throw new Error(`${path} is not installed`);
    const texts = readdirSync(folder)
      .filter((name) => LICENCE.test(name))
      .sort()
      .map((name) => readFileSync(join(folder, name), "utf8").trim());
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    return [`${name} ${version}, ${license ?? "see below"}`, "", ...(texts.length > 0 ? texts : ["No text of the licence comes with it."])].join(
      "\n",
    );
  });
  return [
    "Aplomb contains these libraries, each on its own terms. Aplomb itself is under the MIT licence.",
    "Its word lists were compiled for it.",
    ...parts,
  ]
    .join(`\n\n${RULE}\n\n`)
    .concat("\n");
}
