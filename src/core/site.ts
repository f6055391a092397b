/**
 * What a site file must say, so that its composers are found, read and guarded. Every list of selectors is tried in order, best first,
 * and matched within one document or open shadow root; those of boxes, publish controls and places may reach into one more: `A >>> B` is
 * what fits B in the open shadow root of each A, or A itself where it has none.
 */
import type { Correction, DraftKind, SiteId } from "./model.ts";

type Selectors = readonly string[];

export interface Site {
  readonly id: SiteId;
  readonly name: string;
  /** None for a site that stands at any host. */
  readonly hosts: readonly string[];
  /** Watched over only where people ask for it, host by host. */
  readonly optional?: true;
  /** What a page shows that is of this site, whose hosts nobody can list. */
  readonly sign?: string;
  readonly composers: readonly ComposerKind[];
  /**
   * How a composer looks that none of `composers` knows, as after a redesign: a box within a place where people publish,
   * and around it a button whose words say that it publishes, in the languages of the site.
   */
  readonly drift?: { readonly within: Selectors; readonly box: Selectors; readonly button: string; readonly words: RegExp };
  /** Editable boxes that are never read: private messages, search. */
  readonly never: Selectors;
  /** Pages on which nothing is read at all, by host and path. */
  readonly private?: RegExp;
  /** The account whose page this is. */
  readonly account: readonly AccountPlace[];
  /** Topics that the page shows as trending. */
  readonly trends: Selectors;
  /** Where the site shows what is said under a hashtag; `{tag}` stands for it, without its sign. */
  readonly tagPage?: string;
  readonly published: Traces;
  /** How its pages show what was published. */
  readonly posts?: PostsShown;
}

/** Published posts as a page shows them, so that people can take their own into the ledger: told by structure, never by words. */
export interface PostsShown {
  /** When the selectors were last seen to hold, as `2026-02-13`. */
  readonly seen: string;
  /** Pages of an account's own posts, by host and path; a first group names the account. */
  readonly page: RegExp;
  /** Such pages where each post is the account's own, whoever it names as its author. */
  readonly allOwn?: RegExp;
  /** What a post shows to its author alone; without it, a post is own whose author is the account in use. */
  readonly own?: string;
  /** The posts, the outermost of each. */
  readonly post: Selectors;
  /** Marks of a post that is none: an advertisement, somebody else's that is passed on. */
  readonly not: Selectors;
  readonly author: { readonly selector: string; readonly attribute?: string; readonly handle: RegExp };
  readonly text: Selectors;
  /** What names the post, as the pattern's first group; `as` is its address, where `{id}` stands for that. */
  readonly address: readonly { readonly selector: string; readonly attribute: string; readonly id: RegExp; readonly as: string }[];
  /** When it was published: in an attribute that a machine can read; in its name, some bits up, in ms; or in the data that came with the page. */
  readonly at: { readonly selector: string; readonly attribute: string } | { readonly bits: number } | { readonly data: PostData };
  readonly kinds: readonly {
    readonly kind: DraftKind;
    readonly inside?: string;
    /** Where the mark counts for nothing. */
    readonly outside?: string;
    /** What it has to say. */
    readonly says?: RegExp;
    /** On such pages, a post that stands right under somebody else's answers it. */
    readonly underOnPath?: RegExp;
  }[];
  /** Numbers that the page shows in full: how many saw it, and each way to respond. What is left out counts as none; what is shortened, as unknown. */
  readonly counts: { readonly reach: string; readonly response: readonly string[] };
}

/** Where scripts that hold data tell of posts: the object that has `post`, and somewhere in it the others. */
export interface PostData {
  readonly selector: string;
  readonly post: string;
  readonly address: string;
  /** In seconds since 1970. */
  readonly at: string;
  /** Paths of numbers, such as `reaction_count.count`. */
  readonly response: readonly string[];
}

/** What proves that a post went out: requests by name, answered with success; else a link shown by the page. */
export interface Traces {
  readonly request: RegExp;
  /** Of those, the ones that only set a time for it. */
  readonly planned?: RegExp;
  /** The request goes to another host, of whose answers browsers hide the status: that the draft is gone after it must tell. */
  readonly isElsewhere?: true;
  /** The site takes its author to another page afterwards. */
  readonly movesOn?: true;
  /** Every request of the page fits: an answer alone says little, and that the draft still stands after it says nothing. */
  readonly isCommon?: true;
  readonly link: Selectors;
  /** The site shows links of other people's posts too: one counts where this, around it, shows the first words of the draft. */
  readonly around?: string;
}

