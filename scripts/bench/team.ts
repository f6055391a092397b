/** `npm run bench -- team [EVENTS] [LINES]`: what one node does here, and what a day of 10, 1,000 and 100,000 people makes of it: the tables of docs/team.md. */
import { availableParallelism, cpus, loadavg } from "node:os";
import { type Day, dayOf, HABITS } from "./team-day.ts";
import { measureNode, type Node } from "./team-node.ts";
import { ms, table } from "./timing.ts";

const SEED = 8;
/** Of a core: the rest is for what nobody foresaw. */
const BUSY = 0.5;

const whole = (n: number) => Math.round(n).toLocaleString("en");
/** Of a figure that is reckoned, two digits say all there is to say. */
const about = (n: number) => Number(n.toPrecision(2)).toLocaleString("en");
function bytes(n: number): string {
  const [unit, size] = n >= 1e9 ? (["GB", 1e9] as const) : n >= 1e6 ? (["MB", 1e6] as const) : (["kB", 1e3] as const);
  return `${about(n / size)} ${unit}`;
}

/** A core's time in the busiest second, were everything asked of one. */
const coresOf = ({ visits, mostVisits, reads, events }: Day, { tell, read, visit }: Node) =>
  // What is read and told comes with the visits: as much busier as these are.
  (mostVisits * visit.cpu + (mostVisits / visits) * (reads * read.cpu + events * tell.cpu)) / 1_000;

/** @returns the exit status */
export async function run([events = "10000", lines = "500"]: readonly string[]): Promise<number> {
  console.log(
    `On ${availableParallelism()} × ${cpus()[0]?.model.trim()}, load ${loadavg()[0]?.toFixed(1)}, ${new Date().toISOString().slice(0, 10)}.\n`,
  );
  const node = await measureNode(Number(events), Number(lines));
  const { tell, read, visit, crisis } = node;
  console.log(
    table(
      ["one node", "bytes on the wire", "server's processor, ms", "a second, with its clients on the same computer"],
      [
        ["an event told", whole(tell.bytes), ms(tell.cpu), whole(tell.perSecond)],
        ["an event read", whole(read.bytes), ms(read.cpu), whole(read.perSecond)],
        ["a short connection, nothing new", whole(visit.bytes), ms(visit.cpu), whole(visit.perSecond)],
      ],
    ),
  );
  console.log(
    `\nAn event is ${whole(node.bare)} bytes without words, ${whole(node.worded)} with 200 letters; without words it takes ${whole(node.onDisk)} on disk.`,
  );
  console.log(`A short connection alone takes ${ms(visit.ms)} ms. ${whole(crisis.lines)} open lines hear of a crisis within ${ms(crisis.ms)} ms;`);
  console.log(`each takes ${crisis.kilobytes.toFixed(0)} KB of the server's memory.\n`);

  const days = [10, 1_000, 100_000].map((people) => dayOf(people, SEED));
  const row = (what: string, of: (day: Day) => string) => [what, ...days.map(of)];
  console.log(
    table(
      ["a working day", ...days.map(({ people }) => `${whole(people)} people`)],
      [
        row(`scopes of up to ${HABITS.scope}`, ({ scopes }) => whole(scopes)),
        row("events told", (day) => whole(day.events)),
        row("events read", (day) => whole(day.reads)),
        row("short connections", (day) => whole(day.visits)),
        row("… in the busiest second", (day) => whole(day.mostVisits)),
        row("bytes on the wire", (day) => bytes(day.visits * visit.bytes + day.reads * read.bytes + day.events * tell.bytes)),
        row("… a person", (day) => bytes((day.visits * visit.bytes + day.reads * read.bytes + day.events * tell.bytes) / day.people)),
        row("lines open at once, on a quiet day", (day) => whole(day.mostOpen)),
        row("… in a crisis", (day) => whole(day.mostAtWork)),
        row("… memory of the servers", (day) => bytes(day.mostAtWork * crisis.kilobytes * 1_024)),
        row("… processor to tell them all, s", (day) => about((day.mostAtWork * crisis.cpu) / 1_000)),
        row("on disk after 400 days (275 of them worked), without words", (day) => bytes(day.events * HABITS.daysKept * node.onDisk)),
        row("… with 200 letters each", (day) => bytes(day.events * HABITS.daysKept * (node.onDisk + node.worded - node.bare))),
        row("cores in the busiest second", (day) => about(coresOf(day, node))),
      ],
    ),
  );
  const [largest] = days.slice(-1);
  if (largest)
    console.log(`\nOne core, half busy in the busiest second, is enough for some ${about((largest.people * BUSY) / coresOf(largest, node))} people.`);
  return 0;
}
