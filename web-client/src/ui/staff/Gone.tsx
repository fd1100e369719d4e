import type { Gone as GoneRecord } from "../../protocol/messages.generated";
import { clockWords } from "../../session/words";
import { Button } from "../parts/Button";
import { useDesk } from "../SeatContext";

/** Who has gone, apart from those whose connection is in trouble; who was removed is let back by staff alone. */
export function Gone({ gone, mayAllow = false }: { gone: GoneRecord[]; mayAllow?: boolean }) {
  return gone.length === 0 ? null : (
    <ul className="door-gone small muted" aria-label="Gone">
      {gone.map((person) => (
        <li key={person.seat}>
          <span>{words(person)}</span>
          {mayAllow && person.why === "removed" && <AllowBack person={person} />}
        </li>
      ))}
    </ul>
  );
}

function AllowBack({ person: { seat, name } }: { person: GoneRecord }) {
  const desk = useDesk();
  return (
    <Button
      className="small-button"
      aria-label={`Allow ${name} back`}
      onClick={() => desk.do({ type: "allowBack", seat })}
    >
      Allow back
    </Button>
  );
}

function words({ name, why, at }: GoneRecord): string {
  const time = clockWords(at);
  return why === "removed" ? `${name} was asked to leave at ${time}.` : `${name} left at ${time}.`;
}
