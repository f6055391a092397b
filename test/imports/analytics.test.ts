/** S17: the sites' analytics, as their exports are shaped, tied to the posts of the ledger; damaged and foreign files change nothing. */
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Reading } from "../../src/core/desk/records.ts";
import { countIn, guessUses, isEnough, readTable, type Table, tableIn } from "../../src/imports/analytics.ts";
import { type KnownPost, meant, meet } from "../../src/imports/readings.ts";
import { Refused, sheetsOf } from "../../src/imports/sheets.ts";
import { excelFile } from "./excel.ts";

const AT = Date.UTC(2026, 9, 15, 9);
const posts: readonly KnownPost[] = [
  { id: "a", at: AT, account: "x:acme", text: "Our workshop is open on Saturday", url: "https://x.com/acme/status/1846000000000000001" },
  {
    id: "b",
    at: AT,
    account: "linkedin:acme",
    text: "We hire two carpenters for our workshop",
    url: "https://www.linkedin.com/feed/update/urn:li:share:77/",
  },
  { id: "c", at: AT, account: "facebook:acme", text: "Merci à tous pour vos photos de lampes réparées !" },
];
const table = async (content: BlobPart): Promise<Table> => {
  const found = tableIn(await sheetsOf(new Blob([content])));
  if (!found) throw new Error("no table");
  return found;
};
const readings = async (content: BlobPart, known: readonly (readonly [string, Reading])[] = []) => {
  const found = await table(content);
  const { told, bad } = readTable(found, guessUses(found.heading));
  const met = meet(told, posts.filter(meant(told)), new Map(known));
  return { ...met, bad: [...bad, ...met.bad], values: Object.fromEntries(met.readings.map(({ post, value }) => [post.id, value])) };
};

const X = [
  "Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks",
  '1846000000000000001,"Thu, Oct 15, 2026","Our workshop is open on Saturday https://t.co/x1",https://x.com/acme/status/1846000000000000001,"1,204",31,80,2,1,0,4,3,9,12,17,0,0',
];

describe("what the sites export", () => {
  it("of X: reach, the reactions added up, the clicks that leave the site", async () => {
    const { values, bad, unknown } = await readings(X.join("\n"));
    expect(values).toEqual({ a: { account: "x:acme", post: "a", reach: 1204, response: 41, action: 17 } });
    expect([bad, unknown]).toEqual([[], []]);
  });

  it("of a LinkedIn page: an Excel file with a sentence above the heading, among other sheets; the post known by its words", async () => {
    const { values } = await readings(
      excelFile({
        Metrics: [["Aggregated engagement metrics"], ["Date", "Impressions (organic)"], ["10/15/2026", 12]],
        "All posts": [
          ["Engagement metrics for individual posts"],
          [
            "Post title",
            "Post link",
            "Created date",
            "Impressions",
            "Views",
            "Clicks",
            "Click through rate (CTR)",
            "Likes",
            "Comments",
            "Reposts",
            "Engagement rate",
          ],
          [
            "We hire two carpenters for our workshop",
            "https://www.linkedin.com/feed/update/urn:li:activity:99",
            "10/15/2026",
            900,
            "",
            30,
            0.033,
            12,
            3,
            1,
            0.05,
          ],
        ],
      }),
    );
    expect(values).toEqual({ b: { account: "linkedin:acme", post: "b", reach: 900, response: 16, action: 30 } });
  });

  it("of a person on LinkedIn: two lists beside each other become one reading of each post", async () => {
    const url = "https://www.linkedin.com/feed/update/urn:li:share:77";
    const { values } = await readings(
      excelFile({
        DISCOVERY: [
          ["Overall Performance", "10/1/2026 - 10/31/2026"],
          ["Impressions", 4000],
        ],
        "TOP POSTS": [
          ["Maximum of 50 posts available to include in this list"],
          [],
          ["Post URL", "Post publish date", "Engagements", "", "Post URL", "Post publish date", "Impressions"],
          [url, "10/15/2026", 25, "", url, "10/15/2026", 1800],
        ],
      }),
    );
    expect(values).toEqual({ b: { account: "linkedin:acme", post: "b", reach: 1800, response: 25 } });
  });

  it("of Meta in French: semicolons, spaces in numbers, the words instead of a known address", async () => {
    const { values } = await readings(
      [
        "Identifiant de la publication;Nom de la Page;Titre;Heure de publication;Permalien;Impressions;Couverture;Réactions;Commentaires;Partages;Clics sur le lien",
        "122;Acme;Merci à tous pour vos photos de lampes réparées !;10/15/2026 02:00;https://www.facebook.com/122/posts/9;2 400;1 900;50;8;2;5",
      ].join("\r\n"),
    );
    expect(values).toEqual({ c: { account: "facebook:acme", post: "c", reach: 1900, response: 60, action: 5 } });
  });

  it("as Excel saves CSV: in its own code page, or in UTF-16 with tabs", async () => {
    const utf16 = `\uFEFFPost text\tImpressions\nMerci à tous pour vos photos de lampes réparées !\t7`;
    expect((await readings(Uint8Array.from(Buffer.from(utf16, "utf16le")))).values).toMatchObject({ c: { reach: 7 } });
    expect((await readings(Uint8Array.from(Buffer.from(utf16.slice(1), "latin1")))).values).toMatchObject({ c: { reach: 7 } });
  });
});

