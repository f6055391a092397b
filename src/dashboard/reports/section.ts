/** What a section of a report must say: figures made of the material, each with the sentence that stands above it. */
import { change, type Figure } from "../../core/desk/figures.ts";
import type { Strategy } from "../../core/desk/records.ts";
import type { AccountId } from "../../core/model.ts";
import { percent } from "../../ui/format.ts";
import type { Voice } from "../../ui/say.ts";
import type { Key } from "../../ui/words.ts";
import type { Material } from "./read.ts";

export interface Context {
  readonly strategy: Strategy;
  countryOf(account: AccountId): string | undefined;
}
export interface Section {
  readonly id: string;
  readonly title: Key;
  /** None where the material has nothing to show. */
  figures(material: Material, voice: Voice, context: Context): readonly Figure[];
}

/** A section of one figure, which bears its name. @param figure undefined where there is nothing to show */
export const single = (
  id: string,
  title: Key,
  figure: (material: Material, voice: Voice, context: Context) => Omit<Figure, "id" | "title"> | undefined,
): Section => ({
  id,
  title,
  figures(material, voice, context) {
    const made = figure(material, voice, context);
    return made ? [{ ...made, id, title: voice.say(title) }] : [];
  },
});

/** A change below this is none; own choice. */
const STEADY = 0.1;

/** How the second half of a period went against its first; undefined where the first has nothing. @param values in order of time */
export function trendSays(values: readonly number[], { say, lang }: Voice): string | undefined {
  const ratio = change(values);
  if (ratio === undefined) return undefined;
  const key = Math.abs(ratio - 1) < STEADY ? "reportSteady" : ratio > 1 ? "reportMore" : "reportFewer";
  return say(key, { share: percent(lang, Math.abs(ratio - 1)) });
}

/** What a section says where it counts the newest posts alone; nothing where it counts all. */
export const cutSays = ({ isCut, counted }: Material, { say }: Voice): string => (isCut ? say("reportNewest", { n: counted }) : "");
