/** Makes this computer ready to build, test and show Aplomb: packages, two browsers, and for the tests a NATS server. Does nothing when nothing is missing. */
import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findChromium, findFirefox } from "./browsers.mjs";
import { findNatsServer } from "./nats-server.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
if (!packagesStand()) installPackages();
if (!process.argv.includes("--no-browsers")) needBrowsers();

/** Whether node_modules holds what the lock file asks for. Optional packages are left out: they depend on the computer. */
function packagesStand() {
  const installed = lock("node_modules/.package-lock.json");
  if (!installed) return false;
  return Object.entries(lock("package-lock.json") ?? {}).every(
    ([path, { version, optional }]) => path === "" || optional || (installed[path]?.version === version && existsSync(path)),
  );
}

/** npm empties what a link leads to, which others may be working with. */
function installPackages() {
  if (!lstatSync("node_modules", { throwIfNoEntry: false })?.isSymbolicLink()) return run(...npm("ci", "--no-audit", "--no-fund"));
  console.error("node_modules is a link, and what it leads to lacks packages: install them there, or remove the link.");
  process.exit(1);
}

/** @param {string} file @returns {Record<string, { version: string, optional?: boolean }> | undefined} */
function lock(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : undefined;
}

/** npm itself is a script on Windows, which only a shell starts: prefer the npm that runs us. @param {...string} args @returns {[string, string[]]} */
function npm(...args) {
  const self = process.env.npm_execpath;
  return self?.endsWith(".js") ? [process.execPath, [self, ...args]] : ["npm", args];
}

function needBrowsers() {
  if (missing().length === 0) return;
  install(missing());
  const still = missing().filter((name) => name !== "nats-server");
  if (missing().includes("nats-server"))
    console.error("No nats-server here: the tests of teams will fail, and say so. Elsewhere than usual? Set NATS_SERVER=/path/to/it");
  if (still.length === 0) return;
  console.error(`
Aplomb's demo and tests drive two real browsers, and this computer lacks ${still.length === 2 ? "both" : "one"}:
${still.includes("chromium") ? "  - Chromium, Chrome or Edge. Elsewhere than usual? Set CHROMIUM=/path/to/it\n" : ""}${
  still.includes("firefox-esr") ? "  - Firefox. Elsewhere than usual? Set FIREFOX=/path/to/it\n" : ""
}
Install what is missing (Debian: apt-get install ${still.join(" ")}) and run this again.`);
  process.exit(1);
}

/** Where the system's package manager may. @param {string[]} names */
function install(names) {
  if (!existsSync("/usr/bin/apt-get") || !mayInstall()) return;
  console.log(`Installing ${names.join(" and ")} …`);
  const root = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = [...root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"];
  attempt([...apt, "update"]);
  attempt([...apt, "install", "-y", "--no-install-recommends", ...names]);
}

/** Debian's names of what is not here. */
function missing() {
  const wantsNats = process.argv.includes("--nats-server");
  return [
    ...(findChromium() ? [] : ["chromium"]),
    ...(findFirefox() ? [] : ["firefox-esr"]),
    ...(wantsNats && !findNatsServer() ? ["nats-server"] : []),
  ];
}

function mayInstall() {
  return process.getuid?.() === 0 || spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0;
}

/** @param {string[]} command */
function attempt([name = "", ...args]) {
  return spawnSync(name, args, { stdio: "inherit" }).status === 0;
}

/** @param {string} name @param {string[]} args */
function run(name, args) {
  const { status } = spawnSync(name, args, { stdio: "inherit", shell: process.platform === "win32" && name === "npm" });
  if (status !== 0) process.exit(status ?? 1);
}
