/** The popup, from top to bottom: where we are, how the week stands, what to post next, what went out, how fresh the news is. */
import { useSignalEffect } from "@preact/signals";
import browser from "webextension-polyfill";
import { Language } from "../ui/say.ts";
import { t } from "../ui/words.ts";
import { CrisisStrip } from "./crisis.tsx";
import { HereStrip } from "./here-strip.tsx";
import { LastPosts } from "./last-posts.tsx";
import { OwnPosts } from "./own-posts.tsx";
import { Planned } from "./planned.tsx";
import { RehearsalStrip, Rehearse } from "./rehearse.tsx";
import { Sources } from "./sources.tsx";
import type { Popup } from "./state.ts";
import { ToPanel } from "./to-panel.tsx";
import { ToSort } from "./to-sort.tsx";
import { Week } from "./week.tsx";

interface PageProps {
  readonly popup: Popup;
  /** In the side panel already. */
  readonly staysOpen?: boolean;
}

export function Page({ popup, staysOpen = false }: PageProps) {
  const lang = popup.lang.value;
  const trouble = popup.trouble.value;
  useSignalEffect(() => {
    document.documentElement.lang = popup.lang.value;
  });
  return (
    <Language.Provider value={lang}>
      <header>
        <img src="/icons/aplomb.svg" alt="" />
        <h1>{t(lang, "appName")}</h1>
        <HereStrip popup={popup} />
        <CrisisStrip popup={popup} />
        <RehearsalStrip popup={popup} />
      </header>
      <main>
        {trouble && (
          <div class="trouble" role="alert">
            <p>{t(lang, trouble.key, { why: trouble.why })}</p>
            {trouble.key === "troubleLedger" && (
              <button type="button" onClick={() => popup.renew()}>
                {t(lang, "tryAgain")}
              </button>
            )}
          </div>
        )}
        {trouble?.key !== "troubleLedger" && (
          <>
            <Planned popup={popup} />
            <OwnPosts popup={popup} />
            <Week popup={popup} />
            <ToSort popup={popup} />
            <LastPosts popup={popup} />
          </>
        )}
      </main>
      <footer>
        <Sources popup={popup} />
        <Rehearse popup={popup} />
        <div class="ways">
          <button type="button" onClick={() => browser.tabs.create({ url: browser.runtime.getURL("src/dashboard/index.html") })}>
            {t(lang, "dashOpen")}
          </button>
          <button type="button" onClick={() => browser.runtime.openOptionsPage()}>
            {t(lang, "optionsOpen")}
          </button>
          {!staysOpen && <ToPanel />}
        </div>
      </footer>
    </Language.Provider>
  );
}
