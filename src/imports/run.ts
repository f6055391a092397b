/** One import from its first look at a file to its last post: told how far it is, stopped at any moment, repeated without harm. */
import type { Account, SiteId } from "../core/model.ts";
import type { Post } from "../core/post.ts";
import { pieces } from "./archive.ts";
import type { Answers, Format, Found, Item, Problem } from "./format.ts";
import { formats } from "./index.ts";
import { toPost } from "./post.ts";
import { Rows } from "./rows.ts";
import { dayFirstIn, guessColumns } from "./table.ts";

type Given = Blob & { readonly name: string };

/** What a first look tells. */
export interface Look {
  readonly format: Format;
  /** The first posts, or rows that cannot be read. */
  readonly sample: readonly Found[];
  readonly handle?: string | undefined;
  /** Of a table whose columns may be mapped otherwise: its headings, what they were taken for, and whether its dates begin with the day. */
  readonly heading: readonly string[];
  readonly columns?: Answers["columns"];
  readonly dayFirst?: boolean | undefined;
}
/** How far an import is. */
export interface Progress {
  readonly read: number;
  readonly size: number;
  readonly added: number;
  readonly known: number;
  readonly bad: number;
}
export interface Bad {
  readonly path: string;
  readonly line: number;
  readonly problem: Problem;
}
export interface Wish {
  readonly format: Format;
  readonly answers: Answers;
  /** The account of an item, whose domains the mix needs. */
  accountOf(site: SiteId, handle: string): Pick<Account, "site" | "handle" | "domains">;
  /** Keeps posts, all or none. @returns how many were new */
  add(posts: readonly Post[]): Promise<number>;
  progress(now: Progress): void;
  /** Of the rows that were left out, the first ones. */
  bad(row: Bad): void;
  readonly signal: AbortSignal;
}

const SAMPLE = 5;
/** So much of a file is looked at before it counts as unknown. */
const MOST_LOOKED_AT = 4_000_000;
/** Written in one transaction: large enough to be fast, small enough for a bar that moves. While one is written, the next is read. */
const AT_ONCE = 4_000;

/** Reads the beginning of a file. @param answers what the person has said since the last look @returns undefined when it is none of the known exports. @throws as `pieces` */
export async function look(file: Given, answers: Answers = {}, only?: Format): Promise<Look | undefined> {
  const asked = only ? [only] : formats;
  let found: Look | undefined;
  let head = "";
  let path = "";
  let reader: ReturnType<ReturnType<Format["start"]>> | undefined;
  let readers: ReturnType<Format["start"]> | undefined;
  for await (const piece of pieces(file, (name) => asked.some(({ files }) => files.test(name)))) {
    if (piece.path !== path) [path, head, reader] = [piece.path, "", undefined];
    head += piece.text;
    if (!piece.isLast && head.length < 2_000) continue;
    const format = found?.format ?? asked.find(({ files, fits }) => files.test(path) && fits(head.slice(0, 10_000)));
    if (format) {
      found ??= { format, sample: [], ...(format.site || format.id === "aplomb" ? { heading: [] } : tableOf(head.slice(0, 10_000))) };
      readers ??= format.start(answers);
      const isFirst = reader === undefined;
      reader ??= readers(path);
      if (!format.files.test(path)) continue;
      for (const one of reader.push(isFirst ? head : piece.text, piece.isLast)) {
        if ("handle" in one) found = { ...found, handle: one.handle };
        else if (found.sample.length < SAMPLE) found = { ...found, sample: [...found.sample, one] };
      }
    }
    if (found && found.sample.length >= SAMPLE) break;
    if (!found && piece.read > MOST_LOOKED_AT && piece.path === file.name) break;
  }
  return found;
}

function tableOf(head: string): Pick<Look, "heading" | "columns" | "dayFirst"> {
  const rows = new Rows();
  const cells = rows.push(head, false).map((row) => row.cells);
  const heading = rows.heading ?? [];
  const columns = guessColumns(heading);
  return { heading, columns, dayFirst: dayFirstIn(cells.map((row) => row[columns.at ?? ""] ?? "")) };
}

/** Reads the whole file, and keeps its posts in transactions of some thousand. @returns the last progress; `signal` ends it after the transaction at hand. @throws as `pieces` and `add` do: what was kept stays kept, and a new import goes on from there */
export async function importAll(file: Given, { format, answers, accountOf, add, progress, bad, signal }: Wish): Promise<Progress> {
  const readerOf = format.start(answers);
  const readers = new Map<string, ReturnType<typeof readerOf>>();
  let now: Progress = { read: 0, size: file.size, added: 0, known: 0, bad: 0 };
  let handle = answers.handle;
  let waiting: Post[] = [];
  let written: Promise<void> = Promise.resolve();
  const keep = async (read: number) => {
    const posts = waiting;
    waiting = [];
    await written;
    written = (posts.length > 0 ? add(posts) : Promise.resolve(0)).then((added) => {
      now = { ...now, read, added: now.added + added, known: now.known + posts.length - added };
      progress(now);
    });
    // What fails is thrown where it is waited for next.
    written.catch(() => undefined);
  };
  const reject = (path: string, line: number, problem: Problem) => {
    now = { ...now, bad: now.bad + 1 };
    bad({ path, line, problem });
  };
  const toKeep = (item: Item): Post | Problem => {
    const [site, by] = [item.site ?? format.site ?? answers.site, item.handle ?? handle];
    return site && by ? toPost(item, accountOf(site, by), format.id === "aplomb" ? "csv" : format.id) : "no-account";
  };
  for await (const { path, text, isLast, read } of pieces(file, (name) => format.files.test(name))) {
    const reader = readers.get(path) ?? readerOf(path);
    readers.set(path, reader);
    for (const found of reader.push(text, isLast)) {
      if ("handle" in found) handle ??= found.handle;
      else if ("problem" in found) reject(path, found.line, found.problem);
      else {
        const post = "post" in found ? found.post : toKeep(found.item);
        if (typeof post === "string") reject(path, found.line, post);
        else waiting.push(post);
      }
      if (waiting.length >= AT_ONCE) {
        await keep(read);
        if (signal.aborted) break;
      }
    }
    if (signal.aborted) break;
  }
  if (!signal.aborted) await keep(file.size);
  await written;
  return now;
}
