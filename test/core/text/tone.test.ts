/** What is said with care, what is light, what sells: in the languages of the posts. */
import { describe, expect, it } from "vitest";
import { parse } from "../../../src/core/parse.ts";
import { isCaring, isLight, isSelling } from "../../../src/core/text/tone.ts";

const read = (text: string) => parse({ site: "x", kind: "post", media: [], text }, { domains: [] });

describe("said with care", () => {
  it.each([
    "Our thoughts are with the victims in Aurora.",
    "RIP David Bowie. You will be missed.",
    "A legend lost way too soon. #RIPPrince",
    "Blood donors needed: type O especially. Open until 8 p.m.",
    "Avoid Martin Place and the CBD. Trains are not stopping.",
    "All our stores are closed because of #Sandy.",
    "We are waiving cancellation fees for existing reservations.",
    "Live updates: gunman kills 12 at Aurora theater",
    "Gunman kills 12 people at a theater near Denver",
    "Nous pensons à Samuel Paty, à ses proches, à ses élèves.",
    "Trafic normal ce matin. Échanges et remboursements sans frais.",
    "Habitants de Nice, rassurez vos proches.",
    "Lamentamos el accidente. Nuestras condolencias a las familias.",
    "Ofrecemos alojamiento gratuito a los familiares",
    "Cambios y anulaciones gratuitos para todos los trenes afectados.",
    "Toda a nossa solidariedade aos familiares das vítimas.",
    "Heute gedenken wir der Opfer.",
    "Volunteers wanted tonight #ReliefPH",
  ])("%s", (text) => expect(isCaring(read(text))).toBe(true));

  it.each([
    "Good morning from the team.",
    "New dress in store today",
    "Bonjour à tous, et bonne semaine",
    "#Aurora is trending, clearly about our dress ;-)",
  ])("not so: %s", (text) => expect(isCaring(read(text))).toBe(false));
});

describe("light", () => {
  it.each([
    "#Aurora is trending, clearly about our dress ;-)",
    "It's a fabulous Friday",
    "C’est la fête ce soir",
    "Nouvelle collection été, -20 % ce week-end en boutique",
    "Recipes in honor of Boston",
    "See you there 🎉",
  ])("%s", (text) => expect(isLight(read(text))).toBe(true));
  it.each(["We have power on 34th St. Come charge your phone.", "Le sous-préfet a présidé la cérémonie."])("not so: %s", (text) =>
    expect(isLight(read(text))).toBe(false),
  );
});

describe("sells", () => {
  it.each(["20% off everything", "We'll be doing lots of shopping today", "Vols dès 39 €", "Comparez les assurances", "Frete grátis até quinta"])(
    "%s",
    (text) => expect(isSelling(read(text))).toBe(true),
  );
  it.each(["Our thoughts are with the victims in Aurora.", "Nos pensées vont aux victimes."])("not so: %s", (text) =>
    expect(isSelling(read(text))).toBe(false),
  );
});
