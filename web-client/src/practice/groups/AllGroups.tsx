import type { Groups } from "../../http/wire.generated";
import { Link } from "../going";
import { useMe } from "../MeContext";
import { Empty } from "../parts/Empty";
import { Told } from "../parts/PracticePage";
import { useAsked } from "../useAsked";
import { GroupList } from "./GroupList";

/** Every group somebody may look after, and how to found one. */
export function AllGroups() {
  const asked = useAsked<Groups>("/api/practice/groups");
  return (
    <Told part asked={asked}>
      {({ groups }) => <GroupsSection groups={groups} />}
    </Told>
  );
}

export function GroupsSection({ groups }: Groups) {
  const { administrator } = useMe();
  if (groups.length === 0) {
    return administrator ? (
      <FirstGroup />
    ) : (
      <Empty words="You are in no group yet. An administrator of your practice adds you." />
    );
  }
  return (
    <section className="groups" aria-labelledby="all-groups">
      <div className="section-head">
        <h2 id="all-groups">{administrator ? "All groups" : "Looking after"}</h2>
        {administrator && (
          <Link to="/practice/groups/new" className="button button-plain">
            New group
          </Link>
        )}
      </div>
      <GroupList groups={groups} />
    </section>
  );
}

function FirstGroup() {
  return (
    <Empty words="There is no group yet. Three steps, and the first one can meet:">
      <ol className="steps">
        <li>
          <Link to="/practice/accounts">Make an account</Link> for everybody who leads or observes.
        </li>
        <li>
          <Link to="/practice/agreement">Look through the agreement</Link> that new groups begin with.
        </li>
        <li>Found the group, add its people, and hand out their links.</li>
      </ol>
      <Link to="/practice/groups/new" className="button button-main">
        New group
      </Link>
    </Empty>
  );
}
