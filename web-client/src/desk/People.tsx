import { useGroup } from "./GroupContext";

interface PeopleProps {
  chosen: string | null;
  onChoose: (seat: string | null) => void;
}

/** The group's members; one of them pressed shows the notes on them over the weeks. */
export function People({ chosen, onChoose }: PeopleProps) {
  const { people } = useGroup();
  const members = people.filter(({ role }) => role === "member");
  return (
    <section className="notes-people" aria-label="People">
      <h2>People</h2>
      {members.length === 0 && <p className="muted">No members yet.</p>}
      <ul role="list">
        {members.map(({ seat, name, gone }) => (
          <li key={seat}>
            <button
              type="button"
              aria-pressed={seat === chosen}
              onClick={() => onChoose(seat === chosen ? null : seat)}
            >
              {name}
              {gone && <span className="muted"> has left</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
