/** A figure as a file: its numbers as CSV or JSON, its picture as SVG or PNG with the colours it is seen in. */
import Papa from "papaparse";
import { type Figure, tableOf } from "../../core/desk/figures.ts";
import { guarded } from "../../imports/formula.ts";
import { save } from "../save.ts";

export const FIGURE_FORMATS = ["csv", "json", "svg", "png"] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

export const csvOf = (figure: Figure): string =>
  `\uFEFF${Papa.unparse(
    tableOf(figure).map((row) => row.map((cell) => (typeof cell === "string" ? guarded(cell) : cell))),
    { newline: "\r\n" },
  )}\r\n`;

export const jsonOf = ({ id, title, sentence, label, labels, series }: Figure): string =>
  `${JSON.stringify({ id, title, sentence, label, labels, series: series.map(({ name, values }) => ({ name, values })) }, null, 2)}\n`;

/** What a picture needs of the page's style to look the same anywhere. */
const SHOWN = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "opacity", "font-family", "font-size", "font-weight"] as const;
/** Drawn so many times larger than on the page, for slides and print. */
const SHARP = 2;

/** A drawing that stands by itself, on the page's paper. */
export function svgOf(plot: SVGSVGElement, title: string): string {
  const copy = plot.cloneNode(true) as SVGSVGElement;
  const [seen, drawn] = [plot.querySelectorAll<SVGElement>("*"), copy.querySelectorAll<SVGElement>("*")];
  seen.forEach((el, i) => {
    const style = getComputedStyle(el);
    for (const property of SHOWN) drawn[i]?.setAttribute(property, style.getPropertyValue(property));
    drawn[i]?.removeAttribute("class");
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("role", "img");
  copy.removeAttribute("aria-hidden");
  const name = document.createElementNS("http://www.w3.org/2000/svg", "title");
  name.textContent = title;
  const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [key, value] of [
    ["width", "100%"],
    ["height", "100%"],
    ["fill", getComputedStyle(document.body).backgroundColor],
  ] as const)
    paper.setAttribute(key, value);
  copy.prepend(name, paper);
  return new XMLSerializer().serializeToString(copy);
}

async function pngOf(svg: string, width: number, height: number): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = new OffscreenCanvas(width * SHARP, height * SHARP);
  const pen = canvas.getContext("2d");
  pen?.scale(SHARP, SHARP);
  pen?.drawImage(picture, 0, 0, width, height);
  return canvas.convertToBlob({ type: "image/png" });
}

/** Saves the figure. @throws when the browser cannot draw it */
export async function saveFigure(figure: Figure, format: FigureFormat, plot: SVGSVGElement): Promise<void> {
  const name = `${figure.id}.${format}`;
  if (format === "csv") return save(csvOf(figure), "text/csv", name);
  if (format === "json") return save(jsonOf(figure), "application/json", name);
  const svg = svgOf(plot, figure.title);
  if (format === "svg") return save(svg, "image/svg+xml", name);
  const { width, height } = plot.viewBox.baseVal;
  save(await pngOf(svg, width, height), "image/png", name);
}
