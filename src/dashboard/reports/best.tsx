/** What stood out, in the posts' own words: the part of a report that people remember. */
import { amountOf, type Yard } from "../../core/desk/comparison.ts";
import { dayAndHour } from "../../ui/format.ts";
import { useVoice } from "../../ui/say.ts";
import { accountName } from "../account-mark.tsx";
import { YARD_NAMES } from "../names.ts";
import type { Material } from "./read.ts";

/** So many fit beside each other on paper. */
const SHOWN = 3;

export function Best({ weighed, yard }: Pick<Material, "weighed"> & { readonly yard: Yard }) {
  const { say, lang } = useVoice();
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  const best = weighed
    .flatMap(({ post, reading }) => {
      const value = amountOf(yard, reading);
      return value ? [{ post, value }] : [];
    })
    .toSorted((a, b) => b.value - a.value)
    .slice(0, SHOWN);
  if (best.length === 0) return null;
  return (
    <section class="figure" aria-labelledby="figure-best">
      <h2 id="figure-best">{say("reportBest")}</h2>
      <p class="sentence">{say("reportBestSays", { n: weighed.length, yard: say(YARD_NAMES[yard]) })}</p>
      <ol class="best">
        {best.map(({ post, value }) => (
          <li key={post.id}>
            <p class="best-value">{number.format(value)}</p>
            <p class="post-text">{post.text}</p>
            <p class="hint">
              {accountName(post.account)} · {dayAndHour(lang, post.at)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
