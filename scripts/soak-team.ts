/** `npm run soak:team -- --seconds N [--members N] [--events N] [--seed N]`: a team in bad weather on three real servers. Ends with 0 only when all ledgers agree. */
import { parseArgs } from "node:util";
import { soak } from "../test/team/soak.ts";

const number = (text: string | undefined, otherwise: number) => (text !== undefined && Number(text) > 0 ? Math.floor(Number(text)) : otherwise);
const { values } = parseArgs({
  options: { seconds: { type: "string" }, members: { type: "string" }, events: { type: "string" }, seed: { type: "string" } },
});
const begunAt = Date.now();
const outcome = await soak(
  {
    seconds: number(values.seconds, 60),
    members: number(values.members, 40),
    ...(values.events && { events: number(values.events, 1) }),
    seed: number(values.seed, begunAt % 2 ** 31),
  },
  (line) => console.log(line),
);
const { events, posts, kills, leadersKilled, cuts, doubled, failures, faults } = outcome;
console.log(`${events} events made ${posts} posts in ${Math.round((Date.now() - begunAt) / 1_000)} s: ${kills} servers killed (${leadersKilled} leading),
${cuts} lines cut, ${doubled} events told again, ${failures} attempts failed and were made anew.`);
for (const fault of faults) console.error(`✗ ${fault}`);
if (faults.length === 0) console.log("All ledgers agree: nothing lost, nothing doubled.");
process.exit(faults.length === 0 ? 0 : 1);
