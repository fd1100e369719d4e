import { type FormEvent, useState } from "react";
import { AREAS } from "../../scenes/areas";
import { type Draft, faultOf, wordsOf } from "../../scenes/draft";
import { BOUNDS } from "../../scenes/shelf";
import type { Scenes } from "../../scenes/useSceneLibrary";
import { Button } from "../parts/Button";
import { useDesk } from "../SeatContext";

interface SceneFieldsProps {
  first: Draft;
  breakout: string | null;
  where: string;
  library: Scenes;
  onLibrary: () => void;
  onClose: () => void;
}

/** The whole of a scene, to read and to change; then it is used, and may be kept in the library too. */
export function SceneFields({ first, breakout, where, library, onLibrary, onClose }: SceneFieldsProps) {
  const desk = useDesk();
  const [draft, setDraft] = useState(first);
  const [words, setWords] = useState<string | null>(null);
  const write = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));

  async function use(event: FormEvent) {
    event.preventDefault();
    const fault = faultOf(draft);
    setWords(fault);
    if (fault === null) {
      const answer = await desk.do({ type: "setScene", breakout, ...wordsOf(draft) });
      if (answer.type === "done") {
        onClose();
      } else if (answer.type === "refused") {
        setWords(answer.words);
      }
    }
  }

  async function save() {
    const fault = faultOf(draft);
    const answer = fault === null ? await library.save(wordsOf(draft)) : null;
    setWords(fault ?? (answer?.ok === false ? answer.words : "It is in the library."));
  }

  return (
    <form className="scene-fields" onSubmit={(event) => void use(event)}>
      <label className="field">
        <span>Title</span>
        <input
          autoComplete="off"
          maxLength={BOUNDS.title}
          value={draft.title}
          onChange={(e) => write({ title: e.target.value })}
        />
      </label>
      <Text
        label="Situation"
        rows={4}
        most={BOUNDS.situation}
        value={draft.situation}
        onText={(situation) => write({ situation })}
      />
      <Text label="Aim" rows={2} most={BOUNDS.aim} value={draft.aim} onText={(aim) => write({ aim })} />
      <Text
        label="Prompts, one in a line"
        rows={4}
        most={(BOUNDS.prompt + 1) * BOUNDS.prompts}
        value={draft.prompts.join("\n")}
        onText={(text) => write({ prompts: text.split("\n") })}
      />
      <label className="field">
        <span>Problem area</span>
        <select
          value={draft.area ?? ""}
          onChange={(e) => write({ area: AREAS.find(([area]) => area === e.target.value)?.[0] ?? null })}
        >
          {[...AREAS, ["", "None of the four"] as const].map(([each, name]) => (
            <option key={each} value={each}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p className="studio-missing" role="status">
        {words}
      </p>
      <div className="dialog-choices">
        <Button look="quiet" onClick={onLibrary}>
          From the library
        </Button>
        <Button look="quiet" disabled={library.busy} onClick={() => void save()}>
          Save to the library
        </Button>
        <Button look="main" type="submit">
          Use it {where}
        </Button>
      </div>
    </form>
  );
}

interface TextProps {
  label: string;
  rows: number;
  most: number;
  value: string;
  onText: (text: string) => void;
}

function Text({ label, rows, most, value, onText }: TextProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <textarea rows={rows} maxLength={most} value={value} onChange={(e) => onText(e.target.value)} />
    </label>
  );
}
