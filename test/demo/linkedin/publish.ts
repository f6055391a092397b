/** Sends what the demo's composers publish the way LinkedIn's pages do, and says how it went. */
export type Notice = { readonly id: string; readonly isScheduled: boolean } | "failed" | "comment";

const ROUTES = {
  /** Its name is not known: any server action of the new pages. */
  sdui: "/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.demo.unnamed",
  ember: "/voyager/api/graphql?action=execute&queryId=voyagerContentcreationDashShares.d3m0",
  sduiComment: "/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.comments.createComment",
  emberComment: "/voyager/api/voyagerSocialDashNormComments?decorationId=com.linkedin.voyager.dash.deco.social.NormComment-43",
  article: "/voyager/api/graphql?action=execute&queryId=voyagerContentcreationDashShares.d3m0a",
} as const;
export type Route = keyof typeof ROUTES;

/** @returns the new post's id @throws when the site refuses */
export async function publish(route: Route, text: string, scheduledAt?: number): Promise<string> {
  const answer = await fetch(ROUTES[route], {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      variables: { post: { commentary: { text }, intendedShareLifeCycleState: scheduledAt ? "SCHEDULED" : "PUBLISHED", scheduledAt } },
    }),
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return ((await answer.json()) as { id: string }).id;
}
