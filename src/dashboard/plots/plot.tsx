/** Draws a figure as SVG: stacked bars, bars, lines, or medians with their doubt; told apart by place and name as well as by colour. The table behind it is what readers hear. */
import { scaleBand, scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { Figure, Series } from "../../core/desk/figures.ts";
import type { Lang } from "../../core/model.ts";
import { useVoice } from "../../ui/say.ts";

const WIDTH = 720;
const HEIGHT = 240;
const MARGIN = { top: 12, right: 8, bottom: 28, left: 44 } as const;
const ROW = 26;
const NAMES = 216;
/** Labels longer than this stand beside their bars rather than under them. */
const SHORT = 9;
const LABEL_ROOM = 56;

/** The class that gives it its colour. @param i its place */
export const toneOf = ({ of, mood }: Series, i: number): string => (of || mood ? `is-${of ?? mood}` : `is-account-${i % 8}`);
const short = (lang: Lang, n: number) => new Intl.NumberFormat(lang, { notation: "compact", maximumFractionDigits: 1 }).format(n);

const clipped = (label: string) => (label.length > 28 ? `${label.slice(0, 27)}…` : label);

export function Plot({ figure }: { readonly figure: Figure }) {
  if (figure.shape === "doubt") return <Doubt figure={figure} />;
  const isLying = figure.shape !== "line" && figure.labels.some((label) => label.length > SHORT);
  return isLying ? <Lying figure={figure} /> : <Standing figure={figure} />;
}

const sums = ({ labels, series }: Figure) => labels.map((_, i) => series.reduce((sum, { values }) => sum + (values[i] ?? 0), 0));

function Standing({ figure }: { readonly figure: Figure }) {
  const { lang } = useVoice();
  const { labels, series, shape } = figure;
  const isLine = shape === "line";
  const most = Math.max(1, ...(isLine ? series.flatMap(({ values }) => values) : sums(figure)));
  const x = scaleBand<number>(labels.keys(), [MARGIN.left, WIDTH - MARGIN.right]).padding(0.25);
  const y = scaleLinear([0, most], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(4);
  const every = Math.max(1, Math.ceil((labels.length * LABEL_ROOM) / (WIDTH - MARGIN.left)));
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      {y.ticks(Math.min(4, most)).map((tick) => (
        <g key={tick}>
          <line class="plot-grid" x1={MARGIN.left} x2={WIDTH - MARGIN.right} y1={y(tick)} y2={y(tick)} />
          <text class="plot-tick" x={MARGIN.left - 8} y={y(tick)} dy="0.32em" text-anchor="end">
            {short(lang, tick)}
          </text>
        </g>
      ))}
      {labels.map((label, i) =>
        i % every === 0 ? (
          <text key={label} class="plot-tick" x={(x(i) ?? 0) + x.bandwidth() / 2} y={HEIGHT - 8} text-anchor="middle">
            {label}
          </text>
        ) : null,
      )}
      {isLine ? <Lines series={series} x={(i) => (x(i) ?? 0) + x.bandwidth() / 2} y={y} /> : <Stacks series={series} labels={labels} x={x} y={y} />}
    </svg>
  );
}

interface StackProps {
  readonly series: readonly Series[];
  readonly labels: readonly string[];
  readonly x: { (i: number): number | undefined; bandwidth(): number };
  y(value: number): number;
}
function Stacks({ series, labels, x, y }: StackProps) {
  return (
    <>
      {labels.map((label, i) => {
        let below = 0;
        return series.map((one, s) => {
          const [from, to] = [below, below + (one.values[i] ?? 0)];
          below = to;
          if (to === from) return null;
          return (
            <rect
              key={`${label}${one.name}`}
              class={`plot-bar ${toneOf(one, s)}`}
              x={x(i) ?? 0}
              width={x.bandwidth()}
              y={y(to)}
              height={Math.max(0.5, y(from) - y(to) - 1)}
            />
          );
        });
      })}
    </>
  );
}

const DASHES = ["", "7 4", "2 4", "10 3 2 3"];

function Lines({ series, x, y }: { readonly series: readonly Series[]; x(i: number): number; y(value: number): number }) {
  return (
    <>
      {series.map((one, s) => (
        <g key={one.name} class={toneOf(one, s)}>
          <path
            class="plot-line"
            stroke-dasharray={DASHES[s % DASHES.length]}
            d={
              line<number>()
                .x((_, i) => x(i))
                .y(y)([...one.values]) ?? ""
            }
          />
          {one.values.map((value, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a point is known by its place
            <circle key={i} class="plot-point" cx={x(i)} cy={y(value)} r={3} />
          ))}
        </g>
      ))}
    </>
  );
}

function Lying({ figure }: { readonly figure: Figure }) {
  const { lang } = useVoice();
  const { labels, series } = figure;
  const totals = sums(figure);
  const height = labels.length * ROW + 8;
  const x = scaleLinear([0, Math.max(1, ...totals)], [NAMES, WIDTH - 56]);
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height} aria-hidden="true">
      {labels.map((label, i) => {
        let before = 0;
        return (
          <g key={label} transform={`translate(0 ${4 + i * ROW})`}>
            <text class="plot-name" x={NAMES - 10} y={ROW / 2} dy="0.32em" text-anchor="end">
              {clipped(label)}
            </text>
            {series.map((one, s) => {
              const from = before;
              before += one.values[i] ?? 0;
              if (before === from) return null;
              return (
                <rect
                  key={one.name}
                  class={`plot-bar ${toneOf(one, s)}`}
                  x={x(from)}
                  width={Math.max(0.5, x(before) - x(from) - 1)}
                  y={4}
                  height={ROW - 8}
                />
              );
            })}
            <text class="plot-tick" x={x(totals[i] ?? 0) + 6} y={ROW / 2} dy="0.32em">
              {short(lang, totals[i] ?? 0)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function Doubt({ figure: { labels, series } }: { readonly figure: Figure }) {
  const { lang } = useVoice();
  const [medians, from, to] = series.map(({ values }) => values);
  const height = labels.length * ROW + 8;
  const x = scaleLinear([0, Math.max(1e-9, ...(to ?? []))], [NAMES, WIDTH - 56]);
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH} height={height} aria-hidden="true">
      {labels.map((label, i) => (
        <g key={label} transform={`translate(0 ${4 + i * ROW})`}>
          <text class="plot-name" x={NAMES - 10} y={ROW / 2} dy="0.32em" text-anchor="end">
            {clipped(label)}
          </text>
          <line class="plot-grid" x1={NAMES} x2={WIDTH - 56} y1={ROW / 2} y2={ROW / 2} />
          <line class="doubt" x1={x(from?.[i] ?? 0)} x2={x(to?.[i] ?? 0)} y1={ROW / 2} y2={ROW / 2} />
          <circle class="median" cx={x(medians?.[i] ?? 0)} cy={ROW / 2} r={5} />
          <text class="plot-tick" x={WIDTH - 44} y={ROW / 2} dy="0.32em">
            {short(lang, medians?.[i] ?? 0)}
          </text>
        </g>
      ))}
    </svg>
  );
}
