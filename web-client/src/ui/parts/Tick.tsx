import type { InputHTMLAttributes, ReactNode } from "react";

interface TickProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "type"> {
  children: ReactNode;
}

/** One line to tick; the whole line is the target. */
export function Tick({ children, className = "", ...rest }: TickProps) {
  return (
    <label className={`tick ${className}`}>
      <input type="checkbox" {...rest} />
      <span>{children}</span>
    </label>
  );
}
