import { useState } from "react";
import { beforePage, notesPage } from "../../desk/paths";
import { StaffAgenda } from "../agenda/StaffAgenda";
import { StaffAlerts } from "../care/StaffAlerts";
import { Button } from "../parts/Button";
import { Confirm } from "../parts/Confirm";
import { DeskLink } from "../parts/DeskLink";
import { useDesk, useSections } from "../SeatContext";
import { HelpCalls } from "../studio/HelpCalls";
import { StudioSection } from "../studio/StudioSection";
import { StaffTurns } from "../turns/StaffTurns";
import { StaffChannel } from "../words/StaffChannel";
import { Door } from "./Door";
import { Gone } from "./Gone";
import { Hands } from "./Hands";
import { People } from "./People";
import { Spotlight } from "./Spotlight";

/** The controls of those who lead, at the edge of the circle. */
export function StaffPanel({ id, shown }: { id: string; shown: boolean }) {
  const { me, door, circle, holds, studio } = useSections();
  return (
    <aside id={id} className="staff" aria-label="For staff" data-shown={shown || undefined}>
      <div className="staff-scroll">
        <StaffAlerts />
        <HelpCalls />
        {door && (door.waiting.length > 0 || door.arriving.length > 0) && (
          <section className="staff-door" data-waiting={door.waiting.length > 0 || undefined}>
            <h2>{door.waiting.length > 0 ? "At the door" : "On the way"}</h2>
            {door.waiting.length > 0 ? (
              <Door door={door} />
            ) : (
              <Arriving
                names={door.arriving.map((p) => (p.here ? p.name : `${p.name} (not here just now)`))}
              />
            )}
          </section>
        )}
        {circle && <Hands seats={circle.seats} />}
        {studio?.playing && <StudioSection />}
        <StaffTurns />
        {!studio?.playing && <StudioSection />}
        <Spotlight />
        {circle && (
          <People seats={circle.seats} holds={holds ?? { hushed: [], cameraStopped: [], everyone: false }} />
        )}
        {door && door.gone.length > 0 && (
          <section>
            <h2>Not here any more</h2>
            <Gone gone={door.gone} mayAllow />
          </section>
        )}
        <StaffAgenda />
        <StaffChannel />
        {me && (
          <p className="staff-desk small">
            <DeskLink look="quiet" href={notesPage(me.seat)}>
              All notes
            </DeskLink>
            <DeskLink look="quiet" href={beforePage(me.seat)}>
              Before the session
            </DeskLink>
          </p>
        )}
      </div>
      <RoomControls />
    </aside>
  );
}

function Arriving({ names }: { names: string[] }) {
  return <p className="small muted">{names.join(", ")}</p>;
}

function RoomControls() {
  const desk = useDesk();
  const { circle, door } = useSections();
  const [ending, setEnding] = useState(false);
  const locked = circle?.locked ?? door?.locked ?? false;
  return (
    <section className="staff-room">
      <h2 className="hidden">The room</h2>
      <Button onClick={() => desk.do({ type: "hushAll" })}>Hush everyone</Button>
      <Button onClick={() => desk.do({ type: "letAllSpeak" })}>Let everyone speak</Button>
      <Button icon={locked ? "unlock" : "lock"} onClick={() => desk.do({ type: locked ? "unlock" : "lock" })}>
        {locked ? "Unlock the room" : "Lock the room"}
      </Button>
      <Button look="care" onClick={() => setEnding(true)}>
        End session for everyone
      </Button>
      {ending && (
        <Confirm
          title="End the session for everyone?"
          yes="End session for everyone"
          no="Keep going"
          onYes={() => desk.do({ type: "endSession" })}
          onClose={() => setEnding(false)}
        >
          <p>All leave together, you too. Nobody can come back into this session.</p>
        </Confirm>
      )}
    </section>
  );
}
