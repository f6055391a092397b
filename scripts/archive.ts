/** Zip files that hold the same bytes wherever and whenever they are made: names in order, one date for all, nothing of the computer in them. */
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { type Zippable, zipSync } from "fflate";

/** The first that a zip file can say. It is written in local time: so it is made in local time. */
const mtime = new Date(1980, 0, 1);

/** @param files by their name in the archive, with `/` between folders */
export function archive(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sorted: Zippable = {};
  for (const name of Object.keys(files).sort()) sorted[name] = [files[name] ?? new Uint8Array(), { mtime, level: 9 }];
  return zipSync(sorted);
}

/** Every file of a folder, by its name below it. */
export function filesIn(folder: string): Record<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1).replaceAll(sep, "/"), new Uint8Array(readFileSync(path))];
    }),
  );
}
