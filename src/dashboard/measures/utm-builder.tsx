/** Campaign tags: an address tagged alike every time, and one from elsewhere checked. Nothing of it is kept or sent. */
import { useState } from "preact/hooks";
import { UTM, type UtmFault, type UtmPart, utmFaults, withUtm } from "../../core/desk/utm.ts";
import { useVoice } from "../../ui/say.ts";
import type { Key } from "../../ui/words.ts";

const FAULTS = {
  none: "utmNone",
  source: "utmNoSource",
  medium: "utmNoMedium",
  campaign: "utmNoCampaign",
  case: "utmCase",
  twice: "utmTwice",
} as const satisfies Record<UtmFault, Key>;
const PARTS = { source: "utmSource", medium: "utmMedium", campaign: "utmCampaign", content: "utmContent" } as const satisfies Record<UtmPart, Key>;
const EXAMPLES: Readonly<Record<UtmPart, string>> = { source: "linkedin", medium: "social", campaign: "black-friday-2026", content: "carousel" };

export function UtmBuilder() {
  const { say } = useVoice();
  const [address, setAddress] = useState("");
  const [utm, setUtm] = useState<Readonly<Partial<Record<UtmPart, string>>>>({ medium: "social" });
  const [copied, setCopied] = useState(false);
  const made = withUtm(address, utm);
  const faults = utmFaults(address);
  return (
    <section class="measures-part" aria-labelledby="utm">
      <h2 id="utm">{say("utmTitle")}</h2>
      <p class="hint">{say("utmHint")}</p>
      <div class="utm-fields">
        <label class="utm-address">
          <span>{say("utmAddress")}</span>
          <input
            type="url"
            name="utm-address"
            placeholder="https://acme.example/workshop"
            value={address}
            onInput={({ currentTarget: { value } }) => {
              setAddress(value);
              setCopied(false);
            }}
          />
        </label>
        {UTM.map((part) => (
          <label key={part}>
            <span>{say(PARTS[part])}</span>
            <input
              type="text"
              name={`utm-${part}`}
              placeholder={EXAMPLES[part]}
              value={utm[part] ?? ""}
              onInput={({ currentTarget: { value } }) => setUtm({ ...utm, [part]: value })}
            />
          </label>
        ))}
      </div>
      <div role="status">
        {faults.map((fault) => (
          <p key={fault} class="hint">
            {say(FAULTS[fault])}
          </p>
        ))}
        {made && (
          <p class="made">
            <code>{made}</code>{" "}
            <button type="button" onClick={() => navigator.clipboard.writeText(made).then(() => setCopied(true))}>
              {say(copied ? "utmCopied" : "utmCopy")}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
