import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from "react";
import { Observed } from "../session/Observed";
import { useObserved } from "../ui/SeatContext";

const path = new Observed(globalThis.location?.pathname ?? "/practice");

globalThis.window?.addEventListener("popstate", () => path.set(location.pathname));

/** To another page of the practice, without loading anything anew. */
export function go(to: string, { instead = false } = {}): void {
  const address = new URL(to, location.href);
  history[instead ? "replaceState" : "pushState"](null, "", address);
  path.set(address.pathname);
  scrollTo(0, 0);
}

/** The path that is shown. */
export function usePath(): string {
  return useObserved(path);
}

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  to: string;
  children: ReactNode;
}

/** A link to another page of the practice; it opens in a new tab like any other. */
export function Link({ to, children, onClick, ...rest }: LinkProps) {
  const pressed = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      go(to);
    }
  };
  return (
    <a href={to} onClick={pressed} {...rest}>
      {children}
    </a>
  );
}
