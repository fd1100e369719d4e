import { useState } from "react";
import type { AgreementPage } from "../../http/wire.generated";
import { Button } from "../../ui/parts/Button";
import { Confirm } from "../../ui/parts/Confirm";
import { Field } from "../parts/Field";
import { Trouble } from "../parts/Trouble";
import { useUndo } from "../parts/Undo";
import { Changes } from "./Changes";
import { draftOf, faultOf, LONGEST_TEXT } from "./draft";
import { EditLines } from "./EditLines";
import { Newer } from "./Newer";
import { Preview } from "./Preview";
import { useWriting } from "./useWriting";

interface EditorProps {
  path: string;
  page: AgreementPage;
  again: () => Promise<void>;
  /** Whether publishing asks the people of a group to sign again. */
  asksAgain: boolean;
}

/** Writes the next version, and shows it beside as people will see it. */
export function Editor({ path, page, again, asksAgain }: EditorProps) {
  const writing = useWriting(path, page, again);
  const { draft, changed } = writing;
  const [asking, setAsking] = useState(false);
  const say = useUndo();
  const fault = faultOf(draft);
  const next = (page.newest?.version ?? 0) + 1;

  async function publish() {
    if (await writing.publish()) {
      say(`Version ${next} is published.`);
    }
  }

  return (
    <section className="desk-part editor" aria-labelledby="editor">
      <h2 id="editor">{page.newest ? "Change the text" : "Write the text"}</h2>
      {writing.newer && <Newer newer={writing.newer} writing={writing} />}
      <div className="editor-sides">
        <div className="editor-text">
          <Field label="Introduction" hint="An empty line begins a new paragraph.">
            {(tied) => (
              <textarea
                {...tied}
                rows={9}
                maxLength={LONGEST_TEXT}
                value={draft.text}
                onChange={(e) => writing.change((now) => ({ ...now, text: e.target.value }))}
              />
            )}
          </Field>
          <EditLines writing={writing} suggested={page.suggested} newest={page.newest?.clauses ?? []} />
        </div>
        <Preview draft={draft} />
      </div>
      {page.newest && changed && !writing.newer && (
        <Changes before={draftOf(page.newest)} after={draft} version={page.newest.version} />
      )}
      <Trouble words={writing.words} />
      <div className="editor-end">
        <Button
          look="main"
          disabled={!changed || writing.busy || writing.newer !== null}
          onClick={() => setAsking(true)}
        >
          {`Publish version ${next}`}
        </Button>
        {changed && page.newest && (
          <Button look="quiet" onClick={() => giveUp()}>
            Give up my changes
          </Button>
        )}
        <p className="muted" role="status">
          {changed
            ? (fault ?? "Not published yet. What you write stays in this tab until you do.")
            : "Nothing is changed."}
        </p>
      </div>
      {asking && (
        <Confirm
          title={`Publish version ${next}?`}
          yes="Publish"
          no="Not yet"
          onYes={() => void publish()}
          onClose={() => setAsking(false)}
        >
          <p>
            {asksAgain
              ? "Everyone signs again before their next session. A session that is going on is not touched."
              : "Groups that are founded from now on begin with it. Groups there are already keep theirs."}
          </p>
        </Confirm>
      )}
    </section>
  );

  function giveUp() {
    const mine = draft;
    writing.startAgain();
    say("Your changes are given up.", () => writing.change(() => mine));
  }
}
