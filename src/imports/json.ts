/** Reads the elements of a JSON file one by one: what is damaged or of another shape is reported with its line, the rest goes on. */
import type { Elements } from "./elements.ts";
import type { Found, Reader } from "./format.ts";

/** @param read gives what an element holds; throws for one that is not of the expected shape */
export function jsonReader(elements: Elements, read: (element: unknown, line: number) => Found[]): Reader {
  return {
    push: (text, isLast) =>
      elements.push(text, isLast).flatMap(({ line, json }): Found[] => {
        let element: unknown;
        try {
          element = JSON.parse(json);
        } catch {
          return [{ line, problem: "broken" }];
        }
        try {
          return read(element, line);
        } catch {
          return [{ line, problem: "not-a-post" }];
        }
      }),
  };
}

/**
 * Facebook and Instagram write each byte of UTF-8 as a character of its own: "Ã©" for "é".
 * What cannot have come about so is left as it is.
 */
export function repaired(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text) || /[\u0100-\uffff]/.test(text)) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(text, (sign) => sign.charCodeAt(0)));
  } catch {
    return text;
  }
}
