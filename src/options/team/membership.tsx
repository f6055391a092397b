/** What belonging to a team means, in words: under which name, what one may do, what of one's posts others get to see. */
import type { Membership as Of } from "../../core/team/membership.ts";
import { handleOf, siteOf } from "../../ui/names.ts";
import { useVoice } from "../../ui/say.ts";
import type { Key } from "../../ui/words.ts";

const ROLES = {
  lead: "teamLead",
  author: "teamAuthor",
  contractor: "teamContractor",
  reader: "teamReader",
} as const satisfies Record<Of["role"], Key>;

export function Membership({ of: { server, member, role, scopes, texts, credential } }: { readonly of: Of }) {
  const { say } = useVoice();
  const accounts = [...new Set(scopes.flatMap((scope) => scope.accounts))];
  return (
    <>
      <dl>
        <dt>{say("teamYou")}</dt>
        <dd>
          <strong>{member}</strong> · {say(ROLES[role])}
        </dd>
        <dt>{say("teamServer")}</dt>
        <dd>{new URL(server).host}</dd>
        <dt>{say("teamAccounts")}</dt>
        <dd>{accounts.includes("*") ? say("teamAllAccounts") : accounts.map((id) => `${handleOf(id)} (${siteOf(id)})`).join(", ")}</dd>
      </dl>
      <p class="hint">{say(texts ? "teamTellsWords" : "teamTellsNoWords")}</p>
      <p class="hint">{say(texts ? "teamTellsDesk" : "teamTellsSlots")}</p>
      {"token" in credential && <p class="hint">{say("teamTrial")}</p>}
    </>
  );
}
