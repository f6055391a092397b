/** Finds the server of the teams' tests, wherever this computer keeps it. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const NAME = process.platform === "win32" ? "nats-server.exe" : "nats-server";

/**
 * `$NATS_SERVER` first, then the usual places.
 * @returns {string | undefined} the path of its executable
 */
export function findNatsServer() {
  const wished = process.env.NATS_SERVER;
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/bin", "/opt/homebrew/bin"];
  return [...(wished ? [wished] : []), ...folders.map((folder) => join(folder, NAME))].find(runs);
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
