import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { type Files, jsonl, run } from "./run.ts";

const DRESS = "#Aurora is trending, clearly about our Kim K inspired #Aurora dress ;-)";
const shooting = {
  at: "2012-07-20T09:00:00Z",
  headline: "Twelve people killed in shooting at cinema in Aurora, Colorado",
  source: "AP",
  url: "https://news.example/1",
};
const dress = { id: "dress", text: DRESS, site: "x", kind: "post", at: "2012-07-20T16:00:00Z" };
const tie = (found: { findings: readonly { rule: string }[] } | undefined) => found?.findings.find(({ rule }) => rule === "no-tragedy-tie");

describe("aplomb check", () => {
  it("gives one line a draft, as the contract says", async () => {
    const { status, reports, err } = await run("check drafts.jsonl --news news.jsonl", {
      "news.jsonl": [shooting],
      "drafts.jsonl": [
        dress,
        { id: 2, text: "Merci à vous tous pour vos messages !", site: "facebook", kind: "comment", lang: "fr", at: "2012-07-20T16:00:00Z" },
        {
          id: "card",
          text: "My card is 4111 1111 1111 1111",
          site: "x",
          kind: "reply",
          parent: { author: "ann", text: "How do I pay?" },
          media: [{ alt: "A card" }, {}],
        },
      ],
    });
    expect(err).toBe("");
    expect(status).toBe(1);
    expect(reports.map(({ id, level }) => ({ id, level }))).toEqual([
      { id: "dress", level: "stop" },
      { id: 2, level: "clear" },
      { id: "card", level: "stop" },
    ]);
    expect(reports[0]?.class).toEqual({ pick: "promo", promo: expect.any(Number), curated: expect.any(Number), engagement: expect.any(Number) });
    expect(
      Object.values(reports[0]?.class ?? {})
        .slice(1)
        .every((share) => /^[01](\.\d{1,3})?$/.test(`${share}`)),
    ).toBe(true);
    expect(tie(reports[0])).toEqual({
      rule: "no-tragedy-tie",
      family: "context",
      level: "stop",
      message: expect.stringContaining("#Aurora"),
      spans: [
        [0, 7],
        [54, 61],
      ],
      evidence: [{ headline: shooting.headline, source: "AP", at: "2012-07-20T09:00:00.000Z", url: "https://news.example/1" }],
    });
  });

  it("knows the bad news of what the policy calls ours, from the time it was told", async () => {
    const sale = { text: "Belfiore lasagne at half price this weekend, order now!", site: "x", kind: "post" };
    const { reports } = await run("check drafts.jsonl --news news.jsonl --policy policy.json", {
      "news.jsonl": [{ at: "2026-03-02T09:00:00Z", headline: "Belfiore recalls its lasagne over horse meat", source: "AP" }],
      "drafts.jsonl": [
        { ...sale, at: "2026-03-02T08:00:00Z" },
        { ...sale, at: "2026-03-02T10:00:00Z" },
      ],
      "policy.json": '{"ours":["Belfiore"]}',
    });
    const said = reports.map(({ findings }) => findings.find(({ rule }) => rule === "no-promo-in-scandal"));
    expect(said.map((found) => found?.evidence[0]?.headline)).toEqual([undefined, "Belfiore recalls its lasagne over horse meat"]);
  });

  it("judges each draft at its time, knowing only what is older", async () => {
    const times = [
      "2012-07-20T16:00:00Z",
      "2012-07-20T08:59:00Z",
      "2012-07-20T09:00:00Z",
      "2012-07-20T11:00:01+02:00",
      "2012-07-19",
      "2012-09-30",
      "2012-07-20 10:00",
    ];
    const { reports } = await run("check drafts.jsonl --news news.jsonl", {
      "news.jsonl": [shooting],
      "drafts.jsonl": times.map((at) => ({ ...dress, id: at, at })),
    });
    expect(reports.map(({ id }) => id)).toEqual(times);
    expect(reports.filter(tie).map(({ id }) => id)).toEqual(["2012-07-20T16:00:00Z", "2012-07-20T11:00:01+02:00", "2012-07-20 10:00"]);
  });

  it("judges a draft without a time at --now", async () => {
    const files = { "news.jsonl": [shooting], "drafts.jsonl": [{ text: DRESS }] };
    expect((await run("check drafts.jsonl --news news.jsonl --now 2012-07-20T10:00:00Z", files)).status).toBe(1);
    expect((await run("check drafts.jsonl --news news.jsonl --now 2012-07-20T08:00:00Z", files)).status).toBe(0);
    expect((await run("check drafts.jsonl --news news.jsonl", files)).status).toBe(0);
  });

  it("takes news from several files, in any order", async () => {
    const quiet = { at: "2012-07-21T09:00:00Z", headline: "Parliament opens", source: "AP" };
    const { reports } = await run("check drafts.jsonl --news late.jsonl --news early.jsonl", {
      "late.jsonl": [quiet],
      "early.jsonl": [shooting],
      "drafts.jsonl": [dress],
    });
    expect(reports.map(({ level }) => level)).toEqual(["stop"]);
  });

  it("speaks French to French drafts, and to all with --lang fr", async () => {
    const files = { "drafts.jsonl": ["fr", "fr-CA", "en", undefined].map((lang) => ({ text: "4111 1111 1111 1111", lang })) };
    const said = (reports: Awaited<ReturnType<typeof run>>["reports"]) => reports.map(({ findings: [first] }) => first?.message);
    const [french, canadian, english, unsaid] = said((await run("check drafts.jsonl", files)).reports);
    expect(french).toBeTruthy();
    expect([canadian, unsaid]).toEqual([french, english]);
    expect(english).not.toBe(french);
    expect(said((await run("check drafts.jsonl --lang fr", files)).reports)).toEqual([french, french, french, french]);
  });

  it("counts the spans of a thread through the empty lines between its posts", async () => {
    const { reports } = await run("check drafts.jsonl --news news.jsonl", {
      "news.jsonl": [shooting],
      "drafts.jsonl": [{ ...dress, text: "New in", thread: ["The #Aurora dress", "Shop now"] }],
    });
    expect(tie(reports[0])).toMatchObject({ spans: [[12, 19]] });
  });

  it("counts the account's history of the 30 days before, and not the drafts themselves", async () => {
    const promo = (at: string, account: string) => ({
      at,
      account,
      text: "Order now and get free shipping",
      site: "x",
      kind: "post",
      class: "promo",
    });
    const posts = ["2024-05-02T10:00:00Z", "2024-05-03T10:00:00Z", "2024-05-04T10:00:00Z"];
    const streak = (reports: Awaited<ReturnType<typeof run>>["reports"]) =>
      reports.filter(({ findings }) => findings.some(({ rule }) => rule === "balance-promo-streak")).map(({ id }) => id);
    const draft = { id: "due", ...promo("2024-05-05T10:00:00Z", "@Acme") };
    const drafts = [
      draft,
      { ...draft, id: "before", at: posts[0] },
      { ...draft, id: "later", at: "2024-07-01" },
      { ...draft, id: "other", account: "globex" },
    ];
    const history = posts.map((at) => promo(at, "x:acme"));
    expect(streak((await run("check d.jsonl --history h.jsonl", { "d.jsonl": drafts, "h.jsonl": history })).reports)).toEqual(["due"]);
    expect(streak((await run("check d.jsonl", { "d.jsonl": [...history, draft] })).reports)).toEqual([]);
  });

  it("judges the class of a published post that does not say it", async () => {
    const sold = { text: "Buy now: 20% off with code SALE20", site: "x", kind: "post", account: "acme" };
    const history = ["2024-05-02", "2024-05-03", "2024-05-04"].map((at) => ({ ...sold, at }));
    const { reports } = await run("check d.jsonl --history h.jsonl", { "d.jsonl": [{ ...sold, at: "2024-05-05" }], "h.jsonl": history });
    expect(reports[0]?.findings.map(({ rule }) => rule)).toContain("balance-promo-streak");
  });

  it("obeys the policy, and says what of it has no effect", async () => {
    const { status, reports, err } = await run("check d.jsonl --policy policy.json", {
      "d.jsonl": [{ text: "4111 1111 1111 1111" }],
      "policy.json": JSON.stringify({
        rules: { "no-payment-card": { on: false }, "no-such-rule": {}, "balance-spacing": { options: { note: "soon" } } },
      }),
    });
    expect([status, reports[0]?.level]).toEqual([0, "clear"]);
    expect(err).toBe(
      "policy.json: rules.no-such-rule: there is no such rule\npolicy.json: rules.balance-spacing.options: do not fit the rule, its defaults hold\n",
    );
  });
});

