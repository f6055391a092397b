/** A review by Aplomb beside what people would use instead, on the same texts in the same run. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { review } from "../../src/core/review.ts";
import { rules } from "../../src/rules/index.ts";
import { draftOf, factsWith, textOf } from "./stage.ts";
import { ms, spreadOf, table, timed } from "./timing.ts";

const LENGTHS = [280, 3_000, 20_000] as const;
const MOMENTS = 2_000;
/** So many reviews of each text, fewer of the long ones. */
const TIMES: Readonly<Record<(typeof LENGTHS)[number], number>> = { 280: 100, 3000: 40, 20000: 10 };
/** Where they are fetched to, once. */
export const PEERS = join(import.meta.dirname, "peers");

interface Peer {
  readonly name: string;
  readonly checks: string;
  review(text: string): unknown;
}

/** @throws when they are not there and cannot be fetched */
export function fetchPeers(): void {
  if (existsSync(join(PEERS, "node_modules"))) return;
  console.error("Fetching what to compare with (150 MB, once) …");
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], {
    cwd: PEERS,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}

/** @returns lines in Markdown. @throws when the peers are not there and cannot be fetched */
export async function besidePeers(): Promise<string> {
  fetchPeers();
  const { peers } = (await import(join(PEERS, "load.mjs"))) as { peers(): Promise<Peer[]> };
  const facts = factsWith(MOMENTS);
  const aplomb: Peer = {
    name: "**Aplomb**",
    checks: "all rules, English and French, against 2,000 moments",
    review: (text) => review(draftOf(text), facts, rules),
  };
  const all = [aplomb, ...(await peers())];
  const rows = new Map(all.map((peer) => [peer, [peer.name, peer.checks]]));
  for (const length of LENGTHS) {
    const text = textOf(length);
    const medians = new Map<Peer, number>();
    for (const peer of all) {
      // A draft grows by a letter: nobody judges the same text twice.
      const { median, p95 } = spreadOf(await timed(TIMES[length], (i) => peer.review(`${text}${"e".repeat(i % 9)}${i}`)));
      medians.set(peer, median);
      const ratio = median / (medians.get(aplomb) ?? median);
      rows.get(peer)?.push(`${ms(median)} (${ms(p95)})${peer === aplomb ? "" : ` · ${ratio.toFixed(0)}×`}`);
    }
  }
  return table(["", "what it checks", ...LENGTHS.map((length) => `${length.toLocaleString("en")} characters`)], [...rows.values()]);
}
