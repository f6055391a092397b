/** A policy as the team's server gives it: whatever is wrong with it, something that can be shown. */
import * as z from "zod/mini";
import { readPolicyFile } from "../../core/policy/file.ts";
import { type PolicyFile, PolicyFileShape } from "../../core/policy/policy.ts";

export const NO_POLICY: PolicyFile = z.parse(PolicyFileShape, {});

/** None where it is not there or cannot be read. */
export const policyIn = (text = ""): PolicyFile =>
  readPolicyFile(text, { rules: [], packs: [], sites: [], isExpression: () => true }).file ?? NO_POLICY;
