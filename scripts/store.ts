/**
 * `npm run store`: the pictures of the stores' pages, from the built extension in the demo world, in each language, into store/.
 * 1280 × 800 for screenshots, 440 × 280 for the Chrome Web Store's tile: what developer.chrome.com/docs/webstore/images asks for.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LANGS } from "../src/core/model.ts";
import { openAplomb } from "../test/e2e/aplomb.ts";
import "./build.ts";
import { framed, tile } from "./store/frame.ts";
import { SCENES } from "./store/scenes.ts";

const OUT = "store";

// The computer's own face of the page is taken out of chance: on Linux, where the pictures are made, the system's is often missing.
const fonts = mkdtempSync(join(tmpdir(), "aplomb-fonts-"));
writeFileSync(
  join(fonts, "fonts.conf"),
  `<?xml version="1.0"?><fontconfig><include>/etc/fonts/fonts.conf</include>${["system-ui", "sans-serif"]
    .map(
      (name) =>
        `<match><test name="family"><string>${name}</string></test><edit name="family" mode="assign" binding="strong"><string>Liberation Sans</string></edit></match>`,
    )
    .join("")}</fontconfig>`,
);
process.env.FONTCONFIG_FILE = join(fonts, "fonts.conf");

try {
  for (const lang of LANGS) {
    const aplomb = await openAplomb("chromium");
    mkdirSync(join(OUT, lang), { recursive: true });
    for (const [index, scene] of SCENES.entries()) {
      const shot = await scene.show(aplomb, lang);
      const picture = join(OUT, lang, `${index + 1}-${scene.name}.png`);
      writeFileSync(picture, await framed(aplomb, scene.layout, scene.words[lang], shot));
      console.log(picture);
    }
    writeFileSync(join(OUT, lang, "tile.png"), await tile(aplomb, lang));
    await aplomb.close();
  }
} finally {
  rmSync(fonts, { recursive: true });
}
