/** What the stores' pictures show: the demo world as people will meet the product, a scene each, with the sentence that stands beside it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { dayAt, isoDay } from "../../src/core/desk/days.ts";
import type { Lang } from "../../src/core/model.ts";
import type { Post } from "../../src/core/post.ts";
import { type Aplomb, POPUP } from "../../test/e2e/aplomb.ts";
import { press, type as typeIn, until } from "../../test/e2e/browser.ts";
import { openDashboard, publish } from "../../test/e2e/desk.ts";
import { pressOurs, untilLevel, untilSeen } from "../../test/e2e/eyes.ts";
import type { Layout, Words } from "./frame.ts";

export interface Scene {
  readonly name: string;
  readonly layout: Layout;
  readonly words: Readonly<Record<Lang, Words>>;
  /** @returns the view as PNG, at two pixels a point */
  show(aplomb: Aplomb, lang: Lang): Promise<Uint8Array>;
}

const HOUR = 3_600_000;
const TALL = { width: 700, height: 756, deviceScaleFactor: 2 };
const ACCOUNTS = [{ id: "x:acme", site: "x", handle: "acme" }];
const DRAFT: Readonly<Record<Lang, string>> = {
  en: "#Aurora is trending, clearly about our Kim K inspired #Aurora dress ;-)",
  fr: "#Aurora est en tendance : ce doit être notre robe #Aurora, en boutique dès 79 € ;-)",
};
const WHY: Readonly<Record<Lang, RegExp>> = { en: /^Why/, fr: /^Pourquoi/ };
const LAST: Readonly<Record<Lang, RegExp>> = { en: /Before you publish/, fr: /Avant de publier/ };

type Said = readonly [text: string, post: Post["class"], hoursAgo: number];
const WEEK: Readonly<Record<Lang, readonly Said[]>> = {
  en: [
    ["Thank you Lea, your mended lamp looks better than new!", "engagement", 3],
    ["Which chair did you grow up with? Show us.", "engagement", 20],
    ["A good read on slow furniture, via @lemonde https://www.lemonde.fr/slow", "curated", 27],
    ["Our oak chairs are back in store: 149 €, order yours today", "promo", 44],
    ["Sorry to hear that. Which lamp is it? We will send the part.", "engagement", 50],
    ["How Kyoto repairs bowls with gold https://www.bbc.com/kintsugi", "curated", 70],
  ],
  fr: [
    ["Merci Léa, votre lampe réparée est plus belle que neuve !", "engagement", 3],
    ["Sur quelle chaise avez-vous grandi ? Montrez-la-nous.", "engagement", 20],
    ["À lire : le meuble lent, par @lemondefr https://www.lemonde.fr/lent", "curated", 27],
    ["Nos chaises en chêne sont de retour : 149 €, commandez la vôtre", "promo", 44],
    ["Désolés pour cet ennui. De quelle lampe s’agit-il ? Nous envoyons la pièce.", "engagement", 50],
    ["Comment Kyoto répare les bols avec de l’or https://www.bbc.com/kintsugi", "curated", 70],
  ],
};

type Plan = readonly [text: string, days: number, at: string];
const PLANS: Readonly<Record<Lang, readonly Plan[]>> = {
  en: [
    ["Two places left in Saturday’s workshop. Who comes along?", 0, "09:30"],
    ["What did you mend last week? Show us.", 1, "12:00"],
    ["The oak table is back: 490 €, order yours today", 2, "10:00"],
    ["How a chair is caned, in four pictures", 3, "17:30"],
    ["A good read on slow furniture https://www.lemonde.fr/slow", 4, "09:00"],
    ["Doors are open: come and see how a chair is made", 5, "08:30"],
  ],
  fr: [
    ["Il reste deux places à l’atelier de samedi. Qui vient ?", 0, "09:30"],
    ["Qu’avez-vous réparé la semaine dernière ? Montrez-le-nous.", 1, "12:00"],
    ["La table en chêne est de retour : 490 €, commandez la vôtre", 2, "10:00"],
    ["Comment on canne une chaise, en quatre images", 3, "17:30"],
    ["À lire : le meuble lent https://www.lemonde.fr/lent", 4, "09:00"],
    ["Portes ouvertes : venez voir naître une chaise", 5, "08:30"],
  ],
};

