import { useId, useRef, useState } from "react";
import type { ClauseText } from "../../http/wire.generated";
import { Button } from "../../ui/parts/Button";
import { useUndo } from "../parts/Undo";
import { add, freshId, MOST_CLAUSES, move, remove, rewrite } from "./draft";
import { EditLine } from "./EditLine";
import type { Writing } from "./useWriting";

interface EditLinesProps {
  writing: Writing;
  suggested: readonly ClauseText[];
  newest: readonly ClauseText[];
}

/** The lines to tick: written, put in order, taken out, and added from those that are suggested. */
export function EditLines({ writing, suggested, newest }: EditLinesProps) {
  const { draft, change } = writing;
  const say = useUndo();
  const [fresh, setFresh] = useState<string | null>(null);
  const [news, setNews] = useState("");
  const write = useRef<HTMLDivElement>(null);
  const named = useId();
  const full = draft.clauses.length >= MOST_CLAUSES;
  const left = suggested.filter((each) => !draft.clauses.some((clause) => clause.id === each.id));

  function addLine(clause: ClauseText) {
    setFresh(clause.id);
    change((now) => add(now, clause));
  }

  function takeOut(clause: ClauseText) {
    const place = draft.clauses.indexOf(clause);
    change((now) => remove(now, clause.id));
    write.current?.querySelector("button")?.focus();
    say("The line is taken out.", () => change((now) => add(now, clause, place)));
  }

  return (
    <div className="edit-lines">
      <h3 id={named}>Lines to tick</h3>
      <ol aria-labelledby={named}>
        {draft.clauses.map((clause, i) => (
          <EditLine
            key={clause.id}
            place={i + 1}
            of={draft.clauses.length}
            clause={clause}
            fresh={clause.id === fresh}
            onText={(text) => change((now) => rewrite(now, clause.id, text))}
            onMove={(by) => {
              change((now) => move(now, clause.id, by));
              setNews(`It is line ${i + 1 + by} of ${draft.clauses.length} now.`);
            }}
            onRemove={() => takeOut(clause)}
          />
        ))}
      </ol>
      <p className="hidden" role="status">
        {news}
      </p>
      <div ref={write}>
        <Button
          disabled={full}
          onClick={() => addLine({ id: freshId(draft.clauses, suggested, newest), text: "" })}
        >
          Write a line
        </Button>
      </div>
      {full && <p className="muted">An agreement has at most {MOST_CLAUSES} lines.</p>}
      {left.length > 0 && !full && <Suggested left={left} onAdd={addLine} />}
    </div>
  );
}

function Suggested({ left, onAdd }: { left: readonly ClauseText[]; onAdd: (clause: ClauseText) => void }) {
  return (
    <details className="folded suggested">
      <summary>Suggested lines ({left.length})</summary>
      <ul aria-label="Suggested lines">
        {left.map((clause) => (
          <li key={clause.id}>
            <p>{clause.text}</p>
            <Button className="small-button" onClick={() => onAdd(clause)}>
              Add<span className="hidden"> the line: {clause.text}</span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
