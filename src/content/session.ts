/** One composer while it is open: reads, judges, and shows; what the author lets out, it hands over to be followed and recorded. */
import { signal } from "@preact/signals";
import type { Draft, Facts } from "../core/model.ts";
import type { Aside } from "../core/policy/policy.ts";
import type { Post } from "../core/post.ts";
import { type Review, review } from "../core/review.ts";
import type { Finding } from "../core/rule.ts";
import type { Site } from "../core/site.ts";
import { ask } from "../tab-messages.ts";
import { isAlive } from "./alive.ts";
import { accountShown, boxesOf, type Composer, type DraftRead, isOnItsPage, isPlanned, lastStepOf, publishControl, readDraft } from "./composer.ts";
import type { Attempt, Departure, Going } from "./departure.ts";
import { Heed } from "./heed.ts";
import { type Marks, marksOf } from "./marks.ts";
import { record } from "./publication.ts";
import type { TabWorld } from "./world.ts";

export type State = "watching" | "blind" | "paused";
/** What the card shows. */
export interface View {
  readonly state: State;
  /** Why Aplomb sees nothing, in the words of whoever failed. */
  readonly trouble?: string | undefined;
  /** The extension was updated or removed under the page: only a reload brings it back. */
  readonly orphan?: boolean;
  readonly account?: string | undefined;
  readonly review?: Review;
  /** The box is one whose words cannot be marked: the card quotes them. */
  readonly quotes?: boolean;
  /** The author has said that it may go out; their own press of the site's button is awaited. */
  readonly awaitsPress?: boolean;
  /** A published post that could not be recorded. */
  readonly unrecorded?: boolean;
}

/** What every session of a tab shares. */
export interface Tab {
  readonly site: Site;
  readonly world: TabWorld;
  readonly departure: Departure;
  /** Something was published before the engine was there: nobody looked at it, and nobody counted it. */
  readonly missed: boolean;
}

export class Session {
  readonly view = signal<View>({ state: "watching" });
  marks: Marks = new Map();
  /** Where the caret stood when the author last left a box. */
  caret: Range | undefined;
  #leaving: Going | undefined;
  /** The text that may go out by the author's own press. */
  #passed: string | undefined;
  readonly heed = new Heed();
  #step: HTMLElement | undefined;
  /** As it was last read. */
  #written: DraftRead | undefined;
  readonly #ignored = new Set<string>();
  /** What was set aside for good from beside this draft. */
  #asides: readonly Aside[] = [];
  readonly #changed: () => void;

  /** @param changed called after every judgement, whatever came of it */
  constructor(
    readonly composer: Composer,
    readonly tab: Tab,
    changed: () => void,
  ) {
    this.#changed = changed;
  }

  get world(): TabWorld {
    return this.tab.world;
  }

  get isOpen(): boolean {
    return this.composer.root.isConnected && boxesOf(this.composer.root, this.composer.kind).length > 0;
  }

  /**
   * The step without a box that the site has come to after a press, while it stands: the draft is the one that was checked then.
   * Whatever stands there later, when this composer has been closed and forgotten, is none of its steps.
   */
  get step(): HTMLElement | undefined {
    if (this.isOpen) this.#step = undefined;
    else if (this.isLeaving) this.#step ??= lastStepOf(this.composer);
    return this.#step?.isConnected && isOnItsPage(this.composer.kind, this.#step.ownerDocument) ? this.#step : undefined;
  }

  /** The draft can still be published from here. */
  get isHere(): boolean {
    return this.isOpen || this.step !== undefined;
  }

  /** The control that publishes it, or leads on to the step that does. */
  get control(): HTMLElement | undefined {
    const { step, composer } = this;
    return publishControl(step ? { kind: composer.kind, root: step } : composer);
  }

  /** Let through, and not yet proven published or given up. */
  get isLeaving(): boolean {
    return this.#leaving !== undefined;
  }

  /** @param aside what is never to be said again; otherwise it is only this draft */
  ignore({ rule, key }: Pick<Finding, "rule" | "key">, aside?: Aside): void {
    this.#ignored.add(aside?.key ?? key);
    this.heed.ignored(rule);
    if (aside) {
      this.#asides = [...this.#asides, aside];
      ask("setAside", { aside }).catch(() => undefined);
    }
    this.update();
  }

  /** What nobody has a use for is not shown again in this draft, unless it is a stop. */
  callUseless({ rule, key }: Pick<Finding, "rule" | "key">): void {
    if (this.heed.callUseless(rule)) this.#ignored.add(key);
    this.update();
  }

