/** The options page: a change is kept at once and can be taken back; by keyboard, in both languages and themes, narrow and wide. */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Aplomb, openAplomb } from "./aplomb.ts";
import { BROWSERS, type as typeIn, until } from "./browser.ts";
import { pressOurs, untilLevel, untilSeen } from "./eyes.ts";
import { faultsOf, looks } from "./faults.ts";

const OPTIONS = "src/options/index.html";

describe.each(BROWSERS)("the options page in %s", (browser) => {
  let aplomb: Aplomb;
  let options: Page;
  const section = async (id: string) => {
    await options.evaluate((hash) => {
      location.hash = hash;
    }, id);
    await until(options, (wanted) => document.querySelector('[aria-current="page"]')?.getAttribute("href") === `#${wanted}`, id);
  };

  beforeAll(async () => {
    aplomb = await openAplomb(browser);
    await aplomb.settings({ lang: "en" });
    options = await aplomb.openExtensionPage(OPTIONS);
    await until(options, () => document.querySelector("h1") !== null);
  });
  afterAll(() => aplomb?.close());

  it("keeps a choice made by keyboard, and takes it back", async () => {
    await options.bringToFront();
    await section("language");
    await options.focus('input[name="lang"]:checked');
    await options.keyboard.press("ArrowDown");
    await until(options, () => document.documentElement.lang === "fr" && document.body.innerText.includes("Enregistré"));
    await options.focus(".kept button");
    await options.keyboard.press("Enter");
    await until(options, () => document.documentElement.lang === "en" && document.querySelector(".kept p") === null);
  });

  it("a rule that is switched off stays quiet in the draft that is tried, and speaks again once that is undone", async () => {
    await section("rules");
    await options.focus(".try textarea");
    await options.keyboard.type("Pay to FR76 3000 6000 0112 3456 7890 189");
    await until(options, () => document.querySelector(".try li")?.textContent?.includes("IBAN") ?? false);
    await options.evaluate(() => document.querySelector<HTMLAnchorElement>(".try li a")?.click());
    await until(options, () => document.activeElement?.matches(".rule[open] > summary") ?? false);
    await options.focus('.rule[open] input[type="checkbox"]');
    await options.keyboard.press(" ");
    await until(options, () => document.querySelector(".try li") === null);
    await options.focus(".kept button");
    await options.keyboard.press("Enter");
    await until(options, () => document.querySelector(".try li") !== null);
  });

  it("a name is held back until its day, and let go again", async () => {
    await section("lists");
    await options.evaluate(() => {
      location.hash = "rules/no-embargoed-name";
    });
    await until(options, () => document.querySelector('.rule[open] .dated-names [name="name"]') !== null);
    await options.type('.dated-names [name="name"]', "Zéphyr");
    await options.$eval('.dated-names [name="until"]', (field) => {
      (field as HTMLInputElement).value = "2099-04-01";
    });
    await options.focus('.dated-names [name="name"]');
    await options.keyboard.press("Enter");
    await until(options, () => document.querySelector(".dated-names li")?.textContent?.includes("1 April 2099") ?? false);
    await options.focus(".try textarea");
    await options.keyboard.type("#Zéphyr is here");
    await until(options, () => document.querySelector(".try li")?.textContent?.includes("Zéphyr") ?? false);
    await options.focus(".dated-names li button");
    await options.keyboard.press("Enter");
    await until(options, () => document.querySelector(".try li") === null);
  });

  it("keeps a sensitive entry, refuses a day that is none, and lets it be taken out again", async () => {
    await section("lists");
    await options.type('[name="name"]', "#HorseMeat");
    await options.type('[name="anniversaries"]', "13/11");
    await options.keyboard.press("Enter");
    await until(options, () => document.querySelector("#days-hint")?.getAttribute("role") === "alert");
    for (const _ of "13/11") await options.keyboard.press("Backspace");
    await options.type('[name="anniversaries"]', "11-13");
    await options.keyboard.press("Enter");
    await until(options, () => document.querySelector(".sensitive li")?.textContent?.includes("#HorseMeat") ?? false);
    await options.focus(".sensitive li button");
    await options.keyboard.press("Enter");
    await until(options, () => document.querySelector(".sensitive li") === null);
  });

  it("shows what a policy file would change before it changes anything, names its flaws, and can be undone", async () => {
    await section("policy");
    const offer = async (name: string, text: string) => {
      const path = join(tmpdir(), name);
      writeFileSync(path, text);
      await ((await options.$('input[type="file"]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
    };
    await offer("aplomb-cut.json", '{"rules":');
    await until(options, () => document.querySelector(".preview")?.textContent?.includes("JSON") ?? false);
    await offer("aplomb-policy.json", JSON.stringify({ name: "Acme 2026", ours: ["#Aurora"], rules: { "no-iban": { on: false }, nonsense: {} } }));
    await until(options, () => document.querySelector(".preview h2")?.textContent === "Acme 2026");
    expect(await options.$$eval(".changes li", (items) => items.map(({ textContent }) => textContent))).toHaveLength(2);
    expect(await options.$eval(".problems", ({ textContent }) => textContent)).toContain("nonsense");
    await options.focus(".preview .main");
    await options.keyboard.press("Enter");
    await until(options, () => document.querySelector(".preview") === null && document.querySelector(".kept p") !== null);
    await section("lists");
    await until(options, () => document.body.innerText.includes("#Aurora"));
    await options.focus(".kept button");
    await options.keyboard.press("Enter");
    await until(options, () => document.querySelector(".word-list li") === null);
  });

  it("a pack shows what it would change, and changes it", async () => {
    await section("packs");
    await options.evaluate(() =>
      document.querySelector<HTMLElement>('[aria-describedby="pack-france"]')?.closest("li")?.querySelector("summary")?.click(),
    );
    await until(options, () => document.querySelector("details[open] .changes")?.textContent?.includes("Collaboration commerciale") ?? false);
    await options.focus('[aria-describedby="pack-france"]');
    await options.keyboard.press(" ");
    await section("rules");
    await options.focus(".try textarea");
    await options.keyboard.type(" En partenariat avec Acme");
    await until(options, () => document.querySelector(".try")?.textContent?.includes("Collaboration commerciale") ?? false);
    await options.focus(".kept button");
    await options.keyboard.press("Enter");
    await until(options, () => !(document.querySelector(".try")?.textContent?.includes("Collaboration commerciale") ?? true));
  });

  it("what a pack and a list's expression ask for is brought into the page where somebody writes", async () => {
    const entry = { is: "expression", name: "projet\\s+[a-z]\\d+", level: "stop", countries: [], anniversaries: [] };
    const phrase = { ...entry, is: "phrase", name: "viande de cheval" };
    await aplomb.settings({ lang: "en", policy: { packs: ["france"], sensitive: [entry, phrase] } });
    const page = await aplomb.newPage("https://x.com/compose/post");
    await typeIn(page, "Bientôt le Projet X12, en partenariat avec Acme, sans viande de cheval");
    await untilLevel(page, "stop");
    await pressOurs(page, "aplomb-card", /Why/);
    const { text } = await untilSeen(page, "aplomb-card", /Projet X12/);
    expect(text).toContain("Collaboration commerciale");
    expect(text).toContain("viande de cheval");
    await page.close();
    await aplomb.settings({ lang: "en" });
  });

  it("names an account on the welcome page, with the mix that it aims at", async () => {
    await aplomb.settings({ lang: "en" });
    await options.bringToFront();
    await section("welcome");
    await options.focus(".welcome .account-add input");
    await options.keyboard.type("@acme");
    await options.keyboard.press("Enter");
    await until(options, () => document.querySelector(".welcome-accounts li") !== null);
    await options.select(".welcome-accounts li select", "thirds");
    await section("accounts");
    await until(options, () => document.querySelector<HTMLSelectElement>('[aria-label="@acme · X"] .target-name select')?.value === "thirds");
  });

  it("says what is kept, takes it out whole, and erases it whole, once asked twice", async () => {
    await aplomb.settings({ lang: "en", policy: { ours: ["#Aurora"] } });
    await options.bringToFront();
    await section("language");
    await options.focus('input[name="lang"]:checked');
    await options.keyboard.press("ArrowDown");
    await until(options, () => document.querySelector(".kept button") !== null);
    await options.keyboard.press("ArrowUp");
    await section("privacy");
    await until(options, () => /\d/.test(document.querySelector('[data-part="settings"]')?.textContent ?? ""));
    await options.evaluate(() => {
      const made = URL.createObjectURL;
      URL.createObjectURL = (file: Blob) => {
        file.text().then((text) => {
          document.body.dataset.taken = text;
        });
        return made(file);
      };
    });
    await options.focus('[aria-labelledby="take-whole"] button');
    await options.keyboard.press("Enter");
    await until(options, () => document.body.dataset.taken?.includes("#Aurora") ?? false);
    await options.focus(".erase-whole");
    await options.keyboard.press("Enter");
    await until(options, () => document.activeElement?.closest(".confirm") !== null && !document.activeElement?.matches(".grave"));
    await options.keyboard.press("Enter");
    await until(options, () => document.querySelector(".confirm") === null && document.activeElement?.matches(".erase-whole"));
    await options.keyboard.press("Enter");
    await until(options, () => document.querySelector(".confirm .grave") !== null);
    await options.focus(".confirm .grave");
    await options.keyboard.press("Enter");
    await until(options, () => document.querySelector(".outcome:not(.is-trouble)") !== null && document.querySelector(".kept button") === null);
    await until(options, () => !/\d/.test(document.querySelector('[data-part="settings"]')?.textContent ?? ""));
  });

  it("folds its menu where the page is narrow: opened by keyboard, it leads to a section and is folded again", async () => {
    await options.setViewport({ width: 360, height: 800 });
    const isFolded = () => document.querySelector("nav ul")?.checkVisibility() === false;
    await until(options, isFolded);
    await options.focus("nav .unfold");
    await options.keyboard.press("Enter");
    await until(options, () => document.querySelector("nav ul")?.checkVisibility() === true);
    await options.focus('nav a[href="#about"]');
    await options.keyboard.press("Enter");
    await until(options, isFolded);
    await until(options, () => document.activeElement?.tagName === "H1" && location.hash === "#about");
    await options.setViewport({ width: 1280, height: 800 });
  });

  it("tells the keys that the browser gave", async () => {
    await section("shortcuts");
    await until(options, () => document.querySelectorAll(".shortcuts > div").length === 3);
    expect(await options.$$eval(".shortcuts kbd", (keys) => keys.map(({ textContent }) => textContent?.at(-1)))).toEqual(["Y", "O", "K"]);
  });

  it.each(looks(browser))("has no fault that axe knows: $scheme, $lang, $width pixels wide", async ({ scheme, lang, width }) => {
    await aplomb.settings({ lang });
    if (browser === "chromium") await options.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await options.setViewport({ width, height: 800 });
    await until(options, (wanted) => document.documentElement.lang === wanted, lang);
    const ids = await options.$$eval('nav a[href^="#"]', (links) => links.map((link) => (link.getAttribute("href") ?? "").slice(1)));
    for (const id of ids) {
      await section(id);
      expect(await faultsOf(options), id).toEqual([]);
      expect(await options.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${id} fits`).toBe(true);
    }
  });
});
