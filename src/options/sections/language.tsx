/** The language that Aplomb speaks, on its pages and beside the composer. */
import { LanguageChoice } from "../language-choice.tsx";
import type { Section, SectionProps } from "./section.ts";

const Language = ({ options, settings }: SectionProps) => (
  <LanguageChoice lang={settings.lang} set={(lang) => options.change((old) => ({ ...old, lang }))} />
);

export const language: Section = { id: "language", title: "optionsLanguage", lead: "optionsLanguageLead", View: Language };
