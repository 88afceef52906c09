import { get } from "node-emoji";

/** An emoji by its Slack name; a name nobody knows stays as typed, as in Slack. */
export function Emoji({ name }: { name: string }) {
  const character = get(name);
  return character ? (
    <span className="emoji" role="img" aria-label={name.replaceAll("_", " ")}>
      {character}
    </span>
  ) : (
    `:${name}:`
  );
}
