import { type ReactNode, useEffect, useId, useRef } from "react";
import { createPortal } from "react-dom";
import { Button } from "./Button";

interface ConfirmProps {
  title: string;
  /** The same words as on the button that asked. */
  yes: string;
  no: string;
  children: ReactNode;
  onYes: () => void;
  onClose: () => void;
}

/** Asks once before something that cannot be taken back. */
export function Confirm({ title, yes, no, children, onYes, onClose }: ConfirmProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <div className="dialog-choices">
        <Button look="plain" autoFocus onClick={onClose}>
          {no}
        </Button>
        <Button
          look="care"
          onClick={() => {
            onYes();
            onClose();
          }}
        >
          {yes}
        </Button>
      </div>
    </Dialog>
  );
}

/** A modal window; the page behind it is out of reach, for screen readers too. */
export function Dialog({
  title,
  children,
  onClose,
}: {
  title: string;
  children: ReactNode;
  onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titled = useId();
  useEffect(() => {
    const app = document.getElementById("app");
    const before = document.activeElement;
    app?.setAttribute("aria-hidden", "true");
    dialog.current?.showModal();
    return () => {
      app?.removeAttribute("aria-hidden");
      if (before instanceof HTMLElement) {
        before.focus();
      }
    };
  }, []);
  return createPortal(
    <dialog ref={dialog} className="dialog" aria-labelledby={titled} onClose={onClose}>
      <h2 id={titled}>{title}</h2>
      {children}
    </dialog>,
    document.body,
  );
}
