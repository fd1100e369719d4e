import type { ReactNode } from "react";
import { useAsked } from "../../http/useAsked";
import { Button } from "../parts/Button";

interface LoadedProps<T> {
  path: string;
  /** What it is, to begin a sentence with. */
  what: string;
  children: (value: T) => ReactNode;
}

/** Something the server tells: calm while it comes, and calm when it does not. */
export function Loaded<T>({ path, what, children }: LoadedProps<T>) {
  const { answer, again } = useAsked<T>(path);
  if (answer === null) {
    return (
      <p className="muted" role="status">
        One moment…
      </p>
    );
  }
  if (answer.ok) {
    return children(answer.value);
  }
  return (
    <div className="not-loaded" role="status">
      <p>{answer.status === 0 ? `${what} has not come: there is no connection just now.` : answer.words}</p>
      <Button onClick={() => void again()}>Try again</Button>
    </div>
  );
}
