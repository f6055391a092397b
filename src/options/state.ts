/** All that the options page knows and can do: the settings as they stand, one change after the other, and the way back. */
import { action, computed, createModel, signal } from "@preact/signals";
import { parse } from "zod/mini";
import type { AccountId, Policy, RuleId } from "../core/model.ts";
import { accountsIn, ownLayer } from "../core/policy/accounts.ts";
import { layered, packsNamed } from "../core/policy/layers.ts";
import type { Pack } from "../core/policy/pack.ts";
import { type Layer, LayerShape, type PolicyFile } from "../core/policy/policy.ts";
import { Settings } from "../core/policy/settings.ts";
import { packs } from "../packs/index.ts";
import { onCompanyPolicy, readCompanyPolicy } from "../store/managed.ts";
import { forgetRecord, onRecords, readRecords } from "../store/records.ts";
import { changeSettings, onSettings, readSettings } from "../store/settings.ts";
import { pickLang } from "../ui/words.ts";
import type { Given } from "./account-card.tsx";

export const OptionsModel = createModel(() => {
  /** Unset until they have been read. */
  const settings = signal<Settings>();
  /** Why the last change could not be kept, in the browser's words. */
  const trouble = signal<string>();
  /** The settings before the last change made here, for as long as it can be taken back. */
  const before = signal<Settings>();

  const company = signal<PolicyFile>();
  const layers = computed(() => [company.value, settings.value?.team, settings.value && ownLayer(settings.value)]);
  /** The policy that drafts are judged by, and what of it is locked. */
  const inForce = computed(() => layered(layers.value, packs));
  const named = computed(() => packsNamed(layers.value));
  /** Packs that the company or the team has switched on: not to be switched off here. */
  const packsGiven = computed(() => packsNamed([company.value, settings.value?.team]));

  /** Every account that somebody says something of, as it counts. */
  const accounts = computed(() => accountsIn(layers.value));
  const given = computed(() => layered([company.value, settings.value?.team]).policy.accounts ?? {});

  const records = signal<Awaited<ReturnType<typeof readRecords>>>({});

  const lang = computed(() => pickLang(settings.value?.lang));
  const canUndo = computed(() => before.value !== undefined);

  const keep = action((now: Settings, undoable: Settings | undefined) => {
    settings.value = now;
    before.value = undoable;
    trouble.value = undefined;
  });

  async function write(edit: (old: Settings) => Settings, isUndo: boolean): Promise<void> {
    let old: Settings | undefined;
    try {
      const now = await changeSettings((read) => {
        old = read;
        return edit(read);
      });
      keep(now, isUndo ? undefined : old);
    } catch (error) {
      trouble.value = error instanceof Error ? error.message : String(error);
    }
  }

  return {
    settings,
    inForce,
    packsNamed: named,
    packsGiven,
    accounts,
    /** What the company or the team says of an account. */
    givenOf(id: AccountId): Given | undefined {
      const said = given.value[id];
      const { locked } = inForce.value;
      const by = layered([settings.value?.team]).policy.accounts?.[id] ? "team" : "company";
      return said && { by, said, isLocked: locked.has("accounts") || locked.has(`accounts.${id}`) };
    },
    /** The policy as it would be with this pack, or without it. */
    policyWith({ id }: Pack, isOn: boolean): Policy {
      const others = packs.filter((one) => one.id !== id && named.value.has(one.id));
      const chosen = packs.filter((one) => others.includes(one) || (isOn && one.id === id));
      return layered([nothingBut(chosen), ...layers.value], chosen).policy;
    },
    lang,
    /** How each rule fares, by its id. */
    records,
    /** Counts a rule anew. */
    async forgetRecord(rule: RuleId): Promise<void> {
      await forgetRecord(rule).catch((error) => {
        trouble.value = String(error);
      });
    },
    trouble,
    canUndo,
    /** Reads the settings, then follows what other pages change. */
    async open(): Promise<void> {
      onSettings((now) => {
        settings.value = now;
      });
      const follow = (now: typeof records.value) => {
        records.value = now;
      };
      onRecords(follow);
      readRecords().then(follow, () => undefined);
      const askCompany = async () => {
        company.value = await readCompanyPolicy();
      };
      onCompanyPolicy(askCompany);
      await askCompany();
      settings.value = await readSettings().catch((error) => {
        trouble.value = String(error);
        return Settings.parse({});
      });
    },
    /** Keeps a change at once; it can be undone until the next one. */
    change: (edit: (old: Settings) => Settings): Promise<void> => write(edit, false),
    /** What was set before is not to come back. */
    forgetUndo(): void {
      before.value = undefined;
    },
    undo(): Promise<void> {
      const old = before.peek();
      return old ? write(() => old, true) : Promise.resolve();
    },
  };
});
/** A layer that names these packs. */
const nothingBut = (chosen: readonly Pack[]): Layer => ({ ...parse(LayerShape, {}), packs: chosen.map(({ id }) => id) });

export type Options = InstanceType<typeof OptionsModel>;
