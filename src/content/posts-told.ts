/** What the data that came with a page tells of its posts, where the page itself says times and counts in words alone. */
import type { PostData } from "../core/site.ts";

export interface Told {
  readonly at: number;
  readonly response?: number | undefined;
}

type Node = Readonly<Record<string, unknown>>;

/** By path and query of each post's address. */
export function toldInData(where: PostData, document: Document): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  for (const { textContent } of document.querySelectorAll(where.selector)) {
    // There may be megabytes of them, of which few tell of posts.
    if (!textContent.includes(`"${where.at}"`)) continue;
    for (const post of nodes(parsed(textContent))) if (typeof post[where.post] === "string") tell(told, post, where);
  }
  return told;
}

function tell(told: Map<string, Told>, post: Node, { address, at, response }: PostData): void {
  let url: string | undefined;
  let seconds: number | undefined;
  const counts = new Map<string, number>();
  for (const node of nodes(post)) {
    if (seconds === undefined && typeof node[at] === "number" && typeof node[address] === "string") [seconds, url] = [node[at], node[address]];
    for (const path of response) {
      const count = path.split(".").reduce<unknown>((value, name) => (value as Node | null | undefined)?.[name], node);
      if (typeof count === "number" && !counts.has(path)) counts.set(path, count);
    }
  }
  if (seconds === undefined || !url || !URL.canParse(url)) return;
  const { pathname, search } = new URL(url);
  told.set(pathname + search, {
    at: seconds * 1_000,
    ...(counts.size > 0 && { response: [...counts.values()].reduce((sum, count) => sum + count, 0) }),
  });
}

/** Objects of a value, those nearest to its top first. */
function* nodes(value: unknown): Generator<Node> {
  let level: readonly unknown[] = [value];
  while (level.length > 0) {
    const objects = level.filter((one) => typeof one === "object" && one !== null);
    for (const one of objects) if (!Array.isArray(one)) yield one as Node;
    level = objects.flatMap((one) => Object.values(one));
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
