/** Finds passwords, keys and tokens in a text: by the beginnings their makers gave them, by what announces them, and by how random they look. */
import { matches } from "../kinds.ts";
import type { Span } from "../model.ts";

// Beginnings as their makers document them, for scanners to find: https://docs.github.com/en/code-security/secret-scanning
const BEGINNINGS: readonly RegExp[] = [
  // AWS, Google, Azure; GitHub, GitLab, Bitbucket; npm, PyPI, RubyGems, Docker, Terraform, Vault
  /(?<![A-Za-z0-9+/=])(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z2-7]{16}(?![A-Za-z0-9+/=])/g,
  /(?<![\w-])AIza[\w-]{35}(?![\w-])|(?<![\w-])ya29\.[\w-]{20,}|(?<![\w-])GOCSPX-[\w-]{28}/g,
  /(?<![\w-])(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{60,})|(?<![\w-])gl(?:pat|ptt|dt|rt|cbt|ft|soat|agent|oas|ptt|imt)-[\w-]{20,}|ATBB[A-Za-z0-9]{28,}/g,
  /(?<![\w-])(?:npm_[A-Za-z0-9]{36}|pypi-[\w-]{50,}|rubygems_[a-f0-9]{48}|dckr_pat_[\w-]{27}|[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,}|hv[sbr]\.[\w-]{24,}|bedrock-api-key-[\w-]{40,}|ABSK[A-Za-z0-9+/]{100,})/g,
  // Stripe, Square, PayPal's Braintree, Shopify, Twilio, SendGrid, Mailgun, Mailchimp, Brevo, HubSpot
  /(?<![\w-])(?:(?:sk|rk)_(?:live|test|prod)_[A-Za-z0-9]{10,}|whsec_[A-Za-z0-9]{24,}|sq0(?:atp|csp)-[\w-]{22,}|EAAA[\w-]{60}|access_token\$production\$\w+\$\w+|shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}|(?:SK|AC)[0-9a-f]{32}|SG\.[\w-]{16,}\.[\w-]{16,}|key-[0-9a-f]{32}|[0-9a-f]{32}-us\d{1,2}|xkeysib-[a-f0-9]{64}-\w{16}|pat-(?:na|eu)1-[a-f0-9-]{36})(?![\w-])/g,
  // Slack, Discord, Telegram, Facebook, Atlassian, Notion, Airtable, Figma, Linear, Postman, Asana
  /(?<![\w-])xox[a-z](?:-\d{5,13}){1,3}-[A-Za-z0-9]{8,}(?![\w#-])|(?<![\w-])xapp-\d-[A-Z0-9]+-\d+-\w+|\/services\/T\w{8,}\/B\w{8,}\/\w{20,}|\/T[A-Z0-9]{8,10}\/[A-Z0-9]{9,12}\/(?:\d+\/)?[A-Za-z0-9]{20,24}(?!\w)|\/(?:[A-Z0-9]{8,12}\/){2}(?:\d+\/)?(?=[A-Za-z]*\d)[A-Za-z0-9]{20,24}(?!\w)/g,
  /(?<![\w.-])[MNOA][\w-]{23,25}\.[\w-]{6}\.[\w-]{27,42}(?![\w.])|(?<!\d)\d{8,10}:AA[\w-]{33}|(?<![\w-])EAA[MC][A-Za-z0-9]{80,}|(?<!\d)\d{15,16}\|[\w-]{27,40}(?![\w-])/g,
  /(?<![\w-])(?:ATATT3[\w=-]{100,}|ATCTT3[\w=-]{60,}|(?:secret|ntn)_[A-Za-z0-9]{43,}|pat[A-Za-z0-9]{14}\.[a-f0-9]{64}|figd_[\w-]{40}|lin_api_[A-Za-z0-9]{40}|PMAK-[a-f0-9]{24}-[a-f0-9]{34}|A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}|ops_eyJ[\w+/=-]{100,})(?![\w-])/g,
  // OpenAI, Anthropic, Hugging Face, Replicate, Perplexity, Groq; Databricks, Grafana, New Relic, Sentry, Sonar, Dynatrace, Pulumi, Prefect, Infracost, Doppler, Fly, DigitalOcean, Heroku, Netlify, Vercel, Cloudflare, PlanetScale, Shippo, EasyPost, Duffel, Typeform, age, Okta
  /(?<![\w-])(?:sk-(?:proj-|svcacct-|admin-)?[\w-]{20,}|sk-ant-[\w-]{80,}|(?:hf|api_org)_[A-Za-z]{34}|r8_[A-Za-z0-9]{37}|pplx-[A-Za-z0-9]{48}|gsk_[A-Za-z0-9]{52})(?![\w-])/g,
  /(?<![\w-])(?:dapi[a-f0-9]{32}(?:-\d)?|gl(?:sa|c)_[\w+/=]{32,}|NR(?:AK|JS|II|AA)-[A-Za-z0-9_-]{19,}|sntr(?:ys|yu)_[\w=+/-]{40,}|sq[upa]_[a-zA-Z0-9]{38,40}|dt0[a-z]\d{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}|pul-[a-f0-9]{40}|pnu_[a-zA-Z0-9]{36}|(?<!\.)ico-[a-zA-Z0-9]{32}|dp\.(?:pt|st|ct|sa)\.[A-Za-z0-9]{40,44}|fo1_[\w-]{43}|do[opr]_v1_[a-f0-9]{64}|HRKU-[\w-]{36,}|nfp_[A-Za-z0-9]{36,}|v1\.0-[a-f0-9]{24}-[a-f0-9]{146}|pscale_(?:tkn|pw|oauth)_[\w=.-]{32,}|shippo_(?:live|test)_[a-f0-9]{40}|EZ[AT]K[a-z0-9]{54}|duffel_(?:live|test)_[\w=-]{43}|tfp_[\w.=-]{59}|lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}|tskey-[a-z]+-\w{8,}-?\w*|rdme_[a-z0-9]{70}|frameio?-u-[\w=-]{64}|AGE-SECRET-KEY-1[A-Z0-9]{58}|p8e-[a-z0-9]{32}|b_[A-Za-z0-9=_-]{44}|sgp_[a-fA-F0-9_]{40,}|phc_[A-Za-z0-9]{43}|oy2[a-z0-9]{43}|cio[a-zA-Z0-9]{32}|CLOJARS_[a-z0-9]{60}|CCIPAT_\w+_[a-f0-9]{40}|PRIVAKEY|SDK-[\w-]{30,})(?![\w-])/g,
  /(?<![\w.-])ey[A-Za-z0-9]{17,}\.ey[\w/-]{17,}\.[\w/-]{10,}={0,2}/g,
];

