/** One planned post, in a dialog: when, for which account, what it says, what it is for; what the rules say of it then; copied to the site's own composer, adapted for another account, taken out. */
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { isoMinute } from "../../core/desk/days.ts";
import { judge, traceOf, type World, withPlans } from "../../core/desk/plans.ts";
import { suggest } from "../../core/desk/purpose.ts";
import type { Plan, Purpose, Thing } from "../../core/desk/records.ts";
import { meets } from "../../core/desk/together.ts";
import type { AccountId, SiteId } from "../../core/model.ts";
import { rules } from "../../rules/index.ts";
import { ClassMark } from "../../ui/class-mark.tsx";
import { CLASS_NAMES } from "../../ui/class-names.ts";
import { hour } from "../../ui/format.ts";
import { Mark } from "../../ui/level-mark.tsx";
import { useVoice } from "../../ui/say.ts";
import { accountName } from "../account-mark.tsx";
import type { Dashboard } from "../state.ts";
import { PurposeChoice } from "../strategy/purpose-choice.tsx";
import { composerOf } from "./composers.ts";

interface Props {
  readonly dashboard: Dashboard;
  /** What there is of it: an instant alone for a new one. */
  readonly plan: Partial<Thing<"plan">>;
  readonly all: readonly Thing<"plan">[];
  readonly world: World | undefined;
  close(): void;
}
/** An adapted post goes out a day later: the same words everywhere at once read like a machine. Own choice. */
const APART = 86_400_000;
const MOST_FINDINGS = 6;

export function PlanEditor({ dashboard, plan, all, world, close }: Props) {
  const { say, lang } = useVoice();
  const accounts = dashboard.accounts.value;
  const [id] = useState(plan.id ?? dashboard.newId());
  const [account, setAccount] = useState<AccountId>(plan.value?.account ?? accounts[0] ?? "");
  const [at, setAt] = useState(plan.at ?? Date.now());
  const [text, setText] = useState(plan.value?.text ?? "");
  const [said, setSaid] = useState<Purpose | undefined>(plan.id ? plan.value?.purpose : undefined);
  const [copied, setCopied] = useState(false);
  const dialogEl = useRef<HTMLDialogElement>(null);
  // Before anybody can type: a dialog that opens takes the focus along.
  useLayoutEffect(() => dialogEl.current?.showModal(), []);
  const suggested = useMemo(() => suggest(text, dashboard.strategy.value), [text, dashboard.strategy.value]);
  const site = account.slice(0, account.indexOf(":")) as SiteId;
  const value: Plan = { site, account, text, purpose: said ?? suggested, ...(plan.value?.from && { from: plan.value.from }) };
  const thing: Thing<"plan"> = { kind: "plan", id, at, rev: id, value };
  const traces = useMemo(() => (world ? all.map((one) => traceOf(one, world)) : []), [all, world]);
  const then = useMemo(
    () =>
      world &&
      withPlans(
        world,
        traces.filter((one) => one.id !== id),
      ),
    [id, traces, world],
  );
  const review = then && text.trim() && account ? judge(thing, traces, then, rules) : undefined;
  const me = dashboard.team.value?.member;
  const other = meets(thing, all, me);
  const isWhole = text.trim() !== "" && account !== "" && Number.isFinite(at);
  const keep = () => dashboard.change({ kind: "plan", id, at, value });
  const done = async (work: Promise<boolean>) => {
    if (await work) close();
  };
  return (
    <dialog ref={dialogEl} class="plan-editor" aria-labelledby="plan-title" onClose={close}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (isWhole) done(keep());
        }}
      >
        <h2 id="plan-title">{say(plan.id ? "planEdit" : "planNew")}</h2>
        <div class="plan-when">
          <label>
            <span>{say("account")}</span>
            <select name="account" value={account} onChange={({ currentTarget: { value: next } }) => setAccount(next)}>
              {accounts.map((one) => (
                <option key={one} value={one}>
                  {accountName(one)}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{say("planWhen")}</span>
            <input
              type="datetime-local"
              name="at"
              required
              value={isoMinute(at)}
              onChange={({ currentTarget: { value: next } }) => next && setAt(new Date(next).getTime())}
            />
          </label>
        </div>
        {plan.from && plan.from !== me && <p class="hint">{say("planBy", { who: plan.from })}</p>}
        <p class="plan-meets" role="status">
          {other && (
            <>
              <Mark of="warn" /> {say("planMeets", { who: other.from ?? "?", time: hour(lang, other.at) })}
            </>
          )}
        </p>
        {accounts.length === 0 && <p class="hint">{say("planNoAccount")}</p>}
        <label class="plan-text">
          <span>{say("planText")}</span>
          <textarea name="text" rows={6} value={text} onInput={({ currentTarget: { value: next } }) => setText(next)} />
        </label>
        <PurposeChoice strategy={dashboard.strategy.value} purpose={said ?? {}} suggested={said ? {} : suggested} set={setSaid} />
        <div class="plan-findings" role="status">
          {review && (
            <p class={`is-${review.draft.mix.pick} plan-class`}>
              <ClassMark of={review.draft.mix.pick} /> {say("planClass", { name: say(CLASS_NAMES[review.draft.mix.pick]) })}
            </p>
          )}
          {review?.findings.slice(0, MOST_FINDINGS).map(({ key, level, what, why, fix }) => (
            <div key={key} class="plan-finding">
              <Mark of={level} />
              <p>
                <strong>{what[lang]}</strong> <span class="hint">{why[lang]}</span> {fix[lang]}
              </p>
            </div>
          ))}
          {review && review.findings.length === 0 && <p class="hint">{say("planNothing")}</p>}
        </div>
        <div class="actions plan-actions">
          <button type="submit" class="primary" disabled={!isWhole}>
            {say("purposeKeep")}
          </button>
          <button
            type="button"
            disabled={!isWhole}
            onClick={async () => {
              await navigator.clipboard.writeText(text);
              setCopied(true);
              await keep();
              open(composerOf(site), "_blank", "noopener");
            }}
          >
            {say("planCopy")}
          </button>
          {plan.id && accounts.length > 1 && (
            <label>
              <span class="for-readers">{say("planAdapt")}</span>
              <select
                name="adapt"
                value=""
                onChange={({ currentTarget: { value: elsewhere } }) => {
                  const next = { ...value, account: elsewhere, site: elsewhere.slice(0, elsewhere.indexOf(":")) as SiteId, from: id };
                  done(dashboard.change({ kind: "plan", at: at + APART, value: next }));
                }}
              >
                <option value="">{say("planAdapt")}</option>
                {accounts
                  .filter((one) => one !== account)
                  .map((one) => (
                    <option key={one} value={one}>
                      {accountName(one)}
                    </option>
                  ))}
              </select>
            </label>
          )}
          <span class="gap" />
          {plan.id && (
            <button type="button" class="plain" onClick={() => done(dashboard.change({ kind: "plan", id, at, value: undefined }))}>
              {say("planRemove")}
            </button>
          )}
          <button type="button" class="plain" onClick={close}>
            {say("cancel")}
          </button>
        </div>
        {copied && (
          <p class="hint" role="status">
            {say("planCopied")}
          </p>
        )}
      </form>
    </dialog>
  );
}
