/** "Why is it trending?": what the press and the page say of the draft's hashtags, looked through in the tab; look-ups beyond it on a click; muting. */
import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { Headline, Lang, Moment } from "../core/model.ts";
import { mentionsOf, type Told } from "../core/moments/mentions.ts";
import { PRESS } from "../core/moments/press.ts";
import type { Muted } from "../core/policy/policy.ts";
import { key } from "../core/text/text.ts";
import { ask, type Found } from "../tab-messages.ts";
import { failureSentence } from "../ui/failure.ts";
import { t } from "../ui/words.ts";
import { Quote } from "./finding.tsx";
import { type Session, trendsShown } from "./session.ts";

const SHOWN = 5;
const MOST_TAGS = 4;

interface Props {
  readonly session: Session;
  readonly lang: Lang;
}

/** Nothing for a draft without hashtags that touches no moment. */
export function Trending({ session, lang }: Props) {
  const told = useSignal<readonly Told[]>();
  const muted = useSignal<Muted>();
  const { review } = session.view.value;
  const tags = [...new Map((review?.draft.hashtags ?? []).map(({ value }) => [key(value), value])).values()].slice(0, MOST_TAGS);
  const moments = useMomentsTouched(session);
  if (tags.length === 0 && moments.length === 0 && !muted.value) return null;
  const unfold = async (isOpen: boolean) => {
    if (isOpen) told.value = await ask("headlines", {}).catch(() => []);
  };
  return (
    <details class="trending" onToggle={(event) => unfold(event.currentTarget.open)}>
      <summary>{t(lang, tags.length > 0 ? "trendWhy" : "trendMoment")}</summary>
      {tags.map((tag) => (
        <Tag key={key(tag)} tag={tag} told={told.value} session={session} lang={lang} />
      ))}
      {moments.map((moment) => (
        <p key={moment.id} class="moment">
          <q>{moment.headlines[0]?.headline}</q>{" "}
          <button
            type="button"
            class="quiet"
            onClick={async (event) => {
              if (event.isTrusted) muted.value = await ask("mute", { moment: moment.id }).catch(() => undefined);
            }}
          >
            {t(lang, "trendMute")}
          </button>
        </p>
      ))}
      {muted.value && (
        <p class="moment" role="status">
          {t(lang, "trendMuted", { headline: muted.value.headline })}{" "}
          <button
            type="button"
            class="quiet"
            onClick={async (event) => {
              const { at } = muted.value ?? { at: 0 };
              if (!event.isTrusted) return;
              await ask("hear", { mutedAt: at }).catch(() => undefined);
              muted.value = undefined;
            }}
          >
            {t(lang, "trendHear")}
          </button>
        </p>
      )}
    </details>
  );
}

function Tag({ tag, told, session, lang }: Props & { readonly tag: string; readonly told: readonly Told[] | undefined }) {
  const found = told && mentionsOf(tag, told);
  const { tagPage, name } = session.tab.site;
  return (
    <section class="tag" aria-label={`#${tag}`}>
      <h4>#{tag}</h4>
      <p>{pageSays(session, tag, lang)}</p>
      {found === undefined && <p>{t(lang, "trendLooking")}</p>}
      {found && <Headlines headlines={found} session={session} lang={lang} />}
      {found && <p class="aside">{lookedAt(session, told?.length ?? 0, found.length, lang)}</p>}
      <p class="tag-more">
        {tagPage && (
          <a href={tagPage.replace("{tag}", encodeURIComponent(tag))} target="_blank" rel="noopener noreferrer">
            {t(lang, "trendOpen", { tag: `#${tag}`, site: name })}
          </a>
        )}
      </p>
      <Press tag={tag} session={session} lang={lang} />
    </section>
  );
}

/** The world's press, asked by a press of the button that says what this reveals. */
function Press({ tag, session, lang }: Props & { readonly tag: string }) {
  const found = useSignal<Found | "asking">();
  const seen = found.value;
  const failed = seen && seen !== "asking" && "failed" in seen ? seen.failed : undefined;
  return (
    <div class="press">
      {(seen === undefined || failed) && failed?.why !== "permission" && (
        <>
          <button
            type="button"
            class="quiet"
            onClick={async (event) => {
              if (!event.isTrusted) return;
              found.value = "asking";
              found.value = await ask("press", { tag }).catch((error): Found => ({ failed: { why: "network", detail: String(error) } }));
            }}
          >
            {t(lang, "pressLook", { tag: `#${tag}` })}
          </button>{" "}
          <small>{t(lang, "pressReveals", { tag: `#${tag}`, name: PRESS.name })}</small>
        </>
      )}
      <div role="status">
        {seen === "asking" && <p>{t(lang, "trendLooking")}</p>}
        {failed?.why === "permission" && (
          <p>
            {t(lang, "pressForbidden", { name: PRESS.name })}{" "}
            <button type="button" class="quiet" onClick={(event) => event.isTrusted && ask("showSources", {}).catch(() => undefined)}>
              {t(lang, "pressAllow")}
            </button>
          </p>
        )}
        {failed && failed.why !== "permission" && (
          <p>{t(lang, "pressFailed", { name: PRESS.name, why: failureSentence((words, values) => t(lang, words, values), failed) })}</p>
        )}
        {seen && seen !== "asking" && "headlines" in seen && <Headlines headlines={seen.headlines} session={session} lang={lang} />}
        {seen && seen !== "asking" && "headlines" in seen && seen.headlines.length === 0 && <p>{t(lang, "pressNothing", { name: PRESS.name })}</p>}
      </div>
    </div>
  );
}

const Headlines = ({ headlines, session, lang }: Props & { readonly headlines: readonly Headline[] }) =>
  headlines.length === 0 ? null : (
    <ul class="evidence">
      {headlines.slice(0, SHOWN).map((headline) => (
        <li key={headline.headline}>
          <Quote headline={headline} lang={lang} now={session.world.now} />
        </li>
      ))}
    </ul>
  );

/** The live moments behind what the card says: looked for when it says something else, not at each keystroke. */
function useMomentsTouched({ view, world }: Session): readonly Moment[] {
  const shown = view.value.review?.findings.flatMap(({ evidence }) => evidence.map(({ headline }) => headline)).join("\n");
  const moments = world.snapshot?.moments;
  return useMemo(
    () => (shown && moments?.filter(({ headlines }) => headlines.some(({ headline }) => shown.includes(headline))).slice(0, 3)) || [],
    [shown, moments],
  );
}

/** Whether the page itself lists the tag among its trends. */
function pageSays({ tab: { site } }: Session, tag: string, lang: Lang): string {
  const trends = trendsShown(site);
  const listed = trends.some((trend) => key(trend) === key(tag));
  return t(lang, listed ? "trendListed" : trends.length > 0 ? "trendNotListed" : "trendNoList", { n: trends.length, site: site.name });
}

/** What was looked at: never that all is well. */
function lookedAt({ world }: Session, all: number, found: number, lang: Lang): string {
  const checked = world.snapshot?.sources.filter(({ checkedAt }) => checkedAt !== undefined).length ?? 0;
  return t(lang, found > 0 ? "trendFound" : "trendNothing", { found, all, sources: checked });
}
