import { get } from "node-emoji";

/** Slack's names that the emoji table knows by another one. */
const slackNames: Record<string, string> = {
  large_green_circle: "🟢",
  large_yellow_circle: "🟡",
  large_orange_circle: "🟠",
  large_purple_circle: "🟣",
  large_brown_circle: "🟤",
  large_red_square: "🟥",
  large_green_square: "🟩",
  large_yellow_square: "🟨",
  double_vertical_bar: "⏸️",
  thinking_face: "🤔",
  running: "🏃",
  octagonal_sign: "🛑",
  spiral_calendar_pad: "🗓️",
  first_place_medal: "🥇",
  second_place_medal: "🥈",
  third_place_medal: "🥉",
  hugging_face: "🤗",
  face_with_rolling_eyes: "🙄",
};

/** The character of an emoji by its Slack name, or null when nobody knows the name. */
export const emojiOf = (name: string): string | null => slackNames[name] ?? get(name) ?? null;