describe("the layouts of a file", () => {
  const texts = (reports: Awaited<ReturnType<typeof run>>["reports"]) => reports.map(({ id, level }) => `${String(id).split("/").at(-1)} ${level}`);

  it("reads CSV with quotes, line breaks, empty cells and nested JSON", async () => {
    const csv =
      '\uFEFFid,text,site,kind,at,parent\r\na,"Card 4111 1111 1111 1111,\r\nhe said ""yes""",x,post,,\r\n,Hello,,,2024-05-05,"{""author"":""ann"",""text"":""Hi""}"\r\nc,,x,post,,\r\n';
    const { status, reports, err } = await run("check plan.csv", { "plan.csv": csv });
    expect(texts(reports)).toEqual(["a stop", "plan.csv:4 clear"]);
    expect(reports[0]?.findings[0]?.spans).toEqual([[5, 24]]);
    expect([status, err]).toEqual([1, "plan.csv:5: text is missing\n"]);
  });

  it.each([
    ["semicolons", "id;text\na;Hello, all\n"],
    ["tabs", "id\ttext\na\tHello, all; yes\n"],
    ["a lone column", "text\nHello\n"],
  ])("reads CSV with %s", async (_, csv) => {
    expect((await run("check plan.csv", { "plan.csv": csv })).reports).toHaveLength(1);
  });

  it("says which row of a CSV has more cells than columns", async () => {
    const { err } = await run("check plan.csv", { "plan.csv": "id,text\na,Hello\nb,Hello, all\n" });
    expect(err).toBe("plan.csv:3: 3 cells under 2 columns: quote cells that hold the separator\n");
  });

  it("reads plain text, one draft a line", async () => {
    expect(texts((await run("check plan.txt", { "plan.txt": 'text, or not\r\n\r\n{"a": 4111 1111 1111 1111}\r\n' })).reports)).toEqual([
      "plan.txt:1 clear",
      "plan.txt:3 stop",
    ]);
  });

  it.each([
    ["JSONL", jsonl([{ id: "a", text: "Hello" }])],
    ["CSV", "id,text\na,Hello\n"],
    ["plain text", "Hello\n"],
  ])("reads %s from standard input", async (_, text) => {
    const { status, reports } = await run("check -", {}, text);
    expect([status, reports.length]).toEqual([0, 1]);
  });

  it("reads gzip as it is, by whatever name", async () => {
    const files = {
      "news.jsonl.gz": gzipSync(jsonl([shooting])),
      "plan.csv.gz": gzipSync("id,text,at\na,#Aurora dress: 20% off,2012-07-20T16:00:00Z\n"),
      packed: gzipSync("Hello\n"),
    };
    expect(texts((await run("check plan.csv.gz packed --news news.jsonl.gz", files)).reports)).toEqual(["a stop", "packed:1 clear"]);
  });

  it("takes null for what is left out", async () => {
    const { status, err } = await run("check d.jsonl", {
      "d.jsonl": [{ text: "Hello", id: null, at: null, account: null, parent: null, media: null }],
    });
    expect([status, err]).toEqual([0, ""]);
  });
});

