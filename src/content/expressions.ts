/** What matches a policy's regular expressions, as a script of its own: the engine has it brought where a policy has one, and takes it from it. */
import { expressions } from "../core/text/expressions.ts";
import { handover } from "./handover.ts";

handover.match?.(expressions);
