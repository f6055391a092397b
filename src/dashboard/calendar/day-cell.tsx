/** One day: its number, what day it is for others, what is planned, what went out. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { dayAt, type Span } from "../../core/desk/days.ts";
import type { Marronnier } from "../../core/desk/marronniers.ts";
import type { Thing } from "../../core/desk/records.ts";
import type { AccountId, SensitiveDay } from "../../core/model.ts";
import type { Post } from "../../core/post.ts";
import { day as dayInWords, hour } from "../../ui/format.ts";
import { Mark } from "../../ui/level-mark.tsx";
import { useVoice } from "../../ui/say.ts";
import { AccountMark, accountName, colourOf } from "../account-mark.tsx";
import type { Judged } from "./judged.ts";

export interface DayProps {
  readonly day: number;
  readonly span: Span;
  readonly isOther: boolean;
  readonly isFocusable: boolean;
  readonly accounts: readonly AccountId[];
  readonly plans: readonly Thing<"plan">[];
  readonly posts: readonly Post[];
  readonly care: readonly SensitiveDay[];
  readonly back: readonly Marronnier[];
  readonly judged: ReadonlyMap<string, Judged>;
  open(plan: Thing<"plan">): void;
  plan(day: number): void;
  week(day: number): void;
  drop(id: string, day: number): void;
}
/** A month has room for so many on a day; the week shows all. */
const MOST = 4;
const PLAN = "application/x-aplomb-plan";

export function DayCell({ day, span, isOther, isFocusable, accounts, plans, posts, care, back, judged, open, plan, week, drop }: DayProps) {
  const { say, lang } = useVoice();
  const isToday = dayAt(Date.now()) === day;
  const shown = span === "month" ? plans.slice(0, MOST) : plans;
  return (
    <Drop
      class={[isOther && "is-other", isToday && "is-today", care.length > 0 && "calls-for-care"].filter(Boolean).join(" ")}
      drop={(id) => drop(id, day)}
    >
      <button
        type="button"
        class="day-number"
        data-day={day}
        tabIndex={isFocusable ? 0 : -1}
        aria-current={isToday ? "date" : undefined}
        aria-label={say("planOn", { day: dayInWords(lang, day) })}
        onClick={() => plan(day)}
      >
        {new Date(day).getDate()}
      </button>
      {care.map(({ name }) => (
        <p key={name.en} class="care" title={say("calendarCare")}>
          <Mark of="warn" /> {name[lang]}
        </p>
      ))}
      {back.map(({ name }) => (
        <p key={name.en} class="back">
          {name[lang]}
        </p>
      ))}
      {shown.map((one) => (
        <button
          key={one.id}
          type="button"
          class={`chip is-account-${colourOf(one.value.account, accounts)} ${one.at < Date.now() ? "is-missed" : ""}`}
          data-plan={one.id}
          draggable
          onDragStart={(event) => event.dataTransfer?.setData(PLAN, one.id)}
          onClick={() => open(one)}
        >
          <AccountMark account={one.value.account} accounts={accounts} />
          <span class="for-readers">{accountName(one.value.account)}</span>
          <time>{hour(lang, one.at)}</time>
          <Level of={judged.get(one.id)} />
          <span class="chip-text">{one.value.text || (one.from && say("planBare", { who: one.from }))}</span>
        </button>
      ))}
      {plans.length > shown.length && (
        <button type="button" class="more" onClick={() => week(day)}>
          {say("calendarMore", { n: plans.length - shown.length })}
        </button>
      )}
      {span === "week" &&
        posts.slice(0, 3 * MOST).map((post) => (
          <p key={post.id} class="went-out">
            <AccountMark account={post.account} accounts={accounts} /> <time>{hour(lang, post.at)}</time> {post.text}
          </p>
        ))}
      {posts.length > 0 && <p class="published">{say("calendarPublished", { n: posts.length })}</p>}
    </Drop>
  );
}

/** Where a plan is dropped. What lies in it is not drawn again while one is dragged across. */
function Drop({ class: name, drop, children }: { readonly class: string; drop(id: string): void; readonly children: ComponentChildren }) {
  const [isOver, setOver] = useState(false);
  return (
    <td
      class={isOver ? `${name} is-over` : name}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes(PLAN)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        drop(event.dataTransfer?.getData(PLAN) ?? "");
      }}
    >
      {children}
    </td>
  );
}

function Level({ of }: { readonly of: Judged | undefined }) {
  const { say } = useVoice();
  if (!of || of.review.level === "clear" || of.review.level === "note") return null;
  return (
    <>
      <Mark of={of.review.level} />
      <span class="for-readers">{say("planLook")}</span>
    </>
  );
}
