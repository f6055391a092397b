/** How far a change of very many things is, and the way to call it off. */
import { useVoice } from "../ui/say.ts";
import type { LongWork } from "./state.ts";

export function LongWorkBar({ work: { done, of, cancel } }: { readonly work: LongWork }) {
  const { say } = useVoice();
  const how = say("deskWriting", { n: done, of });
  return (
    <div class="kept">
      <p>
        <progress aria-label={how} value={done} max={of} /> {how}{" "}
        <button type="button" onClick={cancel}>
          {say("cancel")}
        </button>
      </p>
    </div>
  );
}
