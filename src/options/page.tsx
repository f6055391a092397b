/** The options page: a menu of sections, the one that the address names, and a word when something was kept or could not be. */
import { useSignalEffect } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { Language } from "../ui/say.ts";
import { t } from "../ui/words.ts";
import { sections } from "./sections/index.ts";
import type { Section } from "./sections/section.ts";
import type { Options } from "./state.ts";

export function Page({ options }: { readonly options: Options }) {
  const [id, detail] = useAddress();
  const shown = sections.find((section) => section.id === id) ?? (sections[0] as Section);
  const headingEl = useRef<HTMLHeadingElement>(null);
  const lang = options.lang.value;
  const settings = options.settings.value;
  useSignalEffect(() => {
    document.documentElement.lang = options.lang.value;
  });
  useEffect(() => {
    document.title = `${t(lang, shown.title)} · ${t(lang, "appName")}`;
  }, [lang, shown]);
  return (
    <Language.Provider value={lang}>
      <nav aria-label={t(lang, "optionsMenu")}>
        <p class="brand">
          <img src="/icons/aplomb.svg" alt="" /> {t(lang, "appName")}
        </p>
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === shown.id ? "page" : undefined} onClick={() => headingEl.current?.focus()}>
                {t(lang, title)}
              </a>
            </li>
          ))}
          <li class="apart">
            <a href="/src/dashboard/index.html">{t(lang, "dashOpen")}</a>
          </li>
        </ul>
      </nav>
      <main>
        <h1 ref={headingEl} tabIndex={-1}>
          {t(lang, shown.title)}
        </h1>
        <p class="lead">{t(lang, shown.lead)}</p>
        {options.trouble.value && (
          <p class="trouble" role="alert">
            {t(lang, "optionsNotKept", { why: options.trouble.value })}
          </p>
        )}
        {settings && <shown.View options={options} settings={settings} detail={detail} />}
      </main>
      <div class="kept" role="status">
        {options.canUndo.value && (
          <p>
            {t(lang, "optionsKept")}{" "}
            <button type="button" onClick={() => options.undo()}>
              {t(lang, "optionsUndo")}
            </button>
          </p>
        )}
      </div>
    </Language.Provider>
  );
}

/** What the address names: a section, and something in it (`#rules/no-iban`); empty at first. */
function useAddress(): readonly [section: string, detail: string] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const [section = "", detail = ""] = hash.slice(1).split("/");
  return [section, detail];
}
