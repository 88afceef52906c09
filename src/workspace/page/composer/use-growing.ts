import { type RefObject, useEffect } from "react";

/** The box is as tall as its text, up to a limit set in the stylesheet. */
export function useGrowing(box: RefObject<HTMLTextAreaElement | null>, text: string) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useEffect(() => {
    if (!box.current) return;
    box.current.style.height = "auto";
    // A box that is not shown has no height to give: it keeps its one row.
    if (box.current.scrollHeight > 0) box.current.style.height = `${box.current.scrollHeight}px`;
  }, [box, text]);
}
