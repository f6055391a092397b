/** Times, and how they are told: as medians with their spread, never as one number. */

/** Of sorted numbers, the one that so large a share of them does not exceed. */
export const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}
export function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: at(sorted, 0.5), p95: at(sorted, 0.95), worst: at(sorted, 1) };
}

const TAKES = 3;

/**
 * How long the work takes, in ms: each time as the quickest of three, so that whatever else the machine does is left out.
 * @param times how often it is measured, after a fifth as many times to warm up
 */
export async function timed(times: number, work: (i: number) => unknown): Promise<number[]> {
  const taken: number[] = [];
  for (let i = -Math.ceil(times / 5); i < times; i++) {
    let quickest = Number.POSITIVE_INFINITY;
    for (let take = 0; take < TAKES; take++) {
      const before = performance.now();
      await work((i + times) * TAKES + take);
      quickest = Math.min(quickest, performance.now() - before);
    }
    if (i >= 0) taken.push(quickest);
  }
  return taken;
}

/** Milliseconds with as many digits as say something. */
export const ms = (value: number): string => (value < 0.1 ? value.toFixed(3) : value < 10 ? value.toFixed(2) : value.toFixed(0));

/** A table in Markdown, as it stands in docs/performance.md. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}
