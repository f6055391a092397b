/** The part of a server's configuration that says who belongs to the team: the account, whoever runs it, the leaves, the members. */
import { type Place, userOf } from "./permissions.ts";

export interface Keyed {
  readonly place: Place;
  /** The public one. */
  readonly nkey: string;
}

/**
 * @param admin public nkey of whoever runs the server: makes the streams
 * @param leaf password of the leaves: nats-server 2.9 lets them in by nothing else
 */
export const membersConf = (
  admin: string,
  leaf: string,
  members: readonly Keyed[],
): string => `# Who belongs to the team. Included by every server of it; after a change: nats-server --signal reload
accounts {
  TEAM {
    jetstream: enabled
    users: [
      # Whoever runs the servers: makes the streams.
      { nkey: ${admin} }
      # The leaves: what their members may do, they see to themselves.
      { user: leaf, password: "${leaf}" }
${members.map(({ place, nkey }) => userOf(place, nkey)).join("")}    ]
  }
}
`;
