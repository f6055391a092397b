/** Wakes, refreshes, records, answers. Everything it knows is in storage: it may be stopped at any moment. */
import browser from "webextension-polyfill";
import type { Aside } from "../core/policy/policy.ts";
import { feeds } from "../feeds/index.ts";
import { answer } from "../messages.ts";
import { rules } from "../rules/index.ts";
import { dropLedger, inLedger } from "../store/ledger.ts";
import { onCompanyPolicy } from "../store/managed.ts";
import { forgetRehearsals } from "../store/news.ts";
import { tellRecorded } from "../store/recorded.ts";
import { countOutcomes } from "../store/records.ts";
import { changeSettings, onSettings, readSettings } from "../store/settings.ts";
import { onTeam } from "../store/team.ts";
import { answerLater, offerLater } from "./answer-later.ts";
import { CRISIS_ENDS, showBadge } from "./badge.ts";
import { heedBegun, replyBegun, replySent } from "./begun.ts";
import { askForCrisis } from "./crisis-key.ts";
import { headlines, past, snapshot, sourceStates, tellTabs } from "./facts.ts";
import { hear, mute } from "./muting.ts";
import { ownPosts } from "./own-posts.ts";
import { bring, plant } from "./pages.ts";
import { touchedPlans } from "./planned.ts";
import { fulfil } from "./plans.ts";
import { lookUp } from "./press.ts";
import { preview } from "./preview.ts";
import { refresh } from "./refresh.ts";
import { freshen, hearSettings, heedMembership, onLine, recordForTeam, stayLive, syncTeam, TEAM_SYNC, teamSeen } from "./team.ts";
import { policyHistory, setPolicy } from "./team-policy.ts";
import { PAUSE_ENDS, showPause } from "./toolbar.ts";
import { keepWatch, offerIn, watchedPages } from "./watched.ts";

const REFRESH = "refresh";
/** News is fetched while somebody writes, and for an hour after. */
const NEEDED_FOR = 60 * 60_000;
const NEEDED = "neededAt";
const scripts = browser.runtime.getManifest().content_scripts ?? [];
/** How often the badge was begun: of two that were begun, the later one holds. */
let drawn = 0;
const pages = scripts.flatMap(({ matches = [] }) => matches);

answer({
  async engine(_, sender) {
    await bring("engine", sender);
  },
  async optionalRules(_, sender) {
    await bring("optional", sender);
  },
  async expressions(_, sender) {
    await bring("expressions", sender);
  },
  async facts({ knows }) {
    await browser.storage.session.set({ [NEEDED]: Date.now() });
    later(refreshAndTell(), freshen());
    return snapshot(feeds, knows);
  },
  async past({ site }) {
    const { accounts, packed } = await past(site);
    return { accounts: [...accounts], packed };
  },
  async basis({ rule: asked }) {
    const rule = rules.find(({ id }) => id === asked);
    return rule && { why: rule.why, fix: rule.fix, evidence: [...rule.evidence] };
  },
  async published({ post, rehearsal }, { tab }) {
    const { rehearsal: now } = await readSettings();
    // A rehearsal that is over has taken its ledger with it: there is nothing left to write into.
    if (rehearsal === undefined) {
      await recordForTeam(post);
      if (tab?.id !== undefined) later(replySent(post, tab.id));
      later(fulfil(post).finally(syncTeam));
    } else if (rehearsal === now?.day) await inLedger("aplomb-rehearsal", (ledger) => ledger.record(post));
    later(tellRecorded());
    later(spread());
    return { recorded: post.id };
  },
  async begun(said, { tab, url = "" }) {
    if (tab?.id !== undefined) await replyBegun(said, tab.id, url);
  },
  headlines: () => headlines(feeds),
  press: ({ tag }) => lookUp(tag),
  mute: ({ moment }) => mute(feeds, moment),
  async hear({ mutedAt }) {
    await hear(mutedAt);
  },
  async setAside({ aside }) {
    await changeSettings((now) => ({ ...now, asides: [aside, ...now.asides.filter((one) => !isSame(one, aside))] }));
  },
  async takeBack({ aside }) {
    await changeSettings((now) => ({ ...now, asides: now.asides.filter((one) => !isSame(one, aside)) }));
  },
  async outcomes({ kind: _, ...outcomes }) {
    await countOutcomes(outcomes);
  },
  async showSources() {
    await browser.tabs.create({ url: browser.runtime.getURL("src/options/index.html#sources") });
  },
  async ownPosts({ tab, take }) {
    const seen = await ownPosts(tab, take);
    if (take) later(spread());
    return seen;
  },
  offer: ({ tab, host }) => offerIn(tab, host),
  planned: () => touchedPlans(feeds),
  sources: () => sourceStates(feeds),
  preview: ({ url }) => preview(url),
  async changed() {
    later(spread(), syncTeam());
  },
  async crisis() {
    await freshen();
    return { known: { crisis: (await readSettings()).crisis, team: await teamSeen() } };
  },
  policyHistory: () => onLine(policyHistory),
  async setPolicy({ policy, revision }) {
    const said = await onLine((line) => setPolicy(line, policy, revision));
    later(syncTeam());
    return said;
  },
  aboutPerson: ({ person }) => onLine(async (line) => ({ lines: await line.about(person) })),
  async forgetPerson({ person }) {
    const said = await onLine(async (line) => ({ swept: await line.forget(person) }));
    later(syncTeam());
    return said;
  },
  async team() {
    later(stayLive());
  },
});

