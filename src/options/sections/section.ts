/** What a section of the options page must say. */
import type { ComponentType } from "preact";
import type { Settings } from "../../core/policy/settings.ts";
import type { Key } from "../../ui/words.ts";
import type { Options } from "../state.ts";

export interface Section {
  /** Stands in the address: `#language`. */
  readonly id: string;
  readonly title: Key;
  /** One sentence under the title: what is set here, and what for. */
  readonly lead: Key;
  readonly View: ComponentType<SectionProps>;
}
export interface SectionProps {
  readonly options: Options;
  readonly settings: Settings;
  /** What the address names within the section; empty when nothing. */
  readonly detail: string;
}
