/** The published schema is the one that the code follows. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { policySchema, SCHEMA_FILE } from "../../scripts/policy-schema.ts";

it("docs/policy.schema.json is current (npm run fix writes it)", () =>
  expect(JSON.parse(readFileSync(SCHEMA_FILE, "utf8"))).toEqual(JSON.parse(policySchema())));
