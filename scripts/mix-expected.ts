/** What signs speak for as far as language goes: training starts here, and posts move it. Own judgement. */

import type { MixWeights } from "../src/core/mix/packed-weights.ts";
import type { Logits } from "../src/core/model.ts";

export const expected: MixWeights = new Map(
  Object.entries<Logits>({
    "~sell": [0.8, -0.4, -0.4],
    "~deal": [1.5, -0.7, -0.8],
    "~jobs": [1.4, -0.7, -0.7],
    "~launch": [0.6, -0.2, -0.4],
    "~act": [0.5, -0.2, -0.3],
    "~event": [0.3, -0.1, -0.2],
    "~we": [0.3, -0.4, 0.1],
    "~pride": [0.6, -0.4, -0.2],
    "~trade": [0.5, -0.2, -0.3],
    "~goods": [0.4, -0.3, -0.1],
    "~paid": [1.2, -0.6, -0.6],
    "~contest": [1, -0.8, -0.2],
    "~credit": [-0.3, 0.6, -0.3],
    "~tips": [-0.2, 0.6, -0.4],
    "~news": [-0.3, 0.6, -0.3],
    "~sport": [-0.2, 0.4, -0.2],
    "~remember": [-0.2, 0.4, -0.2],
    "~thanks": [-0.2, -0.4, 0.6],
    "~greet": [-0.3, -0.4, 0.7],
    "~ask": [-0.3, -0.4, 0.7],
    "~chat": [-0.2, -0.3, 0.5],
    "~i": [-0.3, -0.3, 0.6],
    "~you": [0.1, -0.2, 0.1],
    // An answer to somebody is conversation, whatever it mentions; a quoted post hands on what others said.
    ":reply": [-3, -3, 6],
    ":quote": [-0.5, 0.8, 0.2],
    ":own-link": [1.2, -0.6, -0.6],
    // A competitor’s page is handed on, not sold.
    ":rival-link": [-0.6, 0.6, 0],
    ":price": [1, -0.5, -0.5],
    ":code": [1.2, -0.6, -0.6],
    ":percent": [0.2, 0.2, -0.4],
    ":rt": [-0.5, 1, -0.5],
    ":at-first": [-0.5, -0.5, 1],
    ":question": [-0.2, -0.1, 0.3],
    ":question-last": [-0.2, -0.3, 0.5],
    ":quoted": [-0.3, 0.6, -0.3],
    ":guillemets": [-0.2, 0.4, -0.2],
    ":imperative": [0.2, 0, -0.2],
    ":imperative-first": [0.3, 0, -0.3],
  }),
);
