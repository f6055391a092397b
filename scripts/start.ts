/** The demo: a throw-away browser with Aplomb in it, on a page that plays X, on 20 July 2012. Without a display it plays the story by itself. */
import { relative, resolve } from "node:path";
import { openStage, playStory } from "../test/demo/story.ts";
import { findChromium } from "./browsers.mjs";
import "./build.ts";

const browser = findChromium() ? "chromium" : "firefox";
const extension = resolve("dist", browser === "chromium" ? "chrome" : "firefox");
const hasDisplay = process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

if (hasDisplay) {
  console.log(`
Aplomb is open in a throw-away ${browser === "chromium" ? "Chromium" : "Firefox"}. The page plays X; nothing leaves this computer.
It is the evening of 20 July 2012. Type, for instance:

    #Aurora is trending, clearly about our Kim K inspired #Aurora dress ;-)

and press Post. Close the browser to end.`);
  await openStage(browser, extension);
} else {
  const folder = resolve("dist/story");
  console.log("\nNo display here, so the story plays by itself:\n");
  let steps = 0;
  await playStory(browser, extension, folder, ({ sentence, picture }) =>
    console.log(`${String(++steps).padStart(2)}. ${sentence}\n    ${relative(".", picture)}`),
  );
  console.log(`\nThe screenshots are in ${relative(".", folder)}/.`);
}
