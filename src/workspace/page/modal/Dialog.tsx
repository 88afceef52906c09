import { type ReactNode, useEffect, useRef } from "react";

/** A modal dialog: the browser keeps the focus inside, and gives it back when it closes. Escape calls onClose. */
export function Dialog(props: { label: string; className?: string; onClose(): void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={props.label}
      className={props.className}
      onCancel={(event) => {
        if (event.target !== dialog.current) return;
        event.preventDefault();
        props.onClose();
      }}
    >
      {props.children}
    </dialog>
  );
}
