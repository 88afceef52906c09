import type { ConfirmationDialog } from "@slack/types";
import { TextView } from "../blocks/TextView.tsx";
import { Dialog } from "../modal/Dialog.tsx";

/** "Are you sure?", in the app's words. */
export function ConfirmDialog({
  confirm,
  answered,
}: {
  confirm: ConfirmationDialog;
  answered(sure: boolean): void;
}) {
  return (
    <Dialog label={confirm.title?.text ?? ""} className="confirm-dialog" onClose={() => answered(false)}>
      <header className="modal-head">
        <h2>{confirm.title?.text}</h2>
      </header>
      <div className="modal-body">{confirm.text && <TextView text={confirm.text} />}</div>
      <footer className="modal-foot">
        <button type="button" className="button" onClick={() => answered(false)}>
          {confirm.deny?.text}
        </button>
        <button
          type="button"
          className={`button ${confirm.style ?? "primary"}`}
          onClick={() => answered(true)}
        >
          {confirm.confirm?.text}
        </button>
      </footer>
    </Dialog>
  );
}
