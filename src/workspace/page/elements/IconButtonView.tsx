import type { IconButton } from "@slack/types";
import { IconButton as IconControl } from "../controls/IconButton.tsx";
import { useElement } from "./use-element.tsx";

/** A small button under an answer that shows an icon only (Slack has one icon: trash). */
export function IconButtonView({ element }: { element: IconButton }) {
  const { press, busy, confirmation } = useElement(element);
  return (
    <>
      <IconControl
        icon="close"
        label={element.accessibility_label ?? element.text.text}
        disabled={busy}
        onClick={() => press()}
      />
      {confirmation}
    </>
  );
}
