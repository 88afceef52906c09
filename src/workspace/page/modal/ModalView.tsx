import type { View } from "../../person-interface.ts";
import { Blocks } from "../blocks/Blocks.tsx";
import { PlainText } from "../blocks/PlainText.tsx";
import { IconButton } from "../controls/IconButton.tsx";
import { useTexts } from "../language/use-texts.ts";
import { Dialog } from "./Dialog.tsx";

/** A modal: title, blocks, and at its foot close and submit in the app's words. */
export function ModalView(props: {
  view: View;
  stacked: boolean;
  busy: boolean;
  failure: string | null;
  submit(): void;
  close(): void;
}) {
  const texts = useTexts();
  const { view, busy } = props;
  return (
    <Dialog label={view.title?.text ?? ""} className="modal" onClose={props.close}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) props.submit();
        }}
      >
        <header className="modal-head">
          {props.stacked && <IconButton icon="back" label={texts.back} onClick={props.close} />}
          <h2>
            <PlainText text={view.title?.text ?? ""} />
          </h2>
          <IconButton icon="close" label={texts.close} onClick={props.close} />
        </header>
        <div className="modal-body">
          {props.failure && (
            <p className="modal-failure" role="alert">
              {props.failure}
            </p>
          )}
          <Blocks blocks={view.blocks} />
        </div>
        <footer className="modal-foot">
          <button type="button" className="button" onClick={props.close}>
            {view.close?.text ?? (view.submit ? texts.cancel : texts.close)}
          </button>
          {view.submit && (
            <button type="submit" className="button primary" aria-busy={busy}>
              {busy && <span className="spinner" />}
              {view.submit.text}
            </button>
          )}
        </footer>
      </form>
    </Dialog>
  );
}
