/** What every view of the dashboard shares: the settings, the strategy, the accounts; and the one way in which anything on the desk is changed. */
import { action, computed, createModel, signal } from "@preact/signals";
import { type Kind, NO_STRATEGY, STRATEGY_ID, type Strategy, type Thing, type ValueOf } from "../core/desk/records.ts";
import type { AccountId } from "../core/model.ts";
import type { SettingsInForce } from "../core/policy/accounts.ts";
import { Settings } from "../core/policy/settings.ts";
import type { Membership } from "../core/team/membership.ts";
import { ask, stayLive } from "../messages.ts";
import { inDesk } from "../store/desk.ts";
import { inForce } from "../store/layers.ts";
import { inLedger } from "../store/ledger.ts";
import { newId } from "../store/new-id.ts";
import { onSettings, readSettings } from "../store/settings.ts";
import { onTeam, readMembership } from "../store/team.ts";
import { pickLang } from "../ui/words.ts";

/** A thing to be written: what it is about, and what it says; without a value it goes. */
export interface Change<K extends Kind = Kind> {
  readonly kind: K;
  /** @default a new one */
  readonly id?: string;
  readonly at: number;
  readonly value: ValueOf<K> | undefined;
}
/** A part of a thing that stands, put over whatever it says by then. */
export interface Edit<K extends Kind> {
  readonly kind: K;
  readonly id: string;
  readonly at: number;
  edit(now: ValueOf<K> | undefined): ValueOf<K>;
}

/** Shown, and to be called off. */
export interface LongWork {
  readonly done: number;
  readonly of: number;
  /** Nothing of it is kept then. */
  cancel(): void;
}
/** Fewer things are written before anybody could read how far it is. */
const LONG = 500;

export const DashboardModel = createModel(() => {
  /** Unset until they have been read. */
  const settings = signal<SettingsInForce>();
  const strategy = signal<Strategy>(NO_STRATEGY);
  /** The team whose desk it is, too. */
  const team = signal<Membership>();
  /** Accounts with a profile or a post, sorted. */
  const accounts = signal<readonly AccountId[]>([]);
  /** Why something could not be read or kept, in the browser's words. */
  const trouble = signal<string>();
  /** Grows with every change: what was read is read anew. */
  const version = signal(0);
  /** What puts the last change right again. */
  const undoing = signal<readonly Change[]>();
  /** How far a change of very many things is. */
  const longWork = signal<LongWork>();
  const lang = computed(() => pickLang(settings.value?.lang));

  const fail = (error: unknown) => {
    trouble.value = error instanceof Error ? error.message : String(error);
  };

  async function read(): Promise<void> {
    try {
      const [sheet, published, membership] = await Promise.all([
        inDesk((desk) => desk.find("strategy", STRATEGY_ID)),
        inLedger("aplomb", (ledger) => ledger.accounts()),
        readMembership(),
      ]);
      const own = settings.peek()?.accounts.map(({ id }) => id) ?? [];
      show(sheet, [...new Set([...own, ...published])].sort(), membership);
    } catch (error) {
      fail(error);
    }
  }
  const show = action((sheet: Thing<"strategy"> | undefined, known: readonly AccountId[], membership: Membership | undefined) => {
    team.value = membership;
    strategy.value = sheet?.value ?? NO_STRATEGY;
    accounts.value = known;
    version.value++;
  });

  /** One after the other: an edit starts from what the one before it has left. */
  let last: Promise<unknown> = Promise.resolve();
  function inTurn(work: () => Promise<boolean>): Promise<boolean> {
    const done = last.then(work);
    last = done;
    return done;
  }

  async function write(changes: readonly Change[], isUndo = false): Promise<boolean> {
    const calling = new AbortController();
    const told = (done: number) => {
      longWork.value = { done, of: changes.length, cancel: () => calling.abort() };
    };
    try {
      if (changes.length > LONG) {
        undoing.value = undefined;
        told(0);
      }
      const team = await readMembership();
      const rows = changes.map(({ kind, id = newId(), at, value }) => ({ kind, id, at, ...(value === undefined ? { gone: true } : { value }) }));
      const course = changes.length > LONG ? { signal: calling.signal, told } : undefined;
      const before = await inDesk((desk) => desk.change(rows, team, course));
      const back = rows.map(({ kind, id, at }, i): Change => ({ kind, id, at: before[i]?.at ?? at, value: before[i]?.value }));
      undoing.value = isUndo ? undefined : back;
      trouble.value = undefined;
      await read();
      if (team) ask("changed", {}).catch(() => undefined);
      return true;
    } catch (error) {
      if (!calling.signal.aborted) fail(error);
      return false;
    } finally {
      longWork.value = undefined;
    }
  }

  /** Changes a part of a thing: two edits in quick succession both hold. @returns whether it is kept */
  const edit = <K extends Kind>({ kind, id, at, edit: change }: Edit<K>): Promise<boolean> =>
    inTurn(async () => {
      try {
        const now = await inDesk((desk) => desk.find(kind, id));
        return await write([{ kind, id, at, value: change(now?.value) }]);
      } catch (error) {
        fail(error);
        return false;
      }
    });

  return {
    settings,
    strategy,
    accounts,
    team,
    trouble,
    version,
    lang,
    longWork,
    canUndo: computed(() => undoing.value !== undefined),
    fail,
    newId,
    /** Reads what is shared, then follows what changes elsewhere. */
    async open(): Promise<void> {
      const use = async (now: Settings) => {
        settings.value = await inForce(now);
        await read();
      };
      onSettings(use);
      addEventListener("focus", read);
      // What colleagues change is seen while it is looked at.
      onTeam(read);
      stayLive();
      await use(
        await readSettings().catch((error) => {
          fail(error);
          return Settings.parse({});
        }),
      );
    },
    /** Keeps changes at once, all or none; they can be undone together until the next ones. @returns whether they are kept */
    change: (...changes: readonly Change[]): Promise<boolean> => inTurn(() => write(changes)),
    edit,
    setStrategy: (change: (old: Strategy) => Strategy): Promise<boolean> =>
      edit({ kind: "strategy", id: STRATEGY_ID, at: Date.now(), edit: (now) => change(now ?? NO_STRATEGY) }),
    async undo(): Promise<void> {
      await inTurn(() => write(undoing.peek() ?? [], true));
    },
  };
});
export type Dashboard = InstanceType<typeof DashboardModel>;
