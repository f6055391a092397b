/** Looks a file's rows up in the ledger and on the desk, a few pages at a time: changes nothing. */
import { newestByPost } from "../../core/desk/measures.ts";
import { readTable, type Table, type Uses } from "../../imports/analytics.ts";
import { type KnownPost, type Met, meant, meet } from "../../imports/readings.ts";
import { inDesk } from "../../store/desk.ts";
import { inLedger } from "../../store/ledger.ts";

/** @param asOf when the file was written, ms: what was read off later is not compared with it */
export async function lookUp(table: Table, uses: Uses, asOf: number): Promise<Met> {
  const { told, bad } = readTable(table, uses);
  const isMeant = meant(told);
  const posts: KnownPost[] = [];
  await inLedger("aplomb", async (ledger) => {
    for await (const some of ledger.everything()) posts.push(...some.filter(isMeant));
  });
  const readings = await inDesk((desk) => desk.read("reading", Number.NEGATIVE_INFINITY, asOf + 1));
  const newest = newestByPost(readings);
  const met = meet(told, posts, new Map([...newest].map(([id, { value }]) => [id, value])));
  return { ...met, bad: [...bad, ...met.bad].sort((a, b) => a.line - b.line) };
}
