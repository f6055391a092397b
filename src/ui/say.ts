/** The page's language, so that parts can speak without being handed it. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Lang } from "../core/model.ts";
import type { Values } from "../core/words.ts";
import { type Key, t } from "./words.ts";

export const Language = createContext<Lang>("en");

export interface Voice {
  readonly lang: Lang;
  say(key: Key, values?: Values): string;
}

/** @returns the page's language, and `t` in it */
export function useVoice(): Voice {
  const lang = useContext(Language);
  return { lang, say: (key, values) => t(lang, key, values) };
}
