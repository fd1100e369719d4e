import { useState } from "react";
import type { NoteLine } from "../../http/wire.generated";
import type { NoteStore } from "../../notes/NoteStore";
import { Button } from "../parts/Button";
import { Dialog } from "../parts/Confirm";

/** A line without what should not stand in it: what it said before is shown no more, so it asks first. */
export function Redact({ store, line, onClose }: { store: NoteStore; line: NoteLine; onClose: () => void }) {
  const [text, setText] = useState(line.text ?? "");
  const [sending, setSending] = useState(false);
  const same = text.trim() === (line.text ?? "").trim();

  async function redact() {
    setSending(true);
    const done = await store.redact(line, text);
    setSending(false);
    if (done) {
      onClose();
    }
  }

  return (
    <Dialog title="Redact this line" onClose={onClose}>
      <p>
        Take out what should not stand here, a name for instance. How the line stood before is then shown no
        more.
      </p>
      <label className="field redact-field">
        <span>The line as it will stand</span>
        <textarea rows={4} maxLength={4_000} value={text} onChange={(e) => setText(e.target.value)} />
      </label>
      <div className="dialog-choices">
        <Button autoFocus onClick={onClose}>
          Keep it as it is
        </Button>
        <Button look="care" disabled={sending || same || text.trim() === ""} onClick={() => void redact()}>
          Redact this line
        </Button>
      </div>
    </Dialog>
  );
}