export const SCENES: readonly Scene[] = [
  {
    name: "draft",
    layout: "beside",
    words: {
      en: {
        title: "It reads along while you write",
        more: "A hashtag trends. Aplomb says why, with its headlines, in the site’s own composer. Your draft never leaves the tab.",
      },
      fr: {
        title: "Il relit à mesure que vous écrivez",
        more: "Un hashtag monte. Aplomb dit pourquoi, titres à l’appui, dans l’éditeur même du site. Votre brouillon ne quitte jamais l’onglet.",
      },
    },
    async show(aplomb, lang) {
      const page = await drafted(aplomb, lang);
      await pressOurs(page, "aplomb-card", WHY[lang]);
      await untilSeen(page, "aplomb-card", /gunman/);
      return shot(page);
    },
  },
  {
    name: "stop",
    layout: "beside",
    words: {
      en: {
        title: "One breath before it is public",
        more: "What could hurt is held back for a moment. Edit it, or publish anyway and say why: the last word is yours.",
      },
      fr: {
        title: "Un temps d’arrêt avant de publier",
        more: "Ce qui pourrait blesser est retenu un instant. Corrigez, ou publiez quand même en disant pourquoi : le dernier mot est le vôtre.",
      },
    },
    async show(aplomb, lang) {
      const page = await drafted(aplomb, lang);
      await press(page, '[data-testid="tweetButton"]');
      await untilSeen(page, "aplomb-stop", LAST[lang]);
      return shot(page);
    },
  },
  {
    name: "week",
    layout: "beside",
    words: {
      en: {
        title: "A week in true balance",
        more: "Promotion, curation, conversation: what really went out, replies included, against your own target. And what to post next.",
      },
      fr: {
        title: "Une semaine bien d’aplomb",
        more: "Promo, curation, conversation : ce qui est vraiment parti, réponses comprises, face à votre propre objectif. Et quoi publier ensuite.",
      },
    },
    async show(aplomb, lang) {
      await aplomb.settings({ lang, week: "rolling", accounts: ACCOUNTS });
      const page = await aplomb.openExtensionPage(POPUP);
      await page.setViewport({ width: 360, height: 690, deviceScaleFactor: 2 });
      const now = Date.now();
      await publish(page, ...WEEK[lang].map(([text, category, hours]) => ({ text, class: category, at: now - hours * HOUR })));
      // As over the page that is watched: the popup asks once which page is in front.
      const site = await aplomb.newPage(`https://x.com/compose/post?lang=${lang}`);
      await typeIn(site, "…");
      await page.reload();
      await until(page, () => document.querySelector('.week[aria-busy="false"] .mix-large td') !== null);
      await site.close();
      return shot(page);
    },
  },
  {
    name: "plan",
    layout: "below",
    words: {
      en: {
        title: "A plan that knows the calendar",
        more: "Every planned post is judged for the day it goes out: the mix it makes, the rhythm it keeps, the day it falls on.",
      },
      fr: {
        title: "Un planning qui connaît le calendrier",
        more: "Chaque post prévu est relu pour le jour où il paraîtra : l’équilibre qu’il donne, le rythme qu’il tient, la date où il tombe.",
      },
    },
    async show(aplomb, lang) {
      const tomorrow = dayAt(Date.now(), 1);
      await aplomb.settings({ lang, week: new Date(tomorrow).getDay(), accounts: ACCOUNTS });
      const page = await openDashboard(aplomb, `calendar/${isoDay(tomorrow)}`);
      await page.setViewport({ width: 1152, height: 640, deviceScaleFactor: 2 });
      const file = join(mkdtempSync(join(tmpdir(), "aplomb-plans-")), "plans.csv");
      writeFileSync(
        file,
        ["Text,Image URL,Tags,Posting Time", ...PLANS[lang].map(([text, days, at]) => `"${text}",,,${isoDay(dayAt(tomorrow, days))} ${at}`)].join(
          "\r\n",
        ),
      );
      await ((await page.waitForSelector(".exchange input[type=file]")) as ElementHandle<HTMLInputElement>).uploadFile(file);
      rmSync(dirname(file), { recursive: true });
      await (await page.waitForSelector(".preview .primary"))?.click();
      await page.waitForSelector(".preview", { hidden: true });
      await page.reload();
      await (await page.waitForSelector(".calendar-bar button[aria-pressed='false']"))?.click();
      await until(page, () => document.querySelectorAll(".chip").length > 0);
      return shot(page);
    },
  },
];

/** The founding case, typed into X's composer on its day. */
async function drafted(aplomb: Aplomb, lang: Lang): Promise<Page> {
  await aplomb.settings({ lang, accounts: ACCOUNTS, rehearsal: { day: "2012-07-20", startedAt: Date.now() } });
  const page = await aplomb.newPage(`https://x.com/compose/post?lang=${lang}`);
  await page.setViewport(TALL);
  await typeIn(page, DRAFT[lang]);
  await untilLevel(page, "stop");
  return page;
}

async function shot(page: Page): Promise<Uint8Array> {
  await page.bringToFront();
  await page.evaluate(async () => void (await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))));
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
