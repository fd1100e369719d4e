import { useEffect, useRef, useState } from "react";
import type { SceneRow, SceneWords } from "../../http/wire.generated";
import { draftOf, wordsOf } from "../../scenes/draft";
import type { Scenes } from "../../scenes/useSceneLibrary";
import { Button } from "../../ui/parts/Button";
import { useUndo } from "../parts/Undo";
import { SceneForm } from "./SceneForm";

interface SceneItemProps {
  row: SceneRow;
  library: Scenes;
  /** Just put or restored: it is open, and the focus goes there. */
  fresh: boolean;
  onWriting: (still: boolean) => void;
  /** The focus has to go elsewhere. */
  onDropped: () => void;
}

/** One scene: its title and aim, the rest when it is opened, and the form when it is changed. */
export function SceneItem({ row, library, fresh, onWriting, onDropped }: SceneItemProps) {
  const [changing, setChanging] = useState(false);
  const write = (still: boolean) => {
    setChanging(still);
    onWriting(still);
  };
  const [open, setOpen] = useState(fresh);
  const summary = useRef<HTMLElement>(null);
  const resting = useRef(!fresh);
  const say = useUndo();
  useEffect(() => {
    if (!changing && !resting.current) {
      summary.current?.focus();
    }
    resting.current = !changing;
  }, [changing]);

  async function change(words: SceneWords) {
    const answer = await library.save(words, row.scene);
    if (!answer.ok) {
      return answer.words;
    }
    write(false);
    const before = wordsOf(draftOf(row));
    say(`“${words.title}” is changed.`, () => void library.save(before, row.scene));
    return null;
  }

  async function drop() {
    const answer = await library.drop(row.scene);
    if (answer.ok) {
      onDropped();
      say(`“${row.title}” is dropped.`, () => void library.restore(row.scene));
    } else {
      say(answer.words);
    }
  }

  return changing ? (
    <li className="card scene" data-writing>
      <h3>Change “{row.title}”</h3>
      <SceneForm row={row} onSave={change} onClose={() => write(false)} />
    </li>
  ) : (
    <li className="card scene">
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary ref={summary}>
          <h3>{row.title}</h3>
          <span className="scene-aim">{row.aim}</span>
          {(!row.shipped || row.first) && (
            <span className="account-mark">{row.shipped ? "changed here" : "written here"}</span>
          )}
        </summary>
        <SceneText row={row} />
        <div className="choices">
          <Button className="small-button" onClick={() => write(true)}>
            Change<span className="hidden"> “{row.title}”</span>
          </Button>
          <Button className="small-button" disabled={library.busy} onClick={() => void drop()}>
            Drop<span className="hidden"> “{row.title}”</span>
          </Button>
        </div>
      </details>
    </li>
  );
}

/** What there is to read of a scene besides its title and aim. */
function SceneText({ row: { situation, prompts } }: { row: SceneRow }) {
  return (
    <>
      <p className="scene-situation">{situation}</p>
      {prompts.length > 0 && (
        <ul aria-label="Prompts" className="scene-prompts">
          {prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      )}
    </>
  );
}
