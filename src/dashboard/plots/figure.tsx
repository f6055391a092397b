/** A figure on the page: what it says in a sentence, the plot, the table behind it, and the files it can be taken away as. */
import { useRef } from "preact/hooks";
import { type Figure, tableOf } from "../../core/desk/figures.ts";
import { ClassMark } from "../../ui/class-mark.tsx";
import { useVoice } from "../../ui/say.ts";
import { FIGURE_FORMATS, saveFigure } from "./export.ts";
import { useOpenOnPaper } from "./on-paper.ts";
import { Plot, toneOf } from "./plot.tsx";

interface Props {
  readonly figure: Figure;
  fail(error: unknown): void;
}

/** A table of so many rows, and of one number in each, stands in columns on paper. */
const LONG = 8;

/** What has no labels has nothing to draw: its sentence says why. */
export function FigureView({ figure, fail }: Props) {
  const { say } = useVoice();
  return (
    <figure class={figure.vanity ? "figure is-vanity" : "figure"} aria-labelledby={`figure-${figure.id}`}>
      <h2 id={`figure-${figure.id}`}>{figure.title}</h2>
      <p class="sentence">{figure.sentence}</p>
      {figure.vanity && <p class="vanity">{say("vanity")}</p>}
      {figure.shape === "doubt" ? (
        <p class="hint">{say("reportDoubt")}</p>
      ) : (
        figure.series.length > 1 && (
          <ul class="plot-legend" aria-hidden="true">
            {figure.series.map((one, i) => (
              <li key={one.name} class={toneOf(one, i)}>
                {one.of ? <ClassMark of={one.of} /> : <span class="plot-key" />} {one.name}
              </li>
            ))}
          </ul>
        )
      )}
      {figure.labels.length > 0 && <Drawn figure={figure} fail={fail} />}
    </figure>
  );
}

function Drawn({ figure, fail }: Props) {
  const { say, lang } = useVoice();
  const plotEl = useRef<HTMLDivElement>(null);
  const tableEl = useRef<HTMLDetailsElement>(null);
  useOpenOnPaper(tableEl);
  const [heading = [], ...rows] = tableOf(figure);
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: nothing is filled in here */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: narrow pages scroll it, by keyboard too */}
      <div class="plot-frame" ref={plotEl} role="group" aria-label={figure.title} tabIndex={0}>
        <Plot figure={figure} />
      </div>
      <details class="plot-table" ref={tableEl}>
        <summary>{say("figureTable")}</summary>
        <div class={figure.series.length === 1 && figure.labels.length >= LONG ? "is-slim" : ""}>
          <table>
            <caption class="for-readers">{figure.title}</caption>
            <thead>
              <tr>
                {heading.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([name, ...values]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {values.map((value, i) => (
                    <td key={heading[i + 1]}>{typeof value === "number" ? number.format(value) : value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p class="actions not-printed">
          {FIGURE_FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              aria-label={say("figureSave", { format: format.toUpperCase(), title: figure.title })}
              onClick={() => {
                const plot = plotEl.current?.querySelector("svg");
                if (plot) saveFigure(figure, format, plot).catch(fail);
              }}
            >
              {format.toUpperCase()}
            </button>
          ))}
        </p>
      </details>
    </>
  );
}
