/** Every export comes in whole, each post once, whatever is damaged in it; what is bad is told with its line. */
import { describe, expect, it } from "vitest";
import { contentKey } from "../../src/core/mix/twin.ts";
import { Post } from "../../src/core/post.ts";
import type { Answers } from "../../src/imports/format.ts";
import { type Bad, importAll, look } from "../../src/imports/run.ts";
import { atOf, bufferCsv, facebookZip, handCsv, hootsuiteCsv, instagramZip, linkedinZip, textOf, xArchive } from "./exports.ts";

const MANY = 10_000;
const ACME: Answers = { handle: "acme", site: "x", columns: { at: "Quand", text: "Quoi", url: "Lien du post" }, dayFirst: true };

/** Imports into memory, by id. */
async function imported(file: File, answers: Answers = ACME, kept = new Map<string, Post>(), stopAfter = Number.POSITIVE_INFINITY) {
  const seen = await look(file, answers);
  if (!seen) throw new Error("not recognised");
  const bad: Bad[] = [];
  const steps: number[] = [];
  const stop = new AbortController();
  const end = await importAll(file, {
    format: seen.format,
    answers: seen.handle ? {} : { ...answers, ...(seen.format.id !== "csv" && { columns: undefined as never }) },
    accountOf: (site, handle) => ({ site, handle, domains: ["acme.com"] }),
    async add(posts) {
      const fresh = posts.filter((post, i) => !kept.has(post.id) && posts.findIndex(({ id }) => id === post.id) === i);
      for (const post of fresh) kept.set(post.id, post);
      return fresh.length;
    },
    progress({ added }) {
      steps.push(added);
      if (added >= stopAfter) stop.abort();
    },
    bad: (row) => bad.push(row),
    signal: stop.signal,
  });
  return { look: seen, end, bad, steps, posts: [...kept.values()].sort((a, b) => a.at - b.at), kept };
}

const EXPORTS = [
  ["x", xArchive],
  ["linkedin", linkedinZip],
  ["facebook", facebookZip],
  ["instagram", instagramZip],
  ["buffer", bufferCsv],
  ["hootsuite", hootsuiteCsv],
  ["csv", handCsv],
] as const;

describe.each(EXPORTS)("%s", (id, make) => {
  it("is recognised, shows its first posts, and comes in whole: 10,000 items, each once, at its instant, with its words", async () => {
    const { look: seen, end, bad, steps, posts, kept } = await imported(make(MANY));
    expect(seen.format.id).toBe(id);
    expect(seen.sample).toHaveLength(5);
    expect(bad).toEqual([]);
    expect(end).toMatchObject({ added: MANY, known: 0, bad: 0, read: end.size });
    expect(steps.length).toBeGreaterThan(2);
    for (const post of [0, 1, 2, 3, 4, MANY - 1].map((i) => posts[i])) expect(Post.parse(post)).toEqual(post);
    const keys = new Set(Array.from({ length: 50 }, (_, n) => contentKey({ text: textOf(n) })));
    const early = posts.filter(({ at }) => at <= atOf(40));
    const known = early.filter((post) => keys.has(contentKey(post))).length;
    expect(known / early.length).toBeGreaterThan(id === "x" ? 0.6 : 0.99);
    expect(posts.map(({ at }) => at).filter((at) => (at - atOf(0)) % (40 * 60_000) > 60_000)).toEqual([]);
    const again = await imported(make(300), ACME, kept);
    expect(again.end).toMatchObject({ added: 0, known: 300 });
  });

  it("tells a damaged item with its line, and keeps the others", async () => {
    const isJson = ["x", "facebook", "instagram"].includes(id);
    let line = 0;
    const { end, bad } = await imported(
      make(200, (content) => {
        const lines = content.split("\n");
        line = lines.findIndex((one, i) => i > 40 && (isJson ? /created_at|"timestamp"|"creation_timestamp"/.test(one) : /\d{2}:\d{2}/.test(one)));
        lines[line] = isJson ? "oops" : (lines[line] ?? "").replace(/\d{2}:\d{2}/, "noon");
        return lines.join("\n");
      }),
    );
    expect(bad).toHaveLength(1);
    expect(Math.abs((bad[0]?.line ?? 0) - line)).toBeLessThanOrEqual(9);
    expect(end).toMatchObject({ added: 199, bad: 1 });
  });

  it("keeps what stands before the end of a file that was cut off", async () => {
    const { end, bad } = await imported(make(200, (content) => content.slice(0, Math.floor(content.length * 0.6))));
    expect(end.added).toBeGreaterThan(100);
    expect(bad.length).toBeLessThanOrEqual(5);
  });
});

