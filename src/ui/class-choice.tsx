/** One of the three classes, chosen in one press. */
import { CLASSES, type MixClass } from "../core/model.ts";
import { ClassMark } from "./class-mark.tsx";
import { CLASS_NAMES } from "./names.ts";
import { useVoice } from "./say.ts";

interface Props {
  readonly label: string;
  readonly value: MixClass;
  onChoose(next: MixClass): void;
}

export function ClassChoice({ label, value, onChoose }: Props) {
  const { say } = useVoice();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset per post would be a form to fill in; these are three presses.
    <div class="class-choice" role="group" aria-label={label}>
      {CLASSES.map((of) => (
        <button
          key={of}
          type="button"
          class={`is-${of}`}
          aria-pressed={of === value}
          aria-label={say(CLASS_NAMES[of])}
          title={say(CLASS_NAMES[of])}
          onClick={() => of !== value && onChoose(of)}
        >
          <ClassMark of={of} />
        </button>
      ))}
    </div>
  );
}
