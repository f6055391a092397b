/** Own evidence over formulas: for each line that a rule draws, how one's own posts on either side of it were answered. It may suggest; it changes nothing. */
import { LEAST_POSTS, LINES, type LineRule, type Sides, sidesOf } from "../../core/desk/evidence.ts";
import type { Middle } from "../../core/desk/statistics.ts";
import { useVoice, type Voice } from "../../ui/say.ts";
import type { Key } from "../../ui/words.ts";
import type { Measured } from "./read.ts";

const LINE_NAMES = { "no-hashtag-pile": "lineTags", "no-emoji-load": "lineEmoji", "no-link-card": "lineLinks" } as const satisfies Record<
  LineRule,
  Key
>;

export function Evidence({ measured }: { readonly measured: Measured }) {
  const voice = useVoice();
  const { say } = voice;
  const answered = measured.posts.flatMap(({ id, site, text }) => {
    const response = measured.readings.get(id)?.response;
    return response === undefined ? [] : [{ site, text, response }];
  });
  return (
    <section class="measures-part" aria-labelledby="evidence">
      <h2 id="evidence">{say("evidenceTitle")}</h2>
      <p class="hint">{say("evidenceHint", { n: answered.length })}</p>
      <ul class="evidence">
        {LINES.map((line) => (
          <Line key={line.rule} sides={sidesOf(line, answered)} />
        ))}
      </ul>
    </section>
  );
}

function Line({ sides }: { readonly sides: Sides }) {
  const voice = useVoice();
  const { say } = voice;
  return (
    <li>
      <h3>
        <a href={`/src/options/index.html#rules/${sides.line.rule}`}>{say(LINE_NAMES[sides.line.rule])}</a>
      </h3>
      <p>
        {say("evidenceWithin")}: {inWords(voice, sides.within)} · {say("evidenceBeyond")}: {inWords(voice, sides.beyond)}
      </p>
      <p class={sides.says === "few" ? "hint" : "says"}>{verdict(voice, sides)}</p>
    </li>
  );
}

function inWords({ say }: Voice, middle: Middle | undefined): string {
  if (!middle) return say("evidenceNone");
  const { median, interval, n } = middle;
  return interval ? say("evidenceMiddle", { median, from: interval[0], to: interval[1], n }) : say("evidenceBare", { median, n });
}

function verdict({ say }: Voice, { says }: Sides): string {
  switch (says) {
    case "few":
      return say("evidenceFew", { n: LEAST_POSTS });
    case "same":
      return say("evidenceSame");
    case "within":
      return say("evidenceFor");
    case "beyond":
      return say("evidenceAgainst");
  }
}
