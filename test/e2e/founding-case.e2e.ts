/** The case that Aplomb was made for, from the first keystroke to the week's balance, in both browsers. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Aplomb, FOUNDING, openAplomb, POPUP } from "./aplomb.ts";
import { BROWSERS, press, type as typeIn, until } from "./browser.ts";
import { pressOurs, see, untilLevel, untilSeen } from "./eyes.ts";
import { faultsWithin } from "./faults.ts";

const POST = '[data-testid="tweetButton"]';
const written = () =>
  [...document.querySelectorAll('[role="dialog"] [data-testid="tweetTextarea_0"] [data-block="true"]')].map((block) => block.textContent).join("\n");

describe.each(BROWSERS)("#Aurora, in %s", (browser) => {
  let aplomb: Aplomb;
  beforeAll(async () => {
    aplomb = await openAplomb(browser);
  });
  afterAll(() => aplomb.close());

  it("is stopped on 20 July 2012, with the headline as its reason; and goes out once, when its author insists", async () => {
    await aplomb.rehearse("2012-07-20");
    const page = await aplomb.newPage("https://x.com/compose/post");
    await typeIn(page, FOUNDING);
    await untilLevel(page, "stop");
    const marked = await page.evaluate(() => [...(CSS.highlights.get("aplomb-stop") ?? [])].map(String));
    expect(marked).toEqual(["#Aurora", "#Aurora"]);

    await pressOurs(page, "aplomb-card", /Why/);
    const card = await untilSeen(page, "aplomb-card", /gunman/i);
    expect(card.text).toMatch(/A gunman opens fire .* in Aurora, Colorado, killing at least 12 people/);
    expect(card.text).toMatch(/BBC · Wikipedia, .*ago/);
    expect(card.text).toContain("@acme");
    expect(await faultsWithin(aplomb, page, "aplomb-card")).toEqual([]);
    await page.bringToFront();

    await press(page, POST);
    await untilSeen(page, "aplomb-stop", /Before you publish/);
    expect(await faultsWithin(aplomb, page, "aplomb-stop")).toEqual([]);
    await page.bringToFront();
    await page.keyboard.press("Escape");
    await until(page, () => document.querySelector("aplomb-stop") === null);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-testid"))).toBe("tweetTextarea_0");
    await page.keyboard.type("!");
    expect(await page.evaluate(written)).toBe(`${FOUNDING}!`);
    await page.keyboard.press("Backspace");

    await page.keyboard.down("Control");
    await page.keyboard.press("Enter");
    await page.keyboard.up("Control");
    await untilSeen(page, "aplomb-stop", /gunman/);
    expect(aplomb.published()).toEqual([]);

    await pressOurs(page, "aplomb-stop", /Publish anyway/);
    await untilSeen(page, "aplomb-stop", /Why should this go out/);
    await page.keyboard.type("The label is called Aurora. njkb./");
    await pressOurs(page, "aplomb-stop", /^Publish anyway$/);
    await until(page, () => document.querySelector('[data-testid="toast"]') !== null);
    expect(aplomb.published()).toEqual([FOUNDING]);
    expect(await page.evaluate(() => (window as unknown as { __shortcuts: string[] }).__shortcuts)).toEqual([]);

    await expect.poll(() => aplomb.posts(), { timeout: 10_000 }).toHaveLength(1);
    const [post] = await aplomb.posts();
    expect(post).toMatchObject({
      account: "x:acme",
      kind: "post",
      class: "promo",
      text: FOUNDING,
      hashtags: ["Aurora", "Aurora"],
      overridden: ["no-tragedy-tie"],
      reason: "The label is called Aurora. njkb./",
    });
    const popup = await aplomb.openExtensionPage(POPUP);
    await until(popup, () => document.body.innerText.includes("Aurora dress"));
    const shown = await popup.evaluate(() => document.body.innerText);
    expect(shown).toMatch(/The label is called Aurora/);
    expect(await popup.evaluate(() => document.querySelector("table")?.textContent)).toMatch(/Promo.*1/);
    await popup.close();
    await page.close();
  });

  it("is not tied to a tragedy two days earlier", async () => {
    await aplomb.rehearse("2012-07-18");
    const page = await aplomb.newPage("https://x.com/compose/post");
    await typeIn(page, FOUNDING);
    await untilSeen(page, "aplomb-card", /News checked/);
    expect(await page.evaluate(() => document.querySelector<HTMLElement>('[role="dialog"] aplomb-card')?.dataset.level)).not.toBe("stop");
    if (await see(page, "aplomb-card").then((card) => card?.controls.some(({ label }) => label === "Why?")))
      await pressOurs(page, "aplomb-card", /Why/);
    expect((await see(page, "aplomb-card"))?.text).not.toMatch(/gunman|It is grave/i);
    const before = aplomb.published().length;
    await press(page, POST);
    await until(page, () => document.querySelector('[data-testid="toast"]') !== null);
    expect(aplomb.published()).toHaveLength(before + 1);
    await page.close();
  });
});
