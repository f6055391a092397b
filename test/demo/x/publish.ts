/** Sends posts the way X's page does: one GraphQL mutation for each, by XMLHttpRequest. */
const LONG = 280;

export interface Sent {
  readonly text: string;
  readonly media: number;
  readonly votes?: readonly string[] | undefined;
}
export interface Where {
  readonly replyTo?: string | undefined;
  readonly quote?: string | undefined;
  readonly scheduledAt?: number | undefined;
}

/** Publishes a thread, each post in reply to the one before. Gives the first one's id; throws X's own message when one is refused. */
export async function publish(thread: readonly Sent[], { replyTo, quote, scheduledAt }: Where): Promise<string> {
  const ids: string[] = [];
  for (const { text, media, votes } of thread) {
    const inReplyTo = ids.at(-1) ?? replyTo;
    const variables = {
      tweet_text: text,
      media: { media_entities: Array.from({ length: media }, (_, n) => ({ media_id: String(n) })) },
      ...(votes && { card: { "twitter:api:api:endpoint": "1", choices: votes } }),
      ...(inReplyTo && { reply: { in_reply_to_tweet_id: inReplyTo } }),
      ...(quote && ids.length === 0 && { attachment_url: `https://x.com${quote}` }),
      ...(scheduledAt && { execute_at: Math.round(scheduledAt / 1000) }),
    };
    ids.push(await send(scheduledAt ? "CreateScheduledTweet" : [...text].length > LONG ? "CreateNoteTweet" : "CreateTweet", variables));
  }
  return ids[0] ?? "";
}

/** Publishes an article: its text has gone ahead, bit by bit, as it was written. */
export const publishArticle = (title: string, body: string): Promise<string> => send("ArticleEntityPublish", { title, body });

interface Reply {
  readonly errors?: readonly { readonly message: string }[];
  readonly data?: Readonly<Record<string, { readonly rest_id?: string; readonly tweet_results?: { readonly result: { readonly rest_id: string } } }>>;
}

function send(operation: string, variables: unknown): Promise<string> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/i/api/graphql/abc123/${operation}`);
    request.setRequestHeader("content-type", "application/json");
    request.onerror = () => fail(new Error("offline"));
    request.onload = () => {
      const { errors, data } = JSON.parse(request.responseText) as Reply;
      const made = Object.values(data ?? {})[0];
      const id = made?.tweet_results?.result.rest_id ?? made?.rest_id;
      if (id) done(id);
      else fail(new Error(errors?.[0]?.message ?? "refused"));
    };
    request.send(JSON.stringify({ variables, queryId: "abc123" }));
  });
}
