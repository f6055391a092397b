/** What `aplomb --help` says. */
import { DRAFT_KINDS, SITE_IDS } from "../core/model.ts";

export const USAGE = "aplomb check FILE… [--news FILE …] [--history FILE] [--policy FILE] [--account SITE:NAME] [--now ISO] [--lang en|fr]";

export const HELP = `Aplomb reads drafts of social-media posts and says, before they are published, what may go wrong with them:
the same rules as in the browser, for a whole content calendar, or for any day of the past.

  ${USAGE}
  aplomb policy lint FILE      what in a policy file has no effect
  aplomb policy diff A B       what differs between two policies

Drafts (FILE, - for standard input) are JSONL, CSV or plain text, also packed as .gz. One JSON line per draft comes out, in the order of the input.
  .jsonl   one object a line:
           {"id", "text", "site", "kind", "account"?, "lang"?, "at"?, "parent"?: {"author", "text"}, "media"?: [{"alt"?}], "thread"?: ["…"]}
  .csv     the same names as columns, in the first line; commas, semicolons or tabs; parent, media and thread hold JSON
  .txt     one draft a line; drafts of several lines go into JSONL or CSV
  site     ${SITE_IDS.join(", ")}; x when left out
  kind     ${DRAFT_KINDS.join(", ")}; post when left out
  id       FILE:LINE when left out
  at       when it is to be published: the draft is judged at that time, knowing only what is older.
           ISO; UTC when no zone is given, midnight when no time is

Options
  --news FILE      news, any number of files: {"at", "headline", "source", "lang"?, "place"?, "url"?, "category"?}
  --history FILE   posts that the accounts have published: {"at", "text", "site", "account", "kind", "class"?}
                   Those of the same account, 30 days back from each draft, count for its balance, its rhythm and its duplicates.
                   The drafts themselves never count as published: add them to the history when they are.
  --policy FILE    policy as JSON: {"packs": ["france"], "rules": {"RULE": {"on", "level", "options"}}, "allow": […], "ours": […], "sensitive": […]},
                   as exported by the extension; docs/policy.schema.json describes it
                   What it says of accounts ("accounts": {"x:acme": {"country", "language", "community", "groups", …}}) and of their
                   groups holds for the drafts that name them.
  --account NAME   who writes where a draft does not say, as x:acme; the site goes with it
  --now ISO        the time at which drafts without "at" are judged; the clock's when left out
  --lang en|fr     language of the messages, for drafts that are not in French themselves ("lang": "fr"); en when left out
  --help, --version

Output
  {"id", "class": {"pick", "promo", "curated", "engagement"}, "level": "clear|note|warn|stop",
   "findings": [{"rule", "family", "level", "message", "spans": [[start, end], …], "evidence": [{"headline", "source", "at", "url"?}]}]}
  spans count UTF-16 units of the text; in a thread, of its posts joined by an empty line ("\\n\\n").
  Lines that cannot be used are named on standard error and skipped.

Exit status
  0 when no draft reaches stop, the policy has no flaw, or the two do not differ; 1 when so; 2 when the input could not be used.

Example
  $ echo '{"id":1,"text":"#Aurora is trending, clearly about our dress ;-)","at":"2012-07-20T16:00:00Z"}' > drafts.jsonl
  $ echo '{"at":"2012-07-20T09:00:00Z","headline":"12 killed in shooting in Aurora, Colorado","source":"AP"}' > news.jsonl
  $ aplomb check drafts.jsonl --news news.jsonl
`;
