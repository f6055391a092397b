/** A site that stands at any host, as Mastodon does: those that people named, and a field to name another. */
import { useRef, useState } from "preact/hooks";
import { HOST } from "../../core/policy/settings.ts";
import type { Site } from "../../core/site.ts";
import { useVoice } from "../../ui/say.ts";
import { allow } from "../sources/hosts.ts";

interface Props {
  readonly site: Site;
  readonly hosts: readonly { readonly host: string; readonly isOn: boolean }[];
  add(host: string): void;
  drop(host: string): void;
}

export function AnyHost({ site, hosts, add, drop }: Props) {
  const { say } = useVoice();
  const [typed, setTyped] = useState("");
  const [refused, setRefused] = useState<string>();
  const fieldEl = useRef<HTMLInputElement>(null);
  const host = hostIn(typed);
  const ask = async (event: Event) => {
    event.preventDefault();
    if (!host) return;
    if (!(await allow(host))) return setRefused(host);
    add(host);
    setTyped("");
    fieldEl.current?.focus();
  };
  return (
    <section class="added" aria-labelledby={`site-${site.id}`}>
      <h2 id={`site-${site.id}`}>{site.name}</h2>
      <p class="hint">{say("anyHostHint", { site: site.name })}</p>
      {hosts.length > 0 && (
        <ul>
          {hosts.map((one) => (
            <li key={one.host}>
              <p>
                <strong>{one.host}</strong> <span class={one.isOn ? "hint" : "is-failing"}>{say(one.isOn ? "siteOn" : "siteNotAllowed")}</span>
              </p>
              {!one.isOn && (
                <button type="button" onClick={() => allow(one.host)}>
                  {say("sourceAllow")}
                </button>
              )}
              <button type="button" aria-label={say("listRemove", { word: one.host })} onClick={() => drop(one.host)}>
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={ask}>
        <label>
          {say("anyHostName")}
          <input
            ref={fieldEl}
            type="text"
            inputMode="url"
            spellcheck={false}
            autocapitalize="off"
            placeholder="mastodon.social"
            value={typed}
            aria-describedby={`said-${site.id}`}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setRefused(undefined);
            }}
          />
        </label>
        <button type="submit" disabled={!host}>
          {say("anyHostAdd")}
        </button>
      </form>
      <div role="status" id={`said-${site.id}`}>
        {typed.trim() !== "" && !host && <p class="hint">{say("anyHostNone")}</p>}
        {refused && <p>{say("siteRefused", { host: refused })}</p>}
      </div>
    </section>
  );
}

/** "mastodon.social", of a name, an address or "@me@mastodon.social"; undefined for what names no host. */
function hostIn(typed: string): string | undefined {
  const said = typed
    .trim()
    .toLowerCase()
    .replace(/^https:\/\//, "");
  const host = said.slice(said.lastIndexOf("@") + 1).replace(/\/.*$/s, "");
  return HOST.test(host) ? host : undefined;
}
