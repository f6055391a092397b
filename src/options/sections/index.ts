/** The sections of the options page, in the order of the menu. Each is one file. */
import { about } from "./about.tsx";
import { accounts } from "./accounts.tsx";
import { data } from "./data.tsx";
import { language } from "./language.tsx";
import { lists } from "./lists.tsx";
import { packsSection } from "./packs.tsx";
import { policySection } from "./policy.tsx";
import { privacy } from "./privacy.tsx";
import { rulesSection } from "./rules.tsx";
import type { Section } from "./section.ts";
import { shortcuts } from "./shortcuts.tsx";
import { sitesSection } from "./sites.tsx";
import { sourcesSection } from "./sources.tsx";
import { teamSection } from "./team.tsx";
import { welcome } from "./welcome.tsx";

export const sections: readonly Section[] = [
  rulesSection,
  packsSection,
  lists,
  policySection,
  accounts,
  sitesSection,
  sourcesSection,
  teamSection,
  data,
  privacy,
  language,
  shortcuts,
  about,
  welcome,
];
