/** The dashboard, as a community manager keeps it pinned: each row of the mission that it answers is named by its id. */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser as WebExtension } from "webextension-polyfill";
import type { Begun } from "../../src/core/desk/begun.ts";
import { isoDay, isoMinute } from "../../src/core/desk/days.ts";
import { excelFile } from "../imports/excel.ts";
import { type Aplomb, openAplomb } from "./aplomb.ts";
import { until } from "./browser.ts";
import { lay, openDashboard, pressButton, publish, says, show, typeInto } from "./desk.ts";
import { faultsOf, looks } from "./faults.ts";

declare const chrome: WebExtension;

describe("the dashboard in chromium", () => {
  let aplomb: Aplomb;
  let page: Page;
  beforeAll(async () => {
    aplomb = await openAplomb("chromium");
    await aplomb.settings({ lang: "en", accounts: [{ id: "x:acme", site: "x", handle: "acme" }] });
    page = await openDashboard(aplomb, "strategy");
  });
  afterAll(() => aplomb?.close());
  const add = async (list: string, ...names: readonly string[]) => {
    for (const name of names) {
      await page.focus(`input[name="${list}"]`);
      await page.keyboard.type(name);
      await page.keyboard.press("Enter");
      await until(page, (wanted) => [...document.querySelectorAll<HTMLInputElement>(".aim-name input")].some(({ value }) => value === wanted), name);
    }
  };

  it("S1: a strategy is written by keyboard, posts name what they are for, and the week says which goal it serves not at all", async () => {
    await add("audiences", "Collectors", "Parents of young children");
    await pressButton(page, "Move “Parents of young children” up");
    await until(page, () => document.querySelector<HTMLInputElement>(".aim-name input")?.value === "Parents of young children");
    await add("goals", "More people at the workshop days", "Hire two carpenters");
    await says(page, "This week serves goal 2 not at all: Hire two carpenters");
    await publish(page, { text: "Our workshop is open on Saturday, come and see", at: Date.now() - 1_000 });
    await until(page, () => document.querySelector<HTMLSelectElement>('select[name="goal"]')?.selectedOptions[0]?.textContent?.includes("suggested"));
    await pressButton(page, "Keep");
    await says(page, "post or plan serves goal 1: More people at the workshop days");
    await says(page, "This week serves goal 2 not at all: Hire two carpenters");
    await page.reload();
    await says(page, "post or plan serves goal 1");
    expect(await page.$eval(".aims input", (field) => (field as HTMLInputElement).value)).toBe("Parents of young children");
    await show(page, "strategy");
  });

  it("S5: a post is planned by keyboard, judged by the rules for its day, moved with Alt and an arrow, and known again once it is published", async () => {
    await show(page, "calendar");
    await page.bringToFront();
    await page.focus(".day-number[tabindex='0']");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await typeInto(page, '.plan-editor textarea[name="text"]', "Pay to FR76 3000 6000 0112 3456 7890 189");
    await says(page, "IBAN", ".plan-editor");
    await page.keyboard.down("Control");
    await page.keyboard.press("a");
    await page.keyboard.up("Control");
    await page.keyboard.type("Our workshop is open on Saturday for everybody");
    await says(page, "Counts as", ".plan-editor");
    await pressButton(page, "Keep", "dialog");
    const dayOf = () => until(page, () => document.querySelector(".chip")?.closest("td")?.querySelector<HTMLElement>(".day-number")?.dataset.day);
    const before = Number(await dayOf());
    await page.focus(".chip");
    await page.keyboard.down("Alt");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.up("Alt");
    await until(
      page,
      (was) => Number(document.querySelector<HTMLElement>(".chip")?.closest("td")?.querySelector<HTMLElement>(".day-number")?.dataset.day) > was,
      before,
    );
    await says(page, "1 published, 1 planned");
    await publish(page, { text: "Our workshop is open on Saturday for everybody!", at: Date.now() });
    await until(page, () => {
      dispatchEvent(new Event("focus"));
      return document.querySelector(".chip") === null;
    });
  });

  it("S22: a plan is reused for another account, with a day between; S5: files of schedulers come in after a look", async () => {
    await aplomb.settings({ lang: "en", accounts: ["acme", "acme_fr"].map((handle) => ({ id: `x:${handle}`, site: "x", handle })) });
    const path = join(tmpdir(), "aplomb-plans.csv");
    writeFileSync(
      path,
      `Text,Image URL,Tags,Posting Time\r\nCome and see our chairs,,,${isoMinute(Date.now() + 86_400_000).replace("T", " ")}\r\nbroken,,,someday\r\n`,
    );
    await ((await page.$(".exchange input[type=file]")) as ElementHandle<HTMLInputElement>).uploadFile(path);
    await says(page, "1 plan found, in the format of Buffer. 1 line is left out: 3.");
    await pressButton(page, "Keep 1 plan");
    await until(page, () => document.querySelector<HTMLElement>(".chip")?.click() === undefined && document.querySelector("dialog[open]") !== null);
    await until(page, () => document.querySelectorAll('select[name="adapt"] option').length === 2);
    await page.select('select[name="adapt"]', "x:acme_fr");
    await until(page, () => new Set([...document.querySelectorAll(".chip")].map((chip) => chip.closest("td"))).size === 2);
  });

  it("S5: a long import says how far it is, and leaves nothing behind when it is called off", async () => {
    await show(page, "calendar");
    const path = join(tmpdir(), "aplomb-many-plans.csv");
    const line = (_: unknown, n: number) => `Stool number ${n},,,${isoMinute(Date.now() + (n + 1) * 60_000).replace("T", " ")}`;
    writeFileSync(path, ["Text,Image URL,Tags,Posting Time", ...Array.from({ length: 6_000 }, line)].join("\r\n"));
    await ((await page.$(".exchange input[type=file]")) as ElementHandle<HTMLInputElement>).uploadFile(path);
    await says(page, "6,000 plans found");
    const chips = await page.$$eval(".chip", (all) => all.length);
    const told = page.evaluate(
      () =>
        new Promise<string>((heard) => {
          const look = new MutationObserver(() => {
            const bar = document.querySelector("progress");
            if (!bar) return;
            look.disconnect();
            bar.parentElement?.querySelector("button")?.click();
            heard(bar.ariaLabel ?? "");
          });
          look.observe(document.body, { subtree: true, childList: true });
        }),
    );
    await pressButton(page, "Keep 6,000 plans");
    expect(await told).toMatch(/^[\d,]+ of 6,000 kept$/);
    await until(page, () => document.querySelector("progress") === null);
    await page.reload();
    await until(page, () => document.querySelector(".chip") !== null);
    expect(await page.$$eval(".chip", (all) => all.length)).toBe(chips);
  });

  it("S12, S17, S23: a report says in a sentence what each plot shows, keeps a table behind it, leaves out what is not wanted, and prints", async () => {
    const day = 86_400_000;
    await publish(page, ...[1, 2, 3, 4].map((n) => ({ text: `Coat number ${n}: 20% off`, at: Date.now() - n * 2 * day, class: "promo" as const })));
    await show(page, "reports");
    await says(page, "6 posts and replies in this period");
    await says(page, "67% promoted, 0% passed on what others made, 33% were conversation.");
    await says(page, "1 goal was not served at all: Hire two carpenters");
    const table = await page.$eval(".figure table:not(.mix-figures)", (found) =>
      [...(found as HTMLTableElement).rows].map((row) => row.cells.length),
    );
    expect(new Set(table)).toEqual(new Set([4]));
    await typeInto(page, 'input[name="title"]', "Acme, November");
    await page.evaluate(() => [...document.querySelectorAll<HTMLInputElement>(".report-bar fieldset input")].at(-1)?.click());
    await until(page, () => !document.body.innerText.includes("Most went out between"));
    await page.emulateMediaType("print");
    const printed = await page.$eval("main", (main) => main.innerText);
    await page.emulateMediaType("screen");
    expect(printed).toContain("Acme, November");
    expect(printed).not.toContain("Print, or save");
    // As the browser prints it, and as it is left on the screen.
    await page.evaluate(() =>
      addEventListener("beforeprint", () => document.body.append(`Folded on paper: ${document.querySelectorAll(".plot-table:not([open])").length}`)),
    );
    await page.pdf();
    await says(page, "Folded on paper: 0", "body");
    await page.evaluate(() => document.body.lastChild?.remove());
    await until(page, () => document.querySelector(".plot-table[open]") === null);
    const svg = await page.evaluate(() => document.querySelectorAll(".plot").length);
    expect(svg).toBeGreaterThan(2);
  });

  it("S12: a report is chosen, cut down, unfolded and printed with the keyboard alone", async () => {
    await show(page, "reports");
    await page.bringToFront();
    await page.evaluate(() => {
      Object.assign(globalThis, { print: () => document.body.setAttribute("data-printed", "") });
      document.querySelector<HTMLElement>("h1")?.focus();
    });
    const on = (selector: string) => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    /** Goes on from where the focus is; what has it is seen to have it. */
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 40 && !(await on(selector)); presses++) await page.keyboard.press("Tab");
      expect(await on(selector), selector).toBe(true);
      expect(await page.$eval(":focus-visible", (el) => getComputedStyle(el).outlineStyle), selector).not.toBe("none");
    };
    await tabTo('select[name="period"]');
    await page.keyboard.press("ArrowDown");
    await until(page, () => document.querySelector<HTMLSelectElement>('select[name="period"]')?.value === "periodQuarter");
    await tabTo('input[name="title"]');
    await page.keyboard.down("Control");
    await page.keyboard.press("a");
    await page.keyboard.up("Control");
    await page.keyboard.type("A quarter by keyboard");
    await says(page, "A quarter by keyboard", ".report-title");
    await tabTo(".report-bar button");
    await page.keyboard.press("Enter");
    await until(page, () => document.body.hasAttribute("data-printed"));
    await tabTo('.report-bar input[type="checkbox"]');
    await page.keyboard.press("Space");
    await until(page, () => document.querySelector(".report .mix") === null);
    await page.keyboard.press("Space");
    await until(page, () => document.querySelector(".report .mix") !== null);
    await tabTo(".plot-table > summary");
    await page.keyboard.press("Enter");
    await until(page, () => document.querySelector(".plot-table")?.hasAttribute("open"));
    await tabTo(".plot-table .actions button");
  });

  it("S9, S14: a goal is followed by what was read off the posts, with doubt where weeks are few, and followers are said to be vanity", async () => {
    await show(page, "strategy");
    await until(page, () => document.querySelector(".goal-fields select") !== null);
    await page.select(".goal-fields select", "action");
    await typeInto(page, '.goal-fields input[type="number"]', "40");
    await page.focus("h1");
    await show(page, "measures");
    await typeInto(page, ".readings tbody tr:first-child td:nth-of-type(3) input", "12");
    await page.keyboard.press("Tab");
    await until(page, () => document.querySelector(".sofar")?.textContent?.replace(/\s+/g, " ").trim() === "12 of 40");
    await says(page, "Nothing is said of by when.");
    await show(page, "strategy");
    await until(page, () => document.querySelector(".goal-fields select") !== null);
    await page.select(".goal-fields select", "followers");
    await says(page, "Vanity: this number can grow while nothing else does.");
  });

  it("S13: one's own posts are held against a rule only once there are enough of them; S17: an address is tagged alike every time", async () => {
    await show(page, "measures");
    await says(page, "Not enough posts: it takes 6 on either side.");
    await typeInto(page, 'input[name="utm-address"]', "https://acme.example/a");
    await typeInto(page, 'input[name="utm-source"]', "LinkedIn");
    await typeInto(page, 'input[name="utm-campaign"]', "Été 2026");
    await says(page, "https://acme.example/a?utm_source=linkedin&utm_medium=social&utm_campaign=ete-2026");
  });

  it("S17: a site's analytics come in from Excel after a look, every row that does not is named, and nothing comes in twice", async () => {
    await show(page, "measures");
    const path = join(tmpdir(), "aplomb-analytics.xlsx");
    const day = isoDay(Date.now() - 4 * 86_400_000);
    const rows = [
      ["Coat number 2: 20% off", day, 900, 12],
      ["A post of somebody else", day, 5, 1],
      ["", day, 5, 1],
    ];
    const heading = ["Post title", "Created date", "Impressions", "Likes"];
    writeFileSync(path, excelFile({ "All posts": [["Numbers of single posts"], heading, ...rows] }));
    const choose = async () => {
      await until(page, () => document.querySelector('input[name="analytics"]') !== null);
      await ((await page.$('input[name="analytics"]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
    };
    await choose();
    await says(page, "aplomb-analytics.xlsx: new numbers for 1 post.");
    await says(page, "1 row is about posts that the ledger does not know; line 4.");
    await says(page, "Line 5: names no post");
    await pressButton(page, "Keep the numbers of 1 post");
    await says(page, "The numbers of 1 post are kept.");
    await choose();
    await says(page, "1 row says what is known already.");
    await pressButton(page, "Cancel");
  });

  it("S6, S21: who waits stands in a queue until somebody answers by name; a shift hands over, and the next one acknowledges", async () => {
    await show(page, "conversation");
    await typeInto(page, 'input[name="author"]', "Lea");
    await typeInto(page, 'textarea[name="text"]', "My lamp came broken");
    await page.click('input[name="complaint"]');
    await pressButton(page, "Add to the queue");
    await says(page, "1 person waits for an answer");
    await typeInto(page, 'input[name="hand-by"]', "Ana");
    await pressButton(page, "Hand over");
    await until(page, () => document.querySelector(".hand-text")?.textContent?.includes("! Lea"));
    await typeInto(page, 'input[name="taken-by"]', "Ben");
    await page.keyboard.press("Enter");
    await says(page, "Acknowledged by Ben");
    await typeInto(page, 'input[name="by"]', "Ben");
    await pressButton(page, "Answered");
    await says(page, "0 people wait for an answer");
    await until(page, () => [...document.querySelectorAll(".times tr")].some((row) => row.textContent === "Ben0 mins–1"));
  });

  it("S6: a reply that is begun and left is offered to the queue, without a word of it; one that is sent is not", async () => {
    await aplomb.settings({ lang: "en", accounts: [{ id: "x:acme", site: "x", handle: "acme" }], begunReplies: true });
    /** Once so many are kept: what is kept of them. */
    const begun = (many: number) =>
      until(
        page,
        async (wanted) => {
          const { browser: api = chrome } = globalThis as unknown as { browser?: WebExtension };
          const { replies = [] } = ((await api.storage.local.get("begun")).begun ?? {}) as { replies?: Begun[] };
          return replies.length === wanted && { replies };
        },
        many,
      ) as unknown as Promise<{ replies: Begun[] }>;
    const draft = await aplomb.newPage("https://x.com/compose/post?in_reply_to=1");
    await typeInto(draft, '[role="dialog"] [data-testid="tweetTextarea_0"]', "Sorry to hear");
    const { replies } = await begun(1);
    await draft.close();
    expect(replies).toEqual([
      {
        ...{ url: "https://x.com/ada/status/1", account: "x:acme", author: "ada" },
        tab: expect.any(Number),
        at: expect.any(Number),
        lastAt: expect.any(Number),
      },
    ]);
    // As if it had been an hour ago, and a little more.
    await page.evaluate(
      async (earlier) => {
        const { browser: api = chrome } = globalThis as unknown as { browser?: WebExtension };
        await api.storage.local.set({ begun: { replies: earlier } });
      },
      replies.map((one) => ({ ...one, at: one.at - 3_700_000, lastAt: one.lastAt - 3_700_000 })),
    );
    await show(page, "conversation");
    await page.bringToFront();
    await says(page, "begun 1 hour ago");
    await pressButton(page, "Add to the queue", '[aria-labelledby="begun"]');
    await until(page, () => [...document.querySelectorAll(".queue strong")].some(({ textContent }) => textContent === "ada"));
    await begun(0);

    const sent = await aplomb.newPage("https://x.com/compose/post?in_reply_to=1");
    await typeInto(sent, '[role="dialog"] [data-testid="tweetTextarea_0"]', "Sorry to hear that");
    await begun(1);
    await sent.click('[role="dialog"] [data-testid="tweetButton"]');
    await begun(0);
    await sent.close();
  });

  it("S16: who gives away what is not for all to read is taken to a private channel, in words ready to paste", async () => {
    await show(page, "conversation");
    await typeInto(page, 'input[name="author"]', "Tom");
    await typeInto(page, 'textarea[name="text"]', "Where is order no. 4589-22187? Call me on 07700 900123");
    await pressButton(page, "Add to the queue");
    await says(page, "Take this to private.", ".to-private");
    await until(page, () => document.querySelector(".times caption")?.textContent === "Waiting, by age");
    await pressButton(page, "Copy the words for it");
  });

  it("S15: a plan that could be anyone's is told to have no personality, and one that gives somebody away is held", async () => {
    const accounts = [{ id: "x:acme", site: "x", handle: "acme" }];
    await aplomb.settings({ lang: "en", accounts, policy: { rules: { "no-anyones-text": { on: true } } } });
    await show(page, "calendar");
    await pressButton(page, "Plan a post");
    await typeInto(page, '.plan-editor textarea[name="text"]', "Happy Monday everybody! Stay tuned");
    await says(page, "This could be anyone’s", ".plan-editor");
    await page.keyboard.type(". Questions: jane.doe@gmail.com");
    await says(page, "A contact that is not on your list: jane.doe@gmail.com", ".plan-editor");
    await pressButton(page, "Cancel", "dialog");
  });

  it("S20: customer relations are measured by answers, a community of shared interest by talk, and each has rules of its own", async () => {
    await aplomb.settings({
      lang: "en",
      accounts: [
        { id: "x:acme", site: "x", handle: "acme", community: "interest" },
        { id: "x:acme_help", site: "x", handle: "acme_help", community: "care" },
      ],
    });
    await show(page, "measures");
    await says(page, "No answer is noted yet.");
    await says(page, "are conversation.");
    await page.goto(page.url().replace(/dashboard.*/, "options/index.html#accounts"));
    await says(page, "Adds, for this account alone, the rules of the pack");
    await page.goBack();
    await aplomb.settings({ lang: "en", accounts: [{ id: "x:acme", site: "x", handle: "acme" }] });
  });

  it("S10: a search on the brand opens on the site itself; what was seen there is counted and read for tone, to be put right by hand", async () => {
    await show(page, "listening");
    for (const [query, about] of [
      ["acme lamps", "brand"],
      ["brightco", "competitor"],
    ] as const) {
      await typeInto(page, 'input[name="query"]', query);
      await page.select('select[name="about"]', about);
      await pressButton(page, "Save the search");
      await until(page, (name) => document.querySelector(`.searches > [aria-label="${name}"]`) !== null, query);
    }
    const opens = await page.$$eval('[aria-label="acme lamps"] a', (links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(opens[0]).toBe("https://x.com/search?f=live&q=acme%20lamps");
    await typeInto(page, '[aria-label="acme lamps"] textarea', "I love my new lamp\n\nIt came broken. Unacceptable!");
    await pressButton(page, "Count 2");
    await says(page, "2 posts counted.");
    await until(page, () => [...document.querySelectorAll<HTMLSelectElement>(".sightings select")].map(({ value }) => value).join() === "upset,glad");
    await page.select(".sightings select", "even");
    await until(page, () => document.querySelector(".moods .is-upset strong")?.textContent === "0");
    for (let n = 3; n <= 10; n++) {
      await pressButton(page, "Count one more: Even", '[aria-label="brightco"]');
      await until(page, (all) => document.querySelector(".figure")?.textContent?.includes(`${all} posts`), n);
    }
    await says(page, "20% of the 10 posts seen about you or your competitors were about you.");
  });

  it("S18: time is what people start, stop and note themselves; a budget has a gentle word, and the page says that nobody is watched", async () => {
    await show(page, "time");
    await says(page, "Nobody is watched here.");
    await page.select('.timer select[name="account"]', "x:acme");
    await page.select('.timer select[name="task"]', "answer");
    await pressButton(page, "Start the timer");
    await says(page, "Stop and keep");
    await page.reload();
    await says(page, "Answering · @acme · X");
    await pressButton(page, "Stop and keep");
    await typeInto(page, ".spent input", "1");
    await page.keyboard.press("Tab");
    await says(page, "59 mins left for the week.");
    await page.click(".entries input", { count: 3 });
    await page.keyboard.type("75");
    await page.keyboard.press("Tab");
    await says(page, "15 mins more than you meant. What could wait, or be done by somebody else?");
    await says(page, "1 hr 15 mins in 8 weeks, as noted by you.");
  });

  it("S23: networks, countries, days and hours are held against each other, and only what chance would seldom make is called a difference", async () => {
    const accounts = [
      { id: "x:acme", site: "x", handle: "acme", country: "GB" },
      { id: "linkedin:acme", site: "linkedin", handle: "acme", country: "FR" },
    ];
    await aplomb.settings({ lang: "en", accounts });
    await show(page, "comparison");
    const day = 86_400_000;
    const posts = await publish(
      page,
      ...accounts.flatMap(({ id, site }) =>
        Array.from({ length: 12 }, (_, n) => ({
          ...{ site: site as "x", account: id, text: `${site} chair ${n}`, at: Date.now() - (n === 0 ? 1 : 20 + n) * day },
        })),
      ),
    );
    await lay(
      page,
      ...posts.map(({ id, account }, n) => ({
        ...{ kind: "reading" as const, at: Date.now() },
        value: { account, post: id, response: n === 12 ? 400 : account === "x:acme" ? 5 + n : 60 + n },
      })),
    );
    await says(page, "More than the rest: LinkedIn. Less than the rest: X.");
    await says(page, "More than the rest: France. Less than the rest: United Kingdom.");
    await says(page, "No post with a reading falls into this yet.");
    await until(page, () => document.querySelectorAll('[aria-labelledby="compare-site"] .whisker svg').length === 2);
    await page.select('select[name="yard"]', "reach");
    await until(page, () => document.querySelectorAll(".compared").length === 0);
    await page.select('select[name="yard"]', "response");
    await show(page, "reports");
    await says(page, "Comparison: Networks");
    await says(page, "Response. More than the rest: LinkedIn. Less than the rest: X.");
    expect(await page.$$eval('[aria-labelledby="figure-compare-site"] .plot .median', (dots) => dots.length)).toBe(2);
  });

  it("S23: what stood out unpaid is worth paying for, but not in a crisis, nor while the mix is tired of promotion", async () => {
    await show(page, "comparison");
    await says(page, "Response: 400. The account’s posts come to", ".sponsored");
    await says(page, "Nothing that Aplomb looked at speaks against it now.", ".sponsored");
    const accounts = [{ id: "linkedin:acme", site: "linkedin", handle: "acme" }];
    await aplomb.settings({ lang: "en", accounts, crisis: { reason: "a recall", untilAt: Date.now() + 3_600_000 } });
    await says(page, "Nothing is to be sponsored now. Crisis mode: a recall");
    await says(page, "Not during the crisis.", ".sponsored");
    await aplomb.settings({ lang: "en", accounts });
    const promos = [1, 2, 3].map((n) => ({ text: `Stools: ${n}0% off`, at: Date.now() - n * 3_600_000, class: "promo" as const }));
    await publish(page, ...promos.map((post) => ({ ...post, site: "linkedin" as const, account: "linkedin:acme" })));
    await says(page, "Not now: 3 of this account’s last 6 posts promote.", ".sponsored");
  });

  it("S23: a best practice is noted from what shows it, and a colleague's are read from their text, each once", async () => {
    await show(page, "comparison");
    await pressButton(page, "Note it as a best practice: LinkedIn");
    await until(page, () => document.querySelector<HTMLInputElement>('input[name="shown-by"]')?.value.startsWith("Response: median"));
    await typeInto(page, '.note-practice textarea[name="text"]', "One chair a post, with its maker.");
    await pressButton(page, "Keep the practice");
    await until(page, () => document.querySelector(".practices h3")?.textContent === "Networks: LinkedIn");
    await typeInto(page, 'textarea[name="practices"]', "Answer within the hour\nEven if only to say that you look into it.");
    await says(page, "1 practice found, 0 known already.");
    await pressButton(page, "Keep 1 practice");
    await until(page, () => document.querySelectorAll(".practices > li").length === 2);
    await typeInto(page, 'textarea[name="practices"]', "Answer within the hour\nEven if only to say that you look into it.");
    await says(page, "1 practice found, 1 known already.");
  });

  it("S13: with enough posts on either side of a rule's line, one's own results speak for it or against it, may tell another line, and change nothing by themselves", async () => {
    const tagged = async (tags: string, response: readonly number[], before: number) => {
      const posts = await publish(page, ...response.map((_, n) => ({ text: `Stool ${n} ${tags}`, at: Date.now() - (before + n) * 86_400_000 })));
      const read = (n: number) => ({ account: posts[n]?.account ?? "", post: posts[n]?.id, response: response[n] });
      await lay(page, ...response.map((_, n) => ({ kind: "reading" as const, at: Date.now(), value: read(n) })));
    };
    await tagged("#oak #stool #craft", [200, 201, 202, 203, 204, 205, 206], 2);
    await show(page, "measures");
    await says(page, "Your own posts speak against the rule as it is set: you may want another line.", ".evidence li:first-child");
    await says(page, "beyond: median 203, between 200 and 206, from 7 posts", ".evidence li:first-child");
    await says(page, "Not enough posts: it takes 6 on either side.", ".evidence li:last-child");
    await tagged("#oak #stool #craft #wood", [1, 2, 3, 1, 2, 3, 2], 3);
    await says(page, "On X, a line at 3 would tell more: within, median", ".evidence li:first-child");
    await says(page, "beyond, median 2, between 1 and 3, from 7 posts. It is yours to set, in the rule.", ".evidence li:first-child");
  });

  it("a rehearsal never shows the real desk", async () => {
    const mine = { lang: "en", accounts: [{ id: "x:acme", site: "x", handle: "acme" }] };
    await show(page, "conversation");
    await until(page, () => document.querySelectorAll("main section").length > 0);
    await aplomb.settings({ ...mine, rehearsal: { day: "2012-07-20", startedAt: Date.now() } });
    await says(page, "You are rehearsing 20 July 2012. Your real desk is put away until the rehearsal ends.");
    expect(await page.$$eval("main section, main form", (parts) => parts.length)).toBe(0);
    await aplomb.settings(mine);
    await until(page, () => document.querySelectorAll("main section").length > 0);
  });

  it.each(looks("chromium"))("has no fault that axe knows: $scheme, $lang, $width pixels wide", async ({ scheme, lang, width }) => {
    await aplomb.settings({ lang, accounts: [{ id: "x:acme", site: "x", handle: "acme" }] });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await page.setViewport({ width, height: 800 });
    await until(page, (wanted) => document.documentElement.lang === wanted, lang);
    for (const id of await page.$$eval('nav a[href^="#"]', (links) => links.map((link) => (link.getAttribute("href") ?? "").slice(1)))) {
      await show(page, id);
      expect(await faultsOf(page), id).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${id} fits`).toBe(true);
    }
  });
});
