#!/usr/bin/env node
/** The `aplomb` command: gives the process's streams to `main`, and its status to the shell. */
import { main } from "./main.ts";

// Main has its own end for a reader that goes away; the stream tells of it once more.
process.stdout.on("error", () => {});
process.exitCode = await main(process.argv.slice(2), { in: process.stdin, out: process.stdout, err: process.stderr }).catch((error: unknown) => {
  console.error(error);
  return 2;
});
