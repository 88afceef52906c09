import { Fragment } from "react";
import { Emoji } from "../mrkdwn/Emoji.tsx";

/** plain_text: no marks, but emoji by name. */
export function PlainText({ text }: { text: string }) {
  return text.split(/(:[a-z0-9_+'-]+:)/g).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other identity
    <Fragment key={index}>{/^:.+:$/.test(part) ? <Emoji name={part.slice(1, -1)} /> : part}</Fragment>
  ));
}
