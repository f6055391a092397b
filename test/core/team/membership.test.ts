/** What of a post a team gets to hear, and what its members can still be warned of when words are not shared. */
import { describe, expect, it } from "vitest";
import type { Post } from "../../../src/core/post.ts";
import { review } from "../../../src/core/review.ts";
import { stage } from "../../../src/core/stage.ts";
import { writeEvent } from "../../../src/core/team/event.ts";
import { type Membership, tellPost } from "../../../src/core/team/membership.ts";
import { rules } from "../../../src/rules/index.ts";
import { post } from "../../store/posts.ts";

const sale = "The winter sale begins on Monday at nine: coats, boots and the red scarf everybody asks for #sale https://acme.com/sale";
const lea: Membership = {
  aplombTeam: 1,
  team: "Acme",
  server: "wss://nats.acme.example",
  member: "lea",
  role: "author",
  credential: { token: "trial" },
  scopes: [{ id: "uk", accounts: ["*"] }],
  texts: false,
};
const said = (of: Partial<Post>, texts = false) => {
  const out = tellPost({ ...lea, texts }, post(1, { url: "https://x.com/acme/status/1", hashtags: ["sale"], ...of }), post(1).id);
  return out?.event.is === "post" ? out.event.post : expect.fail("not told");
};

describe("a team that shares no words", () => {
  it("hears where, when and of which class; of an original a sketch, and no word, link or address", () => {
    const told = said({ text: sale, links: ["https://acme.com/sale"] });
    expect(told).toMatchObject({ account: "x:acme", class: "promo", text: "", hashtags: [], links: [], sketch: expect.any(Array) });
    expect(JSON.stringify(told)).not.toMatch(/sale|scarf|acme\.com|status/);
  });

  it.each([
    ["an answer", { kind: "reply", text: sale }],
    ["a greeting", { text: "Good morning!" }],
  ] as const)("hears nothing to know %s again by", (_, of) => expect(said(of).sketch).toBeUndefined());

  it("is as good as told with words for what is too long to be told", () => {
    const text = Array.from({ length: 12_000 }, (_, i) => `word${i}`).join(" ");
    const bytes = writeEvent({ v: 1, id: post(1).id, is: "post", post: said({ text }, true) });
    expect(JSON.parse(new TextDecoder().decode(bytes)).post).toMatchObject({ text: "", sketch: expect.any(Array) });
  });

  it.each([
    ["no-copy-across-accounts", "x:acme-lyon"],
    ["no-duplicate-post", "x:acme"],
  ])("is warned all the same: %s", (rule, account) => {
    const { draft, facts } = stage(`${sale.toUpperCase()} ❄️`);
    const found = (text: string) => {
      const { id, site, kind, class: as, sketch } = said({ text, account });
      const recent = [{ id, site, account, kind, class: as, text: "", at: facts.now - 3 * 3_600_000, ...(sketch && { sketch }) }];
      return review(draft, { ...facts, recent }, rules).findings.map((finding) => finding.rule);
    };
    expect(found(sale)).toContain(rule);
    expect(found("Our offices are closed on Monday, and open again on Tuesday at nine")).not.toContain(rule);
  });
});
