/** The balance of promotion, curation and engagement: a bar that should meet the plumb lines of its target, over a table with the figures. */
import { LEAST_FOR_SHARES } from "../core/mix/advice.ts";
import { type Balance, CLASSES, type MixClass, type MixShares } from "../core/model.ts";
import { ClassMark } from "./class-mark.tsx";
import { CLASS_NAMES } from "./class-names.ts";
import { percent } from "./format.ts";
import { useVoice } from "./say.ts";

interface Props {
  readonly balance: Balance;
  readonly target: MixShares;
  /** How many of each class are guesses: drawn hatched. */
  readonly guessed?: Balance["counts"];
  /** What the figures add up to, in words. */
  readonly sum?: string;
}

const NONE = { promo: 0, curated: 0, engagement: 0 } as const;
/** Too narrow for its sign. */
const NARROW = 0.1;

export function MixPicture({ balance, target, guessed = NONE, sum }: Props) {
  const { say } = useVoice();
  const guesses = guessed.promo + guessed.curated + guessed.engagement;
  return (
    <figure class="mix">
      <Bar shares={sharesOf(balance)} target={target} guessed={guessed} total={balance.total} />
      <Figures balance={balance} target={target} guessed={guessed} />
      <figcaption>
        <span>
          <Bob /> {say("mixLegend")}
        </span>
        {guesses > 0 && (
          <span>
            <span class="mix-hatch is-key" aria-hidden="true" /> {say("mixGuessed", { n: guesses })}
          </span>
        )}
        {sum && <span>{sum}</span>}
      </figcaption>
    </figure>
  );
}

/** The table says the same, so the drawing is kept from screen readers. */
interface BarProps {
  readonly shares: MixShares | undefined;
  readonly target: MixShares;
  readonly guessed: Balance["counts"];
  readonly total: number;
}
function Bar({ shares, target, guessed, total }: BarProps) {
  const plumbs = [target.promo, target.promo + target.curated];
  let left = 0;
  const segments = CLASSES.map((of) => {
    const from = left;
    left += shares?.[of] ?? 0;
    return { of, from, share: shares?.[of] ?? 0 };
  });
  return (
    <div class={shares ? "mix-bar" : "mix-bar is-empty"} aria-hidden="true">
      <div class="mix-beam" />
      <div class="mix-track">
        {segments
          .filter(({ share }) => share > 0)
          .map(({ of, from, share }) => (
            <div key={of} class={`mix-segment is-${of}`} style={{ left: `${from * 100}%`, width: `${share * 100}%` }}>
              {share >= NARROW && <ClassMark of={of} />}
              {guessed[of] > 0 && <span class="mix-hatch" style={{ width: `${(100 * guessed[of]) / (share * total)}%` }} />}
            </div>
          ))}
      </div>
      {plumbs.map((at, i) => (
        <div key={CLASSES[i]} class="mix-plumb" style={{ left: `${at * 100}%` }}>
          <Bob />
        </div>
      ))}
    </div>
  );
}

const Bob = () => (
  <svg class="mix-bob" viewBox="0 0 10 14" aria-hidden="true">
    <path d="M3.4 0 H6.6 V1.8 L9.4 5.2 L5 14 L0.6 5.2 L3.4 1.8 Z" fill="currentColor" />
  </svg>
);

function Figures({ balance, target, guessed }: Omit<Props, "sum" | "guessed"> & { readonly guessed: Balance["counts"] }) {
  const { say, lang } = useVoice();
  const shares = sharesOf(balance);
  const telling = balance.total >= LEAST_FOR_SHARES;
  const count = (of: MixClass) => say("mixCount", { n: balance.counts[of] });
  return (
    <table class="mix-figures">
      <caption class="for-readers">{say("mixCaption")}</caption>
      <thead>
        <tr>
          <td />
          {CLASSES.map((of) => (
            <th key={of} scope="col" class={`is-${of}`}>
              <ClassMark of={of} />
              <span>{say(CLASS_NAMES[of])}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shares && (
          <tr class="mix-large">
            <RowHead>{say(telling ? "mixShare" : "mixPosts")}</RowHead>
            {CLASSES.map((of) => (
              <td key={of}>{telling ? percent(lang, shares[of]) : balance.counts[of]}</td>
            ))}
          </tr>
        )}
        {telling && (
          <tr>
            <RowHead>{say("mixPosts")}</RowHead>
            {CLASSES.map((of) => (
              <td key={of}>{count(of)}</td>
            ))}
          </tr>
        )}
        {CLASSES.some((of) => guessed[of] > 0) && (
          <tr class="for-readers">
            <RowHead>{say("mixUnsure")}</RowHead>
            {CLASSES.map((of) => (
              <td key={of}>{guessed[of]}</td>
            ))}
          </tr>
        )}
        <tr>
          <RowHead>{say("mixTarget")}</RowHead>
          {CLASSES.map((of) => (
            <td key={of}>{say("mixTargetOf", { share: percent(lang, target[of]) })}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

/** Heard, not seen: each figure shows its own unit. */
const RowHead = ({ children }: { readonly children: string }) => (
  <th scope="row">
    <span class="for-readers">{children}</span>
  </th>
);

function sharesOf({ counts, total }: Balance): MixShares | undefined {
  return total > 0 ? { promo: counts.promo / total, curated: counts.curated / total, engagement: counts.engagement / total } : undefined;
}
