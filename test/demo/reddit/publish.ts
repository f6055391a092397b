/** What the demo's pages ask of their site. */

/** @returns whether it was taken */
export async function send(path: string, body: object): Promise<boolean> {
  const answer = await fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
  // The answer holds the new one's address, so it is read before the page goes there.
  await answer.json();
  return answer.ok;
}
