/** Fields that are kept when they are left: what is being typed stands until then, whatever is read anew and drawn again beneath. */
import { useState } from "preact/hooks";

interface Kept {
  readonly value: string | number;
  /** @param typed as it stands in the field @returns whether it is kept: what is not stays in the field; nothing for what cannot be meant, which gives way to the value */
  keep(typed: string): Promise<boolean> | undefined;
}

function useTyping({ value, keep }: Kept) {
  const [typing, setTyping] = useState<string>();
  return {
    value: typing ?? value,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => setTyping(currentTarget.value),
    onChange: async ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
      if ((await keep(currentTarget.value)) !== false) setTyping(undefined);
    },
  };
}

interface Input extends Kept {
  readonly type: "text" | "number" | "date";
  readonly class?: string;
  readonly min?: number;
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly "aria-label"?: string;
}
export function TypedInput({ value, keep, ...rest }: Input) {
  // Of all the types at once the element knows no attributes; those named above fit each of them.
  return <input {...(rest as { readonly type: "text" })} {...useTyping({ value, keep })} />;
}

interface Text extends Kept {
  readonly rows: number;
  readonly maxLength: number;
  readonly "aria-labelledby": string;
  readonly "aria-describedby": string;
}
export function TypedText({ value, keep, ...rest }: Text) {
  return <textarea {...rest} {...useTyping({ value, keep })} />;
}
