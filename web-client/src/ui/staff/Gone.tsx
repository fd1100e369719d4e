import type { Gone as GoneRecord } from "../../protocol/messages.generated";

/** Who has gone, apart from those whose connection is in trouble: theirs was a choice. */
export function Gone({ gone }: { gone: GoneRecord[] }) {
  return gone.length === 0 ? null : (
    <ul className="door-gone small muted" aria-label="Gone">
      {gone.map((person) => (
        <li key={person.seat}>{words(person)}</li>
      ))}
    </ul>
  );
}

function words({ name, why, at }: GoneRecord): string {
  const time = new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  return why === "removed" ? `${name} was asked to leave at ${time}.` : `${name} left at ${time}.`;
}
