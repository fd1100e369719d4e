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
  const field = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the line comes
  useEffect(() => {
    if (fresh) {
      field.current?.focus();
    }
  }, []);
  return (
    <li className="edit-line field">
      <textarea
        ref={field}
        aria-label={`Line ${place}`}
        rows={3}
        maxLength={LONGEST_CLAUSE}
        value={clause.text}
        onChange={(e) => onText(e.target.value.replaceAll("\n", " "))}
      />
      <div className="edit-line-choices">
        <IconButton name={`Line ${place} up`} icon="up" disabled={place === 1} onClick={() => onMove(-1)} />
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
