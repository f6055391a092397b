/** The packs that come with Aplomb, the broadest first: where two speak of the same rule, the later one wins. */
import { type Pack, packOf } from "../core/policy/pack.ts";
import accessibility from "./accessibility.json";
import agency from "./agency.json";
import customerCare from "./customer-care.json";
import essentials from "./essentials.json";
import euGreenClaims from "./eu-green-claims.json";
import france from "./france.json";
import publicService from "./public-service.json";
import regulated from "./regulated.json";
import sharedInterest from "./shared-interest.json";
import usDisclosure from "./us-disclosure.json";
import voice from "./voice.json";

export const packs: readonly Pack[] = [
  packOf("essentials", essentials),
  packOf("voice", voice),
  packOf("accessibility", accessibility),
  packOf("customer-care", customerCare),
  packOf("shared-interest", sharedInterest),
  packOf("agency", agency),
  packOf("public-service", publicService),
  packOf("regulated", regulated),
  packOf("us-disclosure", usDisclosure),
  packOf("eu-green-claims", euGreenClaims),
  packOf("france", france),
];
