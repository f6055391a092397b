/** Exports as the networks and schedulers write them, made up: any number of items, each telling its number, oddities of the source included. */
import { strToU8, type Zippable, zipSync } from "fflate";

const START = Date.UTC(2021, 2, 1, 8);
/** An item every 40 minutes. */
export const atOf = (n: number): number => START + n * 40 * 60_000;
const TEXTS = [
  "Marché de samedi : douze producteurs & le meilleur café, à 9 h ! n° {n}",
  "Order now: 20% off the summer collection with code SUN{n} https://acme.com/shop/{n}",
  "Great read on soil by @ferme: https://lemonde.fr/article/{n} #lecture",
  "Thank you {n} times 🌞 What did you like best?",
  'First line, with “quotes” and "these"\nand a second line\n\nand a third, number {n}',
];
export const textOf = (n: number): string => (TEXTS[n % TEXTS.length] ?? "").replaceAll("{n}", String(n));
const many = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));
const fileOf = (name: string, content: string | Uint8Array): File => new File([content as BlobPart], name);
const json = (value: unknown) => JSON.stringify(value, null, 2);

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (n: number) => String(n).padStart(2, "0");
function xDate(at: number): string {
  const date = new Date(at);
  return `${DAYS[date.getUTCDay()]} ${MONTHS[date.getUTCMonth()]} ${two(date.getUTCDate())} ${date.toISOString().slice(11, 19)} +0000 ${date.getUTCFullYear()}`;
}
const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** Every 10th is a repost, every 7th a reply, every 11th a long post, every 13th has a picture. */
export function tweet(n: number) {
  const [url] = /https:\S+/.exec(textOf(n)) ?? [];
  const short = `https://t.co/${n}abc`;
  const words = url ? textOf(n).replace(url, short) : textOf(n);
  const full_text = n % 10 === 9 ? `RT @ferme: ${words}` : n % 7 === 6 ? `@client ${words}` : n % 13 === 12 ? `${words} https://t.co/pic${n}` : words;
  return {
    tweet: {
      id_str: String(1_400_000_000_000_000_000n + BigInt(n)),
      created_at: xDate(atOf(n)),
      full_text: n % 11 === 10 ? `${escaped(full_text)}, and here the archive cuts a long post…` : escaped(full_text),
      entities: { urls: url ? [{ url: short, expanded_url: url }] : [], media: n % 13 === 12 ? [{ url: `https://t.co/pic${n}` }] : [] },
      ...(n % 7 === 6 && n % 10 !== 9 && { in_reply_to_status_id_str: "1", in_reply_to_screen_name: "client" }),
    },
  };
}
const longText = (n: number) =>
  `${tweet(n)
    .tweet.full_text.replace(/&amp;/g, "&")
    .replace(/&gt;/g, ">")
    .replace(/&lt;/g, "<")
    .replace(/, and here.*$/s, "")}, and here the archive cuts a long post, which goes on to say a good deal more than that.`;

export function xArchive(count: number, damage: (tweets: string) => string = (tweets) => tweets): File {
  const notes = many(count, (n) => n).filter((n) => n % 11 === 10);
  const files: Zippable = {
    "data/account.js": strToU8(`window.YTD.account.part0 = ${json([{ account: { username: "Acme", accountId: "1" } }])}`),
    "data/direct-messages.js": strToU8(`window.YTD.direct_messages.part0 = ${json([{ dmConversation: { messages: ["private"] } }])}`),
    "data/note-tweet.js": strToU8(
      `window.YTD.note_tweet.part0 = ${json(notes.map((n) => ({ noteTweet: { createdAt: new Date(atOf(n)).toISOString(), core: { text: longText(n) } } })))}`,
    ),
    "data/tweets.js": strToU8(damage(`window.YTD.tweets.part0 = ${json(many(count, tweet))}`)),
    "data/tweets_media/1.jpg": [new Uint8Array(5_000).map((_, i) => i % 251), { level: 0 }],
  };
  return fileOf("twitter-2024-05-01.zip", zipSync(files));
}

const quoted = (cell: string) => `"${cell.replace(/"/g, '""')}"`;
const linkedinDate = (at: number) => new Date(at).toISOString().slice(0, 19).replace("T", " ");
/** Each line of a post in quotes of its own. */
const share = (n: number) =>
  [
    linkedinDate(atOf(n)),
    `https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A${7_000_000_000 + n}`,
    quoted(textOf(n).replace(/\n/g, '"\n"')),
    "",
    "",
    "MEMBER_NETWORK",
  ].join(",");
