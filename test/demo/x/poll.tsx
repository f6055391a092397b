/** The fields of a poll: what can be voted for. */
/** @jsxImportSource react */
import { words } from "./words.ts";

export function Poll({ votes, onVotes }: { readonly votes: readonly string[]; onVotes(votes: readonly string[]): void }) {
  return (
    <div className="poll">
      {votes.map((vote, index) => (
        <input
          // biome-ignore lint/suspicious/noArrayIndexKey: a choice has nothing but its place
          key={index}
          type="text"
          name={`Choice${index + 1}`}
          maxLength={25}
          aria-label={`${words.choice} ${index + 1}`}
          value={vote}
          onInput={({ currentTarget }) => onVotes(votes.map((old, n) => (n === index ? currentTarget.value : old)))}
        />
      ))}
    </div>
  );
}
