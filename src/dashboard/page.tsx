/** The dashboard's page: a menu of views, the one that the address names, and a word when something was kept or could not be. */
import { useSignalEffect } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { date } from "../ui/format.ts";
import { Language } from "../ui/say.ts";
import { t } from "../ui/words.ts";
import type { Dashboard } from "./state.ts";
import { views } from "./views/index.ts";
import type { View } from "./views/view.ts";

export function Page({ dashboard }: { readonly dashboard: Dashboard }) {
  const [id, detail] = useAddress();
  const shown = views.find((view) => view.id === id) ?? (views[0] as View);
  const headingEl = useRef<HTMLHeadingElement>(null);
  const lang = dashboard.lang.value;
  const settings = dashboard.settings.value;
  useSignalEffect(() => {
    document.documentElement.lang = dashboard.lang.value;
  });
  useEffect(() => {
    document.title = `${t(lang, shown.title)} · ${t(lang, "appName")}`;
  }, [lang, shown]);
  return (
    <Language.Provider value={lang}>
      <nav aria-label={t(lang, "dashMenu")}>
        <p class="brand">
          <img src="/icons/aplomb.svg" alt="" /> {t(lang, "appName")}
        </p>
        <ul>
          {views.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === shown.id ? "page" : undefined} onClick={() => headingEl.current?.focus()}>
                {t(lang, title)}
              </a>
            </li>
          ))}
          <li class="apart">
            <a href="/src/options/index.html">{t(lang, "optionsOpen")}</a>
          </li>
        </ul>
      </nav>
      <main class={`view-${shown.id}`}>
        <h1 ref={headingEl} tabIndex={-1}>
          {t(lang, shown.title)}
        </h1>
        <p class="lead">{t(lang, shown.lead)}</p>
        {dashboard.trouble.value && (
          <p class="trouble" role="alert">
            {t(lang, "dashTrouble", { why: dashboard.trouble.value })}
          </p>
        )}
        {settings?.rehearsal && <p>{t(lang, "dashRehearsal", { day: date(lang, settings.rehearsal.day) })}</p>}
        {settings && !settings.rehearsal && <shown.View dashboard={dashboard} settings={settings} detail={detail} />}
      </main>
      <div class="kept" role="status">
        {dashboard.canUndo.value && (
          <p>
            {t(lang, "optionsKept")}{" "}
            <button type="button" onClick={() => dashboard.undo()}>
              {t(lang, "optionsUndo")}
            </button>
          </p>
        )}
      </div>
    </Language.Provider>
  );
}

/** What the address names: a view, and something in it (`#calendar/2026-11`); empty at first. */
function useAddress(): readonly [view: string, detail: string] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const [view = "", detail = ""] = hash.slice(1).split("/");
  return [view, detail];
}
