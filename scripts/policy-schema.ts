/** Writes the JSON Schema of policy files, with the options of every rule, for editors that complete and check as one types. */
import { writeFileSync } from "node:fs";
import * as z from "zod/mini";
import { PolicyFileShape } from "../src/core/policy/policy.ts";
import { packs } from "../src/packs/index.ts";
import { rules } from "../src/rules/index.ts";

export const SCHEMA_FILE = new URL("../docs/policy.schema.json", import.meta.url);

/** The schema as it follows from the code, as the file should hold it. */
export function policySchema(): string {
  const { properties = {}, ...file } = z.toJSONSchema(PolicyFileShape, { io: "input" });
  const { additionalProperties: setting } = properties.rules as { additionalProperties: { properties: object } };
  const ofRules = rules.map(({ id, what, options }) => [
    id,
    {
      description: what.en,
      ...setting,
      properties: { ...setting.properties, ...(options && { options: withoutDialect(z.toJSONSchema(options, { io: "input" })) }) },
      additionalProperties: false,
    },
  ]);
  const schema = {
    title: "Aplomb policy",
    ...file,
    properties: {
      ...properties,
      packs: packNames(),
      rules: { type: "object", properties: Object.fromEntries(ofRules), additionalProperties: false },
    },
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Named, so that an editor offers them. */
const packNames = () => ({
  description: "Packs that lie under all layers, by name.",
  type: "array",
  items: { enum: packs.map(({ id }) => id) },
});

const withoutDialect = ({ $schema: _, ...rest }: { $schema?: string }) => rest;

if (process.argv[1] === import.meta.filename) writeFileSync(SCHEMA_FILE, policySchema());
