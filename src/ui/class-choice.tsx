/** One of the three classes, chosen in one press. */
import { CLASSES, type MixClass } from "../core/model.ts";
import { ClassMark } from "./class-mark.tsx";
import { CLASS_NAMES } from "./class-names.ts";
import { useVoice } from "./say.ts";

interface Props {
  readonly label: string;
  /** Unset while it is a question. */
  readonly value?: MixClass;
  /** Names beside the signs. */
  readonly named?: boolean;
  onChoose(next: MixClass): void;
}

export function ClassChoice({ label, value, named = false, onChoose }: Props) {
  const { say } = useVoice();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset per post would be a form to fill in; these are three presses.
    <div class={named ? "class-choice is-named" : "class-choice"} role="group" aria-label={label}>
      {CLASSES.map((of) => (
        <button
          key={of}
          type="button"
          class={`is-${of}`}
          aria-pressed={value === undefined ? undefined : of === value}
          aria-label={named ? undefined : say(CLASS_NAMES[of])}
          title={named ? undefined : say(CLASS_NAMES[of])}
          onClick={() => of !== value && onChoose(of)}
        >
          <ClassMark of={of} />
          {named && <span>{say(CLASS_NAMES[of])}</span>}
        </button>
      ))}
    </div>
  );
}