  /** Everything that was set aside here speaks again. */
  restore(): void {
    for (const aside of this.#asides) ask("takeBack", { aside }).catch(() => undefined);
    this.#asides = [];
    this.#ignored.clear();
    this.heed.takeBack();
    this.update();
  }

  /** What is written now may go out: the card asks the author to press the site's button once more. */
  awaitPress(): void {
    this.#passed = this.view.value.review?.draft.text;
    this.update();
  }

  get hasIgnored(): boolean {
    return this.#ignored.size > 0;
  }

  /** Reads and judges now. Whatever goes wrong, posting is not hindered: the card says that nobody is watching. */
  update(): Review | undefined {
    const { unrecorded = false } = this.view.value;
    this.marks = new Map();
    try {
      const account = accountShown(this.composer, this.#page);
      if (!isAlive()) return this.#unseen("blind", { orphan: true, account, unrecorded });
      if (this.world.isPaused) return this.#unseen("paused", { account, unrecorded });
      const judged = this.#judge(account);
      if (!judged) return this.#unseen("blind", { trouble: this.world.trouble, account, unrecorded });
      const { reviewed, readings } = judged;
      this.heed.saw(reviewed.findings, performance.now());
      this.marks = marksOf(reviewed.findings, readings, reviewed.draft.parts);
      const quotes = this.step !== undefined || readings.some(({ text, pieces }) => text !== "" && pieces.length === 0);
      this.view.value = { state: "watching", account, review: reviewed, quotes, awaitsPress: reviewed.draft.text === this.#passed, unrecorded };
      return reviewed;
    } catch (error) {
      return this.#unseen("blind", { trouble: error instanceof Error ? error.message : String(error), unrecorded });
    } finally {
      this.#changed();
    }
  }

  /** The draft is on its way out; it is recorded when the page proves it. @returns whether it was published */
  async leaves(reviewed: Review, reason?: string): Promise<boolean> {
    return this.#follow(reviewed, { reason });
  }

  /** The same when nobody watches, in a pause or before the world is known: what is published counts, though nobody said anything about it. */
  async leavesUnwatched(): Promise<boolean> {
    const account = accountShown(this.composer, this.#page);
    const judged = this.#judge(account);
    if (judged) return this.#follow(judged.reviewed, { unwatched: true });
    const { draft } = readDraft(this.composer, this.#page);
    if (isNothing(draft)) return false;
    const now = this.#attempt({ unwatched: true }, Date.now());
    const attempt = new Promise<void>((tell) => this.world.awaiting.push(tell)).then(() => {
      const facts = this.world.facts(account, []);
      return facts && { ...now(facts), review: review(draft, facts, this.world.rules.all) };
    });
    return (await this.#depart({ text: draft.text, attempt })) !== undefined;
  }

  async #follow(reviewed: Review, how: Pick<Attempt, "reason" | "unwatched">): Promise<boolean> {
    const { draft } = reviewed;
    const facts = this.world.facts(draft.account, []);
    if (!facts || isNothing(draft)) return false;
    const attempt = { ...this.#attempt(how, Date.now())(facts), review: reviewed };
    const post = await this.#depart({ text: draft.text, attempt });
    if (!post) return false;
    const outcomes = this.heed.outcomes(reviewed.findings);
    if (!how.unwatched && attempt.rehearsal === undefined) ask("outcomes", outcomes).catch(() => undefined);
    this.#ignored.clear();
    this.#asides = [];
    return true;
  }

  /** What is so at the press. @param at of it, ms @returns the same with what the world says, now or later */
  #attempt(how: Pick<Attempt, "reason" | "unwatched">, at: number): (facts: Facts) => Omit<Attempt, "review"> {
    const planned = isPlanned({ ...this.composer, ...(this.step && { root: this.step }) });
    return ({ account, now }) => ({ account, at: now - (Date.now() - at), planned, rehearsal: this.world.snapshot?.rehearsal, ...how });
  }

  async #depart(going: Going): Promise<Post | undefined> {
    this.#leaving = going;
    const post = await this.tab.departure.follow(
      going,
      () => this.#hasLeft,
      this.composer.kind.unnamedRequest,
      (proven, { rehearsal }) => this.#record(proven, rehearsal),
    );
    if (this.#leaving === going) this.#leaving = undefined;
    return post;
  }

  async #record(post: Post, rehearsal: string | undefined): Promise<void> {
    const recorded = await record(post, rehearsal);
    this.view.value = { ...this.view.value, unrecorded: !recorded };
  }

  #judge(account: string | undefined): { reviewed: Review; readings: DraftRead["readings"] } | undefined {
    const facts = this.world.facts(account, trendsShown(this.tab.site));
    if (!facts) return undefined;
    if (!this.step || !this.#written) this.#written = readDraft(this.composer, this.#page);
    const { draft, readings } = this.#written;
    const reviewed = review(draft, facts, this.world.rules.all, new Set([...this.#ignored, ...this.world.asidesOn(account)]));
    return { reviewed: { ...reviewed, failed: [...reviewed.failed, ...this.world.missing] }, readings };
  }

  /** The site has taken the draft out of the composer, and offers no further step. */
  get #hasLeft(): boolean {
    const { kind } = this.composer;
    return !kind.emptiesAtOnce && (this.isOpen ? isEmpty(readDraft(this.composer, this.#page)) : !this.step);
  }

  #unseen(state: "blind" | "paused", rest: Omit<View, "state">): undefined {
    this.view.value = { state, ...rest };
  }

  get #page() {
    return { site: this.tab.site, document };
  }
}

const isEmpty = ({ draft }: DraftRead) => isNothing({ ...draft, text: [draft.text, ...(draft.thread ?? [])].join("") });

const isNothing = ({ text, media }: Pick<Draft, "text" | "media">) => text.trim() === "" && media.length === 0;

/** What the page shows as trending now. */
export const trendsShown = ({ trends }: Site) =>
  trends.flatMap((selector) => Array.from(document.querySelectorAll(selector), (el) => el.textContent?.trim() ?? "")).filter(Boolean);
