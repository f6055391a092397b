/**
 * `npm run store`: the pictures of the stores' pages, from the built extension in the demo world, in each language, into store/.
 * 1280 × 800 for screenshots, 440 × 280 for the Chrome Web Store's tile: what developer.chrome.com/docs/webstore/images asks for.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LANGS } from "../src/core/model.ts";
import { openAplomb } from "../test/e2e/aplomb.ts";
import "./build.ts";
import { inSameFace } from "./same-face.ts";
import { framed, tile } from "./store/frame.ts";
import { SCENES } from "./store/scenes.ts";

const OUT = "store";

await inSameFace(async () => {
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
});
