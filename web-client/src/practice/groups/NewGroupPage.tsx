import { ask } from "../../http/ask";
import type { GroupDetails, GroupPage } from "../../http/wire.generated";
import { go, Link } from "../going";
import { PracticePage } from "../parts/PracticePage";
import { BEGINNING } from "./details";
import { GroupForm } from "./GroupForm";
import { weekAhead } from "./ScheduleFields";

/** Founds a group, and goes on to its people. */
export function NewGroupPage() {
  async function found(details: GroupDetails) {
    const answer = await ask.post<Pick<GroupPage, "group">>("/api/practice/groups", details);
    if (answer.ok) {
      go(`/practice/groups/${answer.value.group}`, { instead: true });
      return null;
    }
    return answer;
  }
  return (
    <PracticePage
      title="New group"
      above={<Link to="/practice">All groups</Link>}
      lead="You can change all of this later. Its people come next."
    >
      <GroupForm details={{ ...BEGINNING, schedule: weekAhead() }} save="Found the group" onSave={found} />
    </PracticePage>
  );
}
