/** Every composer of LinkedIn, in both browsers. */
import type { Aplomb } from "./aplomb.ts";
import { BROWSERS } from "./browser.ts";
import { describeSurfaces } from "./surface.ts";
import { linkedin } from "./surfaces/linkedin.ts";

const sent = ({ world }: Aplomb) =>
  world.requests
    .filter(({ method, host, status }) => method === "POST" && host === "www.linkedin.com" && status === 200)
    .map(({ body }) => JSON.parse(body).variables.post.commentary.text as string);

for (const browser of BROWSERS) describeSurfaces({ site: "LinkedIn", browser, surfaces: linkedin, sent });
