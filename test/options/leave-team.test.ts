/** Whoever leaves a team speaks to its server no longer, and may not. */
import "fake-indexeddb/auto";
import { beforeEach, expect, it, vi } from "vitest";
import type { Membership } from "../../src/core/team/membership.ts";
import { leaveTeam } from "../../src/options/team/model.ts";
import { changeSettings } from "../../src/store/settings.ts";
import { readMembership, writeMembership } from "../../src/store/team.ts";
import { forbidden, resetBrowser } from "../fake-browser.ts";

vi.mock("webextension-polyfill", async () => ({ default: (await import("../fake-browser.ts")).browser }));
beforeEach(resetBrowser);

const ours: Membership = {
  ...{ aplombTeam: 1, team: "Acme", server: "wss://nats.example:8443", member: "anna", role: "author", credential: { token: "hush" }, texts: true },
  scopes: [{ id: "uk", accounts: ["x:acme"] }],
};

it("gives the permission back with the credential", async () => {
  await writeMembership(ours);
  await leaveTeam(ours);
  expect(await readMembership()).toBeUndefined();
  expect([...forbidden]).toEqual(["nats.example"]);
});

it.each([
  ["a feed is read from", { sources: { feeds: [{ url: "https://nats.example/news.xml", name: "News" }] } }],
  ["is watched over as a site", { watched: [{ site: "mastodon" as const, host: "nats.example" }] }],
])("keeps it for a host that %s", async (_, set) => {
  await changeSettings((old) => ({ ...old, ...set, sources: { ...old.sources, ...("sources" in set ? set.sources : {}) } }));
  await leaveTeam(ours);
  expect([...forbidden]).toEqual([]);
});
