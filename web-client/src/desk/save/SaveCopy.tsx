import { useState } from "react";
import type { ExportNotes, PaperFormat } from "../../http/wire.generated";
import { Trouble } from "../../practice/parts/Trouble";
import { useDoing } from "../../practice/useDoing";
import { Button } from "../../ui/parts/Button";
import { Dialog } from "../../ui/parts/Confirm";
import { Tick } from "../../ui/parts/Tick";
import { saveCopy } from "./saveCopy";

interface SaveCopyProps {
  seat: string;
  /** Of what: the notes of session 5, the notes on Amira. */
  what: string;
  of: Pick<ExportNotes, "session" | "about">;
}

const FORMATS: readonly (readonly [PaperFormat, string, string])[] = [
  ["pdf", "PDF", "to print or to file"],
  ["markdown", "Markdown", "plain text, to go on working with"],
];

/** The button that saves notes as a file, and the window that says what that means. */
export function SaveCopy(props: SaveCopyProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button icon="paper" className="no-print" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        Save a copy
      </Button>
      {open && (
        <Dialog title={`Save ${props.what}`} onClose={() => setOpen(false)}>
          <SaveForm {...props} onClose={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

export function SaveForm({ seat, of, onClose }: SaveCopyProps & { onClose: () => void }) {
  const [format, setFormat] = useState<PaperFormat>("pdf");
  const [hideOthers, setHideOthers] = useState(true);
  const { busy, words, run } = useDoing();
  const onOne = of.about !== null;

  async function save() {
    const asked = { ...of, format, hideOthers: onOne && hideOthers };
    if (await run(saveCopy(seat, asked))) {
      onClose();
    }
  }

  return (
    <form
      className="form save-copy"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>
        The file leaves Hearth unsealed: from then on it is as safe as the place you keep it. That you saved
        it stands in the audit trail.
      </p>
      <fieldset className="save-formats">
        <legend>As</legend>
        {FORMATS.map(([value, name, words]) => (
          <label key={value} className="save-format">
            <input type="radio" name="format" checked={format === value} onChange={() => setFormat(value)} />
            <span>
              {name} <span className="muted">{words}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {onOne && (
        <Tick checked={hideOthers} onChange={(event) => setHideOthers(event.target.checked)}>
          Leave out other members’ names
        </Tick>
      )}
      <Trouble words={words} />
      <div className="dialog-choices">
        <Button onClick={onClose}>Not now</Button>
        <Button look="main" type="submit" disabled={busy}>
          {busy ? "Making the file…" : "Save the file"}
        </Button>
      </div>
    </form>
  );
}