describe("input that cannot be used", () => {
  it("names bad lines and goes on", async () => {
    const { status, reports, err } = await run("check d.jsonl --news n.jsonl", {
      "d.jsonl": [
        '{"id":1,"text":"Hello"}',
        "{oops",
        '{"id":3,"text":5,"site":"myspace","parent":{"author":"ann"}}',
        "",
        "[1]",
        '{"text":"x","at":"2012-02-30"}',
        '{"text":"Bye","at":"2012-02-29"}',
      ].join("\n"),
      "n.jsonl": [{ at: "yesterday", source: "AP" }, shooting],
    });
    expect(reports).toHaveLength(2);
    expect(status).toBe(0);
    expect(err.split("\n")).toEqual([
      "n.jsonl:1: at must be an ISO date, as 2012-07-20T16:00:00Z; headline is missing",
      expect.stringMatching(/^d\.jsonl:2: not JSON: /),
      expect.stringMatching(/^d\.jsonl:3: site must be one of x, linkedin, .*; text must be text; parent\.text is missing$/),
      "d.jsonl:5: the line must be an object in braces",
      "d.jsonl:6: at must be an ISO date, as 2012-07-20T16:00:00Z",
      "",
    ]);
  });

  const good = { "d.jsonl": [{ text: "Hello" }], "n.jsonl": [shooting] };
  it.each([
    ["no command", "", /nothing to check/],
    ["no file", "check", /nothing to check/],
    ["another command", "judge d.jsonl", /nothing to check/],
    ["an unknown option", "check d.jsonl --loud", /--loud/],
    ["an option without its value", "check d.jsonl --news", /--news/],
    ["a bad --now", "check d.jsonl --now soon", /--now soon: must be an ISO date/],
    ["a bad --lang", "check d.jsonl --lang de", /--lang de: must be one of en, fr/],
    ["a missing file", "check d.jsonl gone.jsonl", /gone\.jsonl: cannot be read/],
    ["a folder", "check /", /cannot be read/],
    ["missing news", "check d.jsonl --news gone.jsonl", /gone\.jsonl: cannot be read/],
    ["a missing policy", "check d.jsonl --policy gone.json", /gone\.json: cannot be read/],
    ["a policy that is not JSON", "check d.jsonl --policy policy.json", /policy\.json: not JSON/, { "policy.json": "rules:" }],
    ["a policy of another shape", "check d.jsonl --policy policy.json", /policy\.json: not a policy/, { "policy.json": "[]" }],
    ["damaged gzip", "check d.jsonl.gz", /d\.jsonl\.gz: damaged gzip/, { "d.jsonl.gz": gzipSync("Hello, hello, hello").subarray(0, 25) }],
    ["no usable line", "check bad.jsonl", /bad\.jsonl: no usable line/, { "bad.jsonl": "{oops\n" }],
    ["no usable news", "check d.jsonl --news bad.jsonl", /bad\.jsonl: no usable line/, { "bad.jsonl": "{oops\n" }],
    ["an empty file", "check empty.csv", /empty\.csv: no draft in it/, { "empty.csv": "" }],
  ])("ends with 2 on %s, judging nothing", async (_, line, said, files: Files = {}) => {
    const { status, out, err } = await run(line, { ...good, ...files });
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(said);
  });
});

describe("about itself", () => {
  it("explains itself, with an example that holds", async () => {
    const { status, out } = await run("--help");
    expect([status, out]).toEqual([0, expect.stringContaining("aplomb check FILE…")]);
    const [draft = "", news = ""] = Array.from(out.matchAll(/echo '(.*)'/g), (match) => match[1] ?? "");
    expect((await run("check drafts.jsonl --news news.jsonl", { "drafts.jsonl": draft, "news.jsonl": news })).status).toBe(1);
  });

  it("names its version", async () => {
    expect((await run("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
