import type { Button, WorkflowButton } from "@slack/types";
import { PlainText } from "../blocks/PlainText.tsx";
import { useRoute } from "../state/use-route.ts";
import { useElement } from "./use-element.tsx";

/** A button; while the app is told, it spins and takes no second press. A url opens as well. */
export function ButtonView({ element }: { element: Button | WorkflowButton }) {
  const { press, busy, confirmation } = useElement(element);
  const { followPermalink } = useRoute();
  const pressed = () => {
    if (busy) return;
    if ("url" in element && element.url && !followPermalink(element.url))
      window.open(element.url, "_blank", "noreferrer");
    press();
  };
  return (
    <>
      <button
        type="button"
        className={`button ${element.style ?? ""}`}
        aria-label={element.accessibility_label}
        aria-busy={busy}
        onClick={pressed}
      >
        {busy && <span className="spinner" />}
        <span className="button-text">
          <PlainText text={element.text.text} />
        </span>
      </button>
      {confirmation}
    </>
  );
}
