/** All that the popup knows and can do: read from the ledger, the settings, the tab and the background, each as it arrives. */
import { action, computed, createModel, signal } from "@preact/signals";
import browser from "webextension-polyfill";
import { clockOffset } from "../core/clock.ts";
import { advise } from "../core/mix/advice.ts";
import { balance, moved, NOTHING } from "../core/mix/balance.ts";
import { meanTarget } from "../core/mix/targets.ts";
import { asJudged, isUnsure, judgedAs } from "../core/mix/verdict.ts";
import { firstDayOfWeek, weekEdges } from "../core/mix/week.ts";
import type { AccountId, Balance, MixClass, MixShares, SiteId, SourceState } from "../core/model.ts";
import type { SettingsInForce } from "../core/policy/accounts.ts";
import { DEFAULT_TARGET } from "../core/policy/policy.ts";
import { Settings } from "../core/policy/settings.ts";
import type { Post } from "../core/post.ts";
import { tellCorrection } from "../core/team/membership.ts";
import { CHANCE, ulidOf } from "../core/ulid.ts";
import { ask, type Snapshot, type Touched } from "../messages.ts";
import { inForce } from "../store/layers.ts";
import { inLedger, type Ledger, type LedgerName, openLedger } from "../store/ledger.ts";
import { dropLesson, keepLesson } from "../store/lessons.ts";
import { onCompanyPolicy, readCompanyPolicy } from "../store/managed.ts";
import { onNews } from "../store/news.ts";
import { changeSettings, onSettings, readSettings } from "../store/settings.ts";
import { onTeam, readMembership } from "../store/team.ts";
import { pickLang } from "../ui/words.ts";
import { gravest } from "./gravest.ts";
import { type Here, lookHere } from "./here.ts";

const DAY = 86_400_000;
/** The running week and four before it. */
const WEEKS = 5;
/** What may still be called lately. */
const MEMORY = 30 * DAY;
/** Shown and corrected; what to post next is told from one more. */
const LAST = 5;
/** Looked through for guesses: nobody sorts more in a week. */
const MOST_OF_WEEK = 200;

/** What could not be done, for the person to know: which sentence, and what the browser said. */
export interface Trouble {
  readonly key: "troubleLedger" | "troubleKept" | "troubleSettings";
  readonly why: string;
}
export type Pause = NonNullable<Settings["pause"]>;

