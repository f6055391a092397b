/** The dashboard: the view that the address names, in the frame of our pages. */
import { date } from "../ui/format.ts";
import { Page, useAddress } from "../ui/page.tsx";
import { t } from "../ui/words.ts";
import { LongWorkBar } from "./long-work.tsx";
import type { Dashboard } from "./state.ts";
import { views } from "./views/index.ts";
import type { View } from "./views/view.ts";

export function DashboardPage({ dashboard }: { readonly dashboard: Dashboard }) {
  const [id, detail] = useAddress();
  const shown = views.find((view) => view.id === id) ?? (views[0] as View);
  const lang = dashboard.lang.value;
  const settings = dashboard.settings.value;
  const why = dashboard.trouble.value;
  return (
    <Page
      lang={lang}
      menu="dashMenu"
      parts={views}
      shown={shown}
      other={{ href: "/src/options/index.html", title: "optionsOpen" }}
      trouble={why && t(lang, "dashTrouble", { why })}
      undo={dashboard.canUndo.value ? () => dashboard.undo() : undefined}
    >
      {settings?.rehearsal && <p>{t(lang, "dashRehearsal", { day: date(lang, settings.rehearsal.day) })}</p>}
      {settings && !settings.rehearsal && <shown.View dashboard={dashboard} settings={settings} detail={detail} />}
      {dashboard.longWork.value && <LongWorkBar work={dashboard.longWork.value} />}
    </Page>
  );
}
