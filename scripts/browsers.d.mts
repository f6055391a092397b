/** What `browsers.mjs` gives, for TypeScript: setup runs before anything that could compile it. */
export function findChromium(): string | undefined;
export function findFirefox(): string | undefined;
