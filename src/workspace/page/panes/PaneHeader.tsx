import type { ReactNode } from "react";
import { IconButton } from "../controls/IconButton.tsx";
import { useTexts } from "../language/use-texts.ts";

/** The top of a pane: a way back on a narrow screen, the title, and what belongs at the end. */
export function PaneHeader(props: {
  title: ReactNode;
  detail?: ReactNode;
  back?(): void;
  children?: ReactNode;
}) {
  const texts = useTexts();
  return (
    <header className="pane-head">
      {props.back && (
        <IconButton icon="back" label={texts.back} onClick={props.back} className="back-button" />
      )}
      <div className="pane-title">
        <h2>{props.title}</h2>
        {props.detail && <p>{props.detail}</p>}
      </div>
      {props.children}
    </header>
  );
}
