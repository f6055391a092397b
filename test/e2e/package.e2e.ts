/** What the stores are given: archives that both browsers take, and that pass the linter of Mozilla's own review. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { packed } from "../../scripts/packed.ts";
import { type Aplomb, FOUNDING, openAplomb } from "./aplomb.ts";
import { BROWSERS, type BrowserName, type as typeIn } from "./browser.ts";
import { untilLevel } from "./eyes.ts";

describe("a package", () => {
  const folder = mkdtempSync(join(tmpdir(), "aplomb-package-"));
  let aplomb: Aplomb | undefined;
  afterAll(async () => {
    await aplomb?.close();
    rmSync(folder, { recursive: true });
  });

  /** Chromium takes an archive from its store alone, and a folder from anybody; Firefox takes the archive as it is. */
  function delivered(browser: BrowserName): string {
    const bytes = packed(browser === "firefox" ? "firefox" : "chrome");
    if (browser === "firefox") {
      writeFileSync(join(folder, "firefox.zip"), bytes);
      return join(folder, "firefox.zip");
    }
    for (const [name, content] of Object.entries(unzipSync(bytes))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return folder;
  }

  it.each(BROWSERS)("is taken by %s, and holds the founding case back there", async (browser) => {
    aplomb = await openAplomb(browser, { extension: delivered(browser) });
    await aplomb.rehearse("2012-07-20");
    const page = await aplomb.newPage("https://x.com/compose/post");
    await typeIn(page, FOUNDING);
    await untilLevel(page, "stop");
    await aplomb.close();
    aplomb = undefined;
  });

  it("has no key for the Chrome Web Store, which gives its own, and the terms of what it contains", () => {
    const files = unzipSync(packed("chrome"));
    expect(JSON.parse(strFromU8(files["manifest.json"] ?? new Uint8Array()))).not.toHaveProperty("key");
    expect(Object.keys(files)).toContain("NOTICES.txt");
  });
});

it("leaves addons-linter nothing to say", () => {
  const { stdout } = spawnSync("npx", ["--no-install", "web-ext", "lint", "--source-dir", "dist/firefox", "--output", "json", "--boring"], {
    encoding: "utf8",
  });
  const { errors, warnings } = JSON.parse(stdout) as Record<"errors" | "warnings", unknown[]>;
  expect([...errors, ...warnings]).toEqual([]);
});
