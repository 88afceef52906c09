import type { FeedbackButtons } from "@slack/types";
import { IconButton } from "../controls/IconButton.tsx";
import { useElement } from "./use-element.tsx";

/** Thumbs up and down under an answer; the one that was pressed stays pressed. */
export function FeedbackButtonsView({ element }: { element: FeedbackButtons }) {
  const { entered, choose, busy } = useElement({ action_id: element.action_id ?? "" });
  const { positive_button: up, negative_button: down } = element;
  return (
    <span className="feedback">
      <IconButton
        icon="thumbUp"
        label={up.accessibility_label ?? up.text.text}
        pressed={entered === "positive"}
        disabled={busy}
        onClick={() => choose("positive")}
      />
      <IconButton
        icon="thumbDown"
        label={down.accessibility_label ?? down.text.text}
        pressed={entered === "negative"}
        disabled={busy}
        onClick={() => choose("negative")}
      />
    </span>
  );
}
