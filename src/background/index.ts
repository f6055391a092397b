/** Wakes, refreshes, records, answers. Everything it knows is in storage: it may be stopped at any moment. */
import browser from "webextension-polyfill";
import { feeds } from "../feeds/index.ts";
import { answer } from "../messages.ts";
import { dropLedger, openLedger } from "../store/ledger.ts";
import { forgetRehearsals } from "../store/news.ts";
import { onSettings, readSettings } from "../store/settings.ts";
import { snapshot, tellTabs } from "./facts.ts";
import { refresh } from "./refresh.ts";
import { worldOf } from "./world.ts";

const ALARM = "refresh";
/** News is fetched while somebody writes, and for an hour after. */
const NEEDED_FOR = 60 * 60_000;
const NEEDED = "neededAt";
const hosts = browser.runtime.getManifest().content_scripts?.flatMap(({ matches = [] }) => matches.map((match) => match.split("/")[2] ?? "")) ?? [];

answer({
  async facts() {
    await browser.storage.session.set({ [NEEDED]: Date.now() });
    refreshAndTell();
    return snapshot(feeds);
  },
  async published({ post }) {
    const ledger = await openLedger(worldOf(await readSettings()).ledger);
    await ledger.record(post);
    ledger.close();
    tellTabs(feeds, hosts);
    return { recorded: post.id };
  },
  async changed() {
    await tellTabs(feeds, hosts);
  },
});

onSettings(async (settings) => {
  if (!settings.rehearsal) await Promise.all([forgetRehearsals(), dropLedger("aplomb-rehearsal")]);
  await tellTabs(feeds, hosts);
  refreshAndTell();
});

browser.alarms.onAlarm.addListener(async () => {
  const { [NEEDED]: neededAt } = await browser.storage.session.get(NEEDED);
  if (typeof neededAt === "number" && Date.now() - neededAt < NEEDED_FOR) refreshAndTell();
});
/** Alarms can vanish when the browser restarts: set at every wake. A jitter keeps all installs from asking at once. */
browser.alarms.get(ALARM).then((set) => {
  if (!set) browser.alarms.create(ALARM, { delayInMinutes: 1 + Math.random(), periodInMinutes: 5 });
});

async function refreshAndTell(): Promise<void> {
  if (await refresh(feeds)) await tellTabs(feeds, hosts);
}
