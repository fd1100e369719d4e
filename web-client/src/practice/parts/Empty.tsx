import type { ReactNode } from "react";

/** Where there is nothing yet: what will stand here, and how to begin. */
export function Empty({ words, children }: { words: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p>{words}</p>
      {children}
    </div>
  );
}
