/** What the stores will look at: the built extension passes the linter of Mozilla's own review. */
import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

it("has no error for addons-linter", () => {
  const { stdout } = spawnSync("npx", ["--no-install", "web-ext", "lint", "--source-dir", "dist/firefox", "--output", "json", "--boring"], {
    encoding: "utf8",
  });
  const { errors, warnings } = JSON.parse(stdout) as Record<"errors" | "warnings", { code: string }[]>;
  expect(errors).toEqual([]);
  // Preact assigns innerHTML for `dangerouslySetInnerHTML`, which nothing here uses: two bundles hold that line.
  expect(warnings.filter(({ code }) => code !== "UNSAFE_VAR_ASSIGNMENT")).toEqual([]);
});
