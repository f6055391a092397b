/** X (x.com, twitter.com): Draft.js boxes with stable test ids; a plain textarea in the narrow layout. */
import type { Site } from "../core/site.ts";

const AVATAR = { selector: '[data-testid^="UserAvatar-Container-"]', attribute: "data-testid", handle: /^UserAvatar-Container-(\w+)$/ };

/** The button of an article has no mark: English, French, German, Spanish. */
const PUBLISH = /^(?:publish|publier|veröffentlichen|publicar)$/i;

export const x: Site = {
  id: "x",
  name: "X",
  hosts: ["x.com", "twitter.com"],
  composers: [
    {
      name: "post",
      seen: "2026-02-13",
      box: [
        '[data-testid^="tweetTextarea_"][contenteditable="true"]',
        'textarea[data-testid^="tweetTextarea_"]',
        '[data-testid^="tweetTextarea_"] textarea',
      ],
      votes: ['input[name^="Choice"]'],
      root: { within: ['[role="dialog"]', '[data-testid="primaryColumn"]', "main", "body"] },
      publish: { marks: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'] },
      schedule: ['[data-testid="scheduledTweetIndicator"]'],
      place: ['[data-testid="toolBar"]'],
      media: {
        item: ['[data-testid="attachments"] [role="group"]'],
        alt: ["[aria-describedby]"],
        altText: /^(?:GIF)?ALT$/,
      },
      kinds: [
        { kind: "quote", inside: ['[data-testid="attachments"] [data-testid="User-Name"]', '[data-testid="attachments"] [data-testid="tweetText"]'] },
        { kind: "reply", inside: ['[data-testid="inline_reply_offscreen"]'] },
        { kind: "reply", beside: ['[role="dialog"] article[data-testid="tweet"]'] },
        { kind: "reply", path: /^\/\w+\/status\/\d+/ },
      ],
      parent: {
        post: ['[data-testid="attachments"]', '[role="dialog"] article[data-testid="tweet"]', 'article[data-testid="tweet"][tabindex="-1"]'],
        author: ['[data-testid="User-Name"]'],
        handle: /@(\w+)/,
        text: ['[data-testid="tweetText"]'],
      },
      account: [AVATAR],
    },
    {
      name: "article",
      seen: "2026-07-01",
      page: /^(?:x|twitter)\.com\/compose\/articles\/(?:edit|new)\b/,
      // The title is a part of what is published.
      box: [
        'textarea[name="Article Title"], [data-testid="composerRichTextInputContainer"] [contenteditable="true"]',
        'textarea[placeholder="Add a title"], .public-DraftEditor-content[contenteditable="true"]',
      ],
      root: { within: ["main", "body"] },
      publish: { marks: [], among: "button", words: PUBLISH },
      steps: ['[role="dialog"]', "main"],
      place: [],
      media: { item: [], alt: [], altText: /./ },
      kinds: [],
      parent: { post: [], author: [], text: [] },
      account: [],
    },
  ],
  drift: {
    within: ['[role="dialog"]', "#layers", '[data-testid="primaryColumn"]'],
    box: ['[contenteditable="true"]', "textarea"],
    button: 'button, [role="button"]',
    words:
      /^(?:post|post all|reply|tweet|schedule|publish|poster|tout poster|répondre|publier|programmer|posten|alle posten|veröffentlichen|antworten|planen|postear|publicar|responder|programar)$/i,
  },
  never: [
    '[data-testid="SearchBox_Search_Input"]',
    '[data-testid^="dmComposer"]',
    '[role="search"]',
    '[data-testid="DMDrawer"]',
    '[data-testid="DmActivityContainer"]',
  ],
  account: [
    { selector: 'a[data-testid="AppTabBar_Profile_Link"]', attribute: "href", handle: /^\/(\w+)$/ },
    { ...AVATAR, selector: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]' },
  ],
  tagPage: "https://x.com/hashtag/{tag}?f=live",
  trends: ['[data-testid="trend"] > div > :nth-child(2)'],
  published: {
    request: /\/graphql\/[\w-]+\/(?:Create(?:Note|Scheduled)?Tweet|ArticleEntityPublish)(?:$|\?)/,
    planned: /\/CreateScheduledTweet(?:$|\?)/,
    link: ['[data-testid="toast"] a[href*="/status/"]'],
  },
  posts: {
    seen: "2026-02-13",
    page: /^(?:x|twitter)\.com\/(\w+)(?:\/(?:with_replies|highlights|articles|media))?\/?$/,
    post: ['article[data-testid="tweet"]'],
    not: ['[data-testid="placementTracking"]'],
    author: { selector: '[data-testid="User-Name"] a[href]', attribute: "href", handle: /^\/(\w+)$/ },
    text: ['[data-testid="tweetText"]'],
    address: [{ selector: 'a[href*="/status/"]:has(time)', attribute: "href", id: /^(\/\w+\/status\/\d+)/, as: "https://x.com{id}" }],
    at: { selector: "a time[datetime]", attribute: "datetime" },
    kinds: [
      { kind: "quote", inside: '[role="link"] [data-testid="User-Name"]' },
      {
        kind: "reply",
        inside: 'a[href^="/"]',
        outside: '[data-testid="User-Name"], [data-testid="tweetText"], [role="link"], [role="group"]',
        says: /^@\w+$/,
      },
      { kind: "reply", underOnPath: /\/with_replies$/ },
    ],
    counts: {
      reach: 'a[href$="/analytics"]',
      response: ['[data-testid="reply"]', '[data-testid="retweet"], [data-testid="unretweet"]', '[data-testid="like"], [data-testid="unlike"]'],
    },
  },
};