/** Quotes escaped with a backslash. */
const comment = (n: number) =>
  [linkedinDate(atOf(n) + 60_000), "https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A1", `"${textOf(n).replace(/"/g, '\\"')}"`].join(",");

export const linkedinZip = (count: number, damage: (shares: string) => string = (shares) => shares): File =>
  fileOf(
    "Complete_LinkedInDataExport.zip",
    zipSync({
      "messages.csv": strToU8("FROM,CONTENT\nA,private\n"),
      "Shares.csv": strToU8(
        damage(`Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n${many(count - Math.floor(count / 2), share).join("\n")}\n`),
      ),
      "Comments.csv": strToU8(`Date,Link,Message\n${many(Math.floor(count / 2), comment).join("\n")}\n`),
    }),
  );

/** Each byte of UTF-8 as a character. */
const broken = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));
const asciiJson = (value: unknown) => json(value).replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

export const facebookZip = (count: number, damage: (posts: string) => string = (posts) => posts): File =>
  fileOf(
    "facebook-acme.zip",
    zipSync({
      "your_activity/posts/your_posts_1.json": strToU8(
        damage(
          asciiJson(
            many(count - Math.floor(count / 2), (n) => ({
              timestamp: atOf(n) / 1_000,
              data: [{ post: broken(textOf(n)) }],
              title: broken("Acme a mis à jour son statut."),
            })),
          ),
        ),
      ),
      "your_activity/comments/comments.json": strToU8(
        asciiJson({
          comments_v2: many(Math.floor(count / 2), (n) => ({
            timestamp: atOf(n) / 1_000 + 60,
            data: [{ comment: { timestamp: atOf(n) / 1_000 + 60, comment: broken(textOf(n)), author: "Acme" } }],
            title: broken(n % 2 ? "Acme a répondu au commentaire de Zoé." : "Acme a commenté une publication."),
          })),
        }),
      ),
    }),
  );

export const instagramZip = (count: number, damage: (posts: string) => string = (posts) => posts): File =>
  fileOf(
    "instagram-acme.zip",
    zipSync({
      "your_instagram_activity/content/posts_1.json": strToU8(
        damage(
          asciiJson(
            many(count - Math.floor(count / 2), (n) => {
              const media = { uri: `media/${n}.jpg`, creation_timestamp: atOf(n) / 1_000, title: broken(textOf(n)) };
              return n % 2
                ? { media: [media] }
                : {
                    media: [
                      { ...media, title: "" },
                      { ...media, title: "" },
                    ],
                    title: broken(textOf(n)),
                    creation_timestamp: atOf(n) / 1_000,
                  };
            }),
          ),
        ),
      ),
      "your_instagram_activity/comments/post_comments_1.json": strToU8(
        asciiJson(
          many(Math.floor(count / 2), (n) => ({
            media_list_data: [{ uri: "" }],
            string_map_data: { Comment: { value: broken(textOf(n)) }, "Media Owner": { value: "zoé" }, Time: { timestamp: atOf(n) / 1_000 + 60 } },
          })),
        ),
      ),
    }),
  );

const PROFILES = ["acme (Twitter)", "Acme Shop - LinkedIn Page", "acme.shop (Instagram)"];
export const bufferCsv = (count: number, damage: (rows: string) => string = (rows) => rows): File =>
  fileOf(
    "posts.csv",
    damage(
      `Text,Post Link,Sent At,Channel\r\n${many(count, (n) => [quoted(textOf(n)), `https://buffer.test/p/${n}`, new Date(atOf(n)).toISOString(), PROFILES[n % 3]].join(",")).join("\r\n")}\r\n`,
    ),
  );

export const hootsuiteCsv = (count: number, damage: (rows: string) => string = (rows) => rows): File =>
  fileOf(
    "hootsuite_published.csv",
    damage(
      `Date (GMT),Social Network,Social Profile,Message,Post Link\n${many(count, (n) => [linkedinDate(atOf(n)), n % 2 ? "TWITTER" : "FACEBOOKPAGE", "acme", quoted(textOf(n)), `https://ow.test/${n}`].join(",")).join("\n")}\n`,
    ),
  );

/** A table as somebody keeps it by hand, for a spreadsheet in French. */
export const handCsv = (count: number, damage: (rows: string) => string = (rows) => rows): File =>
  fileOf(
    "calendrier.csv",
    damage(
      `\uFEFFQuand;Quoi;Lien du post\n${many(count, (n) => {
        const date = new Date(atOf(n));
        return [
          `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()} ${date.toISOString().slice(11, 16)} UTC`,
          quoted(textOf(n)),
          `https://x.com/acme/status/${1_500_000_000_000 + n}`,
        ].join(";");
      }).join("\n")}\n`,
    ),
  );
