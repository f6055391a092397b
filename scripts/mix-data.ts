/** Posts with their classes, to learn from and to measure on: labelled by hand by others, by us, and examples that we wrote. Texts of others stay in their folder. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CLASSES, type DraftKind, type MixClass, type ParsedDraft } from "../src/core/model.ts";
import { parse } from "../src/core/parse.ts";

export const SHAPE = `The folder holds, one JSON object a line:
  post_class*.jsonl    {id: "source:number", label: promo|curated|engagement, text, group?: who posted it}
  reply*.jsonl         {id, text}: answers of customer services, all engagement
  any other .jsonl     {id, text, group}: tells who posted a text, where post_class does not; mix-labels.tsv names posts of these`;

/** A post labelled by hand. */
export interface Labelled {
  readonly draft: ParsedDraft;
  readonly label: MixClass;
  /** Who posted it: nobody may be both learned from and tested on. */
  readonly group: string;
  /** The account's name, where the group is one. */
  readonly handle: string | undefined;
  /** Where it was collected; ends in `_fr` for French posts. */
  readonly source: string;
  /** How much it counts in training. */
  readonly weight: number;
}

/** One reader who left the doubtful out, and examples made up, count less than the posts that two readers agree on. */
const OURS = 0.7;

/** Posts of the folder's `post_class*.jsonl`. */
export function postsIn(folder: string): Labelled[] {
  const groups = new Map(others(folder).flatMap((file) => lines(folder, file).map(({ text, group }) => [String(text), group] as const)));
  return readdirSync(folder)
    .filter((file) => /^post_class.*\.jsonl$/.test(file))
    .sort()
    .flatMap((file) => lines(folder, file))
    .flatMap(({ id, text, label, group }) => labelled(String(id), String(text), label, group ?? groups.get(String(text)), 1));
}

/** Posts of the other files, by their ids there, with the labels of `mix-labels.tsv`: file, class, ids. */
export function labelledByUs(folder: string): Labelled[] {
  return readFileSync(new URL("mix-labels.tsv", import.meta.url), "utf8")
    .split("\n")
    .flatMap((line) => {
      const [file = "", label, ids = ""] = line.split("\t");
      if (!existsSync(join(folder, file)) || !label) return [];
      const wanted = new Set(ids.split(" "));
      const source = /_(?:en|fr)\./.exec(file)?.[0].slice(0, 3) ?? (file.startsWith("fr_") ? "_fr" : "");
      return lines(folder, file)
        .filter(({ id }) => wanted.has(String(id)))
        .flatMap(({ id, text, group }) => labelled(`ours${source}:${id}`, String(text), label, group, OURS));
    });
}

/** Written by us: what the sets have little of. */
export function examples(): Labelled[] {
  const written = readFileSync(new URL("mix-examples.txt", import.meta.url), "utf8")
    .trim()
    .split("\n");
  return written.flatMap((line, i) => {
    const [label, text = ""] = line.split("\t");
    return labelled(`example:${i}`, text, label, undefined, OURS);
  });
}

function labelled(id: string, text: string, label: unknown, group: unknown, weight: number): Labelled[] {
  const known = CLASSES.find((one) => one === label);
  if (!known) return [];
  const by = typeof group === "string" ? group : id;
  const handle = /[:]|^\d+$/.test(by) ? undefined : by;
  return [{ draft: draftOf(text), label: known, group: by, handle, source: id.split(":")[0] ?? "", weight }];
}

/** Answers of customer services. */
export const repliesIn = (folder: string): ParsedDraft[] =>
  readdirSync(folder)
    .filter((file) => /^reply.*\.jsonl$/.test(file))
    .flatMap((file) => lines(folder, file))
    .flatMap(({ text }) => (typeof text === "string" ? [draftOf(text, "reply")] : []));

const draftOf = (text: string, kind: DraftKind = "post"): ParsedDraft => parse({ site: "x", kind, text, media: [] }, { domains: [] });

const others = (folder: string) => readdirSync(folder).filter((file) => file.endsWith(".jsonl") && !file.startsWith("post_class"));

const lines = (folder: string, file: string): Record<string, unknown>[] =>
  readFileSync(join(folder, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
