import { type FormEvent, useEffect, useRef, useState } from "react";
import type { SceneRow, SceneWords } from "../../http/wire.generated";
import { AREAS } from "../../scenes/areas";
import { BLANK, draftOf, faultOf, same, wordsOf } from "../../scenes/draft";
import { BOUNDS } from "../../scenes/shelf";
import { Button } from "../../ui/parts/Button";
import { Field, SelectField, TextField } from "../parts/Field";
import { Trouble } from "../parts/Trouble";
import { useAskingBeforeClosing } from "../useAskingBeforeClosing";
import { Prompts } from "./Prompts";

interface SceneFormProps {
  /** Null for a new one. */
  row: SceneRow | null;
  /** Why it was not saved; null when it was. */
  onSave: (words: SceneWords) => Promise<string | null>;
  onClose: () => void;
}

const CHOICES = [...AREAS, ["", "None of the four"] as const];

/** Writes a scene, where it stands in the list. */
export function SceneForm({ row, onSave, onClose }: SceneFormProps) {
  const before = row ? draftOf(row) : BLANK;
  const [draft, setDraft] = useState(before);
  const [words, setWords] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const write = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }));
  useAskingBeforeClosing(!same(draft, before));
  useEffect(() => form.current?.querySelector("input")?.focus(), []);

  async function save(event: FormEvent) {
    event.preventDefault();
    const fault = faultOf(draft);
    setWords(fault);
    if (fault === null) {
      setBusy(true);
      setWords(await onSave(wordsOf(draft)));
      setBusy(false);
    }
  }

  return (
    <form ref={form} className="form scene-form" onSubmit={(event) => void save(event)}>
      <TextField
        label="Title"
        maxLength={BOUNDS.title}
        autoComplete="off"
        value={draft.title}
        onText={(title) => write({ title })}
      />
      <SelectField
        label="Problem area"
        value={draft.area ?? ""}
        choices={CHOICES}
        onChoose={(value) => write({ area: AREAS.find(([area]) => area === value)?.[0] ?? null })}
      />
      <Field
        label="Situation"
        hint="Two or three sentences to the person whose conversation it is: “You …”. About nobody who could be known."
      >
        {(tied) => (
          <textarea
            {...tied}
            rows={4}
            maxLength={BOUNDS.situation}
            value={draft.situation}
            onChange={(event) => write({ situation: event.target.value })}
          />
        )}
      </Field>
      <Field label="Aim" hint="What is practised, in a sentence.">
        {(tied) => (
          <textarea
            {...tied}
            rows={2}
            maxLength={BOUNDS.aim}
            value={draft.aim}
            onChange={(event) => write({ aim: event.target.value })}
          />
        )}
      </Field>
      <Prompts prompts={draft.prompts} onPrompts={(prompts) => write({ prompts })} />
      <Trouble words={words} />
      <div className="choices">
        <Button look="main" type="submit" disabled={busy}>
          {row ? "Save the scene" : "Put it into the library"}
        </Button>
        <Button disabled={busy} onClick={onClose}>
          Cancel
        </Button>
        {row?.first && (
          <Button look="quiet" onClick={() => row.first && setDraft(draftOf(row.first))}>
            Take Hearth’s words again
          </Button>
        )}
      </div>
    </form>
  );
}
