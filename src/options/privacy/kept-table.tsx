/** What is kept, part by part: what it is, what it is for, where it lies, how much of it there is just now. */
import type { Part } from "../../store/everything.ts";
import { diskSpace } from "../../ui/format.ts";
import { useVoice } from "../../ui/say.ts";
import type { Key } from "../../ui/words.ts";

type Row = readonly [part: Part, name: Key, about: Key, count: "posts" | "records" | "bytes"];
const ROWS: readonly Row[] = [
  ["posts", "wholePosts", "wholePostsAbout", "posts"],
  ["desk", "wholeDesk", "wholeDeskAbout", "records"],
  ["settings", "wholeSettings", "wholeSettingsAbout", "bytes"],
  ["lessons", "wholeLessons", "wholeLessonsAbout", "bytes"],
  ["records", "wholeRecords", "wholeRecordsAbout", "bytes"],
  ["begun", "begunTitle", "wholeBegunAbout", "bytes"],
  ["team", "wholeTeam", "wholeTeamAbout", "bytes"],
  ["news", "wholeNews", "wholeNewsAbout", "bytes"],
  ["rehearsal", "wholeRehearsal", "wholeRehearsalAbout", "posts"],
  ["other", "wholeOther", "wholeOtherAbout", "bytes"],
];
/** Told of where there is something alone: they are seldom. */
const SELDOM: readonly Part[] = ["begun", "rehearsal", "other"];
const IN_DATABASE: readonly Part[] = ["posts", "desk", "rehearsal"];

export function KeptTable({ kept }: { readonly kept: Readonly<Record<Part, number>> }) {
  const { say, lang } = useVoice();
  const amount = (n: number, count: Row[3]) => {
    if (n === 0) return say("wholeNone");
    if (count === "bytes") return diskSpace(lang, n);
    return `${new Intl.NumberFormat(lang).format(n)} ${say(count === "posts" ? "keptPosts" : "wholeRecordsCount", { n })}`;
  };
  return (
    <table class="whole">
      <caption class="for-readers">{say("wholeTitle")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("wholeWhat")}</th>
          <th scope="col">{say("wholeWhere")}</th>
          <th scope="col">{say("wholeSize")}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">
            {say("wholeDrafts")} <span class="hint">{say("wholeDraftsAbout")}</span>
          </th>
          <td>{say("wholeNowhere")}</td>
          <td>{say("wholeNone")}</td>
        </tr>
        {ROWS.filter(([part]) => !SELDOM.includes(part) || kept[part] > 0).map(([part, name, about, count]) => (
          <tr key={part} data-part={part}>
            <th scope="row">
              {say(name)} <span class="hint">{say(about)}</span>
            </th>
            <td>{say(IN_DATABASE.includes(part) ? "wholeDatabase" : "wholeStorage")}</td>
            <td>{amount(kept[part], count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
