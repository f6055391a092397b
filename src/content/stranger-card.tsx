/** The small card beside a composer that Aplomb does not know: it says so, and offers a report without a word of the draft in it. */
import { useSignal } from "@preact/signals";
import { render } from "preact";
import browser from "webextension-polyfill";
import type { Lang } from "../core/model.ts";
import type { Site } from "../core/site.ts";
import { Mark } from "../ui/level-mark.tsx";
import tokens from "../ui/tokens.css?inline";
import { pickLang, t } from "../ui/words.ts";
import css from "./card.css?inline";
import { mount } from "./mount.ts";
import { describe, type Stranger } from "./strangers.ts";
import type { TabWorld } from "./world.ts";

/** Stands just after the box. @returns takes it away */
export function showStranger(stranger: Stranger, site: Site, world: TabWorld): () => void {
  const { box } = stranger;
  const mounted = mount("aplomb-card", tokens + css, () => (box.parentNode ? { parent: box.parentNode, before: box.nextSibling } : undefined));
  mounted.host.dataset.state = "blind";
  const { version } = browser.runtime.getManifest();
  const report = describe(stranger, site, version, new Date().toISOString().slice(0, 10));
  render(<StrangerCard report={report} lang={pickLang(world.snapshot?.lang)} />, mounted.inside);
  return () => {
    render(null, mounted.inside);
    mounted.remove();
  };
}

function StrangerCard({ report, lang }: { readonly report: string; readonly lang: Lang }) {
  const copied = useSignal<"copied" | "shown" | undefined>(undefined);
  return (
    <section class="card" lang={lang} aria-label={t(lang, "cardLabel")}>
      <div class="line">
        <Mark of="blind" />
        <p class="summary" role="status">
          {t(lang, "strangerWhat")}
        </p>
        <button
          type="button"
          class="quiet"
          onClick={async (event) => {
            if (!event.isTrusted) return;
            const worked = await navigator.clipboard.writeText(report).then(
              () => true,
              () => false,
            );
            copied.value = worked ? "copied" : "shown";
          }}
        >
          {t(lang, "strangerReport")}
        </button>
      </div>
      <p class="aside">{t(lang, "strangerWhy")}</p>
      <p class="aside" role="status">
        {copied.value && t(lang, copied.value === "copied" ? "strangerCopied" : "strangerShown")}
      </p>
      {copied.value && <textarea class="report" readOnly rows={6} aria-label={t(lang, "strangerReport")} value={report} />}
    </section>
  );
}
