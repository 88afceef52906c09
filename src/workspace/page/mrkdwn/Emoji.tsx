import { emojiOf } from "./emoji-names.ts";

/** An emoji by its Slack name; a name nobody knows stays as typed, as in Slack. */
export function Emoji({ name }: { name: string }) {
  const character = emojiOf(name);
  return character ? (
    <span className="emoji" role="img" aria-label={name.replaceAll("_", " ")}>
      {character}
    </span>
  ) : (
    `:${name}:`
  );
}
