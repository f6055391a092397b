/** What a site file must say, so that its composers are found, read and guarded. Every list of selectors is tried in order, best first. */
import type { DraftKind, SiteId } from "./model.ts";

type Selectors = readonly string[];

export interface Site {
  readonly id: SiteId;
  readonly name: string;
  readonly hosts: readonly string[];
  readonly composers: readonly ComposerKind[];
  /** Editable boxes that are never read: private messages, search. */
  readonly never: Selectors;
  /** The account whose page this is; the handle is cut out by the pattern's first group. */
  readonly account: readonly { readonly selector: string; readonly attribute: string; readonly handle: RegExp }[];
  /** Topics that the page shows as trending. */
  readonly trends: Selectors;
  /** What proves that a post went out: requests by name, answered with success; else a link shown by the page. */
  readonly published: { readonly request: RegExp; readonly link: Selectors };
}

export interface ComposerKind {
  readonly name: string;
  /** When the selectors were last seen to hold, as `2026-02-13`. */
  readonly seen: string;
  /** The editable boxes: one per post of a thread. */
  readonly box: Selectors;
  /** Ancestors that end the search for the composer's root, which is the closest one holding a publish control. */
  readonly within: Selectors;
  readonly publish: Selectors;
  /** The card stands just before the first of these; else after the last box. */
  readonly place: Selectors;
  readonly media: { readonly item: Selectors; readonly alt: Selectors; readonly altText: RegExp };
  /** Each kind but a plain post by its mark inside the composer or the page around it; the first that holds. */
  readonly kinds: readonly { readonly kind: DraftKind; readonly inside?: Selectors; readonly path?: RegExp; readonly beside?: Selectors }[];
  /** The post answered or quoted: where it is, and its author and text within. */
  readonly parent: { readonly post: Selectors; readonly author: Selectors; readonly text: Selectors };
  /** The posting account, when the composer itself shows it. */
  readonly account: Site["account"];
}
