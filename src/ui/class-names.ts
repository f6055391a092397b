/** What the classes of posts are called on screen: apart from other names, so that no web page carries the words. */
import type { MixClass } from "../core/model.ts";
import type { Key } from "./words.ts";

export const CLASS_NAMES = { promo: "classPromo", curated: "classCurated", engagement: "classEngagement" } as const satisfies Record<MixClass, Key>;
