/** The sign of a class, told apart by shape as well as by colour: a triangle, a square, a disc. */
import type { MixClass } from "../core/model.ts";

const SHAPES: Readonly<Record<MixClass, string>> = {
  promo: "M6 1 L11.4 10.6 H0.6 Z",
  curated: "M1.4 1.4 H10.6 V10.6 H1.4 Z",
  engagement: "M6 0.8 A5.2 5.2 0 0 1 6 11.2 A5.2 5.2 0 0 1 6 0.8 Z",
};

/** Takes the colour of the text around it, which also says its name. */
export const ClassMark = ({ of }: { readonly of: MixClass }) => (
  <svg class="class-mark" viewBox="0 0 12 12" aria-hidden="true">
    <path d={SHAPES[of]} fill="currentColor" />
  </svg>
);
