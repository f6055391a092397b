/** A working day of a team, person by person: when they come, publish, look and are in step, and what that makes on the wire and at the server. */

/** How people are taken to work; every figure is our own assumption. */
export const HABITS = {
  hours: 8,
  /** Shifts begin around these hours, UTC: three, as where somebody always watches. */
  shifts: [6, 13, 21],
  /** Posts, replies, corrections, changes to the desk. */
  events: 20,
  /** Drafts begun, each of which asks whether the team has something to say. */
  drafts: 25,
  /** Looks at the popup or the dashboard; each keeps the line open for a while, s. */
  looks: 12,
  lookFor: 120,
  /** Of a short connection by alarm, s. */
  every: 300,
  /** Who shares a scope: what one of them tells, all of them read. */
  scope: 100,
  /** Working days that the server remembers: of 400 days. */
  daysKept: 275,
} as const;

export interface Day {
  readonly people: number;
  readonly scopes: number;
  readonly events: number;
  readonly reads: number;
  readonly visits: number;
  /** In the busiest second. */
  readonly mostVisits: number;
  /** Open at once, at most, on a day without a crisis. */
  readonly mostOpen: number;
  /** At work at once, at most: each keeps a line open in a crisis. */
  readonly mostAtWork: number;
}

const DAY = 86_400;

/** mulberry32: small, and the same everywhere. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Second by second, round the clock. */
export function dayOf(people: number, seed: number): Day {
  const chance = chanceOf(seed);
  const visits = new Uint32Array(DAY);
  const opens = new Int32Array(DAY);
  const atWork = new Int32Array(DAY);
  const from = (at: number, seconds: number, lines: Int32Array) => {
    for (const [when, step] of [
      [at, 1],
      [at + seconds, -1],
    ] as const)
      lines[Math.floor(when) % DAY] = (lines[Math.floor(when) % DAY] ?? 0) + step;
  };
  const visit = (at: number) => {
    visits[Math.floor(at) % DAY] = (visits[Math.floor(at) % DAY] ?? 0) + 1;
  };
  let made = 0;
  for (let person = 0; person < people; person++) {
    // Most begin within half an hour of their shift.
    const shift = HABITS.shifts[person % HABITS.shifts.length] ?? 0;
    const begins = shift * 3_600 + (chance() + chance() - 1) * 1_800 + DAY;
    const whenever = () => begins + chance() * HABITS.hours * 3_600;
    from(begins, HABITS.hours * 3_600, atWork);
    const phase = chance() * HABITS.every;
    for (let at = phase; at < HABITS.hours * 3_600; at += HABITS.every) visit(begins + at);
    for (let i = 0; i < HABITS.events + HABITS.drafts; i++) visit(whenever());
    for (let i = 0; i < HABITS.looks; i++) {
      const at = whenever();
      visit(at);
      from(at, HABITS.lookFor, opens);
    }
    made += HABITS.events;
  }
  const scope = Math.min(people, HABITS.scope);
  return {
    people,
    scopes: Math.ceil(people / HABITS.scope),
    events: made,
    reads: made * (scope - 1),
    visits: visits.reduce((sum, n) => sum + n, 0),
    mostVisits: visits.reduce((most, n) => Math.max(most, n), 0),
    mostOpen: mostOf(opens),
    mostAtWork: mostOf(atWork),
  };
}

/** The most at once; what is still open at midnight is open the next morning. */
function mostOf(steps: Int32Array): number {
  let [open, most] = [0, 0];
  for (const second of [...steps, ...steps].keys()) {
    open += steps[second % DAY] ?? 0;
    most = Math.max(most, open);
  }
  return most;
}
