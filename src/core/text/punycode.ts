/** How long a domain label is once it is written in ASCII, as registries count it: RFC 3492, of which only the length is kept. */

const BASE = 36;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_NON_ASCII = 0x80;
const PREFIX = "xn--";

/** Characters of the label in its `xn--` form; a label that is ASCII already stays as it is. */
export function asciiLength(label: string): number {
  const points = Array.from(label, (char) => char.codePointAt(0) ?? 0);
  const plain = points.filter((point) => point < FIRST_NON_ASCII).length;
  if (plain === points.length) return plain;

  let length = PREFIX.length + plain + (plain ? 1 : 0);
  let [from, delta, bias, done] = [FIRST_NON_ASCII, 0, FIRST_BIAS, plain];
  while (done < points.length) {
    const next = points.reduce((least, point) => (point >= from && point < least ? point : least), Number.POSITIVE_INFINITY);
    delta += (next - from) * (done + 1);
    for (const point of points) {
      if (point < next) delta++;
      if (point !== next) continue;
      length += digits(delta, bias);
      bias = adapt(delta, done + 1, done === plain);
      delta = 0;
      done++;
    }
    delta++;
    from = next + 1;
  }
  return length;
}

function digits(delta: number, bias: number): number {
  let count = 1;
  for (let [rest, k] = [delta, BASE]; ; k += BASE, count++) {
    const threshold = Math.min(Math.max(k - bias, 1), 26);
    if (rest < threshold) return count;
    rest = Math.floor((rest - threshold) / (BASE - threshold));
  }
}

function adapt(delta: number, done: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? DAMP : 2));
  rest += Math.floor(rest / done);
  let k = 0;
  for (; rest > ((BASE - 1) * 26) / 2; k += BASE) rest = Math.floor(rest / (BASE - 1));
  return k + Math.floor((BASE * rest) / (rest + SKEW));
}
