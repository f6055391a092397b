/** A pack: a layer that somebody has written already, for a country, a trade or a need. A policy names it instead of repeating it. */
import * as z from "zod/mini";
import { LayerShape } from "./policy.ts";

const words = z.object({ en: z.string().check(z.minLength(1)), fr: z.string().check(z.minLength(1)) });

/** Nobody is bound by a pack, so it locks nothing; it names no other, and nobody's groups or accounts. */
const PackShape = z.extend(z.omit(LayerShape, { locks: true, packs: true, groups: true, accounts: true }), {
  title: words,
  /** For whom it is and what it stands on, in a sentence or two. */
  about: words,
  owner: z.string().check(z.minLength(1)),
  version: z.string().check(z.minLength(1)),
});
export interface Pack extends z.infer<typeof PackShape> {
  /** Equals the file's name: what policies call it. */
  readonly id: string;
}

/** @param json as it stands in the pack's file @throws when it is no pack */
export const packOf = (id: string, json: unknown): Pack => ({ id, ...z.parse(PackShape, json) });
