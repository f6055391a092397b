/** Puts somebody into the queue by hand; and says so when the post is there already, and who is on it. */
import { useState } from "preact/hooks";
import type { Case, Thing } from "../../core/desk/records.ts";
import { claimOn, sameCase } from "../../core/desk/together.ts";
import { ago } from "../../ui/format.ts";
import { useVoice, type Voice } from "../../ui/say.ts";
import { accountName } from "../account-mark.tsx";
import type { Dashboard } from "../state.ts";

interface Props {
  readonly dashboard: Dashboard;
  readonly cases: readonly Thing<"case">[];
  readonly now: number;
}

export function AddCase({ dashboard, cases, now }: Props) {
  const voice = useVoice();
  const { say } = voice;
  const [link, setLink] = useState("");
  const known = sameCase(cases, link);
  const accounts = dashboard.accounts.value;
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const said = new FormData(form);
    const of = (name: string) => String(said.get(name) ?? "").trim();
    const url = URL.parse(of("url"));
    const value: Case = {
      account: of("account"),
      author: of("author"),
      text: of("text"),
      ...(url && /^https?:$/.test(url.protocol) && { url: url.href }),
      ...{ complaint: said.has("complaint"), promise: "", by: "" },
    };
    if (!(await dashboard.change({ kind: "case", at: Date.now(), value }))) return;
    form.reset();
    setLink("");
  };
  return (
    <form class="add-case" onSubmit={add}>
      <label>
        <span>{say("queueAuthor")}</span>
        <input type="text" name="author" required maxLength={200} />
      </label>
      <label>
        <span>{say("account")}</span>
        <select name="account">
          {accounts.map((one) => (
            <option key={one} value={one}>
              {accountName(one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say("queueLink")}</span>
        <input type="url" name="url" aria-describedby="case-known" onInput={({ currentTarget: { value } }) => setLink(value)} />
      </label>
      <p id="case-known" class="wide claim is-others" role="status">
        {known && knownAs(voice, known, now)}
      </p>
      <label class="wide">
        <span>{say("queueText")}</span>
        <textarea name="text" rows={2} maxLength={5_000} required />
      </label>
      <label class="check">
        <input type="checkbox" name="complaint" /> {say("queueComplaint")}
      </label>
      <button type="submit">{say("queueAdd")}</button>
    </form>
  );
}

function knownAs({ say, lang }: Voice, known: Thing<"case">, now: number): string {
  const { answeredAt, by } = known.value;
  if (answeredAt !== undefined) return say("queueKnownAnswered", { who: by, ago: ago(lang, answeredAt, now) });
  const claim = claimOn(known, now);
  return claim ? say("queueKnownClaimed", { who: claim.who, ago: ago(lang, claim.at, now) }) : say("queueKnown");
}
