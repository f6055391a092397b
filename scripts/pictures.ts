/** `npm run pictures`: the options page as the README shows it, from the built extension in Chromium, in each language, into docs/options/. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LANGS } from "../src/core/model.ts";
import { openAplomb } from "../test/e2e/aplomb.ts";
import { until } from "../test/e2e/browser.ts";
import "./build.ts";
import { inSameFace } from "./same-face.ts";

const OUT = join("docs", "options");
/** What a policy of their own looks like to people, one look each. */
const SECTIONS = ["rules", "packs", "lists", "accounts"] as const;
const SIZE = { width: 1100, height: 720, deviceScaleFactor: 1 };
const ACCOUNTS = [
  { id: "x:loom", site: "x", handle: "loom", country: "FR", target: { promo: 0.2, curated: 0.4, engagement: 0.4 } },
  { id: "linkedin:the-loom", site: "linkedin", handle: "the-loom", protected: true, target: { promo: 0.3, curated: 0.4, engagement: 0.3 } },
];
const WORDS = [
  { is: "tag", name: "#Aurora", level: "warn", countries: [], reason: "", anniversaries: [] },
  { is: "phrase", name: "Project Weft", level: "stop", countries: [], reason: "", anniversaries: [] },
];

mkdirSync(OUT, { recursive: true });
await inSameFace(async () => {
  const aplomb = await openAplomb("chromium");
  for (const lang of LANGS) {
    await aplomb.settings({ lang, accounts: ACCOUNTS, policy: { sensitive: WORDS } });
    for (const [i, section] of SECTIONS.entries()) {
      // Each section once in the light and once in the dark, each language half of both.
      const scheme = (i + LANGS.indexOf(lang)) % 2 === 0 ? "light" : "dark";
      const page = await aplomb.openExtensionPage(`src/options/index.html#${section}`);
      await page.setViewport(SIZE);
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await until(
        page,
        (wanted) => document.documentElement.lang === wanted && (document.querySelector("main")?.textContent?.length ?? 0) > 100,
        lang,
      );
      writeFileSync(join(OUT, `${section}-${lang}-${scheme}.png`), await page.screenshot());
      await page.close();
    }
  }
  await aplomb.close();
});
console.log(`Written to ${OUT}.`);
