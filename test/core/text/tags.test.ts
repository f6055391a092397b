/** Where the words of a lower-case hashtag are found, and where none may be. */
import { describe, expect, it } from "vitest";
import { capitalised } from "../../../src/core/text/tags.ts";

describe("capitalised", () => {
  it.each([
    ["blacklivesmatter", "BlackLivesMatter"],
    ["whyistayed", "WhyIStayed"],
    ["fetedelamusique", "FeteDeLaMusique"],
    ["fêtedelamusique", "FêteDeLaMusique"],
    ["journéedelafemme", "JournéeDeLaFemme"],
    ["smallbusinesses", "SmallBusinesses"],
    ["skincareroutine", "SkincareRoutine"],
    ["louvremuseum", "LouvreMuseum"],
  ])("#%s is #%s", (tag, better) => expect(capitalised(tag)).toBe(better));

  it.each([
    ..."football weekend together today bonjour aujourdhui entreprise communication développement sustainability entrepreneurship".split(" "),
    ..."international anticonstitutionnellement photography accessibilité marseille bretagne printemps sunday maintenant mariage teamgirondins".split(
      " ",
    ),
    ..."BlackLivesMatter NASA covid19 jo2026 tbt a été 日本の夏のひまわり привет".split(" "),
    "",
  ])("#%s stays", (tag) => expect(capitalised(tag)).toBeUndefined());

  it("takes a tag typed with loose accents for the same", () => {
    expect(capitalised("journéedelafemme".normalize("NFD"))).toBe("JournéeDeLaFemme");
  });
});
