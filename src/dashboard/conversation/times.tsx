/** How long answers take, by person and by shift, with what that may be off; and for how long those who wait have waited. */
import { type Age, ages, responseTimes, SHIFTS } from "../../core/desk/conversation.ts";
import type { Thing } from "../../core/desk/records.ts";
import type { Middle } from "../../core/desk/statistics.ts";
import { spell } from "../../ui/format.ts";
import { useVoice, type Voice } from "../../ui/say.ts";

export function Times({ cases, now }: { readonly cases: readonly Thing<"case">[]; readonly now: number }) {
  const voice = useVoice();
  const { say } = voice;
  const { all, people, shifts } = responseTimes(cases);
  const waiting = ages(cases, now);
  return (
    <div class="times">
      {waiting.some(({ n }) => n > 0) && (
        <table>
          <caption>{say("agesTitle")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("agesSince")}</th>
              <th scope="col">{say("agesPeople")}</th>
              <th scope="col">{say("agesComplaints")}</th>
            </tr>
          </thead>
          <tbody>
            {waiting.map((age) => (
              <tr key={age.from}>
                <th scope="row">{inWords(voice, age)}</th>
                <td>{age.n}</td>
                <td>{age.complaints}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {all && (
        <table>
          <caption>{say("timesTitle")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("queueBy")}</th>
              <th scope="col">{say("timesHalf")}</th>
              <th scope="col">{say("compareInterval")}</th>
              <th scope="col">{say("timesAnswers")}</th>
            </tr>
          </thead>
          <tbody>
            <Row name={say("timesAll")} took={all} />
            {people.map(({ by, ...took }) => (
              <Row key={by} name={by} took={took} />
            ))}
            {shifts.map(({ from, ...took }) => (
              <Row key={from} name={shiftName(voice, from)} took={took} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Row({ name, took: { median, interval, n } }: { readonly name: string; readonly took: Middle }) {
  const { lang } = useVoice();
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{spell(lang, Math.round(median))}</td>
      <td>{interval ? interval.map((minutes) => spell(lang, Math.round(minutes))).join(" – ") : "–"}</td>
      <td>{n}</td>
    </tr>
  );
}

function inWords({ say, lang }: Voice, { from, to }: Age): string {
  if (to === undefined) return say("agesOver", { from: spell(lang, from * 60) });
  return from === 0 ? say("agesUnder", { to: spell(lang, to * 60) }) : say("agesBetween", { from: spell(lang, from * 60), to: spell(lang, to * 60) });
}

const shiftName = ({ say }: Voice, from: number) =>
  say("timesShift", { from: String(from), to: String(SHIFTS.find((one) => one > from) ?? SHIFTS[0]) });
