/** What the options page has each rule say is what an author would read: a whole sentence, with nothing left to be filled in. */
import { expect, it } from "vitest";
import { whatItSays } from "../../src/options/examples.ts";
import { rules } from "../../src/rules/index.ts";

it.each(rules.map((rule) => [rule.id, rule] as const))("%s speaks in whole sentences", (_, rule) => {
  const said = whatItSays(rule);
  for (const part of ["what", "why", "fix"] as const)
    for (const lang of ["en", "fr"] as const)
      for (const [open] of rule[part][lang].matchAll(/\{\w+\}/g)) expect(said[part][lang]).not.toContain(open);
});
