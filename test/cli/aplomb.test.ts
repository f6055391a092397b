import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { filesIn } from "./run.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const shell = (line: string, cwd: string) =>
  spawnSync("bash", ["-c", `aplomb() { '${process.execPath}' --import '${import.meta.resolve("tsx")}' '${root}src/cli/aplomb.ts' "$@"; }; ${line}`], {
    cwd,
    encoding: "utf8",
  });

describe("the command in a shell", () => {
  it("ends with 0, 1 or 2", () => {
    const folder = filesIn({ "calm.txt": "Good morning\n", "card.txt": "4111 1111 1111 1111\n" });
    const { stdout } = shell(
      "aplomb check calm.txt >/dev/null; echo $?; aplomb check - < card.txt >/dev/null; echo $?; aplomb check gone.txt 2>/dev/null; echo $?",
      folder,
    );
    expect(stdout).toBe("0\n1\n2\n");
  }, 30_000);

  it("ends quietly when its reader goes away", () => {
    const folder = filesIn({ "many.txt": "Good morning\n".repeat(5_000) });
    const { stdout, stderr } = shell("aplomb check many.txt | head -n 1", folder);
    expect(JSON.parse(stdout)).toMatchObject({ id: "many.txt:1" });
    expect(stderr).toBe("");
  }, 30_000);
});
