/** Which of many posts a text is most like, asked at every keystroke: by their words, or by the sketch of one whose words a team does not share. */
import { likeness, type Trace, trace } from "./likeness.ts";
import { type Sketch, sketchLikeness, sketchOf } from "./sketch.ts";

/** Posts are handed over again and again in one snapshot: each is read once, and forgotten with it. */
const traces = new WeakMap<object, Trace>();
function traceOf(post: { readonly text: string }): Trace {
  const known = traces.get(post) ?? trace(post.text);
  traces.set(post, known);
  return known;
}

/**
 * The post most like the text, the first of equals, when it is at least `from` alike; undefined otherwise.
 * @param posts objects that do not change: what is read from them is kept beside them
 */
export function nearest<P extends { readonly text: string; readonly sketch?: Sketch | undefined }>(
  text: string,
  posts: readonly P[],
  from = 0,
): { post: P; likeness: number } | undefined {
  if (posts.length === 0) return undefined;
  const asked = trace(text);
  const sketch = posts.some((post) => post.sketch) ? sketchOf(text) : undefined;
  let best: { post: P; likeness: number } | undefined;
  for (const post of posts) {
    const other = traceOf(post);
    const needed = best ? best.likeness : from;
    const most = asked.plain === other.plain ? 1 : Math.min(asked.pairs.size, other.pairs.size) / Math.max(asked.pairs.size, other.pairs.size, 1);
    if (most < needed && !post.sketch) continue;
    const found = post.sketch && sketch ? sketchLikeness(post.sketch, sketch) : likeness(asked, other);
    if (found >= from && (!best || found > best.likeness)) best = { post, likeness: found };
  }
  return best;
}
