/** One site that is watched on request: where it is, and its switch. */
import type { Site } from "../../core/site.ts";
import { useVoice } from "../../ui/say.ts";
import { allow } from "../sources/hosts.ts";

interface Props {
  readonly site: Site;
  readonly isOn: boolean;
  add(host: string): void;
  drop(host: string): void;
}

export function HostSwitch({ site, isOn, add, drop }: Props) {
  const { say } = useVoice();
  const turn = async (on: boolean, box: HTMLInputElement) => {
    for (const host of site.hosts) {
      if (!on) drop(host);
      else if (await allow(host)) add(host);
      else box.checked = false;
    }
  };
  return (
    <article class={isOn ? "source" : "source is-off"} aria-labelledby={`site-${site.id}`}>
      <h3 id={`site-${site.id}`}>{site.name}</h3>
      <label class="source-switch">
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-checked={isOn}
          onChange={({ currentTarget }) => turn(currentTarget.checked, currentTarget)}
        />
        <span>{say(isOn ? "siteOn" : "siteOff")}</span>
        <span class="for-readers">{site.name}</span>
      </label>
      <p class="hint">{site.hosts.join(", ")}</p>
    </article>
  );
}
