/** Writes docs/coverage.md: what a social-media policy asks for, clause by clause, and the rule that holds it; what no rule holds, and why. */
import { writeFileSync } from "node:fs";
import * as z from "zod/mini";
import type { Rule } from "../src/core/rule.ts";
import { packs } from "../src/packs/index.ts";
import { rules } from "../src/rules/index.ts";

export const COVERAGE_FILE = new URL("../docs/coverage.md", import.meta.url);

/** Held by these rules; or by none, and why not. */
type Clause = readonly [clause: string, held: readonly string[] | string];
interface Chapter {
  readonly title: string;
  readonly clauses: readonly Clause[];
}

export const chapters: readonly Chapter[] = [
  {
    title: "What happens in the world",
    clauses: [
      ["No hashtag or name of something grave that is in the news", ["no-tragedy-tie", "no-sensitive-word", "no-grief-tag"]],
      ["Look a trending hashtag up before using it", ["no-unread-trend"]],
      ["No promotion while a crisis lasts", ["no-promo-in-crisis", "no-joke-in-crisis"]],
      ["No promotion of what is ours amid bad news of it", ["no-promo-in-scandal"]],
      ["No marketing on days of remembrance", ["no-sensitive-day"]],
      ["No violent figure of speech while it is the news", ["no-grave-wordplay"]],
      ["What is planned far ahead is looked at again", ["no-far-schedule"]],
      ["No trend that everybody is done with", ["no-old-trend"]],
      ["Debated subjects are asked about first", ["no-debated-issue", "no-political-rant"]],
      ["No phrase that a regime has made unusable", ["no-historic-slogan"]],
      ["No false alarm to the public", ["no-false-alarm"]],
      ["No invitation that a crowd may turn", ["no-open-invitation"]],
    ],
  },
  {
    title: "Promotion and mix",
    clauses: [
      ["No more promotion than the account aims at", ["balance-promo-share"]],
      ["No promotions in a row", ["balance-promo-streak"]],
      ["No hard selling", ["no-hard-sell"]],
      ["Enough conversations", "Of a week, not of a draft: the popup says what is missing and what to write next."],
      ["Something curated now and then", "Of a week, not of a draft: the popup says so."],
      ["The same link does not come back within days", ["no-repeated-link"]],
      ["Each post names the goal it serves", "The dashboard's strategy asks for it, and shows which goal a week serves not at all."],
    ],
  },
  {
    title: "Rhythm",
    clauses: [
      ["A daily cap, by network", ["balance-daily-cap"]],
      ["Time between two posts", ["balance-spacing"]],
      ["No long silence", ["balance-silence"]],
      ["No burst that looks like a robot's", ["balance-burst"]],
      ["Quiet hours", ["no-quiet-hour"]],
      ["One's own best hours", "Published tables contradict each other; one's own figures need results that are not there yet."],
      ["Answers within hours", "Of messages received, not of drafts."],
      [
        "Two accounts of the house do not post the same topic within the hour",
        "Held where the words are the same (`no-copy-across-accounts`); that two texts share a topic is not known.",
      ],
    ],
  },
  {
    title: "Robo-posts",
    clauses: [
      ["Not the same post twice", ["no-duplicate-post"]],
      ["Evergreen posts rest before they come back", ["no-evergreen-soon"]],
      ["Not the same text on another account of the house", ["no-copy-across-accounts"]],
      ["Not the same answer to several people", ["no-canned-reply"]],
      ["No placeholder left", ["no-placeholder"]],
      ["No brief left in the post", ["no-brief-left"]],
      ["No cheerful template under an angry or grieving message", ["no-cheer-under-anger"]],
      ["Nothing that a writing assistant said around the text", ["no-assistant-residue"]],
      ["Nothing left over from another network", ["no-cross-post-residue"]],
      ["No insulting handle repeated", ["no-insulting-handle"]],
      ["No answer that would suit any question", ["no-generic-reply"]],
    ],
  },
  {
    title: "Sensitive data",
    clauses: [
      ["No credential", ["no-credential", "no-security-detail"]],
      ["No payment card", ["no-payment-card"]],
      ["No bank account", ["no-iban"]],
      ["No social security number (France)", ["no-nir"]],
      ["No register number that leads to a home (France)", ["no-personal-siret"]],
      ["No private e-mail address or telephone number", ["no-private-contact", "no-private-data-request"]],
      ["No order or case number in a public answer", ["no-case-number"]],
      ["No name under embargo", ["no-embargoed-name"]],
      ["No internal link, no internal wording", ["no-internal-link", "no-internal-wording"]],
      ["No exact place; no name of a third party", ["no-exact-place", "no-sensitive-word"]],
    ],
  },
  {
    title: "Who speaks",
    clauses: [
      ["Posts of protected accounts are confirmed", ["no-unconfirmed-account"]],
      ["Nothing private on the company's account, and the reverse", ["no-wrong-register"]],
      ["No mention one letter away from somebody known", ["no-lookalike-mention"]],
      ["No colleague's own account named by the company's unasked", ["no-sensitive-word"]],
      ["The account's own language", ["use-account-language"]],
    ],
  },
  {
    title: "Law and claims",
    clauses: [
      ["France: paid or gifted promotions say so", ["use-ad-mention"]],
      ["United States: ties to a brand are disclosed, plainly and early", ["use-ad-disclosure"]],
      ["France: no carbon-neutral wording without its report", ["no-carbon-neutral-claim"]],
      ["European Union: no generic green claim", ["no-green-claim"]],
      ["No promise in a regulated trade", ["no-promise"]],
      ["Contests link to their rules", ["use-contest-rules"]],
      ["France: retouched and made-up pictures say so", ["use-retouched-mention"]],
    ],
  },
  {
    title: "Tone",
    clauses: [
      ["No slur, no swear word", ["no-slur", "no-profanity"]],
      ["No threat, no contempt for a group", ["no-threat", "no-group-attack"]],
      ["No hostile answer", ["no-hostile-reply"]],
      ["No joke at somebody's expense", ["no-crude-joke"]],
      ["No shouting", ["no-shouting"]],
      ["No rows of exclamation marks", ["no-mark-pile"]],
      ["No jargon", ["no-jargon"]],
      ["Fair words, from a short list", ["use-inclusive-terms"]],
      ["A text that only we could have written", ["no-anyones-text"]],
    ],
  },
  {
    title: "Form and accessibility",
    clauses: [
      ["Few hashtags", ["no-hashtag-pile"]],
      ["No hashtag that can be cut otherwise", ["no-unfortunate-split"]],
      ["No text longer than is taken, or seen", ["no-overlong-text"]],
      ["Links on LinkedIn", ["no-link-card"]],
      ["Images are described", ["use-alt-text"]],
      ["Capitals in hashtags of several words", ["use-hashtag-capitals"]],
      ["No letters borrowed from mathematics", ["no-fancy-letters"]],
      ["Few emoji", ["no-emoji-load"]],
      ["No pictures made of signs", ["no-ascii-art"]],
      ["No alternating case", ["no-alternating-case"]],
      ["No “click here”", ["no-click-here"]],
      ["French inclusive forms that can be read aloud", ["no-hyphen-inclusive"]],
    ],
  },
];

