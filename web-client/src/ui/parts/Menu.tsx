import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Button } from "./Button";
import type { IconName } from "./Icon";

interface MenuProps {
  /** What is written on its button. */
  name: ReactNode;
  /** Its whole name for those who listen, where there are several: More for Ben. */
  label?: string | undefined;
  icon?: IconName | undefined;
  className?: string;
  /** Its buttons; a press on one of them closes it. */
  children: ReactNode;
}

/** A quiet button that shows more buttons. Escape, a press outside and tabbing out close it. */
export function Menu({ name, label, icon, className = "", children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const here = whole.current;
    if (!open || here === null) {
      return;
    }
    const close = () => setOpen(false);
    const outside = (event: Event) => {
      if (event.target instanceof Node && !here.contains(event.target)) {
        close();
      }
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key === "Escape") {
        event.stopPropagation();
        close();
        here.querySelector("button")?.focus();
      }
    };
    const items = here.lastElementChild;
    // The focus is not left on what is hidden, so that a window opened from here gives it back to the menu.
    const chosen = () => {
      here.querySelector("button")?.focus();
      close();
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("focusin", outside);
    here.addEventListener("keydown", onEscape);
    items?.addEventListener("click", chosen);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("focusin", outside);
      here.removeEventListener("keydown", onEscape);
      items?.removeEventListener("click", chosen);
    };
  }, [open]);
  return (
    <div ref={whole} className={`menu ${className}`}>
      <Button
        look="quiet"
        icon={icon}
        aria-label={label}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {name}
      </Button>
      <div id={id} className="menu-items" hidden={!open}>
        {children}
      </div>
    </div>
  );
}