/**
 * Where an account's handle is read, as the pattern's first group: in an attribute, else in the element's text (of a script, as JSON has it);
 * or in the page's path and query.
 */
export type AccountPlace =
  | {
      readonly selector: string;
      readonly attribute?: string;
      readonly handle: RegExp;
      /** Only on such pages, by host and path. */
      readonly page?: RegExp;
    }
  | { readonly address: RegExp };

export interface ComposerKind {
  readonly name: string;
  /** When the selectors were last seen to hold, as `2026-02-13`. */
  readonly seen: string;
  /** Only on such pages, by host and path. */
  readonly page?: RegExp;
  /** The editable boxes: one per post of a thread. What is not shown is a decoy. */
  readonly box: Selectors;
  /** What a poll offers to vote for, each in a field of its own. */
  readonly votes?: Selectors;
  /**
   * The composer as a whole: an element that the site marks, whose publish control may come with the first letter;
   * or the closest ancestor, up to one of `within`, that holds a box and a publish control.
   */
  readonly root: { readonly is: Selectors } | { readonly within: Selectors };
  readonly publish: Control;
  /** Says, in words, for when the draft is set; what stands in a box says nothing. */
  readonly schedule?: Selectors;
  /** What the publish control says when the draft is set for later, where that is all that tells. */
  readonly plannedBy?: RegExp;
  /** Marks inside that say that the draft is set for later, where neither words nor request do. */
  readonly planned?: Selectors;
  /** Enter alone publishes, as in a chat; with Shift it makes a new line. */
  readonly enter?: true;
  /** What still stands when the boxes are gone, and publishes in a last step what was written before it. */
  readonly steps?: Selectors;
  /** The box is emptied before the site has answered, and is so when it refuses: only the link of what was published proves it. */
  readonly emptiesAtOnce?: true;
  /** The card stands just before the first of these; else after the last box. */
  readonly place: Selectors;
  /** The root is too narrow: the card stands below it. */
  readonly below?: true;
  /** Pictures and their descriptions: said by a badge whose words fit, else by an attribute of the picture. */
  readonly media: { readonly item: Selectors; readonly alt: Selectors; readonly altText: RegExp; readonly altAttribute?: string };
  /** Each kind but a plain post by its mark inside the composer or the page around it; the first that holds. One without a mark always holds. */
  readonly kinds: readonly { readonly kind: DraftKind; readonly inside?: Selectors; readonly path?: RegExp; readonly beside?: Selectors }[];
  /** The post answered or quoted: where it is, around the composer or beside it, and its author and text within. */
  readonly parent: { readonly post: Selectors; readonly author: Selectors; readonly handle?: RegExp; readonly text: Selectors };
  /** The posting account, when the composer itself shows it. */
  readonly account: readonly AccountPlace[];
  /** The name of the publishing request is not known: that the draft has left, and not by the author's hand, must do. */
  readonly unnamedRequest?: true;
  /** The site hears no press made by a script: after an approval the author presses its button once more. */
  readonly ownPress?: true;
}

/** The control that publishes: by its marks; where a site gives none, the last of `among` that has words and no picture, those of `words` first. */
export interface Control {
  readonly marks: Selectors;
  readonly among?: string;
  readonly words?: RegExp;
}

/** The site with a team's own selectors tried first, where they were seen later than its own. What is never read stays so, whatever they say. */
export function corrected(site: Site, correction: Correction | undefined): Site {
  if (!correction) return site;
  const composers = site.composers.map((kind): ComposerKind => {
    const own = correction.composers[kind.name];
    if (!own || correction.seen < kind.seen) return kind;
    const { box = [], root = [], publish = [], place = [] } = own;
    return {
      ...kind,
      seen: correction.seen,
      box: [...box, ...kind.box],
      root: "is" in kind.root ? { is: [...root, ...kind.root.is] } : { within: [...root, ...kind.root.within] },
      publish: { ...kind.publish, marks: [...publish, ...kind.publish.marks] },
      place: [...place, ...kind.place],
    };
  });
  return { ...site, composers };
}

/** The site as a text that a message may carry: patterns too. */
export const packSite = (site: Site): string =>
  JSON.stringify(site, (_, value: unknown) => (value instanceof RegExp ? { pattern: value.source, flags: value.flags } : value));

/** @param packed by `packSite` */
export const unpackSite = (packed: string): Site =>
  JSON.parse(packed, (_, value: unknown) => (isPattern(value) ? new RegExp(value.pattern, value.flags) : value));

const isPattern = (value: unknown): value is { pattern: string; flags: string } =>
  typeof value === "object" && value !== null && "pattern" in value && "flags" in value;
