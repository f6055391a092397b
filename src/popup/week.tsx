/** This week's balance of the chosen account, and what to post next. */
import browser from "webextension-polyfill";
import type { Advice } from "../core/mix/advice.ts";
import { LEAST_FOR_SHARES } from "../core/mix/advice.ts";
import type { MixClass } from "../core/model.ts";
import { ClassMark } from "../ui/class-mark.tsx";
import { days, percent } from "../ui/format.ts";
import { MixPicture } from "../ui/mix-picture.tsx";
import { handleOf, siteOf } from "../ui/names.ts";
import { useVoice, type Voice } from "../ui/say.ts";
import type { Key } from "../ui/words.ts";
import { PastWeeks } from "./past-weeks.tsx";
import type { Popup } from "./state.ts";

export function Week({ popup }: { readonly popup: Popup }) {
  const voice = useVoice();
  const { say, lang } = voice;
  const { fromAt, toAt } = popup.week.value;
  const balance = popup.balance.value;
  const advice = popup.advice.value;
  const loaded = popup.posts.value !== undefined;
  return (
    <section class={loaded ? "week" : "week is-loading"} aria-labelledby="week" aria-busy={!loaded}>
      <div class="section-line">
        <h2 id="week">
          {say("weekTitle")} <small>{days(lang, fromAt, toAt)}</small>
        </h2>
        <AccountChoice popup={popup} />
      </div>
      <MixPicture
        balance={balance}
        target={popup.target.value}
        guessed={popup.guessed.value}
        sum={loaded ? sumSentence(voice, balance.total) : "…"}
      />
      {loaded && (
        <p class={`advice is-${advice.next}`}>
          <ClassMark of={advice.next} />
          <span>
            <strong>{say(NEXT[advice.next])}</strong> {whySentence(voice, advice)}
          </span>
        </p>
      )}
      {loaded && popup.accounts.value.length === 0 && (
        <p class="hint">
          {say("bringIn")}{" "}
          <button type="button" onClick={() => browser.tabs.create({ url: browser.runtime.getURL("src/options/index.html#data") })}>
            {say("bringInGo")}
          </button>
        </p>
      )}
      <PastWeeks popup={popup} />
    </section>
  );
}

function AccountChoice({ popup }: { readonly popup: Popup }) {
  const { say } = useVoice();
  const accounts = popup.accounts.value;
  if (accounts.length === 0) return null;
  return (
    <select aria-label={say("account")} value={popup.account.value} onChange={(event) => popup.choose(event.currentTarget.value)}>
      <option value="all">{say("allAccounts")}</option>
      {accounts.map((account) => (
        <option key={account} value={account}>
          {handleOf(account)} · {siteOf(account)}
        </option>
      ))}
    </select>
  );
}

function sumSentence({ say }: Voice, total: number): string {
  if (total === 0) return say("weekEmpty");
  return total < LEAST_FOR_SHARES ? say("weekFew", { n: total, least: LEAST_FOR_SHARES }) : say("weekSum", { n: total });
}

const NEXT = { promo: "nextPromo", curated: "nextCurated", engagement: "nextEngagement" } as const satisfies Record<MixClass, Key>;
const WERE = { promo: "werePromo", curated: "wereCurated", engagement: "wereEngagement" } as const satisfies Record<MixClass, Key>;

function whySentence({ say, lang }: Voice, { next, why }: Advice): string {
  switch (why.key) {
    case "first":
      return say("whyFirst");
    case "run":
      return say("whyRun", { n: why.n, were: say(WERE[why.of]) });
    case "crowd":
      return say("whyCrowd", { n: why.n, last: why.last, were: say(WERE[why.of]) });
    case "even":
      return say("whyEven");
    case "none":
      return say("whyNone");
    case "few":
      return say("whyFew", { n: why.n, total: why.total, were: say(WERE[next]), target: percent(lang, why.target) });
  }
}
