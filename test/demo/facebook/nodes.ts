/** What Facebook's editor holds besides text: a mention shown by its name, an emoji shown as a picture. */
import { $applyNodeReplacement, DecoratorNode, type LexicalNode, type NodeKey, TextNode } from "lexical";

export class MentionNode extends TextNode {
  static override getType() {
    return "mention";
  }
  static override clone(node: MentionNode) {
    return new MentionNode(node.__text, node.__key);
  }
  override createDOM(config: Parameters<TextNode["createDOM"]>[0]) {
    const el = super.createDOM(config);
    el.style.backgroundColor = "rgba(24, 119, 242, 0.2)";
    return el;
  }
  override isTextEntity() {
    return true;
  }
  override canInsertTextBefore() {
    return false;
  }
  override canInsertTextAfter() {
    return false;
  }
}
export const $mention = (name: string): MentionNode => $applyNodeReplacement(new MentionNode(name)).setMode("segmented");

export class EmojiNode extends DecoratorNode<null> {
  __emoji: string;
  constructor(emoji = "", key?: NodeKey) {
    super(key);
    this.__emoji = emoji;
  }
  static override getType() {
    return "emoji";
  }
  static override clone(node: EmojiNode) {
    return new EmojiNode(node.__emoji, node.__key);
  }
  override createDOM() {
    const picture = document.createElement("img");
    picture.alt = this.__emoji;
    picture.width = picture.height = 16;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><text x="0" y="13" font-size="13">${this.__emoji}</text></svg>`;
    picture.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    const el = document.createElement("span");
    el.append(picture);
    return el;
  }
  override updateDOM() {
    return false;
  }
  override decorate() {
    return null;
  }
  override getTextContent() {
    return this.__emoji;
  }
  override isInline() {
    return true;
  }
}
const EMOJI = /\p{RGI_Emoji}/v;

/** Puts pictures in the place of the emoji of a text. */
export function $drawEmoji(node: TextNode): void {
  if (!node.isSimpleText()) return;
  const found = EMOJI.exec(node.getTextContent());
  if (!found) return;
  const parts = node.splitText(found.index, found.index + found[0].length);
  const target: LexicalNode | undefined = parts[found.index === 0 ? 0 : 1];
  target?.replace($applyNodeReplacement(new EmojiNode(found[0])));
}
