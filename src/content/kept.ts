/** Moments as a tab keeps them: thousands lie in every tab, and a draft touches few. What all are looked through for stands open; the rest is a string until somebody asks. */
import type { Moment, MomentName } from "../core/model.ts";

type Folded = readonly [Moment["id"], readonly (readonly [MomentName["name"], MomentName["reach"]])[], Moment["words"], Moment["headlines"]];

class Kept implements Moment {
  declare readonly kind: Moment["kind"];
  declare readonly dead: Moment["dead"];
  declare readonly countries: Moment["countries"];
  declare readonly firstAt: Moment["firstAt"];
  declare readonly lastAt: Moment["lastAt"];
  readonly #folded: string;

  constructor({ id, names, words, headlines, ...open }: Moment) {
    Object.assign(this, open);
    this.#folded = JSON.stringify([id, names.map(({ name, reach }) => [name, reach]), words, headlines]);
  }
  get #unfolded(): Folded {
    return JSON.parse(this.#folded);
  }
  get id() {
    return this.#unfolded[0];
  }
  get names() {
    return this.#unfolded[1].map(([name, reach]) => ({ name, reach }));
  }
  get words() {
    return this.#unfolded[2];
  }
  get headlines() {
    return this.#unfolded[3];
  }
}

/** The same moments, in two thirds of the memory. What is folded is made anew each time that it is asked for. */
export const keep = (moments: readonly Moment[]): Moment[] => moments.map((moment) => new Kept(moment));
