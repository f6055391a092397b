/** What the last task came to, in words; and the rows that were left out, each with its line and its reason. */
import type { Problem } from "../../imports/format.ts";
import type { Bad } from "../../imports/run.ts";
import { useVoice, type Voice } from "../../ui/say.ts";
import type { Key } from "../../ui/words.ts";
import type { Data, Result } from "./model.ts";

export const PROBLEMS = {
  broken: "problemBroken",
  "no-date": "problemNoDate",
  "no-text": "problemNoText",
  "no-account": "problemNoAccount",
  "not-a-post": "problemNotAPost",
} as const satisfies Record<Problem, Key>;

export function Outcome({ data }: { readonly data: Data }) {
  const voice = useVoice();
  const result = data.result.value;
  const isTrouble = result?.kind === "failed" || result?.kind === "unknown";
  return (
    <div role="status">
      {result && (
        <div class={isTrouble ? "outcome is-trouble" : "outcome"}>
          <p>{sentence(voice, result)}</p>
          {result.kind === "imported" && result.bad.length > 0 && <BadRows bad={result.bad} all={result.progress.bad} />}
        </div>
      )}
    </div>
  );
}

function BadRows({ bad, all }: { readonly bad: readonly Bad[]; readonly all: number }) {
  const { say } = useVoice();
  return (
    <details>
      <summary>{say("badRows", { n: all })}</summary>
      <ul>
        {bad.map(({ path, line, problem }) => (
          <li key={`${path}:${line}`}>
            <code>{path.replace(/^\//, "")}</code> {say("badRow", { line, why: say(PROBLEMS[problem]) })}
          </li>
        ))}
      </ul>
      {all > bad.length && <p class="hint">{say("badRowsMore", { n: all - bad.length })}</p>}
    </details>
  );
}

function sentence({ say }: Voice, result: Result): string {
  switch (result.kind) {
    case "imported": {
      const { added, known } = result.progress;
      const came = say("imported", { n: added }) + (known > 0 ? ` ${say("importedKnown", { n: known })}` : "");
      return result.isStopped ? `${say("importStopped")} ${came}` : came;
    }
    case "exported":
      return say("exportDone", { n: result.posts });
    case "erased":
      return say("eraseDone", { n: result.posts });
    case "unknown":
      return say("importUnknown", { name: result.name });
    case "failed":
      return (
        say("dataFailed", { why: result.why }) + (result.progress ? ` ${say("imported", { n: result.progress.added })} ${say("importAgain")}` : "")
      );
  }
}
