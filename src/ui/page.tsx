/** The frame of a page that has parts: a menu, the part that the address names, and a word when something was kept or could not be. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Lang } from "../core/model.ts";
import { Language } from "./say.ts";
import { type Key, t } from "./words.ts";

/** What the menu names. */
export interface Part {
  readonly id: string;
  readonly title: Key;
  readonly lead: Key;
}

interface Props {
  readonly lang: Lang;
  /** What the menu is called. */
  readonly menu: Key;
  readonly parts: readonly Part[];
  readonly shown: Part;
  /** The page of ours beside this one. */
  readonly other: { readonly href: string; readonly title: Key };
  /** What could not be done. */
  readonly trouble: string | undefined;
  /** Takes back what was kept last; absent when there is nothing. */
  readonly undo: (() => void) | undefined;
  readonly children: ComponentChildren;
}

export function Page({ lang, menu, parts, shown, other, trouble, undo, children }: Props) {
  const headingEl = useRef<HTMLHeadingElement>(null);
  /** Where the page is narrow, the menu unfolds. */
  const [isUnfolded, setUnfolded] = useState(false);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = `${t(lang, shown.title)} · ${t(lang, "appName")}`;
  }, [lang, shown]);
  const go = () => {
    setUnfolded(false);
    headingEl.current?.focus();
  };
  return (
    <Language.Provider value={lang}>
      <nav aria-label={t(lang, menu)}>
        <p class="brand">
          <img src="/icons/aplomb.svg" alt="" /> {t(lang, "appName")}
        </p>
        <button type="button" class="unfold" aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
          {t(lang, menu)}
        </button>
        <ul class={isUnfolded ? "is-unfolded" : undefined}>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === shown.id ? "page" : undefined} onClick={go}>
                {t(lang, title)}
              </a>
            </li>
          ))}
          <li class="apart">
            <a href={other.href}>{t(lang, other.title)}</a>
          </li>
        </ul>
      </nav>
      <main class={`view-${shown.id}`}>
        <h1 ref={headingEl} tabIndex={-1}>
          {t(lang, shown.title)}
        </h1>
        <p class="lead">{t(lang, shown.lead)}</p>
        {trouble && (
          <p class="trouble" role="alert">
            {trouble}
          </p>
        )}
        {children}
      </main>
      <div class="kept" role="status">
        {undo && (
          <p>
            {t(lang, "optionsKept")}{" "}
            <button type="button" onClick={undo}>
              {t(lang, "optionsUndo")}
            </button>
          </p>
        )}
      </div>
    </Language.Provider>
  );
}

/** What the address names: a part, and something in it (`#rules/no-iban`, `#calendar/2026-11`); empty at first. */
export function useAddress(): readonly [part: string, detail: string] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const [part = "", detail = ""] = hash.slice(1).split("/");
  return [part, detail];
}
