import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Icon, type IconName } from "./Icon";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main` is the one filled button of a screen; `quiet` has no border; `care` stands apart. */
  look?: "main" | "plain" | "quiet" | "care" | undefined;
  icon?: IconName | undefined;
  children?: ReactNode;
}

export function Button({ look = "plain", icon, className = "", children, type, ...rest }: ButtonProps) {
  return (
    <button type={type ?? "button"} className={`button button-${look} ${className}`} {...rest}>
      {icon && <Icon name={icon} />}
      {children !== undefined && <span>{children}</span>}
    </button>
  );
}

/** A button that is only a picture; its name is also its tooltip. */
export function IconButton({
  name,
  icon,
  className = "",
  ...rest
}: ButtonProps & { name: string; icon: IconName }) {
  return (
    <button type="button" className={`icon-button ${className}`} aria-label={name} title={name} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
