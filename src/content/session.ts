/** One composer while it is open: reads, judges, shows, and follows its draft until it is published. */
import { signal } from "@preact/signals";
import { type Review, review } from "../core/review.ts";
import type { Site } from "../core/site.ts";
import { rules } from "../rules/index.ts";
import { isAlive } from "./alive.ts";
import { accountShown, boxesOf, type Composer, readDraft } from "./composer.ts";
import { type Marks, marksOf } from "./marks.ts";
import { proofOf } from "./proof.ts";
import { type Attempt, record, toPost } from "./publication.ts";
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
  /** A published post that could not be recorded. */
  readonly unrecorded?: boolean;
}

export class Session {
  readonly view = signal<View>({ state: "watching" });
  marks: Marks = new Map();
  /** The text that may go out against a stop, once the author has said so. */
  approved: { readonly text: string; readonly reason: string; readonly stops: ReadonlySet<string> } | undefined;
  attempt: Attempt | undefined;
  #answeredAt = Number.POSITIVE_INFINITY;
  /** Where the caret stood when the author last left a box. */
  caret: Range | undefined;
  readonly #ignored = new Set<string>();
  readonly #changed: () => void;

  constructor(
    readonly composer: Composer,
    readonly site: Site,
    readonly world: TabWorld,
    changed: () => void,
    /** One draft leaves at a time: a press here ends what was still on its way elsewhere in the page. */
    readonly leaving: () => void,
  ) {
    this.#changed = changed;
  }

  get isOpen(): boolean {
    return this.composer.root.isConnected && boxesOf(this.composer.root, this.composer.kind).length > 0;
  }

  ignore(key: string): void {
    this.#ignored.add(key);
    this.update();
  }

  restore(): void {
    this.#ignored.clear();
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
      const account = accountShown(this.composer, { site: this.site, document });
      const facts = this.world.facts(account, trendsShown(this.site));
      if (!isAlive()) return this.#unseen("blind", { orphan: true, account, unrecorded });
      if (this.world.isPaused) return this.#unseen("paused", { account, unrecorded });
      if (!facts) return this.#unseen("blind", { trouble: this.world.trouble, account, unrecorded });
      const { draft, readings } = readDraft(this.composer, { site: this.site, document });
      const reviewed = review(draft, facts, rules, this.#ignored);
      this.marks = marksOf(reviewed.findings, readings, reviewed.draft.parts);
      this.view.value = { state: "watching", account, review: reviewed, unrecorded };
      return reviewed;
    } catch (error) {
      return this.#unseen("blind", { trouble: error instanceof Error ? error.message : String(error), unrecorded });
    } finally {
      this.#changed();
    }
  }

  #unseen(state: "blind" | "paused", rest: Omit<View, "state">): undefined {
    this.view.value = { state, ...rest };
  }

  /** The site answered a publishing request: it is this draft's, if one is on its way out. */
  wasAnswered(): void {
    this.#answeredAt = performance.now();
  }

  /** The draft is on its way out; it is recorded when the page proves it. */
  async leaves(reviewed: Review, reason?: string): Promise<void> {
    const facts = this.world.facts(accountShown(this.composer, { site: this.site, document }), []);
    if (!facts || reviewed.draft.text.trim() === "") return;
    const attempt: Attempt = { review: reviewed, account: facts.account, at: facts.now, ...(reason && { reason }) };
    this.leaving();
    this.attempt = attempt;
    this.#answeredAt = Number.POSITIVE_INFINITY;
    const proof = await proofOf(
      this.site,
      () => (this.attempt === attempt ? this.#answeredAt : undefined),
      () => !this.isOpen || readDraft(this.composer, { site: this.site, document }).draft.text.trim() === "",
    );
    if (this.attempt !== attempt) return;
    this.attempt = undefined;
    if (!proof) return;
    this.approved = undefined;
    this.#ignored.clear();
    const recorded = await record(toPost(attempt, proof.url));
    this.view.value = { ...this.view.value, unrecorded: !recorded };
  }
}

const trendsShown = ({ trends }: Site) =>
  trends.flatMap((selector) => Array.from(document.querySelectorAll(selector), (el) => el.textContent?.trim() ?? "")).filter(Boolean);
