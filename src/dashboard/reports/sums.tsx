/** The period in a few numbers, for whoever reads no further. */
import { REAL } from "../../core/desk/measures.ts";
import { useVoice } from "../../ui/say.ts";
import { MEASURE_SHORT } from "../names.ts";
import type { Material } from "./read.ts";
import { cutSays } from "./section.ts";

export function Sums(material: Material) {
  const voice = useVoice();
  const { say, lang } = voice;
  const { whole, weighed, cases, isCut } = material;
  const answered = cases.filter(({ value }) => value.answeredAt !== undefined).length;
  const sums = [
    { name: say("reportOut"), value: whole.total },
    ...REAL.map((measure) => ({
      name: say(MEASURE_SHORT[measure]),
      value: weighed.reduce((sum, { reading }) => sum + (reading[measure] ?? 0), 0),
    })),
    { name: say("reportAnswered"), value: answered },
  ].filter(({ value }) => value > 0);
  return (
    <>
      <dl class="report-sums">
        {sums.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{new Intl.NumberFormat(lang).format(value)}</dd>
          </div>
        ))}
      </dl>
      {isCut && weighed.length > 0 && <p class="hint">{cutSays(material, voice)}</p>}
    </>
  );
}
