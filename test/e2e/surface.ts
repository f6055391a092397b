/** What Aplomb has to do on every surface that people publish from, each a cell of the table of surfaces: the same steps wherever the composer stands. */
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DraftKind } from "../../src/core/model.ts";
import { type Aplomb, openAplomb } from "./aplomb.ts";
import { type BrowserName, enter, until, type Where, type Wish } from "./browser.ts";
import { pressOurs, untilSeen } from "./eyes.ts";

export interface Surface {
  readonly name: string;
  /** Where it is shown, with the host. */
  readonly url: string;
  readonly box: string;
  readonly publish: string;
  /** Part of the address of the frame it stands in. */
  readonly frame?: string;
  readonly kind: DraftKind;
  readonly account: string;
  /** What is pressed on the page to come to the box. */
  readonly before?: readonly string[];
  /** A second box, and what is written in it: the first part of what is published. */
  readonly title?: { readonly box: string; readonly text: string };
  /** What is pressed between the first press and publication, where the site publishes in steps. */
  readonly next?: string;
  /** Enter alone publishes; a new line is made with Shift. */
  readonly enter?: boolean;
  /** What the site itself puts into the box. */
  readonly begins?: string;
  /** A textarea: no word of it can be marked, so the card quotes them. */
  readonly isPlain?: boolean;
  /** The site hears no press of a script: the author presses once more. */
  readonly ownPress?: boolean;
}

const BLANK = "[NAME]";
const FIRST = "Two looms are running again 👩‍🔬 at 14 h";

/** A test publishes faster than anybody should. */
export const CALM = {
  policy: { rules: Object.fromEntries(["balance-spacing", "balance-daily-cap", "balance-promo-streak"].map((rule) => [rule, { on: false }])) },
};

export interface SiteOfSurfaces {
  readonly site: string;
  readonly browser: BrowserName;
  readonly surfaces: readonly Surface[];
  /** The texts that the site has accepted so far. */
  readonly sent: (aplomb: Aplomb) => readonly string[];
  readonly wish?: Partial<Wish>;
  readonly settings?: object;
  /** A browser that several sites share, with its settings made; without it, one is opened for this site alone. */
  readonly shared?: () => Aplomb;
  /** Further tests of the site, in the same browser. */
  readonly more?: (use: () => Aplomb) => void;
}

