import { useId } from "react";
import type { MyGroup } from "../../http/wire.generated";
import type { Role } from "../../protocol/messages.generated";
import { roleWords } from "../../session/words";
import { meetingWords } from "../../ui/agenda/meeting";
import { Button } from "../../ui/parts/Button";
import { Link } from "../going";
import { DeskButtons } from "../groups/DeskButtons";
import { Empty } from "../parts/Empty";
import { Trouble } from "../parts/Trouble";
import { useEntering } from "../useEntering";

/** The groups somebody is staff of, the next to meet first. */
export function MyGroups({ groups }: { groups: readonly MyGroup[] }) {
  if (groups.length === 0) {
    return (
      <Empty words="You are not staff of a group yet. An administrator of your practice adds you to one; it stands here then." />
    );
  }
  return (
    <section className="desk-part" aria-label="My groups">
      <ul className="my-groups">
        {[...groups].sort(soonest).map((group) => (
          <li key={group.group}>
            <MyGroupCard group={group} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function MyGroupCard({ group: { group, name, role, session, of, next } }: { group: MyGroup }) {
  const named = useId();
  const entering = useEntering(group);

  return (
    <div className="card my-group">
      <div>
        <h2 id={named}>{name}</h2>
        <p className="muted">
          {session === null ? `All ${of} sessions are over` : `Session ${session} of ${of}`} · you are{" "}
          {roleWords(role as Role)}
        </p>
        {next && (
          <p>
            <time dateTime={next}>{meetingWords(next)}</time>
          </p>
        )}
      </div>
      <div className="my-group-choices">
        {session !== null && (
          <Button
            look="main"
            aria-describedby={named}
            disabled={entering.busy}
            onClick={() => void entering.enter((seat) => `/s/${encodeURIComponent(seat)}`)}
          >
            Enter the session
          </Button>
        )}
        <DeskButtons entering={entering} goesOn={session !== null} of={named} />
        <Link
          to={`/practice/groups/${group}`}
          className="button button-plain button-link"
          aria-describedby={named}
        >
          People and invitations
        </Link>
      </div>
      <Trouble words={entering.words} />
    </div>
  );
}

/** Those that do not meet any more come last. */
function soonest(a: MyGroup, b: MyGroup): number {
  const at = ({ session, next }: MyGroup) => (session === null ? "~" : (next ?? "|"));
  return at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : a.name.localeCompare(b.name);
}
