/** Opens the file that a person gives: a zip is unpacked as it streams by, and only the files that are asked for; anything else is one file. */
import { Unzip, UnzipInflate } from "fflate";

/** A piece of one file's text; the last one may be empty. */
export interface Piece {
  /** Begins with a slash for a file in an archive. */
  readonly path: string;
  readonly text: string;
  readonly isLast: boolean;
  /** How much of the whole file had been read then, in bytes. */
  readonly read: number;
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * @param wanted which files of an archive are unpacked
 * @throws when a zip is damaged or encrypted; what came before has been given
 */
export async function* pieces(file: Blob & { readonly name: string }, wanted: (path: string) => boolean): AsyncGenerator<Piece> {
  const head = new Uint8Array(await file.slice(0, ZIP.length).arrayBuffer());
  if (ZIP.every((byte, i) => head[i] === byte)) yield* zipped(file, wanted);
  else yield* plain(file);
}

async function* plain(file: Blob & { readonly name: string }): AsyncGenerator<Piece> {
  const decoder = new TextDecoder();
  let read = 0;
  for await (const bytes of chunks(file)) {
    read += bytes.length;
    yield { path: file.name, text: decoder.decode(bytes, { stream: true }), isLast: false, read };
  }
  yield { path: file.name, text: decoder.decode(), isLast: true, read };
}

async function* zipped(file: Blob, wanted: (path: string) => boolean): AsyncGenerator<Piece> {
  const ready: Omit<Piece, "read">[] = [];
  let trouble: unknown;
  let open = 0;
  const unzip = new Unzip((entry) => {
    const path = `/${entry.name}`;
    if (!wanted(path)) return;
    const decoder = new TextDecoder();
    open++;
    entry.ondata = (error, bytes, isLast) => {
      trouble ??= error;
      if (error) return;
      if (isLast) open--;
      ready.push({ path, text: decoder.decode(bytes, { stream: !isLast }), isLast });
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  let read = 0;
  for await (const bytes of chunks(file)) {
    read += bytes.length;
    unzip.push(bytes, read === file.size);
    for (const piece of ready.splice(0)) yield { ...piece, read };
    if (trouble) throw trouble;
  }
  if (open > 0) throw new Error("the archive ends in the midst of a file");
}

async function* chunks(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
