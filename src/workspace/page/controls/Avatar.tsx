import type { Person } from "../../person-interface.ts";
import { Icon } from "./Icon.tsx";

const colours = ["#3d6fb4", "#a3527a", "#2f7d6b", "#96602a", "#6a5bb0", "#4a7a3a", "#b0503f", "#3a7d95"];

/** One stable colour a person, dark enough for white letters. */
function colourOf(id: string): string {
  const sum = [...id].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) >>> 0, 7);
  return colours[sum % colours.length] ?? "#3d6fb4";
}

/** One or two letters that stand for a name: the last character of a Chinese name, the first of others. */
function initialsOf(name: string): string {
  if (/\p{Script=Han}/u.test(name)) return [...name].slice(0, 1).join("");
  const words = name.split(/[\s._-]+/).filter(Boolean);
  return words
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
}

/** A person's picture, drawn from their name: nothing is fetched. Decorative, since the name stands beside it. */
export function Avatar({
  person,
  name,
  size = 36,
}: {
  person?: Person | undefined;
  name?: string;
  size?: number;
}) {
  const shownName = name ?? person?.display_name ?? "?";
  const style = {
    width: size,
    height: size,
    fontSize: size * 0.44,
    borderRadius: Math.max(4, size * 0.2),
    background: person?.is_bot
      ? "linear-gradient(135deg, #7a3b92, #4a1d5c)"
      : colourOf(person?.id ?? shownName),
  };
  return (
    <span className="avatar" style={style} aria-hidden="true">
      {person?.is_bot ? <Icon name="check" size={size * 0.6} /> : initialsOf(shownName)}
    </span>
  );
}
