/** Sends what is written the way Facebook's pages do: every request goes to one address, its name stands in the form, several answers come as lines. */
interface Made {
  readonly url: string;
  readonly id: string;
}
interface Line {
  readonly errors?: readonly { readonly message: string }[];
  readonly data?: {
    readonly story_create?: { readonly story: { readonly legacy_story_hideable_id: string; readonly url: string } } | null;
    readonly comment_create?: { readonly feedback_comment_edge: { readonly node: { readonly legacy_fbid: string } } } | null;
  };
}

/** @param name the request's, as in `ComposerStoryCreateMutation` @throws what the site answers when it refuses */
export function mutate(name: string, input: object): Promise<Made> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/graphql/");
    request.onerror = () => fail(new Error("offline"));
    request.onload = () => {
      const [first] = request.responseText.split("\n").map((line) => JSON.parse(line) as Line);
      const story = first?.data?.story_create?.story;
      const comment = first?.data?.comment_create?.feedback_comment_edge.node;
      if (story) done({ url: story.url, id: story.legacy_story_hideable_id });
      else if (comment) done({ url: "", id: comment.legacy_fbid });
      else fail(new Error(first?.errors?.[0]?.message ?? "refused"));
    };
    request.send(
      new URLSearchParams({
        av: "61550000000001",
        __user: "61550000000001",
        fb_api_caller_class: "RelayModern",
        fb_api_req_friendly_name: name,
        variables: JSON.stringify({ input }),
        doc_id: "1",
      }),
    );
  });
}

/** What Facebook's pages ask all the time, whoever publishes: it answers like everything else. */
export function chatter(name = "CometNotificationsBadgeCountQuery") {
  const request = new XMLHttpRequest();
  request.open("POST", "/api/graphql/");
  request.send(new URLSearchParams({ fb_api_req_friendly_name: name, variables: "{}", doc_id: "2" }));
}