export function describeSurfaces({ site, browser, surfaces, sent, wish, settings, shared, more }: SiteOfSurfaces) {
  describe(`${site} in ${browser}`, () => {
    let aplomb: Aplomb;
    beforeAll(async () => {
      aplomb = shared?.() ?? (await openAplomb(browser, wish));
      if (!shared) await aplomb.settings({ ...CALM, ...settings });
    });
    afterAll(() => (shared ? undefined : aplomb?.close()));

    describe.each(surfaces)("$name", (surface) => {
      const { name, box, publish, next, kind, account, ownPress } = surface;
      const opening = surface.title ? `${surface.title.text}\n\n` : (surface.begins ?? "");
      const overridden = `${opening}${FIRST}\nfor ${site}, ${name} ${BLANK}`;
      const clean = `Nothing is missing here: ${site}, ${name}`;
      let page: Page;
      let where: Where;
      const press = async (selector: string) => (await shown(where, selector)).click();
      const stopped = () => untilSeen(where, "aplomb-stop", /NAME/);
      const edit = async () => {
        await page.keyboard.press("Escape");
        await until(where, () => document.querySelector("aplomb-stop") === null);
      };
      const recorded = async (text: string) => {
        await expect.poll(async () => (await aplomb.posts()).filter((post) => post.text === text).length, { timeout: 10_000 }).toBe(1);
        return (await aplomb.posts()).find((post) => post.text === text);
      };
      const open = async () => {
        await page?.close();
        page = await aplomb.newPage(surface.url);
        where = await frameOf(page, surface);
        for (const step of surface.before ?? []) await press(step);
        if (surface.title) {
          await press(surface.title.box);
          await page.keyboard.type(surface.title.text);
        }
        await enter(() => shown(where, box));
      };
      beforeAll(open);
      afterAll(() => page?.close());

      it("attach", async () => {
        await page.keyboard.type(FIRST);
        if (surface.enter) await page.keyboard.down("Shift");
        await page.keyboard.press("Enter");
        if (surface.enter) await page.keyboard.up("Shift");
        await until(where, cards, 1);
      });

      it("read", async () => {
        await page.keyboard.type(`for ${site}, ${name} ${BLANK}`);
        await untilSeen(where, "aplomb-card", /\[NAME\]/);
      });

      it("marks", async () => {
        if (surface.isPlain) {
          await pressOurs(page, "aplomb-card", /why/i, where);
          await untilSeen(where, "aplomb-card", /^\[NAME\]$/m);
          return;
        }
        await until(where, () => [...(CSS.highlights.get("aplomb-stop") ?? [])].map(String).join() === "[NAME]");
      });

      it("click", async () => {
        await press(publish);
        await stopped();
        await edit();
        expect(sent(aplomb)).not.toContain(overridden);
      });

      it("keyboard", async () => {
        await (await shown(where, publish)).focus();
        await page.keyboard.press("Enter");
        await stopped();
        await edit();
        await page.keyboard.down("Control");
        await page.keyboard.press("Enter");
        await page.keyboard.up("Control");
        await stopped();
        await edit();
        if (surface.enter) {
          await enter(() => shown(where, box));
          await page.keyboard.press("Enter");
          await stopped();
          await edit();
        }
        expect(sent(aplomb)).not.toContain(overridden);
      });

      it("resume", async () => {
        await press(publish);
        await stopped();
        await pressOurs(page, "aplomb-stop", /anyway/i, where);
        await page.keyboard.type("It is the name of the room");
        await pressOurs(page, "aplomb-stop", /publish/i, where);
        if (ownPress) {
          await untilSeen(where, "aplomb-card", /once more/);
          await press(publish);
        }
        if (next) await press(next);
        expect(await recorded(overridden)).toMatchObject({ kind, account, overridden: ["no-placeholder"], reason: "It is the name of the room" });
        expect(sent(aplomb).filter((text) => text === overridden)).toEqual([overridden]);
      });

      it("proof", async () => {
        await open();
        await page.keyboard.type(clean);
        await until(where, cards, 1);
        await press(publish);
        if (next) await press(next);
        expect(await recorded(opening + clean)).toMatchObject({ kind, account, overridden: [] });
        expect(sent(aplomb).filter((text) => text === opening + clean)).toEqual([opening + clean]);
      });
    });

    more?.(() => aplomb);
  });
}

async function frameOf(page: Page, { frame }: Surface): Promise<Where> {
  return frame ? page.waitForFrame((one) => one.url().includes(frame)) : page;
}

/** Cards that are there, in open shadow roots too. */
export function cards(expected: number): boolean {
  const roots = [document, ...Array.from(document.querySelectorAll("*"), ({ shadowRoot }) => shadowRoot)];
  return roots.reduce((sum, root) => sum + (root?.querySelectorAll("aplomb-card").length ?? 0), 0) === expected;
}

/** The last shown match, in open shadow roots too. */
export async function shown(where: Where, selector: string): Promise<ElementHandle<HTMLElement>> {
  // Not by `until`: an editor's element cannot be given back as a value.
  const handle = await where.waitForFunction(find, { timeout: 20_000 }, selector);
  return handle.asElement() as ElementHandle<HTMLElement>;
}

function find(selector: string): Element | undefined {
  const roots = [document, ...Array.from(document.querySelectorAll("*"), ({ shadowRoot }) => shadowRoot)];
  return roots.flatMap((root) => [...(root?.querySelectorAll(selector) ?? [])]).findLast((el) => el.checkVisibility());
}
