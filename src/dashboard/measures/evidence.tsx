/** Own evidence over formulas: for each line that a rule draws, how one's own posts on either side of it were answered. It may suggest; it changes nothing. */
import { useMemo } from "preact/hooks";
import {
  type Answered,
  type Line as DrawnLine,
  LEAST_POSTS,
  type LineRule,
  otherLines,
  type Sides,
  type Suggestion,
  sidesOf,
} from "../../core/desk/evidence.ts";
import type { Middle } from "../../core/desk/statistics.ts";
import { SITE_NAMES } from "../../ui/names.ts";
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
  const answered = useMemo(
    () =>
      measured.posts.flatMap(({ id, site, text }) => {
        const response = measured.readings.get(id)?.response;
        return response === undefined ? [] : [{ site, text, response }];
      }),
    [measured],
  );
  return (
    <section class="measures-part" aria-labelledby="evidence">
      <h2 id="evidence">{say("evidenceTitle")}</h2>
      <p class="hint">{say("evidenceHint", { n: answered.length })}</p>
      <ul class="evidence">
        {measured.lines.map((line) => (
          <Line key={line.rule} line={line} answered={answered} />
        ))}
      </ul>
    </section>
  );
}

function Line({ line, answered }: { readonly line: DrawnLine; readonly answered: readonly Answered[] }) {
  const voice = useVoice();
  const { say } = voice;
  const sides = useMemo(() => sidesOf(line, answered), [line, answered]);
  const others = useMemo(() => otherLines(line, answered), [line, answered]);
  return (
    <li>
      <h3>
        <a href={`/src/options/index.html#rules/${line.rule}`}>{say(LINE_NAMES[line.rule])}</a>
      </h3>
      <p>
        {say("evidenceWithin")}: {inWords(voice, sides.within)} · {say("evidenceBeyond")}: {inWords(voice, sides.beyond)}
      </p>
      <p class={sides.says === "few" ? "hint" : "says"}>{verdict(voice, sides)}</p>
      {others.map((one) => (
        <p key={one.site} class="another-line">
          {suggests(voice, one)}
        </p>
      ))}
    </li>
  );
}

const suggests = (voice: Voice, { site, most, within, beyond }: Suggestion): string =>
  voice.say("evidenceOther", { site: SITE_NAMES[site], most, within: inWords(voice, within), beyond: inWords(voice, beyond) });

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
