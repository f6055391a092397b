/** The sections of the options page, in the order of the menu. Each is one file. */
import { about } from "./about.tsx";
import { language } from "./language.tsx";
import type { Section } from "./section.ts";

export const sections: readonly Section[] = [language, about];
