/** The small parts that all pages share: avatars, signs, and the things that are pressed, which on Facebook are never buttons. */
/** @jsxImportSource react */
// biome-ignore-all lint/a11y: roles and labels are Facebook's own, with their faults.
import type { ComponentChildren } from "preact";
import type { Person } from "./people.ts";
import style from "./style.module.css";

export function Avatar({ of, small = false }: { readonly of: Person; readonly small?: boolean }) {
  return (
    <span className={`${style.avatar} ${small ? style.small : ""}`} style={{ background: of.colour }} aria-hidden="true">
      {of.name[0]}
    </span>
  );
}

interface PressProps {
  /** What assistive technology calls it; "" where the words shown are enough, as in Business Suite. */
  readonly label?: string;
  readonly className?: string | undefined;
  readonly disabled?: boolean;
  readonly children?: ComponentChildren;
  onPress(): void;
}

export function Press({ label, className, disabled = false, children, onPress }: PressProps) {
  return (
    <div
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-label={label || undefined}
      aria-disabled={disabled ? "true" : undefined}
      className={className}
      onClick={() => !disabled && onPress()}
      onKeyDown={(event) => {
        if (disabled || (event.key !== "Enter" && event.key !== " ")) return;
        event.preventDefault();
        onPress();
      }}
    >
      {children}
    </div>
  );
}

/** The wide blue one at the end of a dialog, or the narrow one of Business Suite. */
export function Publish({ label, named = true, wide = true, ...rest }: PressProps & { readonly named?: boolean; readonly wide?: boolean }) {
  return (
    <Press {...rest} label={named ? (label ?? "") : ""} className={`${style.publish} ${wide ? style.wide : ""}`}>
      <div>
        <span>
          <span>{label}</span>
        </span>
      </div>
    </Press>
  );
}

const PATHS = {
  home: "M4 11l8-7 8 7v9h-5v-6H9v6H4z",
  search: "M10.5 4a6.5 6.5 0 110 13 6.5 6.5 0 010-13zM15.5 15.5L20 20",
  person: "M12 4a4 4 0 110 8 4 4 0 010-8zM4 20c1-4 4-6 8-6s7 2 8 6",
  group: "M9 5a3 3 0 110 6 3 3 0 010-6zM3 19c0-4 3-6 6-6s6 2 6 6M16 5a3 3 0 010 6M17 13c3 0 4 3 4 6",
  image: "M4 4h16v16H4zM4 16l5-5 5 5 2-2 4 4",
  calendar: "M4 6h16v14H4zM4 10h16M8 3v5M16 3v5",
  close: "M5 5l14 14M19 5L5 19",
  back: "M20 12H5M11 5l-7 7 7 7",
  like: "M7 11v9H4v-9zM7 11l4-7c2 0 3 1 2 4l-1 2h6c2 0 2 2 1.5 4l-1 4c-.5 1.5-1 2-3 2H7",
  comment: "M4 5h16v11H10l-5 4v-4H4z",
  share: "M13 5l8 6-8 6v-4c-5 0-8 1-10 5 0-6 4-9 10-9z",
  chat: "M12 4c5 0 9 3 9 7s-4 7-9 7l-5 3v-4c-2-1-4-3-4-6 0-4 4-7 9-7z",
  globe: "M12 3a9 9 0 110 18 9 9 0 010-18zM3 12h18M12 3c-6 6-6 12 0 18 6-6 6-12 0-18",
  send: "M4 12l16-8-5 16-3-6zM12 14l8-10",
} as const;

export function Icon({ of }: { readonly of: keyof typeof PATHS }) {
  return (
    <svg className={style.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  );
}
