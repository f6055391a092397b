/** What is kept of what was published: how much and where, what existed before brought in, a copy taken out, a part erased. */
import { useEffect, useMemo } from "preact/hooks";
import { days, diskSpace } from "../../ui/format.ts";
import { handleOf, siteOf } from "../../ui/names.ts";
import { useVoice } from "../../ui/say.ts";
import { DeskPart } from "../data/desk-part.tsx";
import { EraseForm } from "../data/erase-form.tsx";
import { ImportForm } from "../data/import-form.tsx";
import { DataModel, type Data as Model } from "../data/model.ts";
import { Outcome } from "../data/outcome.tsx";
import { TaskBar } from "../data/task-bar.tsx";
import { save } from "../save.ts";
import type { Section, SectionProps } from "./section.ts";

const DAY = 86_400_000;

function Data({ options }: SectionProps) {
  const { say } = useVoice();
  const data = useMemo(() => new DataModel(), []);
  useEffect(() => {
    data.read();
  }, [data]);
  const busy = data.task.value !== undefined;
  return (
    <>
      <Kept data={data} />
      <section class="data-part" aria-labelledby="import">
        <h2 id="import">{say("importTitle")}</h2>
        <p class="hint">{say("importHint")}</p>
        {!busy && <ImportForm data={data} accounts={options.accounts.value} />}
        <TaskBar data={data} />
        <Outcome data={data} />
      </section>
      <section class="data-part" aria-labelledby="export">
        <h2 id="export">{say("exportTitle")}</h2>
        <p class="hint">{say("exportHint")}</p>
        <p class="actions">
          {(["jsonl", "csv"] as const).map((kind) => (
            <button key={kind} type="button" disabled={busy || !data.total.value} onClick={() => data.export(kind, save)}>
              {say(kind === "csv" ? "exportCsv" : "exportJsonl")}
            </button>
          ))}
        </p>
      </section>
      <EraseForm data={data} />
      <DeskPart save={save} />
      <p>
        <a href="#privacy">{say("dataWhole")}</a>
      </p>
    </>
  );
}

function Kept({ data }: { readonly data: Model }) {
  const { say, lang } = useVoice();
  const sizes = data.sizes.value;
  const disk = data.disk.value;
  const total = data.total.value;
  if (!sizes || total === undefined) return <p class="hint">…</p>;
  return (
    <section class="data-part" aria-labelledby="kept">
      <h2 id="kept">{say("keptTitle")}</h2>
      <p class="kept-total">
        <strong>{new Intl.NumberFormat(lang).format(total)}</strong> {say("keptPosts", { n: total })}
      </p>
      {sizes.length > 0 && (
        <table class="kept-accounts">
          <caption class="for-readers">{say("keptTitle")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("account")}</th>
              <th scope="col">{say("mixPosts")}</th>
              <th scope="col">{say("keptFromTo")}</th>
            </tr>
          </thead>
          <tbody>
            {sizes.map(({ account, posts, firstDayAt, lastDayAt }) => (
              <tr key={account}>
                <th scope="row">
                  {handleOf(account)} <span class="hint">{siteOf(account)}</span>
                </th>
                <td>{new Intl.NumberFormat(lang).format(posts)}</td>
                <td>{days(lang, firstDayAt, lastDayAt + DAY, "year")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="hint">
        {say("keptWhere")} {disk?.used !== undefined && say("keptUsed", { size: diskSpace(lang, disk.used) })}{" "}
        {disk && say(disk.isForGood ? "keptForGood" : "keptForNow")}
      </p>
      {disk && !disk.isForGood && total > 0 && (
        <button type="button" onClick={() => data.keepForGood()}>
          {say("keptProtect")}
        </button>
      )}
    </section>
  );
}

export const data: Section = { id: "data", title: "optionsData", lead: "optionsDataLead", View: Data };
