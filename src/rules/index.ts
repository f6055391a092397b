/** Every rule: the standing ones, and those that are a matter of country, trade or taste. */
import type { Rule } from "../core/rule.ts";
import { optional } from "./optional.ts";
import { standing } from "./standing.ts";

export const rules: readonly Rule[] = [...standing, ...optional];
