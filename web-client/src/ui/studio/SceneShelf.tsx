import { useState } from "react";
import type { ProblemArea } from "../../http/wire.generated";
import { AREAS, areaWords } from "../../scenes/areas";
import { type Draft, draftOf, textOf } from "../../scenes/draft";
import type { Scenes } from "../../scenes/useSceneLibrary";
import { Button } from "../parts/Button";

interface SceneShelfProps {
  library: Scenes;
  onTake: (draft: Draft) => void;
  onOwn: () => void;
  onClose: () => void;
}

/** The practice's scenes, by problem area and by words. */
export function SceneShelf({ library, onTake, onOwn, onClose }: SceneShelfProps) {
  const [typed, setTyped] = useState("");
  const [area, setArea] = useState<ProblemArea | "">("");
  const { scenes, asked } = library;
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found = (scenes ?? []).filter(
    (row) =>
      (area === "" || row.area === area) && words.every((word) => textOf(row).toLowerCase().includes(word)),
  );
  return (
    <>
      <div className="shelf-search">
        <label className="field">
          <span>Find a scene</span>
          <input type="search" autoComplete="off" value={typed} onChange={(e) => setTyped(e.target.value)} />
        </label>
        <label className="field">
          <span>Problem area</span>
          <select value={area} onChange={(e) => setArea(e.target.value as ProblemArea | "")}>
            <option value="">All</option>
            {AREAS.map(([each, name]) => (
              <option key={each} value={each}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="small muted" role="status">
        {scenes !== null && (found.length === 1 ? "1 scene" : `${found.length} scenes`)}
        {scenes === null && (asked.answer?.ok === false ? asked.answer.words : "Looking for the library…")}
      </p>
      <ul className="shelf" aria-label="Scenes">
        {found.map((row) => (
          <li key={row.scene}>
            <button type="button" className="shelf-scene" onClick={() => onTake(draftOf(row))}>
              <strong>{row.title}</strong>
              <span className="muted">{row.aim}</span>
              <span className="small muted">{areaWords(row.area)}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="dialog-choices">
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
        <Button onClick={onOwn}>Write our own</Button>
      </div>
    </>
  );
}
