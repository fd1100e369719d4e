import { breakoutOf } from "../../session/view";
import { isStaff } from "../../session/words";
import { Button } from "../parts/Button";
import { useDesk, useObserved, useSections } from "../SeatContext";
import { TurnTime } from "./TurnTime";

/** Their turn, which the news of the room tell; and what this person is asked: to speak, or to turn the microphone on. */
export function InvitedLine() {
  const { invited, holding } = useSections();
  if (holding?.holding) {
    // Nobody can be heard until staff are back; the turn is kept.
    return null;
  }
  const { toSpeak, toUnmute } = invited ?? { toSpeak: null, toUnmute: null };
  return (
    <>
      <div className="lines">
        <MyTurn />
      </div>
      <div className="lines" aria-live="polite">
        {toSpeak !== null && <ToSpeak by={toSpeak} />}
        {toUnmute !== null && <ToUnmute by={toUnmute} />}
      </div>
    </>
  );
}

/** What one is asked is the main thing on a member's screen, unless their own sound waits for them. */
function useLook(): "main" | "plain" {
  const { me } = useSections();
  const blocked = useObserved(useDesk().speakers.blocked);
  return isStaff(me) || me?.turnBackOn || blocked ? "plain" : "main";
}

function MyTurn() {
  const desk = useDesk();
  const look = useLook();
  const sections = useSections();
  const { me, turns } = sections;
  const away = breakoutOf({ sections }) !== null;
  // Turns are the circle’s.
  if (!me || away || turns?.turn?.seat !== me.seat) {
    return null;
  }
  const inRound = turns.round !== null;
  return (
    <div className="line line-offer">
      <span className="turn-words">
        {inRound ? "It is your turn" : "You have the floor"}
        <TurnTime />
      </span>
      <span className="turn-choices">
        <Button look={look} onClick={() => desk.do({ type: "finishTurn" })}>
          Done
        </Button>
        {inRound && (
          <Button look="quiet" onClick={() => desk.do({ type: "pass" })}>
            Pass
          </Button>
        )}
      </span>
    </div>
  );
}

function ToSpeak({ by }: { by: string }) {
  const desk = useDesk();
  const look = useLook();
  return (
    <div className="line line-offer">
      <span>{by} invites you to speak</span>
      <span className="turn-choices">
        <Button look={look} onClick={() => desk.do({ type: "acceptFloor" })}>
          Accept
        </Button>
        <Button look="quiet" onClick={() => desk.do({ type: "declineFloor" })}>
          Not now
        </Button>
      </span>
    </div>
  );
}

function ToUnmute({ by }: { by: string }) {
  const desk = useDesk();
  return (
    <div className="line line-offer">
      <span>{by} asks whether you would turn your microphone on</span>
      <span className="turn-choices">
        <Button onClick={() => desk.own.turn("microphone", true)}>Turn microphone on</Button>
        <Button look="quiet" onClick={() => desk.do({ type: "declineUnmute" })}>
          Not now
        </Button>
      </span>
    </div>
  );
}
