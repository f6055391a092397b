/** How far the task at hand is, and the way to stop it. */
import { useVoice, type Voice } from "../../ui/say.ts";
import type { Data, Task } from "./model.ts";

export function TaskBar({ data }: { readonly data: Data }) {
  const voice = useVoice();
  const task = data.task.value;
  if (!task) return null;
  const share = shareOf(task);
  return (
    <div class="task">
      <progress aria-label={sentenceOf(voice, task)} {...(share !== undefined && { value: share })} max={1} />
      <p>{sentenceOf(voice, task)}</p>
      {task.kind !== "erase" && (
        <button type="button" onClick={() => data.cancel()}>
          {voice.say("cancel")}
        </button>
      )}
      {task.kind === "import" && <p class="hint">{voice.say("importStay")}</p>}
    </div>
  );
}

function shareOf(task: Task): number | undefined {
  if (task.kind === "import") return task.progress.read / Math.max(1, task.progress.size);
  return task.kind === "export" ? task.done / Math.max(1, task.of) : undefined;
}

function sentenceOf({ say }: Voice, task: Task): string {
  if (task.kind === "import") return say("importing", { n: task.progress.added + task.progress.known, name: task.name });
  return task.kind === "export" ? say("exporting", { n: task.done, of: task.of }) : say("erasing");
}
