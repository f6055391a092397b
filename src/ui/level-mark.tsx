/** The sign of a level: a shape of its own each, so that colour is never alone. Decorative: the words beside it say the same. */
import type { Verdict } from "../core/model.ts";

const PATHS: Readonly<Record<Verdict | "blind", string>> = {
  stop: "M5 1h6l4 4v6l-4 4H5l-4-4V5z M4.5 7.2h7v1.6h-7z",
  warn: "M8 1.2 15.4 14.6H.6z M7.2 6h1.6v4.2H7.2z M7.2 11.2h1.6v1.6H7.2z",
  note: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z M7.2 7h1.6v4.8H7.2z M7.2 4.2h1.6v1.6H7.2z",
  clear: "M7.4 0h1.2v7.2H7.4z M4.6 7.2h6.8L8 16z",
  blind: "M1 7h14v2H1z",
};

export const Mark = ({ of }: { readonly of: Verdict | "blind" }) => (
  <svg class={`mark mark-${of}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path fill="currentColor" fill-rule="evenodd" d={PATHS[of]} />
  </svg>
);
