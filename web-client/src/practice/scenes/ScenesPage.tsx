import { useRef, useState } from "react";
import type { SceneLibrary, SceneRow } from "../../http/wire.generated";
import { AREAS } from "../../scenes/areas";
import { textOf } from "../../scenes/draft";
import { newScene } from "../../scenes/shelf";
import { type Scenes, useSceneLibrary } from "../../scenes/useSceneLibrary";
import { Button } from "../../ui/parts/Button";
import { Empty } from "../parts/Empty";
import { PracticePage, Told } from "../parts/PracticePage";
import { SearchField, useSearch } from "../parts/SearchField";
import { useUndo } from "../parts/Undo";
import { DroppedScenes } from "./DroppedScenes";
import { NewScene } from "./NewScene";
import { SceneItem } from "./SceneItem";
import "../styles/scenes.css";

/** The scenes that all staff of the practice share, to read, change, add and drop. */
export function ScenesPage() {
  const library = useSceneLibrary(null);
  return <Told asked={library.asked}>{(told) => <SceneList library={library} told={told} />}</Told>;
}

export function SceneList({ library, told }: { library: Scenes; told: SceneLibrary }) {
  const { scenes, dropped } = told;
  const [making, setMaking] = useState(false);
  const [fresh, setFresh] = useState<string | null>(null);
  const { typed, setTyped, found } = useSearch(scenes, textOf);
  const [writing, setWriting] = useState<ReadonlySet<string>>(new Set());
  const list = useRef<HTMLElement>(null);
  const say = useUndo();

  /** What is being written stays, whatever is searched for. */
  const shown = scenes.filter((row) => found.includes(row) || writing.has(row.scene));

  function write(scene: string, still: boolean) {
    setWriting((now) => new Set([...now].filter((each) => each !== scene).concat(still ? [scene] : [])));
  }

  /** The focus goes back to where one began. */
  function giveUp() {
    setMaking(false);
    setTimeout(() => document.querySelector<HTMLElement>(".desk-head .button")?.focus());
  }

  function put(scene: string, title: string) {
    setMaking(false);
    setTyped("");
    setFresh(scene);
    say(`“${title}” is in the library.`, () => void library.drop(scene));
  }

  return (
    <PracticePage
      title="Scenes"
      lead="Conversations to practise in role-play. All staff of this practice share them; in a session only those who are in a scene see it."
      action={
        <Button look="main" disabled={making} onClick={() => setMaking(true)}>
          New scene
        </Button>
      }
    >
      {making && <NewScene library={library} scene={newScene} onPut={put} onClose={giveUp} />}
      {scenes.length > 6 && (
        <SearchField
          label="Find a scene"
          value={typed}
          onText={(text) => {
            setFresh(null);
            setTyped(text);
          }}
          found={found.length}
          of={scenes.length}
          things="scenes"
        />
      )}
      <section ref={list} tabIndex={-1} className="scenes" aria-label="Scenes">
        {[...AREAS, [null, "Other"] as const].map(([area, name]) => (
          <Area key={name} name={name} rows={shown.filter((row) => row.area === area)}>
            {(row) => (
              <SceneItem
                key={row.scene}
                row={row}
                library={library}
                fresh={row.scene === fresh}
                onWriting={(still) => write(row.scene, still)}
                onDropped={() => list.current?.focus()}
              />
            )}
          </Area>
        ))}
        {shown.length === 0 && (
          <Empty
            words={
              scenes.length > 0
                ? "No scene has these words. Try a part of them."
                : "There is no scene in the library. Write one, or restore one that was dropped."
            }
          />
        )}
      </section>
      {dropped.length > 0 && <DroppedScenes library={library} dropped={dropped} onRestored={setFresh} />}
    </PracticePage>
  );
}

interface AreaProps {
  name: string;
  rows: readonly SceneRow[];
  children: (row: SceneRow) => React.ReactNode;
}

/** The scenes of one problem area; nothing where there are none. */
function Area({ name, rows, children }: AreaProps) {
  return rows.length === 0 ? null : (
    <div className="scene-area">
      <h2>{name}</h2>
      <ul aria-label={name}>{rows.map(children)}</ul>
    </div>
  );
}
