/** What is being written in one composer: the posts of its thread, and what hangs on them. It outlives the editors, which X mounts anew at will. */
import { useState } from "react";

export interface Media {
  readonly url: string;
  readonly alt: string;
}
export interface Part {
  /** A new one makes a new, empty editor. */
  readonly key: number;
  readonly text: string;
  readonly media: readonly Media[];
  /** What a poll offers to vote for. */
  readonly votes?: readonly string[];
}
export interface DraftState {
  readonly parts: readonly Part[];
  readonly scheduledAt?: number | undefined;
  change(index: number, part: Partial<Part>): void;
  add(): void;
  schedule(at: number | undefined): void;
  clear(): void;
}

let keys = 0;
const blank = (): Part => ({ key: keys++, text: "", media: [] });

export function useDraft(text = ""): DraftState {
  const [parts, setParts] = useState<readonly Part[]>(() => [{ ...blank(), text }]);
  const [scheduledAt, schedule] = useState<number | undefined>(undefined);
  return {
    parts,
    scheduledAt,
    schedule,
    change: (index, part) => setParts((now) => now.map((old, n) => (n === index ? { ...old, ...part } : old))),
    add: () => setParts((now) => [...now, blank()]),
    clear() {
      setParts([blank()]);
      schedule(undefined);
    },
  };
}
