/** Every composer of Facebook and Business Suite, in both browsers; what is checked at Next and kept for Post; messages, which are never read. */
import type { ElementNode, LexicalEditor } from "lexical";
import { expect, it } from "vitest";
import type { Aplomb } from "./aplomb.ts";
import { BROWSERS, press, type as typeIn, until } from "./browser.ts";
import { untilLevel, untilSeen } from "./eyes.ts";
import { CALM, describeSurfaces, type Surface } from "./surface.ts";
import { button, DIALOG, EDITOR, facebook, SUITE_PUBLISH, TRIGGER } from "./surfaces/facebook.ts";

const WWW = "https://www.facebook.com";
const COMMENT = `[role="article"] form[role="presentation"] ${EDITOR}`;
const SEND = '[role="article"] #focused-state-composer-submit [role="button"]';

const sent = ({ world }: Aplomb) =>
  world.requests
    .filter(({ path }) => path === "/api/graphql/")
    .map(({ body }) => JSON.parse(new URLSearchParams(body).get("variables") ?? "{}").input?.message?.text as string | undefined)
    .filter((text) => text !== undefined);

for (const browser of BROWSERS)
  describeSurfaces({
    site: "Facebook",
    browser,
    surfaces: facebook,
    sent,
    more: (use) => {
      const compose = async ({ url, before = [], box }: Pick<Surface, "url" | "before" | "box">, text: string) => {
        const page = await use().newPage(url);
        for (const step of before) await press(page, step);
        await typeIn(page, text, box);
        return page;
      };
      const post = { url: `${WWW}/`, before: [TRIGGER], box: DIALOG };
      const recorded = async (text: string) => {
        await expect.poll(async () => (await use().posts()).filter((one) => one.text === text).length, { timeout: 10_000 }).toBe(1);
        return (await use().posts()).find((one) => one.text === text);
      };
      const noneOf = async (start: string) => expect((await use().posts()).filter(({ text }) => text.startsWith(start))).toEqual([]);

      it("a draft is judged again at Post: what has become of the world since Next counts", async () => {
        const page = await compose(post, "Sale: 20 % off all dresses until Sunday, order now!");
        await press(page, button("Next"));
        await page.waitForSelector(button("Post"));
        await use().settings({ ...CALM, crisis: { reason: "Recall", untilAt: Date.now() + 600_000 } });
        await untilLevel(page, "stop");
        await press(page, button("Post"));
        await untilSeen(page, "aplomb-stop", /Before you publish/);
        await page.keyboard.press("Escape");
        expect(sent(use()).filter((text) => text.startsWith("Sale:"))).toEqual([]);
        await use().settings(CALM);
        await page.close();
      });

      it("Next alone, and a dialog that is closed after it, publish nothing and record nothing", async () => {
        const page = await compose(post, "Given up after Next");
        await press(page, button("Next"));
        await page.waitForSelector(button("Post"));
        await press(page, button("Close"));
        await page.close();
        const other = await compose({ ...post, url: `${WWW}/?steps=1` }, "Published afterwards");
        await press(other, button("Post"));
        await recorded("Published afterwards");
        await noneOf("Given up");
        await other.close();
      });

      it.each([
        { name: "post", surface: { ...post, url: `${WWW}/?steps=1&refuse=1` }, publish: button("Post") },
        { name: "comment", surface: { url: `${WWW}/?refuse=1`, box: COMMENT }, publish: SEND },
      ])("a $name that the site refuses is not recorded, though the page goes on asking", async ({ name, surface, publish }) => {
        const page = await compose(surface, `Refused ${name}`);
        await press(page, publish);
        await until(page, () => /couldn’t post/.test(document.body.innerText));
        const other = await compose({ url: `${WWW}/`, box: COMMENT }, `Accepted after the refused ${name}`);
        await other.keyboard.press("Enter");
        await recorded(`Accepted after the refused ${name}`);
        await noneOf("Refused");
        for (const one of [page, other]) await one.close();
      });

      it("what is planned for later is checked, and kept as planned", async () => {
        const page = await compose({ url: "https://business.facebook.com/latest/composer/", box: `main ${EDITOR}` }, "Planned for the fair [NAME]");
        await press(page, '[role="switch"]');
        await press(page, SUITE_PUBLISH);
        await untilSeen(page, "aplomb-stop", /NAME/);
        await page.keyboard.press("Escape");
        await until(page, () => document.querySelector("aplomb-stop") === null);
        for (const _ of " [NAME]") await page.keyboard.press("Backspace");
        await press(page, SUITE_PUBLISH);
        await until(page, () => /is scheduled/.test(document.body.innerText));
        expect(await recorded("Planned for the fair")).toMatchObject({ planned: true });
        await page.close();
      });

      it("Enter that takes a name from the list, or makes a new line, publishes nothing", async () => {
        const page = await compose({ url: `${WWW}/`, box: COMMENT }, "Thank you [NAME] @No");
        await page.waitForSelector('[role="option"]');
        await page.keyboard.press("Enter");
        await until(page, () => /Noor Haddad/.test(document.querySelector('form[role="presentation"]')?.textContent ?? ""));
        await page.keyboard.down("Shift");
        await page.keyboard.press("Enter");
        await page.keyboard.up("Shift");
        expect(await page.$("aplomb-stop")).toBeNull();
        await page.keyboard.press("Enter");
        await untilSeen(page, "aplomb-stop", /NAME/);
        await page.close();
      });

      it("messages and search are never read", async () => {
        const page = await use().newPage(`${WWW}/?lang=de`);
        await press(page, 'aside [role="button"]');
        await typeIn(page, "[NAME] 4111 1111 1111 1111", DIALOG);
        await page.type('input[type="search"]', "[NAME]");
        expect(await page.$("aplomb-card")).toBeNull();
        expect(await use().tabState("https://www.facebook.com/*")).toMatchObject({ state: "watching", composers: 0 });
        await page.close();
        for (const url of [`${WWW}/messages/t/2`, "https://business.facebook.com/latest/inbox/all"]) {
          const one = await use().newPage(url);
          await typeIn(one, "[NAME] 4111 1111 1111 1111", EDITOR);
          expect(await one.$("aplomb-card")).toBeNull();
          expect(await use().tabState(`https://${new URL(url).host}/*`)).toMatchObject({ state: "watching", composers: 0 });
          await one.close();
        }
      });

      it("20,000 characters are read as the editor means them: emoji sequences, right to left, links, formats, soft breaks, empty lines", async () => {
        const page = await compose({ ...post, url: `${WWW}/?steps=1&emoji=text` }, "x");
        const model = await page.$eval(DIALOG, async (box) => {
          const editor = (box as unknown as { __lexicalEditor: LexicalEditor }).__lexicalEditor;
          const base = { version: 1, direction: null, format: "", indent: 0 };
          const text = (words: string, format = 0) => ({ type: "text", version: 1, detail: 0, format, mode: "normal", style: "", text: words });
          const line = (...children: object[]) => ({ ...base, type: "paragraph", textFormat: 0, textStyle: "", children });
          const lines = Array.from({ length: 160 }, (_, n) => [
            line(text(`Line ${n}: 👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 café à la carte, `), text("bold #Aurora", 1), text(" and plain again — مرحبا بالعالم, שלום")),
            line(),
            line(
              text("Read "),
              { ...base, type: "link", url: "https://acme.example/a", rel: null, target: null, title: null, children: [text("acme.example/a")] },
              { type: "linebreak", version: 1 },
              text("after a soft break"),
            ),
          ]).flat();
          editor.setEditorState(editor.parseEditorState(JSON.stringify({ root: { ...base, type: "root", children: lines } })));
          await new Promise(requestAnimationFrame);
          const state = editor.getEditorState();
          return state.read(() =>
            (state._nodeMap.get("root") as ElementNode)
              .getChildren()
              .map((block) => block.getTextContent())
              .join("\n"),
          );
        });
        expect(model.length).toBeGreaterThan(20_000);
        await press(page, button("Post"));
        await recorded(model);
        await page.close();
      });
    },
  });
