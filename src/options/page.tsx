/** The options page: the section that the address names, in the frame of our pages. */
import { Page, useAddress } from "../ui/page.tsx";
import { t } from "../ui/words.ts";
import { sections } from "./sections/index.ts";
import type { Section } from "./sections/section.ts";
import type { Options } from "./state.ts";

export function OptionsPage({ options }: { readonly options: Options }) {
  const [id, detail] = useAddress();
  const shown = sections.find((section) => section.id === id) ?? (sections[0] as Section);
  const lang = options.lang.value;
  const settings = options.settings.value;
  const why = options.trouble.value;
  return (
    <Page
      lang={lang}
      menu="optionsMenu"
      parts={sections}
      shown={shown}
      other={{ href: "/src/dashboard/index.html", title: "dashOpen" }}
      trouble={why && t(lang, "optionsNotKept", { why })}
      undo={options.canUndo.value ? () => options.undo() : undefined}
    >
      {settings && <shown.View options={options} settings={settings} detail={detail} />}
    </Page>
  );
}
