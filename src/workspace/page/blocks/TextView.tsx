import type { TextObject } from "@slack/types";
import { Mrkdwn } from "../mrkdwn/Mrkdwn.tsx";
import { PlainText } from "./PlainText.tsx";

/** A text object: mrkdwn or plain. */
export function TextView({ text }: { text: TextObject }) {
  return text.type === "mrkdwn" ? <Mrkdwn text={text.text} /> : <PlainText text={text.text} />;
}
