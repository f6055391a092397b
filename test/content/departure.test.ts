// @vitest-environment happy-dom
/** A post is recorded when the page proves it, and only then: one draft leaves at a time. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Departure, toPost } from "../../src/content/departure.ts";
import { review } from "../../src/core/review.ts";
import { stage } from "../../src/core/stage.ts";
import { rules } from "../../src/rules/index.ts";
import { reddit } from "../../src/sites/reddit.ts";
import { x } from "../../src/sites/x.ts";

function attempt(text: string) {
  const { draft, facts } = stage(text);
  return { review: review(draft, facts, rules), account: facts.account, at: facts.now };
}
const MINUTE = 60_000;
let departure: Departure;
let hasLeft: boolean;
const follow = (text = "Our workshop this morning") => {
  const settled = vi.fn();
  void departure.follow({ text, attempt: attempt(text) }, () => hasLeft).then(settled);
  return settled;
};
const look = () => vi.advanceTimersByTimeAsync(500);
const toast = (href: string) => {
  document.body.insertAdjacentHTML("beforeend", `<div data-testid="toast"><a href="${href}">View</a></div>`);
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  departure = new Departure(x);
  hasLeft = false;
});
afterEach(() => vi.useRealTimers());

it("is proven when the site has answered and taken the draft out of its composer", async () => {
  const settled = follow();
  departure.wasAnswered("published");
  await look();
  expect(settled).not.toHaveBeenCalled();
  hasLeft = true;
  await look();
  expect(settled).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ text: "Our workshop this morning", account: "x:acme" }));
});

it("is proven by the link that the page shows, and keeps it", async () => {
  toast("https://x.com/acme/status/1");
  const settled = follow();
  await look();
  expect(settled).not.toHaveBeenCalled();
  toast("https://x.com/acme/status/2");
  await look();
  expect(settled).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ url: "https://x.com/acme/status/2" }));
});

it("is not proven by an empty composer alone, by a refusal, or by what the author does", async () => {
  hasLeft = true;
  const unanswered = follow();
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
  expect(unanswered).toHaveBeenCalledExactlyOnceWith(undefined);

  hasLeft = false;
  const refused = follow();
  departure.wasAnswered("published");
  await vi.advanceTimersByTimeAsync(5_000);
  expect(refused).toHaveBeenCalledExactlyOnceWith(undefined);

  const discarded = follow();
  const press = new Event("pointerdown");
  Object.defineProperty(press, "isTrusted", { value: true });
  window.dispatchEvent(press);
  departure.wasAnswered("published");
  hasLeft = true;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(discarded).toHaveBeenCalledExactlyOnceWith(undefined);
});

it("is proven by leaving for the next page where the site does so after its answer, and not before it", () => {
  const left = (site: typeof x, isAnswered: boolean) => {
    departure = new Departure(site);
    const take = vi.fn();
    void departure.follow({ text: "Two looms", attempt: attempt("Two looms") }, () => false, false, take);
    if (isAnswered) departure.wasAnswered("published");
    window.dispatchEvent(new Event("pagehide"));
    return take.mock.calls.length;
  };
  expect([left(reddit, true), left(reddit, false), left(x, true)]).toEqual([1, 0, 0]);
});

it("gives way to the next draft that leaves", async () => {
  const first = follow("The first");
  const second = follow("The second");
  departure.wasAnswered("published");
  hasLeft = true;
  await look();
  expect(first).toHaveBeenCalledExactlyOnceWith(undefined);
  expect(second).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ text: "The second" }));
});

it("that is only set for later is kept at the time it is due, and says so", async () => {
  const settled = vi.fn();
  const planned = attempt("Our workshop next week");
  const scheduledAt = planned.at + 7 * 1_440 * MINUTE;
  const dated = { ...planned, review: { ...planned.review, draft: { ...planned.review.draft, scheduledAt } } };
  void departure.follow({ text: dated.review.draft.text, attempt: dated }, () => true).then(settled);
  departure.wasAnswered("planned");
  await look();
  expect(settled).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ at: scheduledAt, planned: true }));
  expect(toPost(dated, "published")).not.toHaveProperty("planned");
  expect(toPost(planned, "planned")).toMatchObject({ at: planned.at, planned: true });
});

it("keeps what was shown and overridden, but nothing of what nobody saw", () => {
  const stopped = attempt("Meet us at the fair, [NAME]");
  expect(toPost({ ...stopped, reason: "r".repeat(2_000) }, "published")).toMatchObject({
    shown: ["no-placeholder"],
    overridden: ["no-placeholder"],
    reason: "r".repeat(1_000),
  });
  expect(toPost({ ...stopped, unwatched: true }, "published")).toMatchObject({ text: "Meet us at the fair, [NAME]", shown: [], overridden: [] });
});
