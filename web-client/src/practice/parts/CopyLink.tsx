import type { ReactNode } from "react";
import { Field } from "./Field";
import { ToldOnce } from "./ToldOnce";

interface CopyLinkProps {
  title: string;
  link: string;
  /** Told on another way than the link. */
  pin?: string | null;
  /** Whom it is for and until when it is good. */
  children: ReactNode;
  onDone: () => void;
}

/** A link, and a PIN where there is one, as they are told once. */
export function CopyLink({ title, link, pin, children, onDone }: CopyLinkProps) {
  return (
    <ToldOnce title={title} text={link} what="link" onDone={onDone}>
      <div className="told-words">{children}</div>
      <Field label="Link">
        {(tied) => <input {...tied} readOnly value={link} onFocus={(e) => e.target.select()} />}
      </Field>
      <p className="told-link" aria-hidden="true">
        {link}
      </p>
      {pin && (
        <p>
          PIN: <strong className="told-pin">{pin}</strong>
          <span className="muted"> · Tell it on another way than the link, by telephone for instance.</span>
        </p>
      )}
      <p className="told-warning">This is shown once. Hearth keeps no copy; you can always make a new one.</p>
    </ToldOnce>
  );
}

/** A link of this site, with its secret where no server sees it. */
export function linkOf(path: "/join" | "/set-up", secret: string): string {
  return `${location.origin}${path}#${secret}`;
}
