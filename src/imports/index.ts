/** Every export that can be read, the one that tells itself best first: the only list of them. */
import { aplomb } from "./aplomb.ts";
import { buffer } from "./buffer.ts";
import { csv } from "./csv.ts";
import { facebook } from "./facebook.ts";
import type { Format } from "./format.ts";
import { hootsuite } from "./hootsuite.ts";
import { instagram } from "./instagram.ts";
import { linkedin } from "./linkedin.ts";
import { x } from "./x.ts";

export const formats: readonly Format[] = [aplomb, x, linkedin, instagram, facebook, buffer, hootsuite, csv];
