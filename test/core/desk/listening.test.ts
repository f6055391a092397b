/** S10: saved searches open where the sites search themselves; what was seen there is counted, and sounds as its words do. */
import { describe, expect, it } from "vitest";
import { moodOf, pasted, searchAddress } from "../../../src/core/desk/listening.ts";

it("a search opens on the site itself, its words as they are", () => {
  expect(searchAddress("x", '"acme lamps" & co')).toBe("https://x.com/search?f=live&q=%22acme%20lamps%22%20%26%20co");
  expect(searchAddress("mastodon", "acme")).toBeUndefined();
});

describe("tone", () => {
  it.each([
    ["My lamp came broken, this is unacceptable", "upset"],
    ["Commande jamais arrivée, c’est une honte", "upset"],
    ["Love my new lamp, thank you @acme", "glad"],
    ["Merci pour la réparation, je recommande", "glad"],
    ["Where is your shop?", "even"],
    // As many words of either kind: whoever is upset is not to be overlooked.
    ["Great, my lamp is broken. Worst shop", "upset"],
  ] as const)("of %j is %s", (text, mood) => expect(moodOf(text)).toBe(mood));
});

it("what is pasted is cut where a line is empty", () => {
  expect(pasted(" one\ntwo\n\n\n three\r\n\r\nfour\n ")).toEqual(["one\ntwo", "three", "four"]);
});
