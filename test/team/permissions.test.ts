/** What the server lets each role do, and what it refuses: each tries all that it must not; and what somebody hostile sends is passed over by everybody else. */
import { jetstream, jetstreamManager } from "@nats-io/jetstream";
import { headers, type NatsConnection, nkeyAuthenticator, wsconnect } from "@nats-io/nats-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newPostId } from "../../src/content/post-id.ts";
import type { Drop, Told } from "../../src/core/team/event.ts";
import { tellPost } from "../../src/core/team/membership.ts";
import { openLine } from "../../src/team/line.ts";
import { post } from "../store/posts.ts";
import { startTeam, type Team } from "./server.ts";

type Name = keyof Team["members"];
let team: Team;
/** Connections without Aplomb in between: what a member with a NATS client of their own can do. */
const raw = {} as Record<Name, NatsConnection>;
beforeAll(async () => {
  team = await startTeam();
  for (const [name, { credential, member }] of Object.entries(team.members) as [Name, Team["members"][Name]][]) {
    const seed = new TextEncoder().encode("seed" in credential ? credential.seed : "");
    raw[name] = await wsconnect({
      servers: team.url,
      authenticator: nkeyAuthenticator(seed),
      inboxPrefix: `_INBOX_${member}`,
      reconnect: false,
      noAsyncTraces: true,
    });
  }
});
afterAll(async () => {
  await Promise.all(Object.values(raw).map((nc) => nc.close()));
  await team?.stop();
});

const refused = (work: Promise<unknown>) => expect(work).rejects.toThrow(/permissions violation/i);
const event = () => JSON.stringify({ v: 1, id: newPostId(Date.now()), is: "erase", member: "lea", before: newPostId(Date.now()) });
const publish = (who: Name, subject: string, data: string | Uint8Array = event(), h = headers()) =>
  jetstream(raw[who]).publish(subject, data, { headers: h });

describe("nobody but the lead", () => {
  it.each<[Name, string]>([
    ["anna", "aplomb.uk.order.anna"],
    ["carl", "aplomb.uk.order.carl"],
    ["rita", "aplomb.uk.order.rita"],
    ["anna", "$KV.APLOMB.policy"],
    ["carl", "$KV.APLOMB.policy"],
    ["rita", "$KV.APLOMB.policy"],
    ["carl", "$KV.APLOMB.crisis"],
    ["rita", "$KV.APLOMB.crisis"],
  ])("%s may not publish on %s", (who, subject) => refused(publish(who, subject)));

  it.each<Name>(["anna", "carl", "rita"])("%s may not sweep a stream out", async (who) => {
    const { streams } = await jetstreamManager(raw[who], { checkAPI: false });
    await refused(streams.purge("APLOMB_uk"));
    await refused(streams.delete("APLOMB_uk"));
    await refused(streams.deleteMessage("APLOMB_uk", 1));
  });
});

describe("nobody", () => {
  it.each<[Name, string]>([
    ["lea", "aplomb.uk.ev.anna"],
    ["anna", "aplomb.uk.ev.lea"],
    ["carl", "aplomb.uk.ev.anna"],
    ["lea", "aplomb.uk.order.anna"],
    ["rita", "aplomb.uk.ev.rita"],
    ["anna", "$KV.APLOMB.another"],
  ])("speaks for another, or where there is nothing to say: %s on %s", (who, subject) => refused(publish(who, subject)));

  it.each<Name>(["lea", "anna", "carl", "rita"])(
    "makes or changes a stream, or a consumer that would deliver onto another's subject: %s",
    async (who) => {
      const { streams, consumers } = await jetstreamManager(raw[who], { checkAPI: false });
      await refused(streams.add({ name: "MINE", subjects: ["mine.>"] }));
      await refused(streams.update("APLOMB_uk", { max_msgs: 1 }));
      await refused(consumers.add("APLOMB_uk", { deliver_subject: "$KV.APLOMB.policy", filter_subject: "aplomb.uk.>" }));
      await refused(consumers.add("APLOMB_uk", { durable_name: "mine" }));
    },
  );

  it("listens to what is meant for another", async () => {
    for (const subject of ["_INBOX_lea.>", ">", "aplomb.>"]) {
      const heard = new Promise((_, reject) => raw.carl.subscribe(subject, { callback: (error) => (error ? reject(error) : undefined) }));
      await refused(heard);
    }
  });
});

describe("a contractor", () => {
  it("neither reads nor hears nor tells in another client's scope", async () => {
    const { direct } = await jetstreamManager(raw.carl, { checkAPI: false });
    await refused(direct.getMessage("APLOMB_fr", { seq: 1 }));
    await refused(publish("carl", "aplomb.fr.ev.carl"));
    await refused(new Promise((_, reject) => raw.carl.subscribe("aplomb.fr.>", { callback: (error) => (error ? reject(error) : undefined) })));
  });
});

describe("what an author sends", () => {
  it("cannot sweep out the notes by a header", async () => {
    const h = headers();
    h.set("Nats-Rollup", "all");
    await expect(publish("anna", "$KV.APLOMB.crisis", "{}", h)).rejects.toThrow(/rollup not permitted/);
  });

  it("is passed over and counted when it is no event; the rest is read, and nobody breaks", async () => {
    const { anna, lea } = team.members;
    const good = tellPost(anna, post(1, { text: "<script>alert(1)</script>" }), newPostId(Date.now()));
    const late = tellPost(anna, post(2, { at: Date.now() + 3 * 86_400_000 }), newPostId(Date.now()));
    const withPlus = (more: object) => JSON.stringify({ ...good?.event, ...more });
    const hostile: [string | Uint8Array, Drop][] = [
      ["", "malformed"],
      ["{", "not-json"],
      [new Uint8Array([0xff, 0xfe, 0x00]), "not-json"],
      ["null", "malformed"],
      ["[]", "malformed"],
      [`${"[".repeat(20_000)}${"]".repeat(20_000)}`, "malformed"],
      ['{"v":1,"__proto__":{"is":"post"}}', "malformed"],
      [withPlus({ v: 2, is: "whatever comes" }), "other-version"],
      [withPlus({ is: "crash" }), "malformed"],
      [withPlus({ post: 5 }), "malformed"],
      [withPlus({ post: { ...post(1), at: "now" } }), "malformed"],
      [withPlus({ post: { ...post(1), class: "sale" } }), "malformed"],
      [withPlus({ filler: "x".repeat(100_000) }), "too-long"],
      [JSON.stringify(late?.event), "future"],
    ];
    await expect(publish("anna", "aplomb.uk.ev.anna", new Uint8Array(10_000_000))).rejects.toThrow(/max_payload|maximum/i);
    await expect(publish("anna", "aplomb.uk.ev.anna", new Uint8Array(900_000))).rejects.toThrow(/message size exceeds/);
    for (const [payload] of hostile) await publish("anna", "aplomb.uk.ev.anna", payload);
    await publish("anna", "aplomb.uk.ev.anna", withPlus({}));
    const line = await openLine(lea);
    const told: Told[] = [];
    const dropped: Drop[] = [];
    for await (const batch of line.readAfter("uk", 0)) {
      told.push(...batch.told);
      dropped.push(...batch.dropped);
    }
    await line.close();
    expect(dropped).toEqual(hostile.map(([, why]) => why));
    expect(told).toEqual([{ by: "anna", isOrder: false, event: good?.event }]);
  });
});