it("goes on where it was stopped", async () => {
  const first = await imported(hootsuiteCsv(6_000), ACME, new Map(), 1);
  expect(first.end.added).toBeGreaterThan(0);
  expect(first.end.added).toBeLessThan(6_000);
  const second = await imported(hootsuiteCsv(6_000), ACME, first.kept);
  expect(second.end.added + first.end.added).toBe(6_000);
});

describe("what each source says in its own way", () => {
  it("X: whose archive it is, replies, reposts, long posts, signs as typed, addresses in full, no private message", async () => {
    const { look: seen, posts } = await imported(xArchive(60), {});
    expect(seen.handle).toBe("Acme");
    expect(new Set(posts.map(({ account }) => account))).toEqual(new Set(["x:acme"]));
    expect(posts[0]?.text).toContain("producteurs & le meilleur café");
    expect(posts[0]?.url).toBe("https://x.com/Acme/status/1400000000000000000");
    expect(posts[1]?.text).toContain("https://acme.com/shop/1");
    expect(posts[6]?.kind).toBe("reply");
    expect(posts[9]).toMatchObject({ kind: "quote" });
    expect(posts[10]?.text).toContain("a good deal more than that");
    expect(posts[12]?.text).not.toContain("t.co");
    expect(posts.some(({ text }) => text.includes("private"))).toBe(false);
  });

  it("LinkedIn: lines in quotes of their own, quotes behind backslashes", async () => {
    const { posts } = await imported(linkedinZip(20));
    for (const kind of ["post", "comment"]) expect(posts.find((post) => post.kind === kind && post.text.startsWith("First"))?.text).toBe(textOf(4));
    expect(posts[0]).toMatchObject({ at: atOf(0), account: "linkedin:acme", site: "linkedin" });
  });

  it("Facebook and Instagram: their encoding repaired, accents and emoji", async () => {
    for (const make of [facebookZip, instagramZip]) {
      const { posts } = await imported(make(20));
      expect(posts.find(({ at }) => at === atOf(0))?.text).toBe(textOf(0));
      expect(posts.find(({ at }) => at === atOf(3))?.text).toBe(textOf(3));
    }
    const { posts } = await imported(facebookZip(20));
    expect(new Set(posts.map(({ kind }) => kind))).toEqual(new Set(["post", "comment", "reply"]));
  });

  it("Buffer and Hootsuite: several networks in one table", async () => {
    expect(new Set((await imported(bufferCsv(9))).posts.map(({ account }) => account))).toEqual(
      new Set(["x:acme", "linkedin:acme shop", "instagram:acme.shop"]),
    );
    expect(new Set((await imported(hootsuiteCsv(9))).posts.map(({ account }) => account))).toEqual(new Set(["x:acme", "facebook:acme"]));
  });

  it("judges the class as it would a draft", async () => {
    const { posts } = await imported(xArchive(20));
    expect(posts[1]).toMatchObject({ class: "promo", corrected: false });
    expect(posts[3]).toMatchObject({ class: "engagement" });
  });
});

it("is not led astray by a file that is no export", async () => {
  expect(await look(new File(["hello"], "hello.bin"))).toBeUndefined();
  expect(await look(new File([JSON.stringify([{ a: 1 }])], "posts_1.json"))).toBeUndefined();
});

it("says that an archive is damaged", async () => {
  const whole = new Uint8Array(await xArchive(500).arrayBuffer());
  await expect(imported(new File([whole.slice(0, whole.length / 2)], "cut.zip"))).rejects.toThrow();
});
