/** Joining a team: by the file or the link that its lead sends, seen before it counts. */
import { useState } from "preact/hooks";
import { type Membership, readInvitation } from "../../core/team/membership.ts";
import { ask } from "../../messages.ts";
import { writeMembership } from "../../store/team.ts";
import { useVoice } from "../../ui/say.ts";
import { allow } from "../sources/hosts.ts";
import { Membership as Shown } from "./membership.tsx";

/** How far it has come. */
type Step =
  | { readonly is: "none" }
  | { readonly is: "unreadable" }
  | { readonly is: "seen" | "joining" | "not-allowed" | "not-kept"; readonly offer: Membership };

export function JoinForm() {
  const { say } = useVoice();
  const [step, setStep] = useState<Step>({ is: "none" });
  const look = (text: string) => {
    const offer = readInvitation(text);
    setStep(text.trim() === "" ? { is: "none" } : offer ? { is: "seen", offer } : { is: "unreadable" });
  };
  const choose = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (file) look(await file.text().catch(() => "?"));
    input.value = "";
  };
  const join = async (offer: Membership) => {
    const url = new URL(offer.server);
    // Before anything is waited for: browsers ask only straight from a click.
    const asking = url.protocol === "wss:" ? allow(url.hostname) : Promise.resolve(true);
    setStep({ is: "joining", offer });
    if (!(await asking)) return setStep({ is: "not-allowed", offer });
    try {
      await writeMembership(offer);
    } catch {
      return setStep({ is: "not-kept", offer });
    }
    await ask("team", {}).catch(() => undefined);
  };
  return (
    <>
      <section class="team-ways" aria-label={say("teamJoin")}>
        <label>
          {say("teamByFile")}
          <input type="file" accept="application/json,.json,.aplomb" onChange={(event) => choose(event.currentTarget)} />
        </label>
        <label>
          {say("teamByLink")}
          <input
            type="text"
            spellcheck={false}
            autocomplete="off"
            placeholder="aplomb-team:…"
            aria-describedby="team-said"
            onInput={(event) => look(event.currentTarget.value)}
          />
        </label>
      </section>
      <div role="status" id="team-said">
        {step.is === "unreadable" && <p class="trouble">{say("teamNoInvitation")}</p>}
        {step.is === "not-allowed" && <p class="trouble">{say("teamNotAllowed", { host: new URL(step.offer.server).host })}</p>}
        {step.is === "not-kept" && <p class="trouble">{say("teamNotKept")}</p>}
      </div>
      {"offer" in step && (
        <section class="team-card" aria-labelledby="team-offer">
          <h2 id="team-offer">{step.offer.team}</h2>
          <Shown of={step.offer} />
          <p>
            <button type="button" class="main" disabled={step.is === "joining"} onClick={() => join(step.offer)}>
              {say("teamJoin")}
            </button>
          </p>
        </section>
      )}
    </>
  );
}
