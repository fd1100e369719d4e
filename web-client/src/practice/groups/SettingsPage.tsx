import { useState } from "react";
import { ask } from "../../http/ask";
import type { GroupDetails, GroupPage } from "../../http/wire.generated";
import { Button } from "../../ui/parts/Button";
import { Confirm } from "../../ui/parts/Confirm";
import { Told } from "../parts/PracticePage";
import { Trouble } from "../parts/Trouble";
import { useUndo } from "../parts/Undo";
import { useAsked } from "../useAsked";
import { useDoing } from "../useDoing";
import { GroupForm } from "./GroupForm";
import { GroupFrame } from "./GroupFrame";

/** A group's details, and its end. */
export function SettingsPage({ group }: { group: string }) {
  const asked = useAsked<GroupPage>(`/api/practice/groups/${group}`);
  return <Told asked={asked}>{(page) => <Settings page={page} onChanged={asked.again} />}</Told>;
}

interface SettingsProps {
  page: GroupPage;
  onChanged: () => Promise<void>;
}

export function Settings({ page, onChanged }: SettingsProps) {
  const say = useUndo();
  async function save(details: GroupDetails) {
    const answer = await ask.post(`/api/practice/groups/${page.group}`, details);
    if (answer.ok) {
      await onChanged();
      say("The settings are saved.");
      return null;
    }
    return answer;
  }
  if (!page.mayLead) {
    return (
      <GroupFrame page={page} at="Settings">
        <p>The therapist of this group and the administrators of the practice change its settings.</p>
      </GroupFrame>
    );
  }
  return (
    <GroupFrame page={page} at="Settings">
      {!page.closed && (
        <GroupForm
          details={page.details}
          save="Save the settings"
          begun={page.started || page.session !== 1}
          onSave={save}
        />
      )}
      <Closing page={page} onChanged={onChanged} />
    </GroupFrame>
  );
}

function Closing({ page, onChanged }: SettingsProps) {
  const [asking, setAsking] = useState(false);
  const { busy, words, run } = useDoing();
  const say = useUndo();
  const path = `/api/practice/groups/${page.group}`;

  async function reopen() {
    if (await run(ask.post(`${path}/reopen`))) {
      await onChanged();
      say(`${page.details.name} is open again.`);
    }
  }

  async function close() {
    if (await run(ask.post(`${path}/close`))) {
      await onChanged();
      say(`${page.details.name} is closed.`, () => void reopen());
    }
  }

  return (
    <section className="desk-part" aria-labelledby="closing">
      <h2 id="closing">{page.closed ? "Open the group again" : "Close the group"}</h2>
      <p>
        {page.closed
          ? "Its people can come in again, with the browsers they had."
          : "When the programme is over, or comes to nothing: nobody comes in any more. What was kept stays kept."}
      </p>
      <div>
        <Button
          look={page.closed ? "plain" : "care"}
          disabled={busy}
          onClick={() => (page.closed ? void reopen() : setAsking(true))}
        >
          {page.closed ? "Open the group again" : "Close the group"}
        </Button>
      </div>
      <Trouble words={words} />
      {asking && (
        <Confirm
          title={`Close ${page.details.name}?`}
          yes="Close the group"
          no="Keep it open"
          onYes={() => void close()}
          onClose={() => setAsking(false)}
        >
          <p>Nobody of the group can come in from now on. You can open it again.</p>
        </Confirm>
      )}
    </section>
  );
}
