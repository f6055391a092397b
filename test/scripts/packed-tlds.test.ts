import tlds from "tlds" with { type: "json" };
import { expect, it } from "vitest";
import { pack, packedTlds } from "../../scripts/packed-tlds.ts";

it("gives the engine every name back", async () => {
  const { code } = (packedTlds().load as (id: string) => { readonly code: string })("\0packed-tlds");
  const { default: names } = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  expect(names).toEqual([...tlds].sort());
  expect(pack(tlds).length).toBeLessThan(JSON.stringify(tlds).length / 2);
});

it("refuses what it could not unpack", () => expect(() => pack(["com", "4you"])).toThrow("4you"));