/** The page as it follows from the code, as the file should hold it. */
export function coverage(): string {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const on = rules.filter(({ optIn }) => !optIn).length;
  const clauses = chapters.flatMap((chapter) => chapter.clauses);
  const held = clauses.filter(([, by]) => typeof by !== "string").length;
  return `# What the rules cover

Written by \`npx tsx scripts/coverage.ts\` from the rules themselves; a test holds it up to date.

${rules.length} rules: ${on} are on from the start, ${rules.length - on} are a matter of country, trade or taste and are switched on one by one or by a pack.
Of ${clauses.length} clauses that social-media policies hold, ${held} have a rule; the others say why not. All rules speak English and French.

*Evidence* is the strongest source of the rule: A experiment or law, B measured, C weak or contested, D case or custom; behind it, what it is.
Each rule says in the options what contradicts it. *Figures* are its thresholds where people can set them, as they come.
*Cases* are its own examples: those it flags, and those it lets pass.
${chapters.map((chapter) => section(chapter, known)).join("\n")}
## Packs

| Pack | Version | Rules |
| --- | --- | --- |
${packs
  .map(
    (pack) =>
      `| ${pack.title.en} (\`${pack.id}\`) | ${pack.version} | ${Object.keys(pack.rules)
        .map((id) => `\`${id}\``)
        .join(", ")} |`,
  )
  .join("\n")}
`;
}

function section({ title, clauses }: Chapter, known: ReadonlyMap<string, Rule>): string {
  const rows = clauses.flatMap(([clause, held]) =>
    typeof held === "string"
      ? [`| ${clause} | – | ${held} | | | |`]
      : held.map((id, i) => {
          const rule = known.get(id);
          if (!rule) throw new Error(`no such rule: ${id}`);
          return `| ${i === 0 ? clause : ""} | \`${id}\` | ${stateOf(rule)} | ${evidenceOf(rule)} | ${figuresOf(rule)} | ${rule.cases.flags.length} / ${rule.cases.passes.length} |`;
        }),
  );
  return `
## ${title}

| Clause | Rule | State | Evidence | Figures | Cases |
| --- | --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
}

function stateOf({ id, optIn, level }: Rule): string {
  const by = packs.filter((pack) => pack.rules[id]?.on).map((pack) => pack.id);
  return optIn ? `${level}, opt-in${by.length > 0 ? ` (${by.join(", ")})` : ""}` : `${level}, on`;
}

function evidenceOf({ evidence }: Rule): string {
  const [strongest] = [...evidence].sort((a, b) => a.strength.localeCompare(b.strength));
  return strongest ? `${strongest.strength}: ${strongest.source}, ${strongest.year}`.replaceAll("|", "/") : "";
}

function figuresOf({ options }: Rule): string {
  if (!options) return "";
  const { properties = {} } = z.toJSONSchema(options, { io: "input" });
  return Object.entries(properties)
    .map(([name, property]) => (typeof property === "object" && typeof property.default === "number" ? `${name} ${property.default}` : name))
    .join(", ");
}

if (process.argv[1] === import.meta.filename) writeFileSync(COVERAGE_FILE, coverage());
