/** What an account calls itself, read off its handle. */
import { expect, it } from "vitest";
import { ownNames } from "../../../src/core/mix/own-names.ts";

it.each([
  ["DanoneGroup", ["danonegroup", "danone"]],
  ["AMCTheatres", ["amctheatres", "theatres"]],
  ["sap", ["sap"]],
  ["CaféLumièreFR", ["cafelumierefr", "cafelumiere", "cafe", "lumiere"]],
  ["boulangerie_du_port", ["boulangerieduport", "boulangerie", "port"]],
  ["FR", []],
  ["", []],
  ["12345", ["12345"]],
])("%s", (handle, names) => expect(ownNames(handle)).toEqual(names));
