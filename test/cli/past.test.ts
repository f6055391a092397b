import fc from "fast-check";
import { expect, it } from "vitest";
import { newsUntil, postsUntil } from "../../src/cli/past.ts";
import type { PostTrace } from "../../src/core/model.ts";
import { gather } from "../../src/core/moments/gather.ts";

const HOUR = 3_600_000;
const hours = fc.integer({ min: 0, max: 24 * 40 }).map((hour) => hour * HOUR);

it("knows at any instant all the news that is older, and none that is newer", () => {
  const places = ["Aurora", "Newtown", "Nice"];
  const news = hours.map((at) => ({ at, headline: `At least 12 people killed in shooting in ${places[(at / HOUR) % 3]}`, source: "AP" }));
  fc.assert(
    fc.property(fc.array(news, { maxLength: 12 }), fc.array(hours, { minLength: 1, maxLength: 12 }), (items, instants) => {
      const momentsAt = newsUntil(items);
      for (const at of instants) {
        const older = items.filter((item) => item.at < at);
        expect(momentsAt(at).moments).toEqual(gather(older, at));
      }
    }),
  );
});

it("knows the account's own posts of the 30 days before, newest first", () => {
  const post = (id: number, at: number, site: PostTrace["site"] = "x"): PostTrace => ({
    id: `${id}`,
    at: at * HOUR,
    site,
    account: `${site}:acme`,
    kind: "post",
    class: "promo",
    text: "",
  });
  const postsAt = postsUntil([post(1, 0), post(2, 50), post(3, 10), post(4, 20, "linkedin"), post(5, 30 * 24)]);
  const ids = (hour: number, site: PostTrace["site"] = "x") => postsAt(site, hour * HOUR).map(({ id }) => id);
  expect([ids(0), ids(50), ids(51), ids(30 * 24), ids(30 * 24 + 1)]).toEqual([[], ["3", "1"], ["2", "3", "1"], ["2", "3", "1"], ["5", "2", "3"]]);
  expect([ids(21, "linkedin"), ids(21, "facebook")]).toEqual([["4"], []]);
});
