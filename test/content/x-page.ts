/** X's composer in a document, as little of it as its site file asks for; and the world in which its drafts are judged. */
import { Departure } from "../../src/content/departure.ts";
import type { Tab } from "../../src/content/session.ts";
import { TabWorld } from "../../src/content/world.ts";
import { layered } from "../../src/core/policy/layers.ts";
import type { Snapshot } from "../../src/messages.ts";
import { x } from "../../src/sites/x.ts";

const line = (text: string) => `<div data-block="true"><span data-text="true">${text}</span></div>`;

export interface Shown {
  readonly text?: string;
  /** Whose picture stands beside the box; none when empty. */
  readonly avatar?: string;
  /** Put after the box. */
  readonly attachments?: string;
  readonly narrow?: boolean;
}

/** @returns the composer's parts, found anew at each look, as the page may have built them anew */
export function showComposer({ text = "", avatar = "acme", attachments = "", narrow = false }: Shown = {}) {
  const root = document.createElement("div");
  root.setAttribute("role", "dialog");
  const id = 'data-testid="tweetTextarea_0"';
  root.innerHTML = `<section>${avatar && `<i data-testid="UserAvatar-Container-${avatar}"></i>`}
    <div>${narrow ? `<div ${id}><textarea></textarea></div>` : `<div ${id} contenteditable="true" role="textbox">${line(text)}</div>`}</div>
    ${attachments && `<div data-testid="attachments">${attachments}</div>`}
    <div data-testid="toolBar"><button data-testid="tweetButton">Post</button></div></section>`;
  document.body.append(root);
  const find = <T extends HTMLElement>(selector: string) => root.querySelector(selector) as T;
  if (narrow) find<HTMLTextAreaElement>("textarea").value = text;
  return {
    root,
    get box() {
      return find(`[data-testid="tweetTextarea_0"]${narrow ? " textarea" : ""}`);
    },
    get button() {
      return find<HTMLButtonElement>('[data-testid="tweetButton"]');
    },
    write(now: string) {
      if (narrow) find<HTMLTextAreaElement>("textarea").value = now;
      else find('[contenteditable="true"]').innerHTML = line(now);
    },
  };
}

/** A quoted post, with somebody else's picture. */
export const QUOTED = '<div role="link"><i data-testid="UserAvatar-Container-ada"></i><b data-testid="User-Name">@ada</b></div>';

const { policy } = layered([]);
export const SNAPSHOT: Snapshot = { clockOffset: 0, policy, accounts: [], asides: [], moments: [], days: [], sources: [], recent: [] };

/** A tab on X that knows its world. */
export function openTab(snapshot: Partial<Snapshot> = {}): Tab {
  const world = new TabWorld("x", () => {});
  world.take({ ...SNAPSHOT, ...snapshot });
  return { site: x, world, departure: new Departure(x), missed: false };
}
