/** All that the data section knows and can do: what is kept, and one task at a time, import, export or erasure. It lives in this page: closing the tab ends it, and loses nothing. */
import { action, computed, createModel, signal } from "@preact/signals";
import type { Account, SiteId } from "../../core/model.ts";
import { accountOf } from "../../core/policy/policy.ts";
import { aplomb } from "../../imports/aplomb.ts";
import type { Answers } from "../../imports/format.ts";
import { type Bad, importAll, type Look, look, type Progress } from "../../imports/run.ts";
import { ask } from "../../messages.ts";
import { type Disk, keepForGood, readDisk } from "../../store/disk.ts";
import { inLedger, type Size } from "../../store/ledger.ts";
import { forgetLessons } from "../../store/lessons.ts";
import type { Stretch } from "../../store/writing.ts";
import { type ExportKind, exported } from "./export.ts";

/** So many bad rows are listed; the others are counted. */
const MOST_LISTED = 50;

/** A file that was looked at, and waits for the person's word. */
export interface Chosen {
  readonly file: File;
  readonly look: Look;
  readonly answers: Answers;
}
export type Task =
  | { readonly kind: "import"; readonly name: string; readonly progress: Progress }
  | { readonly kind: "export"; readonly done: number; readonly of: number }
  | { readonly kind: "erase" };
/** What the last task came to. */
export type Result =
  | { readonly kind: "imported"; readonly progress: Progress; readonly isStopped: boolean; readonly bad: readonly Bad[] }
  | { readonly kind: "exported"; readonly posts: number }
  | { readonly kind: "erased"; readonly posts: number }
  | { readonly kind: "unknown"; readonly name: string }
  | { readonly kind: "failed"; readonly why: string; readonly progress?: Progress | undefined };

const NONE: Progress = { read: 0, size: 1, added: 0, known: 0, bad: 0 };
const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

export const DataModel = createModel(() => {
  /** Unset until the ledger has answered. */
  const sizes = signal<readonly Size[]>();
  const disk = signal<Disk>();
  const chosen = signal<Chosen>();
  const task = signal<Task>();
  const result = signal<Result>();
  let stop = new AbortController();

  const total = computed(() => sizes.value?.reduce((sum, { posts }) => sum + posts, 0));
  const show = action((now: Task | undefined, then: Result | undefined) => {
    task.value = now;
    result.value = then;
  });

  async function read(): Promise<void> {
    try {
      sizes.value = await inLedger("aplomb", (ledger) => ledger.sizes());
      disk.value = await readDisk();
    } catch (error) {
      show(undefined, { kind: "failed", why: wordsOf(error) });
    }
  }

  /** One task after the other; what fails is said. */
  async function during(first: Task, work: (signal: AbortSignal) => Promise<Result | undefined>): Promise<void> {
    if (task.peek()) return;
    stop = new AbortController();
    show(first, undefined);
    let end: Result | undefined;
    try {
      end = await work(stop.signal);
    } catch (error) {
      const now = task.peek();
      end = { kind: "failed", why: wordsOf(error), progress: now?.kind === "import" ? now.progress : undefined };
    }
    await read();
    show(undefined, end);
    await ask("changed", {}).catch(() => undefined);
  }

  return {
    sizes,
    disk,
    chosen,
    task,
    result,
    total,
    read,
    /** Looks at a file, and shows what would come in. */
    async choose(file: File): Promise<void> {
      show(undefined, undefined);
      try {
        const seen = await look(file);
        const answers: Answers = {
          ...(seen?.handle && { handle: seen.handle }),
          ...(seen?.columns && { columns: seen.columns, dayFirst: seen.dayFirst ?? true }),
        };
        chosen.value = seen && { file, look: seen, answers };
        if (!seen) show(undefined, { kind: "unknown", name: file.name });
      } catch (error) {
        chosen.value = undefined;
        show(undefined, { kind: "failed", why: wordsOf(error) });
      }
    },
    /** What the file does not tell: the sample is read anew with it. */
    async answer(more: Answers): Promise<void> {
      const now = chosen.peek();
      if (!now) return;
      const answers = { ...now.answers, ...more };
      chosen.value = { ...now, answers };
      const seen = await look(now.file, answers, now.look.format);
      if (seen && chosen.peek()?.answers === answers) chosen.value = { ...now, look: { ...seen, handle: seen.handle ?? now.look.handle }, answers };
    },
    letGo(): void {
      chosen.value = undefined;
    },
    import(accounts: readonly Account[]): Promise<void> {
      const now = chosen.peek();
      if (!now) return Promise.resolve();
      const { file, answers, look: seen } = now;
      chosen.value = undefined;
      const bad: Bad[] = [];
      return during({ kind: "import", name: file.name, progress: { ...NONE, size: file.size } }, async (signal) => {
        // Not waited for: Firefox asks the person, who may never answer.
        keepForGood().catch(() => false);
        const progress = await inLedger("aplomb", (ledger) =>
          importAll(file, {
            format: seen.format,
            answers,
            accountOf: (site: SiteId, handle: string) => accountOf({ accounts }, site, handle),
            add: (posts) => ledger.add(posts),
            progress: (progress) => {
              task.value = { kind: "import", name: file.name, progress };
            },
            bad: (row) => {
              if (bad.length < MOST_LISTED) bad.push(row);
            },
            signal,
          }),
        );
        return { kind: "imported", progress, isStopped: signal.aborted, bad };
      });
    },
    /** @param save takes the finished file */
    export(kind: ExportKind, save: (file: Blob, name: string) => void): Promise<void> {
      const of = total.peek() ?? 0;
      return during({ kind: "export", done: 0, of }, async (signal) => {
        const file = await inLedger("aplomb", (ledger) =>
          exported(
            ledger,
            kind,
            (done) => {
              task.value = { kind: "export", done, of };
            },
            signal,
          ),
        );
        if (!file) return undefined;
        save(file, `aplomb-${new Date().toISOString().slice(0, 10)}.${kind}`);
        return { kind: "exported", posts: of };
      });
    },
    /** How many posts that would be. */
    count: ({ account, fromAt = -8.64e15, toAt = 8.64e15 }: Stretch): Promise<number> =>
      inLedger("aplomb", async (ledger) => (await ledger.balances([fromAt, toAt], account))[0]?.total ?? 0),
    erase: (what: Stretch, posts: number): Promise<void> =>
      during({ kind: "erase" }, async () => {
        await inLedger("aplomb", (ledger) => ledger.erase(what));
        await forgetLessons(what);
        return { kind: "erased", posts };
      }),
    async keepForGood(): Promise<void> {
      await keepForGood().catch(() => false);
      await read();
    },
    /** The task ends after the transaction at hand. */
    cancel(): void {
      stop.abort();
    },
  };
});
export type Data = InstanceType<typeof DataModel>;
/** Its own files tell everything. */
export const asksNothing = ({ look: { format } }: Chosen): boolean => format.id === aplomb.id;
