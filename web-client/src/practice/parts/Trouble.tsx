import { Button } from "../../ui/parts/Button";

/** Why something was not done, read out when it comes. */
export function Trouble({ words, onAgain }: { words: string | null; onAgain?: (() => void) | undefined }) {
  return (
    <div className="trouble" role="alert">
      {words !== null && (
        <p>
          {words}
          {onAgain && <Button onClick={onAgain}>Try again</Button>}
        </p>
      )}
    </div>
  );
}
