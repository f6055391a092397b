/** The composers of sites that are watched where people ask for it, in both browsers; what is private on them, which is never read. */
import { rmSync } from "node:fs";
import { afterAll, expect, it } from "vitest";
import type { Aplomb } from "./aplomb.ts";
import { BROWSERS, type as typeIn, until } from "./browser.ts";
import { withEveryPermission } from "./every-permission.ts";
import { describeSurfaces } from "./surface.ts";
import { bluesky, mastodon, youtube } from "./surfaces/optional.ts";

const watched = [
  { site: "bluesky", host: "bsky.app" },
  { site: "mastodon", host: "social.example" },
  { site: "youtube", host: "www.youtube.com" },
];
const bodies = ({ world }: Aplomb, path: RegExp) =>
  world.requests.filter((one) => one.method === "POST" && path.test(one.path)).map(({ body }) => JSON.parse(body));

for (const browser of BROWSERS) {
  const extension = withEveryPermission(browser);
  afterAll(() => rmSync(extension, { recursive: true }));
  const all = { browser, wish: { extension }, settings: { watched } };

  describeSurfaces({
    ...all,
    site: "Bluesky",
    surfaces: bluesky,
    sent: (aplomb) => bodies(aplomb, /applyWrites/).map(({ writes }) => writes[0].value.text),
    more: (use) => {
      it("chat is never read", async () => {
        const page = await use().newPage("https://bsky.app/messages");
        await typeIn(page, "[NAME] 4111 1111 1111 1111", ".ProseMirror");
        expect(await use().tabState("https://bsky.app/*")).toMatchObject({ state: "watching", composers: 0 });
        expect(await page.$("aplomb-card")).toBeNull();
        await page.close();
      });
    },
  });

  describeSurfaces({
    ...all,
    site: "YouTube",
    surfaces: youtube,
    sent: (aplomb) => bodies(aplomb, /create_comment/).map(({ commentText }) => commentText),
  });

  describeSurfaces({
    ...all,
    site: "Mastodon",
    surfaces: mastodon,
    sent: (aplomb) => bodies(aplomb, /\/api\/v1\/statuses/).map(({ status }) => status),
    more: (use) => {
      it("a mention that only those who are named can see is never read", async () => {
        const page = await use().newPage("https://social.example/home?visibility=direct");
        await typeIn(page, "[NAME] 4111 1111 1111 1111", "textarea");
        expect(await use().tabState("https://social.example/*")).toMatchObject({ state: "watching", composers: 0 });
        expect(await page.$("aplomb-card")).toBeNull();
        await page.close();
      });

      it("a host is added on the options page, and taken out again", async () => {
        await use().settings({ lang: "en" });
        const page = await use().openExtensionPage("src/options/index.html#sites");
        await typeIn(page, "@acme@social.example", ".added input");
        await page.keyboard.press("Enter");
        await expect.poll(() => use().registered(), { timeout: 10_000 }).toEqual(["watched:social.example"]);
        await page.focus("#site-bluesky ~ label input");
        await page.keyboard.press(" ");
        await expect.poll(() => use().registered(), { timeout: 10_000 }).toContain("watched:bsky.app");
        await until(page, () => document.querySelector(".added li")?.textContent?.includes("Watched"));
        await page.focus(".added li button");
        await page.keyboard.press("Enter");
        await expect.poll(() => use().registered(), { timeout: 10_000 }).toEqual(["watched:bsky.app"]);
        await page.close();
        await use().settings({ watched });
      });

      it("a page that is open is watched from the moment it is asked for, and a new one no more once it is not", async () => {
        const none = () => expect.poll(() => use().registered(), { timeout: 10_000 }).toEqual([]);
        await use().settings({});
        await none();
        const page = await use().newPage("https://social.example/home");
        await typeIn(page, "Meet us at [NAME]", "textarea");
        expect(await page.$("aplomb-card")).toBeNull();
        await use().settings({ watched });
        await until(page, () => document.querySelector("aplomb-card") !== null);
        await page.close();
        await use().settings({});
        await none();
        const other = await use().newPage("https://social.example/home");
        await typeIn(other, "Meet us at [NAME]", "textarea");
        expect(await other.$("aplomb-card")).toBeNull();
        await other.close();
      });
    },
  });
}