describe("what is kept", () => {
  it("is nothing twice: neither a row that says what is known, nor the same row again", async () => {
    const known = [["a", { account: "x:acme", post: "a", reach: 1204, response: 41, action: 17, conversion: 2 }]] as const;
    expect(await readings(X.join("\n"), known)).toMatchObject({ readings: [], same: 1 });
    expect(await readings([...X, X[1]].join("\n"))).toMatchObject({ same: 1, bad: [] });
  });
  it("leaves standing what the file does not tell", async () => {
    const { values } = await readings(X.join("\n"), [["a", { account: "x:acme", post: "a", reach: 1000, conversion: 2 }]]);
    expect(values.a).toMatchObject({ reach: 1204, conversion: 2 });
  });
  it("is never a guess between two posts of the same words", () => {
    const twins = ["d", "e"].map((id) => ({ id, at: AT, account: "x:acme", text: "Good morning from the whole workshop" }));
    const row = { line: 2, text: "Good morning from the whole workshop", measures: { reach: 1 } };
    expect(meet([row], twins, new Map())).toMatchObject({ readings: [], unknown: [2] });
  });
});

describe("a damaged file", () => {
  it("loses the rows that cannot be used, each named by its line, and no other", async () => {
    const { bad, unknown, values } = await readings(
      [
        "Post text,Post Link,Impressions,Likes",
        "Our workshop is open on Saturday,https://x.com/acme/status/1846000000000000001,12,1",
        "Our workshop is open on Saturday,https://x.com/acme/status/1846000000000000001,99,1",
        ",,5,1",
        "Somebody else’s post about something,https://x.com/other/status/9,5,1",
        "Too many,cells,1,2,3",
        "No number,https://x.com/acme/status/1846000000000000001,many,1",
        '"A quote that never closes,https://x.com/acme/status/1846000000000000001,1,1',
        "Total,,,",
      ].join("\n"),
    );
    expect(values).toEqual({ a: { account: "x:acme", post: "a", reach: 12, response: 1 } });
    expect(unknown).toEqual([5]);
    expect(bad.sort((a, b) => a.line - b.line)).toEqual([
      { line: 3, fault: "twice" },
      { line: 4, fault: "no-post" },
      { line: 6, fault: "broken" },
      { line: 7, fault: "no-number" },
      { line: 8, fault: "broken" },
      { line: 9, fault: "no-number" },
    ]);
  });
  const whole = excelFile({ Posts: [["Post text", "Impressions"], ...Array.from({ length: 400 }, (_, n) => [`Post ${n}`, n])] });
  it.each([
    ["an Excel file cut short", whole.slice(0, whole.length / 2), "damaged"],
    ["an archive that is no Excel file", Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 1, 2, 3), "damaged"],
    ["Excel of before 2007", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), "old-excel"],
    ["a file larger than any table of posts", new Uint8Array(20_000_001), "large"],
  ])("is refused whole, and said to be: %s", async (_, content, why) => {
    await expect(sheetsOf(new Blob([content]))).rejects.toMatchObject({ why });
  });
  it.each(["", "\u0000\u0001", "Dear Sir or Madam", "<html><body>no</body></html>"])("holds no table: %j", async (text) => {
    expect(tableIn(await sheetsOf(new Blob([text])))).toBeUndefined();
  });
});

