/** `npm run bench -- NAME [ARGUMENTS]`: measures Aplomb on data that stays outside the repository. Exit status 2: there was nothing to measure with. */
import { run as dashboard } from "./bench/dashboard.ts";
import { judgement } from "./bench/judgement.ts";
import { run as ledger } from "./bench/ledger.ts";
import { run as mix } from "./bench/mix.ts";
import { news } from "./bench/news.ts";
import { page } from "./bench/page.ts";
import { run as rules } from "./bench/rules.ts";
import { speed } from "./bench/speed.ts";
import { run as team } from "./bench/team.ts";
import { run as wake } from "./bench/wake.ts";

const benches: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = {
  dashboard,
  judgement,
  ledger,
  mix,
  news,
  page,
  rules,
  speed,
  team,
  wake,
};
const [name = "", ...args] = process.argv.slice(2);
const bench = benches[name];
if (!bench) console.error(`Usage: npm run bench -- NAME [ARGUMENTS]\nThere is: ${Object.keys(benches).join(", ")}`);
process.exitCode = bench ? await bench(args) : 2;
