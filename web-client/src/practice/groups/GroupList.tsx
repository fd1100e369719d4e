import type { GroupRow } from "../../http/wire.generated";
import { Link } from "../going";
import { SearchField, useSearch } from "../parts/SearchField";
import { type Column, Table } from "../parts/Table";
import { meetingWords } from "./days";
import { counted } from "./words";

const COLUMNS: readonly Column<GroupRow>[] = [
  { name: "Group", of: (row) => <Link to={`/practice/groups/${row.group}`}>{row.name}</Link> },
  { name: "Session", of: (row) => (row.session === null ? "Over" : `${row.session} of ${row.of}`) },
  { name: "Next meeting", of: (row) => <Next row={row} /> },
  { name: "Members", of: (row) => row.members },
  { name: "Still to do", of: (row) => <ToDo row={row} /> },
];

/** The groups that meet, and those that are closed folded away. */
export function GroupList({ groups }: { groups: readonly GroupRow[] }) {
  const open = groups.filter((group) => !group.closed);
  const closed = groups.filter((group) => group.closed);
  const { typed, setTyped, found } = useSearch(open, (group) => group.name);
  return (
    <>
      {open.length > 5 && (
        <SearchField
          label="Search groups"
          value={typed}
          onText={setTyped}
          found={found.length}
          of={open.length}
          things="groups"
        />
      )}
      {found.length > 0 && <Table name="Groups" columns={COLUMNS} rows={found} keyOf={(row) => row.group} />}
      {found.length === 0 && open.length > 0 && <p className="muted">No group has this in its name.</p>}
      {closed.length > 0 && (
        <details className="folded">
          <summary>{counted(closed.length, "closed group")}</summary>
          <Table
            name="Closed groups"
            columns={COLUMNS.slice(0, 4)}
            rows={closed}
            keyOf={(row) => row.group}
          />
        </details>
      )}
    </>
  );
}

/** By the reader's own clock, and by the group's where it shows something else. */
function Next({ row }: { row: GroupRow }) {
  if (row.closed || row.session === null) {
    return <span className="muted">None</span>;
  }
  if (row.next === null) {
    return <span className="muted">Not set yet</span>;
  }
  const { here, there } = meetingWords(row.next, row.schedule?.zone ?? null);
  return (
    <div>
      {here}
      {there && <span className="row-more">{there}</span>}
    </div>
  );
}

function ToDo({ row }: { row: GroupRow }) {
  const left = [
    row.members === 0 && "No members yet",
    row.uninvited > 0 && `${row.uninvited} not invited`,
    row.unsigned > 0 && `${row.unsigned} not signed`,
  ].filter((each) => each !== false);
  return left.length === 0 ? (
    <span className="muted">Nothing</span>
  ) : (
    <ul className="row-todo">
      {left.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
