import { useRef } from "react";
import { BOUNDS } from "../../scenes/shelf";
import { Button, IconButton } from "../../ui/parts/Button";

interface PromptsProps {
  prompts: readonly string[];
  onPrompts: (prompts: string[]) => void;
}

/** The prompts of a scene as they are written, a line each. */
export function Prompts({ prompts, onPrompts }: PromptsProps) {
  const set = useRef<HTMLFieldSetElement>(null);

  /** Once it is drawn: the line of this place, or the last there is. */
  function focus(place: number) {
    setTimeout(() => {
      const lines = set.current?.querySelectorAll("textarea") ?? [];
      lines[Math.min(place, lines.length - 1)]?.focus();
    });
  }

  return (
    <fieldset ref={set} className="prompts field" aria-describedby="prompts-hint">
      <legend>Prompts</legend>
      <p id="prompts-hint" className="field-hint">
        Sentences to begin with, or a hint: “Other: …”, “Double: …”, “Observers: …”.
      </p>
      <ul>
        {prompts.map((prompt, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place
          <li key={i}>
            <textarea
              rows={2}
              aria-label={`Prompt ${i + 1}`}
              maxLength={BOUNDS.prompt}
              value={prompt}
              onChange={(event) => onPrompts(prompts.with(i, event.target.value.replaceAll("\n", " ")))}
            />
            <IconButton
              name={`Take prompt ${i + 1} out`}
              icon="close"
              onClick={() => {
                onPrompts(prompts.filter((_, each) => each !== i));
                focus(i);
              }}
            />
          </li>
        ))}
      </ul>
      {prompts.length < BOUNDS.prompts && (
        <Button
          className="small-button"
          onClick={() => {
            onPrompts([...prompts, ""]);
            focus(prompts.length);
          }}
        >
          Add a prompt
        </Button>
      )}
    </fieldset>
  );
}
