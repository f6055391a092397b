/** Somebody's post, as the feed shows it and as the dialog repeats it. */
/** @jsxImportSource preact */
import type { ComponentChildren } from "preact";

export function Noor({ children }: { readonly children?: ComponentChildren }) {
  return (
    <div data-pressable-container="true" class="post">
      <a href="/@noor.haddad">
        <span>noor.haddad</span>
      </a>
      <span dir="auto">The night train is late again, and the tea is excellent. Which of your fabrics survives a sleeping car?</span>
      {children}
    </div>
  );
}
