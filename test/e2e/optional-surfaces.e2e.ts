/** The composers of sites that are watched where people ask for it, in both browsers; what is private on them, which is never read. */
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Aplomb, openAplomb } from "./aplomb.ts";
import { BROWSERS, type as typeIn, until } from "./browser.ts";
import { withEveryPermission } from "./every-permission.ts";
import { CALM, describeSurfaces } from "./surface.ts";
import { bluesky, instagram, mastodon, reddit, threads, youtube } from "./surfaces/optional.ts";

const watched = [
  { site: "bluesky", host: "bsky.app" },
  { site: "instagram", host: "www.instagram.com" },
  { site: "mastodon", host: "social.example" },
  { site: "reddit", host: "www.reddit.com" },
  { site: "reddit", host: "old.reddit.com" },
  { site: "threads", host: "www.threads.com" },
  { site: "youtube", host: "www.youtube.com" },
];
const bodies = ({ world }: Aplomb, path: RegExp) =>
  world.requests.filter((one) => one.method === "POST" && path.test(one.path)).map(({ body }) => JSON.parse(body));

describe.each(BROWSERS)("where people ask for it, %s", (browser) => {
  const extension = withEveryPermission(browser);
  let aplomb: Aplomb;
  beforeAll(async () => {
    aplomb = await openAplomb(browser, { extension });
    await aplomb.settings({ ...CALM, watched });
  });
  afterAll(async () => {
    await aplomb?.close();
    rmSync(extension, { recursive: true });
  });
  const all = { browser, shared: () => aplomb };

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
    site: "Threads",
    surfaces: threads,
    sent: (aplomb) => bodies(aplomb, /configure_text_only_post/).map(({ texts }) => texts[0]),
  });

  describeSurfaces({
    ...all,
    site: "Instagram",
    surfaces: instagram,
    sent: (aplomb) => bodies(aplomb, /media\/configure|comments\/\d+\/add/).map(({ caption, comment_text: comment }) => caption ?? comment),
    more: (use) => {
      it("messages are never read, on their pages or over others", async () => {
        for (const [path, box] of [
          ["p/1/", ".chat .box"],
          ["direct/inbox/", "form textarea"],
        ] as const) {
          const page = await use().newPage(`https://www.instagram.com/${path}`);
          await typeIn(page, "[NAME] 4111 1111 1111 1111", box);
          expect(await use().tabState("https://www.instagram.com/*")).toMatchObject({ state: "watching", composers: 0 });
          await page.close();
        }
      });
    },
  });

  describeSurfaces({
    ...all,
    site: "Reddit",
    surfaces: reddit,
    sent: (aplomb) =>
      bodies(aplomb, /create-comment|graphql|\/api\/(?:comment|submit)/).map((body) => {
        const { title, text } = { ...body, ...body.variables };
        return title ? `${title}\n\n${text}` : text;
      }),
    more: (use) => {
      it("messages are never read", async () => {
        const page = await use().newPage("https://old.reddit.com/message/compose");
        await typeIn(page, "[NAME] 4111 1111 1111 1111", "textarea");
        expect(await use().tabState("https://old.reddit.com/*")).toMatchObject({ state: "watching", composers: 0 });
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
        await use().settings({ ...CALM, watched });
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
});