it("a table that is not recognised can be mapped by hand", async () => {
  const found = await table("Beitrag,Gesehen\nOur workshop is open on Saturday,12\n");
  expect(isEnough(guessUses(found.heading))).toBe(false);
  expect(readTable(found, ["text", "reach"]).told).toEqual([{ line: 2, text: "Our workshop is open on Saturday", measures: { reach: 12 } }]);
});

it("a large Excel file is read without the worker that an extension may not have", async () => {
  const rows = Array.from({ length: 12_000 }, (_, n) => [`Post number ${n} about our workshop`, n]);
  expect((await table(excelFile({ Posts: [["Post text", "Impressions"], ...rows] }))).rows).toHaveLength(12_000);
});

it.each([
  ["1,234", 1234],
  ["1 234", 1234],
  ["1.234.567", 1234567],
  ["12.5", 12.5],
  ["", undefined],
  ["–", undefined],
  ["-3", Number.NaN],
  ["1.2K", Number.NaN],
])("reads %j as %j", (cell, n) => expect(countIn(cell)).toBe(n));

describe("whatever comes", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 20, unit: "grapheme" }),
    fc.nat().map(String),
    fc.constantFrom("", "–", "1,204", "10/15/2026", "=1+1"),
  );
  const headings = ["Post text", "Post Link", "Date", "Impressions", "Likes", "URL Clicks", "Something else"];

  it("every row of a table is told or named as bad, once, and nothing else is", () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: headings.length + 1 }), { maxLength: 8 }), (cells) => {
        const rows = cells.map((row, i) => ({ line: i + 2, cells: row, isBroken: false }));
        const { told, bad } = readTable({ heading: headings, rows }, guessUses(headings));
        expect([...told, ...bad].map(({ line }) => line).sort((a, b) => a - b)).toEqual(rows.map(({ line }) => line));
        for (const { measures } of told) for (const n of Object.values(measures)) expect(n).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("numbers come back as they were written, and are known the second time", async () => {
    const number = fc.nat({ max: 99_999_999 });
    await fc.assert(
      fc.asyncProperty(number, number, number, fc.constantFrom(",", ";", "\t"), async (reach, likes, clicks, delimiter) => {
        const [heading, row] = [headings.slice(0, 6), [posts[0]?.text, posts[0]?.url, "2026-10-15", reach, likes, clicks]];
        const csv = Papa.unparse([heading, row], { delimiter });
        const { values, bad, unknown } = await readings(csv);
        expect(values).toEqual({ a: { account: "x:acme", post: "a", reach, response: likes, action: clicks } });
        expect([bad, unknown]).toEqual([[], []]);
        const again = await readings(csv, Object.entries(values));
        expect([again.readings, again.same]).toEqual([[], 1]);
      }),
      { numRuns: 40 },
    );
  });

  it("bytes that are no table are refused with a reason, or give no number", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom([], [0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0]),
        async (rest, sign) => {
          const sheets = await sheetsOf(new Blob([new Uint8Array([...sign, ...rest])])).catch((error) => {
            expect(error).toBeInstanceOf(Refused);
            return [];
          });
          const found = tableIn(sheets);
          if (found) expect(readTable(found, guessUses(found.heading)).told).toEqual([]);
        },
      ),
    );
  });
});
