import { beforePage } from "../../desk/paths";
import { isStaff, listWords } from "../../session/words";
import { PreparedAgenda } from "../agenda/PreparedAgenda";
import { FlagLine } from "../care/FlagLine";
import { StaffAlerts } from "../care/StaffAlerts";
import { Button } from "../parts/Button";
import { DeskLink } from "../parts/DeskLink";
import { GatePage } from "../parts/Page";
import { useDesk, useSections } from "../SeatContext";
import { Door } from "../staff/Door";
import { Gone } from "../staff/Gone";
import { SoundChoices } from "../words/SoundChoices";
import { WaitingWords } from "../words/WaitingWords";
import { Seats } from "./Seats";

export function WaitingScreen() {
  const { me } = useSections();
  return (
    <GatePage title="Waiting room" look={isStaff(me) ? undefined : "centred"}>
      <div className="waiting">{isStaff(me) ? <StaffWaiting /> : <MemberWaiting />}</div>
    </GatePage>
  );
}

/** Whom I wait for; never who is inside. */
function MemberWaiting() {
  const desk = useDesk();
  const { waiting } = useSections();
  const staff = listWords(waiting?.waitingFor ?? []);
  const again = waiting?.again ?? false;
  return (
    <>
      <FlagLine />
      {!again && <Seats />}
      <p className="waiting-words">
        {again && <>You are in the waiting room again. </>}
        {waitingWords(staff, waiting?.started ?? false, waiting?.locked ?? false, again)}
      </p>
      <p className="muted">
        {again
          ? "Your camera and microphone are off, and the others were told no reason. You can write to staff below, and leave this page open; it changes by itself."
          : "There is nothing to do. Your camera and microphone are off, and you will come in with both off. You can leave this page open; it changes by itself."}
      </p>
      <WaitingWords open={again} />
      <div className="waiting-leave">
        <Button look="quiet" icon="leave" onClick={() => desk.leave()}>
          Leave
        </Button>
      </div>
    </>
  );
}

function waitingWords(staff: string, started: boolean, locked: boolean, again: boolean): string {
  const who = staff === "" ? "The staff of your group" : staff;
  if (locked) {
    return `${who} closed the door for a moment. You can wait here.`;
  }
  if (again) {
    return `${who} will let you back in.`;
  }
  return started ? `${who} will let you in soon.` : `${who} will let you in when the session starts.`;
}

function StaffWaiting() {
  const desk = useDesk();
  const { me, waiting, door, session } = useSections();
  const started = door?.started ?? waiting?.started ?? false;
  return (
    <>
      <StaffAlerts />
      <p className="lead">
        {started
          ? "The session has started. You will be in the circle in a moment."
          : `${session ? `Session ${session.number} of ${session.of} has` : "The session has"} not started yet. Everybody waits until you let them in.`}
      </p>
      {door && (
        <section className="card waiting-door">
          <h2>Who is here</h2>
          <Door door={door} />
          <Gone gone={door.gone} />
        </section>
      )}
      <div className="waiting-choices">
        {!started && (
          <Button look="main" onClick={() => desk.do({ type: "startSession" })}>
            Start session
          </Button>
        )}
        {me && <DeskLink href={beforePage(me.seat)}>Before the session</DeskLink>}
        <Button look="quiet" icon="leave" onClick={() => desk.leave()}>
          Leave
        </Button>
      </div>
      {!started && <PreparedAgenda />}
      <details className="keeps">
        <summary>Sounds</summary>
        <SoundChoices />
      </details>
    </>
  );
}
