/** What Aplomb promises, in four sentences. */
import { useVoice } from "../ui/say.ts";

export function Promises() {
  const { say } = useVoice();
  return (
    <ul class="promises">
      <li>{say("aboutDraft")}</li>
      <li>{say("aboutPublished")}</li>
      <li>{say("aboutFailsOpen")}</li>
      <li>{say("aboutNoPromise")}</li>
    </ul>
  );
}
