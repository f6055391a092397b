/** S17: campaign tags are written alike every time, and faults in them are named. */
import { expect, it } from "vitest";
import { utmFaults, withUtm } from "../../../src/core/desk/utm.ts";

it.each([
  ["https://acme.example/a?b=1#c", "https://acme.example/a?b=1&utm_source=x&utm_medium=social&utm_campaign=ete-2026#c"],
  ["https://acme.example/?utm_source=OLD&utm_content=z", "https://acme.example/?utm_source=x&utm_medium=social&utm_campaign=ete-2026"],
  ["javascript:alert(1)", undefined],
  ["acme", undefined],
])("%s is tagged", (address, expected) => expect(withUtm(address, { source: "X", medium: "Social", campaign: "Été 2026" })).toBe(expected));

it.each([
  ["https://acme.example/", ["none"]],
  ["https://acme.example/?utm_source=x", ["medium", "campaign"]],
  ["https://acme.example/?utm_source=X&utm_medium=social&utm_campaign=a", ["case"]],
  ["https://acme.example/?utm_source=x&utm_source=y&utm_medium=social&utm_campaign=a", ["twice"]],
  ["https://acme.example/?utm_source=x&utm_medium=social&utm_campaign=a", []],
  ["not an address", []],
])("%s: %j", (address, faults) => expect(utmFaults(address)).toEqual(faults));