const KEY_BLOCK = "-----BEGIN";
const BLOCK = /-----BEGIN[ A-Z0-9_-]{0,100}PRIVATE KEY(?: BLOCK)?-----/g;

/** Nothing of the above has a blank in it, or is shorter: most drafts have little to look at. */
const LONG = /\S{16,}|\S*PRIVAKEY\S*/g;
const longRuns = (text: string) => matches(text, LONG);
const shiftedBy =
  (by: number) =>
  ({ start, end }: Span): Span => ({ start: start + by, end: end + by });

/** A name and a password in an address: https://bob:secret@host. */
const IN_ADDRESS = /(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{1,64}:)[^\s:/@]{3,64}(?=@[\w.-]+)/gi;
/** curl's `-u name:secret`. */
const ON_COMMAND_LINE = /(?<=\s(?:-u|--user)[\s=]{1,3}["']?)(?:"[^"\s]{0,80}"|[^\s"':]{0,80}):(?:["']?[^\s"']{2,80})?/g;
/** "mot de passe : …", "the password is …": the word, then at most a few signs. */
const PASSWORD =
  /(?:pass(?:word|wd|phrase|code)?|pwd|mot\s+de\s+passe|mdp|contraseña|passwort|kennwort)["'”’]?\s{0,3}(?::{1,3}=|[:=]{1,3}|=>|is\s|est\s)\s{0,3}["'“‘`]?/giu;
/** `api_key="…"`, `ACME_TOKEN :::= …`, `<secret>…`, `setProperty("acme.key", "…")`. */
const KEY =
  /(?:key|token|secret(?:_value)?|credentials?|login|auth|hikat|clé\s(?:api|secrète|d['’]accès))\d?["'”’]?\s{0,3}(?:\|{0,2}:{1,3}=|[:=?|]{1,3}=?|=>|>|,)\s{0,3}["'“‘`]?(?=[^\s"'“”‘’`,;<>(){}]{12})/giu;
/** No secret is announced as a sentence goes on. */
const VALUE = /[^\s"'“”‘’`,;<>(){}]{6,400}/uy;

/** Where a secret stands in a text. */
export function secretsIn(text: string): Span[] {
  if (text.length < 8) return [];
  const begun = longRuns(text)
    .flatMap(({ start, end }) => BEGINNINGS.flatMap((pattern) => matches(text.slice(start, end), pattern).map(shiftedBy(start))))
    .concat(text.includes(KEY_BLOCK) ? matches(text, BLOCK) : [])
    .filter((span) => isReal(cut(text, span)));
  const shown = [...matches(text, IN_ADDRESS).filter((span) => isPassword(cut(text, span))), ...commandLine(text), ...announced(text)];
  return apart([...begun, ...shown]);
}

const cut = (text: string, { start, end }: Span) => text.slice(start, end);

function commandLine(text: string): Span[] {
  if (!/\s(?:-u|--user)[\s=]/.test(text)) return [];
  return matches(text, ON_COMMAND_LINE).filter((span) => {
    const said = cut(text, span).replace(/["'<>]/g, "");
    const colon = said.indexOf(":");
    const [name, secret] = [said.slice(0, colon), said.slice(colon + 1)];
    // One of both may be left out: `-u :key`, `-u key:`.
    return secret.length > 0 ? isPassword(secret) : looksRandom(name);
  });
}

function announced(text: string): Span[] {
  return [...matches(text, PASSWORD), ...matches(text, KEY)].flatMap(({ end }) => {
    VALUE.lastIndex = end;
    const value = VALUE.exec(text)?.[0];
    if (value === undefined) return [];
    const bare = value.replace(/[.!?…)\]]+$/u, "");
    return looksRandom(bare) ? [{ start: end, end: end + bare.length }] : [];
  });
}

/** What stands in for a value: "YOUR_KEY", "xxxx", "$TOKEN", "{{ password }}", "example". */
const STAND_IN =
  /^[$%<{[#*]|x{4,}|X{4,}|\*{3,}|\.{3,}|#{4,}|example|exemple|sample|fake|dummy|redacted|placeholder|your|votre|changeme|insert|here$|123456789|abcdef|^(?:test|pass|password|passwd|pwd|user|username|name|token|secret|key|apikey|api_key|none|null|undefined|true|false|string|yyy|xxx)$|^\$|\$\{|\{\{/i;

/** A key by its beginning is one unless it is filled with the same letter. */
const isReal = (secret: string) => !/(.)\1{7}|X{4,}|x{6,}|#{4,}|EXAMPLE|1234567890/.test(secret);
const isPassword = (secret: string) => secret.length >= 4 && !STAND_IN.test(secret);

/** Letters and digits mixed, and no word: bits per sign (Shannon) grow with variety, words of a sentence stay low and whole. */
function looksRandom(value: string): boolean {
  if (value.length < 6 || STAND_IN.test(value) || /^https?:|^[\p{L}-]+$/iu.test(value) || /^[\d.,:/+-]+$/.test(value)) return false;
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter((kind) => kind.test(value)).length;
  if (/[-_]/.test(value) && /^[a-z]+(?:[-_][a-z]+)*\d?$/i.test(value)) return false;
  return value.length >= 16 ? kinds > 1 && entropy(value) > 3 : kinds > 2 || (kinds > 1 && /\d/.test(value) && entropy(value) > 2.5);
}

/** Shannon's, in bits per sign. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** Of spans that overlap, the first. */
function apart(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  return sorted.filter(({ start }, i) => !sorted.slice(0, i).some((other) => start < other.end));
}
