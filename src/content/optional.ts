/** The rules that are off until asked for, as a script of their own: the engine has it brought, and takes them from it. */
import { optional } from "../rules/optional.ts";
import { handover } from "./handover.ts";

handover.more?.(optional);
