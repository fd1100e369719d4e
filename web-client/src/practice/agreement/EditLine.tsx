import { useEffect, useRef } from "react";
import type { ClauseText } from "../../http/wire.generated";
import { IconButton } from "../../ui/parts/Button";
import { LONGEST_CLAUSE } from "./draft";

interface EditLineProps {
  place: number;
  of: number;
  clause: ClauseText;
  /** Just added: the cursor goes there. */
  fresh: boolean;
  onText: (text: string) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One line to tick, as it is written. */
export function EditLine({ place, of, clause, fresh, onText, onMove, onRemove }: EditLineProps) {
  const whole = useRef<HTMLLIElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the line comes
  useEffect(() => {
    if (fresh) {
      field.current?.focus();
    }
  }, []);

  /** The focus goes with the line, or to the way back where it cannot go on. */
  function moveBy(by: -1 | 1) {
    onMove(by);
    setTimeout(() => {
      const buttons = [by, -by].map((each) => whole.current?.querySelector(`[data-by="${each}"]:enabled`));
      (buttons.find(Boolean) as HTMLElement | undefined)?.focus();
    });
  }

  return (
    <li ref={whole} className="edit-line field">
      <textarea
        ref={field}
        aria-label={`Line ${place}`}
        rows={3}
        maxLength={LONGEST_CLAUSE}
        value={clause.text}
        onChange={(e) => onText(e.target.value.replaceAll("\n", " "))}
      />
      <div className="edit-line-choices">
        <IconButton
          name={`Line ${place} up`}
          icon="up"
          data-by={-1}
          disabled={place === 1}
          onClick={() => moveBy(-1)}
        />
        <IconButton
          name={`Line ${place} down`}
          icon="down"
          disabled={place === of}
          onClick={() => onMove(1)}
        />
        <IconButton name={`Take line ${place} out`} icon="close" onClick={onRemove} />
      </div>
    </li>
  );
}
