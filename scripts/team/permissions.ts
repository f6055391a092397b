/** What each role may do, as the server's configuration says it: a member speaks under their own name alone, and reads what is theirs to read. */
import type { Membership } from "../../src/core/team/membership.ts";

export interface Permissions {
  readonly publish: readonly string[];
  readonly subscribe: readonly string[];
}
export type Place = Pick<Membership, "member" | "role"> & { readonly scopes: readonly string[] };

/** No member makes or changes a stream, and none makes a consumer: one that delivers onto another's subject would forge. */
export function permissionsOf({ member, role, scopes }: Place): Permissions {
  const each = (subject: (scope: string) => string) => scopes.map(subject);
  const reads = [
    ...each((scope) => `$JS.API.DIRECT.GET.APLOMB_${scope}`),
    "$JS.API.DIRECT.GET.KV_APLOMB",
    "$JS.API.DIRECT.GET.KV_APLOMB.$KV.APLOMB.>",
  ];
  const tells = each((scope) => `aplomb.${scope}.ev.${member}`);
  const orders = [
    ...each((scope) => `aplomb.${scope}.order.${member}`),
    ...each((scope) => `$JS.API.STREAM.PURGE.APLOMB_${scope}`),
    ...each((scope) => `$JS.API.STREAM.MSG.DELETE.APLOMB_${scope}`),
  ];
  const byRole: Readonly<Record<Place["role"], readonly string[]>> = {
    reader: [],
    contractor: tells,
    author: [...tells, "$KV.APLOMB.crisis"],
    lead: [...tells, ...orders, "$KV.APLOMB.crisis", "$KV.APLOMB.policy"],
  };
  return {
    publish: [...reads, ...byRole[role]],
    subscribe: [`_INBOX_${member}.>`, "$KV.APLOMB.>", ...each((scope) => `aplomb.${scope}.>`)],
  };
}

/** One member of the `users` of the team's account. @param nkey the public one */
export function userOf(place: Place, nkey: string): string {
  const { publish, subscribe } = permissionsOf(place);
  const list = (subjects: readonly string[]) => subjects.map((subject) => `          "${subject}"`).join("\n");
  return `      # ${place.member}, ${place.role}: ${place.scopes.join(", ")}
      { nkey: ${nkey}
        permissions: {
          publish: { allow: [
${list(publish)}
          ] }
          subscribe: { allow: [
${list(subscribe)}
          ] }
        }
      }
`;
}
