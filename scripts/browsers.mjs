/** Finds the browsers that the demo and the tests drive, wherever this computer keeps them. */
import { accessSync, constants } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const NAMES = {
  chromium: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable"],
  firefox: ["firefox-esr", "firefox"],
};
const MAC_APPS = {
  chromium: [
    "Chromium.app/Contents/MacOS/Chromium",
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  firefox: ["Firefox.app/Contents/MacOS/firefox"],
};
const WINDOWS_PROGRAMS = {
  chromium: ["Chromium/Application/chrome.exe", "Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"],
  firefox: ["Mozilla Firefox/firefox.exe"],
};

/**
 * A browser of the Chromium family: `$CHROMIUM` first, then Chromium, Chrome and Edge in their usual places.
 * @returns {string | undefined} the path of its executable
 */
export const findChromium = () => find("chromium", process.env.CHROMIUM);

/**
 * A Firefox: `$FIREFOX` first, then the usual places.
 * @returns {string | undefined} the path of its executable
 */
export const findFirefox = () => find("firefox", process.env.FIREFOX);

/** @param {"chromium" | "firefox"} family @param {string | undefined} wished */
function find(family, wished) {
  return [...(wished ? [wished] : []), ...places(family)].find(runs);
}

/** @param {"chromium" | "firefox"} family */
function places(family) {
  const env = process.env;
  switch (process.platform) {
    case "darwin":
      return ["/Applications", join(homedir(), "Applications")].flatMap((folder) => MAC_APPS[family].map((app) => join(folder, app)));
    case "win32":
      return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].flatMap((folder) =>
        folder ? WINDOWS_PROGRAMS[family].map((program) => join(folder, program)) : [],
      );
    default: {
      const folders = [...(env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/snap/bin", "/var/lib/flatpak/exports/bin"];
      return NAMES[family].flatMap((name) => folders.map((folder) => join(folder, name)));
    }
  }
}

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
