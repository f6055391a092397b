/** A team of three on a real server: Chromium, Firefox, and a member without a browser. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { connect, createServer as createGate, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createServer } from "node:tls";
import { jetstreamManager } from "@nats-io/jetstream";
import { nkeys } from "@nats-io/nats-core";
import type { ElementHandle, Page } from "puppeteer-core";
import { generate } from "selfsigned";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser as WebExtension } from "webextension-polyfill";
import { newPostId } from "../../src/content/post-id.ts";
import { dayAt, isoDay } from "../../src/core/desk/days.ts";
import { writeCrisis } from "../../src/core/team/crisis.ts";
import { tellRow } from "../../src/core/team/desk.ts";
import { invitationLink, type Membership, tellPost } from "../../src/core/team/membership.ts";
import { openLine } from "../../src/team/line.ts";
import { post } from "../store/posts.ts";
import { startTeam, type Team } from "../team/server.ts";
import { type Aplomb, openAplomb, POPUP } from "./aplomb.ts";
import { press, type as typeIn, until } from "./browser.ts";
import { openDashboard, pressButton, says, show, typeInto } from "./desk.ts";
import { untilSeen } from "./eyes.ts";
import { faultsOf } from "./faults.ts";

const NEW = "https://x.com/compose/post";
const POST = '[data-testid="tweetButton"]';
const PROMO = "Last chance: 20% off the new collection, order now!";
const OPTIONS = "src/options/index.html#team";

/** Firefox speaks with encrypted servers alone: the same server behind a certificate. */
async function encrypted(url: string) {
  const { cert, private: key } = await generate([{ name: "commonName", value: "localhost" }]);
  const server = createServer({ cert, key }, (socket) => {
    const inner = connect(Number(new URL(url).port), "127.0.0.1");
    socket.pipe(inner).pipe(socket);
    for (const end of [socket, inner]) end.on("error", () => inner.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `wss://localhost:${(server.address() as { port: number }).port}`, close: () => server.close() };
}

/** The way to a server, which can be shut, and opened again where it was. */
async function wayTo(url: string) {
  const through = new Set<Socket>();
  const gate = createGate((socket) => {
    const inner = connect(Number(new URL(url).port), "127.0.0.1");
    socket.pipe(inner).pipe(socket);
    for (const end of [socket, inner]) {
      through.add(end);
      end.on("error", () => inner.destroy()).on("close", () => through.delete(end));
    }
  });
  const open = (port: number) => new Promise<void>((resolve) => gate.listen(port, "127.0.0.1", resolve));
  await open(0);
  const { port } = gate.address() as { port: number };
  return {
    url: `ws://127.0.0.1:${port}`,
    open: () => open(port),
    shut: () =>
      new Promise<void>((resolve) => {
        gate.close(() => resolve());
        for (const socket of through) socket.destroy();
      }),
  };
}

const WAITING = 10_000;
/** Of the last days, a minute each. */
const past = (n: number) => post(n, { at: Date.now() - n * 60_000, id: newPostId(Date.now() - n * 60_000) });

describe("a team", () => {
  let team: Team;
  let gate: Awaited<ReturnType<typeof wayTo>>;
  let door: Awaited<ReturnType<typeof encrypted>>;
  let anna: Aplomb;
  let lea: Aplomb;
  const members = () => team.members;
  const asLea = (): Membership => ({
    ...members().lea,
    server: door.url,
    scopes: members().lea.scopes.map((scope) => ({ ...scope, accounts: ["*"] })),
  });
  const asAnna = (): Membership => ({
    ...members().anna,
    server: gate.url,
    scopes: members().anna.scopes.map((scope) => ({ ...scope, accounts: ["*"] })),
  });

  /** As a person does: by the link, or by the file. */
  async function join(aplomb: Aplomb, membership: Membership, by: "link" | "file"): Promise<Page> {
    const page = await aplomb.openExtensionPage(OPTIONS);
    await page.bringToFront();
    await page.waitForSelector(".team-ways input[type=text]");
    if (by === "file") {
      const file = path.join(mkdtempSync(path.join(tmpdir(), "aplomb-invitation-")), "anna.json");
      writeFileSync(file, JSON.stringify(membership));
      const field = (await page.$(".team-ways input[type=file]")) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(file);
      await page.waitForSelector(".team-card .main");
    } else
      await page.evaluate((link) => {
        const field = document.querySelector<HTMLInputElement>(".team-ways input[type=text]");
        if (!field) return;
        field.value = link;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }, invitationLink(membership));
    await press(page, ".team-card .main");
    await until(page, () => document.querySelector(".team-state:not(.is-failing)")?.textContent?.includes("In step"));
    return page;
  }
  /** What the stream of the first scope holds. */
  async function told() {
    const nc = await team.connectAdmin();
    const { state } = await (await jetstreamManager(nc)).streams.info("APLOMB_uk");
    await nc.close();
    return state;
  }
  const counted = (page: Page, wanted: string) =>
    expect.poll(() => page.evaluate(() => document.querySelector("main")?.textContent), { timeout: 15_000 }).toContain(wanted);
  const inStorage = (page: Page, key: string) =>
    page.evaluate(async (name) => {
      const { browser: api = chrome } = globalThis as unknown as { browser?: WebExtension };
      return (await api.storage.local.get(name))[name] as never;
    }, key);

  beforeAll(async () => {
    team = await startTeam();
    [door, gate] = await Promise.all([encrypted(team.url), wayTo(team.url)]);
    [anna, lea] = await Promise.all([openAplomb("chromium"), openAplomb("firefox")]);
    await Promise.all([anna.settings({ lang: "en" }), lea.settings({ lang: "en" })]);
  });
  afterAll(async () => {
    await Promise.all([anna?.close(), lea?.close()]);
    door?.close();
    await gate?.shut();
    await team?.stop();
  });

  it("is joined by a file or a link; a post of one changes the week of the others", async () => {
    await (await join(anna, asAnna(), "file")).close();
    await (await join(lea, asLea(), "link")).close();
    const [annas, leas] = await Promise.all([anna.openExtensionPage(POPUP), lea.openExtensionPage(POPUP)]);
    const page = await anna.newPage(NEW);
    await typeIn(page, PROMO);
    await press(page, POST);
    await expect.poll(async () => (await anna.posts()).length, { timeout: 15_000 }).toBe(1);
    await page.close();
    await expect.poll(async () => (await lea.posts()).map(({ by, text }) => [by, text]), { timeout: 15_000 }).toEqual([["anna", PROMO]]);
    await counted(leas, "1 so far");

    const carl = await openLine(members().carl);
    const told = tellPost(members().carl, post(1, { at: Date.now(), id: newPostId(Date.now()), text: "From the agency" }), newPostId(Date.now()));
    if (told) await carl.tell(told);
    await carl.close();
    await Promise.all([counted(annas, "2 so far"), counted(leas, "2 so far")]);
    await annas.close();
    await leas.close();
  });

  it("sits at one desk: who is on what is seen by the others, and two who plan the same hour are told", async () => {
    const annas = await openDashboard(anna, "conversation");
    const leas = await openDashboard(lea, "conversation");
    await typeInto(annas, 'input[name="author"]', "Bob");
    await typeInto(annas, 'textarea[name="text"]', "My lamp came broken");
    await pressButton(annas, "Add to the queue");
    await says(leas, "My lamp came broken");
    await pressButton(leas, "I’m on it");
    await says(annas, "lea took it on");
    await pressButton(leas, "Answered");
    await says(annas, "answered by lea");
    await pressButton(annas, "Hand over");
    await pressButton(leas, "Acknowledge");
    await says(annas, "Acknowledged by lea");
    await leas.close();

    const at = dayAt(Date.now(), 1) + 9 * 3_600_000 + 300_000;
    const { account } = (await anna.posts())[0] ?? expect.fail("nothing published");
    const value = { site: "x" as const, account, text: "Spring is here", purpose: {} };
    const line = await openLine(members().lea);
    for (const out of tellRow(asLea(), { kind: "plan", id: newPostId(at), at, rev: newPostId(Date.now()), value }, undefined, () =>
      newPostId(Date.now()),
    ))
      await line.tell(out);
    await line.close();
    await show(annas, `calendar/${isoDay(at)}`);
    await says(annas, "Spring is here");
    await pressButton(annas, "Plan a post");
    await says(annas, "lea has a post planned for this account", "dialog");
    await annas.close();
  });

  it("changes its policy: two leads at once see both versions, and nothing of either is lost", async () => {
    const leas = await lea.openExtensionPage(OPTIONS);
    await pressButton(leas, "Change it…");
    await press(leas, ".policy-draft fieldset .check input");
    await says(leas, "Locked for members: Rules");
    const line = await openLine(members().lea);
    await line.setNote("policy", new TextEncoder().encode('{"name":"Acme","override":"never","locks":["override"]}'), 0);
    await line.close();
    await pressButton(leas, "Set it for the team");
    await says(leas, "Somebody set another one while you were writing");
    expect(await faultsOf(leas)).toEqual([]);
    await pressButton(leas, "Set both together");
    await says(leas, "It is set");
    await leas.close();

    const annas = await anna.openExtensionPage(OPTIONS);
    await says(annas, "Locked for everybody: Publishing against a stop · Rules.");
    await pressButton(annas, "All that it has been");
    await says(annas, "nothing will do: it has to be edited");
    expect(await faultsOf(annas)).toEqual([]);
    await annas.close();
  });

  it("hears within two seconds of a crisis that is called in the other browser, and of its end", async () => {
    const [annas, leas] = await Promise.all([anna.openExtensionPage(POPUP), lea.openExtensionPage(POPUP)]);
    const page = await lea.newPage(NEW);
    await typeIn(page, PROMO);
    await untilSeen(page, "aplomb-card", /Nothing found|Why/);
    await pressButton(annas, "Crisis mode…", "body");
    await typeInto(annas, "#crisis-reason", "Flood in Lyon");
    await pressButton(annas, "Start crisis mode", "body");
    const calledAt = Date.now();
    await untilSeen(page, "aplomb-card", /Crisis mode until .*: Flood in Lyon/);
    expect(Date.now() - calledAt).toBeLessThan(2_000);
    await press(page, POST);
    await untilSeen(page, "aplomb-stop", /A promotion, while this is going on: Flood in Lyon/);
    expect(lea.published()).toEqual([]);
    await page.close();
    await pressButton(annas, "End crisis mode", "body");
    await expect.poll(async () => ((await inStorage(leas, "settings")) as { crisis?: unknown }).crisis).toBeUndefined();
    await Promise.all([annas.close(), leas.close()]);
  });

  it("forgets a person everywhere, once a lead has said so twice", async () => {
    const leas = await lea.openExtensionPage(OPTIONS);
    await typeInto(leas, ".person-name input", "carl");
    await pressButton(leas, "Take out a copy");
    await says(leas, "1 message, in one file.");
    expect(await faultsOf(leas)).toEqual([]);
    await pressButton(leas, "Erase everywhere…");
    await pressButton(leas, "Erase carl");
    await says(leas, "was taken off the server");
    await leas.close();
    await expect.poll(async () => (await anna.posts()).filter(({ by }) => by === "carl"), { timeout: 15_000 }).toEqual([]);
  });

  it("without its server, work goes on: 10,000 events wait, that is said, and all are told once it is there again", async () => {
    const inside = await anna.openExtensionPage(OPTIONS);
    await gate.shut();
    const before = (await told()).messages;
    const waiting = Array.from({ length: WAITING }, (_, n) => tellPost(members().anna, past(n), newPostId(Date.now())));
    await inside.evaluate(
      (rows) =>
        new Promise<void>((done, fail) => {
          const opening = indexedDB.open("aplomb");
          opening.onsuccess = () => {
            const tx = opening.result.transaction("outbox", "readwrite");
            for (const row of rows) tx.objectStore("outbox").add(row);
            tx.onerror = () => fail(tx.error);
            tx.oncomplete = () => done(opening.result.close());
          };
        }),
      waiting,
    );
    const page = await anna.newPage(NEW);
    await typeIn(page, "Thank you for coming, all of you. Which talk was yours?");
    await press(page, POST);
    await until(page, () => document.querySelector('[data-testid="toast"]') !== null);
    await expect.poll(async () => (await anna.posts()).some(({ text }) => text?.startsWith("Thank you")), { timeout: 15_000 }).toBe(true);
    await page.close();
    await inside.bringToFront();
    await pressButton(inside, "Get in step now");
    await says(inside, "The team’s server does not answer. You can go on working");
    await says(inside, "10,001 events are still to be told.");
    expect(await faultsOf(inside)).toEqual([]);

    await gate.open();
    await pressButton(inside, "Get in step now");
    await expect.poll(async () => (await told()).messages - before, { timeout: 40_000 }).toBe(WAITING + 1);
    await until(inside, () => !document.body.innerText.includes("still to be told"));
    await inside.close();
  });

  it("with a key that the server does not know, says so, and keeps what is published", async () => {
    const inside = await anna.openExtensionPage(OPTIONS);
    const membership = (await inStorage(inside, "team")) as Membership;
    const become = (team: Membership) =>
      inside.evaluate(async (value) => {
        const { browser: api = chrome } = globalThis as unknown as { browser?: WebExtension };
        await api.storage.local.set({ team: value });
      }, team);
    await gate.shut();
    await become({ ...membership, credential: { seed: new TextDecoder().decode(nkeys.createUser().getSeed()) } });
    await gate.open();
    const page = await anna.newPage(NEW);
    await typeIn(page, "What are you reading on the train?");
    await press(page, POST);
    await expect.poll(async () => (await anna.posts()).some(({ text }) => text?.startsWith("What are you reading")), { timeout: 15_000 }).toBe(true);
    await page.close();
    await inside.bringToFront();
    await says(inside, "The team’s server does not accept your invitation");
    await says(inside, "1 event is still to be told.");
    const { messages } = await told();
    await become(membership);
    await pressButton(inside, "Get in step now");
    await expect.poll(async () => (await told()).messages, { timeout: 15_000 }).toBe(messages + 1);
    await inside.close();
  });

  it("is asked before a post goes out, when nobody has looked for a while", async () => {
    const before = [...anna.published()];
    const page = await anna.newPage(NEW);
    await typeIn(page, PROMO);
    await untilSeen(page, "aplomb-card", /Nothing found|Why/);
    const inside = await anna.openExtensionPage(POPUP);
    // Whoever has the popup open keeps the line open: here nobody does, not even the tests.
    for (const other of await anna.browser.pages()) if (other !== inside && other.url().endsWith(POPUP)) await other.close();
    // As after a while without the server: nothing was heard, what was last heard is old, and the card says so.
    await anna.killWorker();
    await inside.evaluate(async () => {
      const { browser: api = chrome } = globalThis as unknown as { browser?: WebExtension };
      const { teamState } = await api.storage.local.get("teamState");
      const trouble = { is: "away", sinceAt: Date.now() - 500_000 };
      await api.storage.local.set({ teamState: { ...(teamState as object), syncedAt: Date.now() - 600_000, trouble } });
    });
    await inside.close();
    await untilSeen(page, "aplomb-card", /server does not answer/);
    const line = await openLine(members().lea);
    const note = await line.note("crisis");
    await line.setNote("crisis", writeCrisis({ reason: "Recall", untilAt: Date.now() + 3_600_000 }, Date.now()), note?.revision ?? 0);
    await page.bringToFront();
    await press(page, POST);
    await untilSeen(page, "aplomb-stop", /A promotion, while this is going on: Recall/);
    expect(anna.published()).toEqual(before);
    const over = await line.note("crisis");
    await line.setNote("crisis", writeCrisis(undefined, Date.now()), over?.revision ?? 0);
    await line.close();
    await page.close();
  });
});
declare const chrome: WebExtension;