export const PopupModel = createModel(() => {
  const settings = signal<SettingsInForce>();
  /** The instant the popup shows: real, or of the day being rehearsed. */
  const now = signal(Date.now());
  /** The shown account's last ones, newest first; unset until the ledger has answered. */
  const posts = signal<readonly Post[]>();
  /** The shown account's posts of the running week, newest first. */
  const weekPosts = signal<readonly Post[]>([]);
  /** The shown account's balances, oldest first, the running week last. */
  const weeks = signal<readonly Balance[]>([]);
  const published = signal<readonly AccountId[]>([]);
  const here = signal<Here>();
  /** Unset until the background has answered; "unknown" when it does not. */
  const sources = signal<readonly SourceState[] | "unknown">();
  const chosen = signal<AccountId | "all">();
  const trouble = signal<Trouble>();
  /** What the press speaks of today, gravest first: a crisis may be about it. */
  const grave = signal<readonly string[]>([]);

  /** Planned posts that touch what is happening, soonest first. */
  const planned = signal<readonly Touched[]>([]);

  const lang = computed(() => pickLang(settings.value?.lang));
  const rehearsal = computed(() => settings.value?.rehearsal);
  const pause = computed(() => {
    const set = settings.value?.pause;
    return set && set.untilAt > Date.now() ? set : undefined;
  });
  /** As set; over once `untilAt` has passed. */
  const crisis = computed(() => settings.value?.crisis);
  const hereSite = computed(() => {
    const tab = here.value;
    return tab && "site" in tab ? tab.site : undefined;
  });

  const accounts = computed(() => {
    const tab = here.value;
    const own = settings.value?.accounts.map(({ id }) => id) ?? [];
    return [...new Set([...own, ...published.value, ...(tab && "site" in tab && tab.account ? [tab.account] : [])])].sort();
  });
  /** As chosen; else the account of the tab in front; else the only one there is. */
  const account = computed<AccountId | "all">(() => {
    const tab = here.value;
    const of = tab && "site" in tab ? tab.account : undefined;
    const [only, ...others] = accounts.value;
    return chosen.value ?? of ?? (only && others.length === 0 ? only : "all");
  });
  /** Its own; for all accounts together the mean of theirs. */
  const target = computed(() => meanTarget(ofShown(settings.value?.accounts ?? [], account.value)) ?? DEFAULT_TARGET);
  const edges = computed(() => weekEdges(now.value, WEEKS, settings.value?.week ?? firstDayOfWeek(navigator.language)));
  const week = computed(() => ({ fromAt: edges.value.at(-2) ?? 0, toAt: edges.value.at(-1) ?? 0 }));
  const weekBalance = computed(() => weeks.value.at(-1) ?? NOTHING);
  const advice = computed(() => advise(weekBalance.value, target.value, posts.value ?? []));
  const last = computed(() => posts.value?.slice(0, LAST));

  /** The week's posts whose class was a guess, and of which their author has said nothing yet. */
  const unsure = computed(() => weekPosts.value.filter(isOpen));

  const fail = (key: Trouble["key"], error: unknown) => {
    trouble.value = { key, why: error instanceof Error ? error.message : String(error) };
  };
  const use = action((read: SettingsInForce) => {
    settings.value = read;
    now.value = nowIn(read);
  });
  const tell = action((read: SettingsInForce, answered: Snapshot | undefined) => {
    sources.value = answered?.sources ?? "unknown";
    grave.value = answered && !read.rehearsal ? gravest(answered.moments ?? [], Date.now()) : [];
    now.value = nowIn(read);
  });
  const take = action((read: readonly [readonly AccountId[], readonly Balance[], readonly Post[]]) => {
    [published.value, weeks.value, posts.value] = read;
    trouble.value = undefined;
  });
  const replace = action((old: Post, changed: Post) => {
    posts.value = posts.value?.map((post) => (post.id === changed.id ? changed : post));
    weekPosts.value = weekPosts.value.map((post) => (post.id === changed.id ? changed : post));
    weeks.value = weeks.value.map((balance, i) => {
      const isIn = old.at >= (edges.peek()[i] ?? 0) && old.at < (edges.peek()[i + 1] ?? 0);
      return isIn ? moved(balance, old.class, changed.class) : balance;
    });
  });

  /** The newest question counts; what older ones bring is dropped. */
  let asked = 0;
  async function readLedger(read: SettingsInForce, opening = openLedger(ledgerOf(read))): Promise<void> {
    const mine = ++asked;
    const at = now.peek();
    try {
      const look = async (ledger: Ledger) => {
        // What is planned for later this week counts when it is due.
        const until = edges.peek().map((edge) => Math.min(edge, at + 1));
        const figures = (of: AccountId | undefined) => Promise.all([ledger.balances(until, of), ledger.between(at - MEMORY, at + 1, of, LAST + 1)]);
        const shown = () => (account.peek() === "all" ? undefined : account.peek());
        // Nothing waits for the list of accounts: it seldom changes whose week is shown, and all is known of the only one there is.
        const before = shown();
        const [accounts, first] = await Promise.all([ledger.accounts(), figures(before)]);
        published.value = accounts;
        const of = shown();
        const found = before === undefined || before === of ? first : await figures(of);
        if (mine === asked) take([accounts, ...found]);
        // Whole posts, only to look for guesses among them: the week is on screen by then.
        const ofWeek = await ledger.between(week.peek().fromAt, at + 1, of, MOST_OF_WEEK);
        if (mine === asked) weekPosts.value = ofWeek;
      };
      await inLedger(ledgerOf(read), look, opening);
    } catch (error) {
      if (mine === asked) fail("troubleLedger", error);
    }
  }

  async function load(read: SettingsInForce, opening?: Promise<Ledger>): Promise<void> {
    use(read);
    await readLedger(read, opening);
    if (settings.peek() === read) await askNews(read);
  }

  async function askNews(read: SettingsInForce): Promise<void> {
    const answered = await ask("facts", { site: "x" }).catch(() => undefined);
    if (settings.peek() === read) tell(read, answered);
    const touched = await ask("planned", {}).catch(() => []);
    if (settings.peek() === read) planned.value = touched;
  }

  /** What changes is heard of through `onSettings`, as a change made elsewhere is. */
  async function change(edit: (old: Settings) => Settings): Promise<void> {
    try {
      await changeSettings(edit);
    } catch (error) {
      fail("troubleSettings", error);
    }
  }

  /** A post of another class, on screen, in the ledger, for the team and among the lessons. */
  async function put(post: Post, changed: Post): Promise<void> {
    const read = settings.peek() ?? defaults;
    replace(post, changed);
    try {
      const membership = read.rehearsal ? undefined : await readMembership().catch(() => undefined);
      const tell = membership && tellCorrection(membership, post, changed.class, ulidOf(Date.now(), crypto.getRandomValues(new Uint8Array(CHANCE))));
      await inLedger(ledgerOf(read), (ledger) => ledger.correct(post, changed.corrected ? changed.class : undefined, tell));
      trouble.value = undefined;
    } catch (error) {
      replace(changed, post);
      fail("troubleKept", error);
      return;
    }
    // A rehearsed day teaches nothing.
    if (!read.rehearsal) await teach(post, changed).catch((error) => fail("troubleKept", error));
    await ask("changed", {}).catch(() => undefined);
  }

  /** Looks at the tab in front: another account there is another week here. */
  async function look(): Promise<void> {
    const tab = await lookHere();
    const before = account.peek();
    here.value = tab;
    if (settings.peek() && account.peek() !== before) await readLedger(settings.peek() ?? defaults);
  }

  return {
    now,
    here,
    sources,
    trouble,
    lang,
    rehearsal,
    pause,
    crisis,
    grave,
    planned,
    hereSite,
    accounts,
    account,
    target,
    posts,
    edges,
    week,
    /** Of the weeks before the running one, newest first. */
    past: computed(() => weeks.value.slice(0, -1).reverse()),
    balance: weekBalance,
    advice,
    last,
    unsure,
    /** How many of the week's posts of each class are guesses. */
    guessed: computed(() => balance(unsure.value, week.value.fromAt, week.value.toAt).counts),

    /** Reads everything, then follows the settings and the news. @returns once the ledger and the settings have been read */
    async open(): Promise<void> {
      onSettings((now) => inForce(now).then((read) => load(read)));
      onCompanyPolicy(async () => load(await inForce(await readSettings())));
      onNews(() => askNews(settings.peek() ?? defaults));
      onTeam(() => {
        const read = settings.peek() ?? defaults;
        use(read);
        readLedger(read);
      });
      look();
      // Nothing waits for what can be begun at once. A rehearsal, which is rare, has a ledger of its own.
      const opening = openLedger();
      opening.catch(() => undefined);
      const company = readCompanyPolicy();
      const read = await inForce(await readSettings().catch(() => defaults), company);
      if (!read.rehearsal) return load(read, opening);
      opening.then((ledger) => ledger.close()).catch(() => undefined);
      await load(read);
    },
    look,
    /** Reads all but the tab again. */
    renew: (): Promise<void> => load(settings.peek() ?? defaults),
    choose(of: AccountId | "all"): Promise<void> {
      chosen.value = of;
      weekPosts.value = [];
      return readLedger(settings.peek() ?? defaults);
    },
    /** Shown at once, then kept; taken back, and said, when it cannot be kept. */
    correct: (post: Post, to: MixClass): Promise<void> => put(post, { ...post, class: to, corrected: true }),
    /** The post is again as it was judged, and nothing is learned from it. */
    undo: (post: Post): Promise<void> => put(post, asJudged(post)),
    /** @param untilAt in real time, ms; everywhere, unless a site is given */
    pauseUntil: (untilAt: number, site?: SiteId): Promise<void> => change((old) => ({ ...old, pause: { untilAt, ...(site ? { site } : {}) } })),
    /** To be called straight from a click. The wish is kept first: browsers may close the popup to ask, and then nobody is left to keep it. */
    async watch(offer: Settings["watched"][number]): Promise<void> {
      const asking = browser.permissions.request({ origins: [`https://${offer.host}/*`] });
      await change((old) => ({ ...old, watched: [...old.watched.filter(({ host }) => host !== offer.host), offer] }));
      if (await asking.catch(() => false)) here.value = await lookHere();
    },
    resume: (): Promise<void> => change((old) => ({ ...old, pause: undefined })),
    /** A pause gives way: a crisis that nobody watches would hold nothing back. @param untilAt in real time, ms */
    startCrisis: (reason: string, untilAt: number): Promise<void> => change((old) => ({ ...old, pause: undefined, crisis: { reason, untilAt } })),
    endCrisis: (): Promise<void> => change((old) => ({ ...old, crisis: undefined })),
    /** @param day as `2012-07-20` */
    rehearse: (day: string): Promise<void> => change((old) => ({ ...old, rehearsal: { day, startedAt: Date.now() } })),
    backToToday: (): Promise<void> => change((old) => ({ ...old, rehearsal: undefined })),
  };
});
export type Popup = InstanceType<typeof PopupModel>;

const isOpen = ({ shares, corrected }: Post) => !corrected && isUnsure(shares);

/** The author's word is learned from; going back to what was judged takes it back. */
const teach = (post: Post, changed: Post): Promise<void> =>
  !changed.corrected || (post.corrected && changed.class === judgedAs(post.shares)) ? dropLesson(post) : keepLesson(changed);

/** For when the browser refuses its storage: the page still opens. */
const defaults = { ...Settings.parse({}), accounts: [] };

const nowIn = ({ rehearsal }: Pick<Settings, "rehearsal">) => Date.now() + clockOffset(rehearsal);
const ledgerOf = ({ rehearsal }: Pick<Settings, "rehearsal">): LedgerName => (rehearsal ? "aplomb-rehearsal" : "aplomb");

const ofShown = (accounts: SettingsInForce["accounts"], shown: AccountId | "all"): MixShares[] =>
  accounts.filter(({ id }) => shown === "all" || id === shown).map(({ target }) => target);