onSettings((settings) => {
  later(spread(), showPause(settings), refreshAndTell(), hearSettings(settings), keepWatch(scripts), offer(), heedBegun(settings.begunReplies));
  if (!settings.rehearsal) later(forgetRehearsals(), dropLedger("aplomb-rehearsal"));
});

onCompanyPolicy(() => later(spread()));

/** Whatever the team is heard to say. */
onTeam(() => later(spread(), heedMembership()));

/** Once, after installing: what is read, what never leaves, a draft to try. */
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === "install") later(browser.tabs.create({ url: browser.runtime.getURL("src/options/index.html#welcome") }));
});

/** What opens the popup, the browser does by itself. */
browser.commands.onCommand.addListener((command) => {
  if (command === "open-dashboard") later(browser.tabs.create({ url: browser.runtime.getURL("src/dashboard/index.html") }));
  if (command === "call-crisis") later(askForCrisis());
});

browser.contextMenus.onClicked.addListener((click, tab) => later(keepForLater(click, tab?.id)));

browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === TEAM_SYNC) later(syncTeam());
  else later(name === PAUSE_ENDS || name === CRISIS_ENDS ? somethingEnded() : refreshWhileNeeded());
});
/** A source that waited for it is read at once, a site watched over; one that was taken away is said to be. */
browser.permissions.onAdded.addListener(() => later(refreshAndTell(), keepWatch(scripts), offer()));
browser.permissions.onRemoved.addListener(() => later(refreshAndTell(), keepWatch(scripts), offer()));
/** Alarms can vanish when the browser restarts: set at every wake. A jitter keeps all installs from asking at once. */
browser.alarms.get(REFRESH).then((set) => {
  if (!set) browser.alarms.create(REFRESH, { delayInMinutes: 1 + Math.random(), periodInMinutes: 5 });
});
/** To be woken at all; and browsers forget the button's picture and badge when they close. */
browser.runtime.onStartup.addListener(() => {});
later(readSettings().then(showPause), drawBadge(), plant(scripts), keepWatch(scripts), offer(), heedMembership());

const isSame = (a: Aside, b: Aside) => a.key === b.key && a.account === b.account;

/** Where the page's own menu has Aplomb's item: wherever it watches. */
async function offer(): Promise<void> {
  await offerLater([...pages, ...(await watchedPages())]);
}

async function keepForLater(...chosen: Parameters<typeof answerLater>): Promise<void> {
  if (await answerLater(...chosen)) await syncTeam();
}

/** The world has changed: every tab judges anew, and what is planned is judged with them. */
const spread = async () => Promise.all([tellTabs(feeds, [...pages, ...(await watchedPages())]), drawBadge()]);

/** At once as the settings are; then with what is planned, which takes a look into the ledger. */
async function drawBadge(): Promise<void> {
  const mine = ++drawn;
  const before = await readSettings();
  if (before.crisis) await showBadge(before, 0);
  const touched = await touchedPlans(feeds);
  const settings = await readSettings();
  if (mine === drawn) await showBadge(settings, touched.length);
}

/** Source by source: what one has to say does not wait for the slowest. */
const refreshAndTell = () => refresh(feeds, () => later(spread()));

async function refreshWhileNeeded(): Promise<void> {
  const { [NEEDED]: neededAt } = await browser.storage.session.get(NEEDED);
  if (typeof neededAt === "number" && Math.abs(Date.now() - neededAt) < NEEDED_FOR) await refreshAndTell();
}

/** A pause or a crisis: nobody touches the settings then. */
async function somethingEnded(): Promise<void> {
  const settings = await readSettings();
  await Promise.all([showPause(settings), spread()]);
}

/** What nobody waits for: each by itself, and what fails is said in the extension's console. */
function later(...work: readonly Promise<unknown>[]): void {
  for (const one of work) one.catch((error) => console.error("Aplomb:", error));
}
