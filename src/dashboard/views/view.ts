/** What a view of the dashboard must say. */
import type { ComponentType } from "preact";
import type { SettingsInForce } from "../../core/policy/accounts.ts";
import type { Key } from "../../ui/words.ts";
import type { Dashboard } from "../state.ts";

export interface View {
  /** Stands in the address: `#strategy`. */
  readonly id: string;
  readonly title: Key;
  /** One sentence under the title: what it is for. */
  readonly lead: Key;
  readonly View: ComponentType<ViewProps>;
}
export interface ViewProps {
  readonly dashboard: Dashboard;
  readonly settings: SettingsInForce;
  /** What the address names within the view; empty when nothing. */
  readonly detail: string;
}
