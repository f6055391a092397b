/** All that is kept, as the page shows it: measured anew after whatever is done with it. */
import { createModel, signal } from "@preact/signals";
import { ask } from "../../messages.ts";
import { eraseEverything, everything, type Part, sizes } from "../../store/everything.ts";
import { save } from "../save.ts";
import { giveBackHosts } from "../sources/hosts.ts";

/** Text is handed to the browser in pieces of so many characters, which it may keep on disk. */
const PIECE = 4_000_000;

export type Said = { readonly key: "wholeTaken" | "wholeErased" } | { readonly key: "dataFailed"; readonly why: string };

export const KeptModel = createModel(() => {
  /** Unset until it has been measured. */
  const kept = signal<Readonly<Record<Part, number>>>();
  const said = signal<Said>();

  let before = Promise.resolve();
  /** One thing after the other; what fails is said. */
  function during(work: () => Promise<Said | undefined>): Promise<void> {
    before = before.then(async () => {
      try {
        said.value = await work();
        kept.value = await sizes();
      } catch (error) {
        said.value = { key: "dataFailed", why: error instanceof Error ? error.message : String(error) };
      }
    });
    return before;
  }

  return {
    kept,
    said,
    measure: () => during(async () => said.peek()),
    takeOut: () =>
      during(async () => {
        const pieces: Blob[] = [];
        let text = "";
        for await (const line of everything()) {
          text += line;
          if (text.length < PIECE) continue;
          pieces.push(new Blob([text]));
          text = "";
        }
        save(new Blob([...pieces, text], { type: "application/jsonl" }), `aplomb-everything-${new Date().toISOString().slice(0, 10)}.jsonl`);
        return { key: "wholeTaken" };
      }),
    erase: () =>
      during(async () => {
        await eraseEverything();
        await giveBackHosts();
        await ask("changed", {}).catch(() => undefined);
        return { key: "wholeErased" };
      }),
  };
});
export type Kept = InstanceType<typeof KeptModel>;
