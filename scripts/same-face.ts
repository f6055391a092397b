/** Takes the computer's own face of a page out of chance, for pictures that are kept: on Linux, where they are made, the system's is often missing. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Browsers that are started during the work set `system-ui` and `sans-serif` in Liberation Sans. */
export async function inSameFace(work: () => Promise<void>): Promise<void> {
  const fonts = mkdtempSync(join(tmpdir(), "aplomb-fonts-"));
  const rules = ["system-ui", "sans-serif"].map(
    (name) =>
      `<match><test name="family"><string>${name}</string></test><edit name="family" mode="assign" binding="strong"><string>Liberation Sans</string></edit></match>`,
  );
  writeFileSync(join(fonts, "fonts.conf"), `<?xml version="1.0"?><fontconfig><include>/etc/fonts/fonts.conf</include>${rules.join("")}</fontconfig>`);
  process.env.FONTCONFIG_FILE = join(fonts, "fonts.conf");
  try {
    await work();
  } finally {
    rmSync(fonts, { recursive: true });
  }
}
