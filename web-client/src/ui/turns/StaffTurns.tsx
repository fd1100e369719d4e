import { Button } from "../parts/Button";
import { useDesk, useSections } from "../SeatContext";
import { StaffRound, StartRound } from "./StaffRound";
import { TurnSettings } from "./TurnSettings";
import { TurnTime } from "./TurnTime";
import { useNames } from "./useNames";

/** Staff: whose turn it is, the round, and who can be heard for how long. */
export function StaffTurns() {
  const { turns } = useSections();
  return turns ? (
    <section className="staff-turns">
      <h2>Turns</h2>
      {turns.round ? (
        <StaffRound round={turns.round} turn={turns.turn} />
      ) : (
        <>
          <Floor />
          <StartRound />
        </>
      )}
      <Answers />
      <TurnSettings />
    </section>
  ) : null;
}

function Floor() {
  const desk = useDesk();
  const { turns } = useSections();
  const nameOf = useNames();
  if (!turns?.turn) {
    return null;
  }
  const name = nameOf(turns.turn.seat);
  return (
    <div className="turn-now">
      <p className="turn-words">
        <strong>{name} has the floor</strong>
        <TurnTime speaker={name} />
      </p>
      <div className="turn-choices">
        <Button className="small-button" onClick={() => desk.do({ type: "endFloor" })}>
          End {name}'s turn
        </Button>
        <HushOthers />
      </div>
    </div>
  );
}

export function HushOthers() {
  const desk = useDesk();
  return (
    <Button look="quiet" className="small-button" onClick={() => desk.do({ type: "hushOthers" })}>
      Hush everyone but the speaker
    </Button>
  );
}

/** Who was asked, and who would rather not. */
function Answers() {
  const desk = useDesk();
  const { lead } = useSections();
  const nameOf = useNames();
  if (!lead) {
    return null;
  }
  const notNow = [...new Set([...lead.notNow, ...lead.notUnmuting])];
  return (
    <>
      {lead.invited !== null && (
        <div className="turn-choices">
          <p className="small">Invited to speak: {nameOf(lead.invited)}</p>
          <Button className="small-button" onClick={() => desk.do({ type: "endFloor" })}>
            Take back the invitation
          </Button>
        </div>
      )}
      {lead.askedToUnmute.length > 0 && (
        <p className="small muted">Asked to unmute: {lead.askedToUnmute.map(nameOf).join(", ")}</p>
      )}
      {notNow.length > 0 && <p className="small muted">Not now: {notNow.map(nameOf).join(", ")}</p>}
    </>
  );
}
