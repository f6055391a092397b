/** The command line from arguments to exit status: reads the files, has the drafts judged, writes what was found. */
import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { version } from "../../package.json";
import { type Account, LANGS, type Lang, SITE_IDS } from "../core/model.ts";
import { rules } from "../rules/index.ts";
import { check } from "./check.ts";
import { HELP, USAGE } from "./help.ts";
import { type Input, Unusable } from "./inputs.ts";
import { readAll } from "./intake.ts";
import { accountOfLine, draftLine, instantOf, NewsLine, PostLine } from "./lines.ts";
import { diff, lint, readPolicy } from "./policy.ts";

export interface Io {
  readonly in: Input;
  readonly out: Writable;
  readonly err: Writable;
}

/** All is well; a draft reaches stop, a policy has a flaw, or two of them differ; the input could not be used. */
export type Status = 0 | 1 | 2;

/**
 * @param args as typed after `aplomb`
 * @returns the exit status; it does not throw for anything that people can type or write into a file
 */
export async function main(args: readonly string[], io: Io): Promise<Status> {
  try {
    if (args[0] === "policy") return await policies(args.slice(1), io);
    const asked = read(args);
    if (asked === "help" || asked === "version") {
      io.out.write(asked === "help" ? HELP : `${version}\n`);
      return 0;
    }
    return await run(asked, io);
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    io.err.write(`aplomb: ${error.message}\n`);
    return 2;
  }
}

/** `lint FILE`, `diff A B`. @throws Unusable for anything else */
async function policies([command, ...files]: readonly string[], io: Io): Promise<Status> {
  const [first, second] = files;
  if (command === "lint" && first !== undefined && files.length === 1) return (await lint(first, io.in, io.out)) ? 0 : 1;
  if (command === "diff" && first !== undefined && second !== undefined && files.length === 2) return (await diff(first, second, io)) ? 0 : 1;
  throw new Unusable("policy takes lint FILE, or diff A B\n  aplomb --help explains it");
}

interface Asked {
  readonly files: readonly string[];
  readonly news: readonly string[];
  readonly history: readonly string[];
  readonly policy: string | undefined;
  readonly account: Writer | undefined;
  readonly now: number;
  readonly lang: Lang;
}

/** @throws Unusable when the arguments do not make a question */
function read(args: readonly string[]): Asked | "help" | "version" {
  const { values, positionals } = parsed(args);
  if (values.help) return "help";
  if (values.version) return "version";
  const [command, ...files] = positionals;
  if (command !== "check" || files.length === 0) throw new Unusable(`nothing to check\n  ${USAGE}\n  aplomb --help explains it`);
  const now = values.now === undefined ? Date.now() : instantOf(values.now);
  if (now === undefined) throw new Unusable(`--now ${values.now}: must be an ISO date, as 2012-07-20T16:00:00Z`);
  const lang = LANGS.find((known) => known === (values.lang ?? "en"));
  if (!lang) throw new Unusable(`--lang ${values.lang}: must be one of ${LANGS.join(", ")}`);
  const account = values.account === undefined ? undefined : writer(values.account);
  return { files, news: values.news ?? [], history: values.history ?? [], policy: values.policy, account, now, lang };
}

type Writer = Pick<Account, "id" | "site">;

/** @throws Unusable when it names no site */
function writer(name: string): Writer {
  const site = SITE_IDS.find((id) => name.toLowerCase().startsWith(`${id}:`));
  if (!site) throw new Unusable(`--account ${name}: must be SITE:NAME, as x:acme; sites are ${SITE_IDS.join(", ")}`);
  return { id: accountOfLine(site, name), site };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        news: { type: "string", multiple: true },
        history: { type: "string", multiple: true },
        policy: { type: "string" },
        account: { type: "string" },
        now: { type: "string" },
        lang: { type: "string" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new Unusable((error as Error).message);
  }
}

async function run({ files, policy, account, ...asked }: Asked, io: Io): Promise<Status> {
  const { in: input, err } = io;
  const world = {
    ...asked,
    rules,
    ...(await readPolicy(policy, input, err)),
    news: (await readAll(asked.news, NewsLine, input, err)).map(({ value }) => value),
    history: (await readAll(asked.history, PostLine, input, err)).map(({ value }) => value),
    sources: asked.news,
  };
  const drafts = await readAll(files, draftLine(account), input, err);
  if (drafts.length === 0) throw new Unusable(`${files.join(", ")}: no draft in it`);
  let status: Status = 0;
  await send(lines(), io.out);
  return status;

  function* lines() {
    for (const { report, place, failed } of check(drafts, world)) {
      if (report.level === "stop") status = 1;
      for (const rule of failed) err.write(`${place}: the rule ${rule} could not judge this draft\n`);
      yield `${JSON.stringify(report)}\n`;
    }
  }
}

/** As fast as the reader takes it; a reader that goes away, as `head` does, has seen enough. */
async function send(lines: Iterable<string>, out: Writable): Promise<void> {
  try {
    await pipeline(lines, out, { end: false });
  } catch (error) {
    if (!GONE.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}
const GONE = new Set(["EPIPE", "ERR_STREAM_PREMATURE_CLOSE", "ERR_STREAM_DESTROYED"]);
