import { useState } from "react";
import type { Holds, Seat } from "../../protocol/messages.generated";
import { Button, IconButton } from "../parts/Button";
import { useDesk, useSections } from "../SeatContext";
import { GiveFloor } from "../turns/GiveFloor";
import { useShare } from "../words/SpeakingShare";
import { PersonMore } from "./PersonMore";
import { PutOnStage } from "./Spotlight";
import { TodayCard } from "./TodayCard";

/** Everyone in the circle but oneself, with what staff may do for each. */
export function People({ seats, holds }: { seats: Seat[]; holds: Holds }) {
  const { me } = useSections();
  const mine = seats.find((s) => s.seat === me?.seat);
  const others = seats.filter((s) => s.seat !== me?.seat);
  return (
    <section>
      <h2>In the circle</h2>
      {others.length === 0 && <p className="muted">Only you, so far.</p>}
      <ul className="staff-lines">
        {others.map((seat) => (
          <Person
            key={seat.seat}
            seat={seat}
            hushed={holds.hushed.includes(seat.seat)}
            stopped={holds.cameraStopped.includes(seat.seat)}
          />
        ))}
        {mine && <Oneself seat={mine} />}
      </ul>
    </section>
  );
}

interface PersonProps {
  seat: Seat;
  hushed: boolean;
  stopped: boolean;
}

function Person({ seat, hushed, stopped }: PersonProps) {
  const { cards } = useSections();
  const [card, setCard] = useState(false);
  const [more, setMore] = useState(false);
  const { name } = seat;
  const today = cards?.cards.find((c) => c.seat === seat.seat);
  return (
    <li className="person">
      <div className="person-line">
        <div className="person-who">
          {today ? (
            <button
              type="button"
              className="person-name"
              aria-expanded={card}
              aria-label={`${name}’s card`}
              onClick={() => setCard(!card)}
            >
              {name}
            </button>
          ) : (
            <span className="person-name">{name}</span>
          )}
          <PersonState seat={seat} hushed={hushed} stopped={stopped} />
        </div>
        <span className="person-controls">
          <Controls seat={seat} hushed={hushed} stopped={stopped} />
          <IconButton
            name={`More for ${name}`}
            icon="more"
            aria-expanded={more}
            onClick={() => setMore(!more)}
          />
        </span>
      </div>
      {more && <PersonMore seat={seat} />}
      {card && today && <TodayCard card={today} />}
    </li>
  );
}

/** What has to be at hand at once; a hand that is up has the floor's button beside it already. */
function Controls({ seat: { seat, name, role, observing, hand }, hushed, stopped }: PersonProps) {
  const desk = useDesk();
  if (observing && role === "coTherapist") {
    return (
      <Button className="small-button" onClick={() => desk.do({ type: "promote", seat })}>
        Promote {name}
      </Button>
    );
  }
  return role === "member" ? (
    <>
      {hand === null && <GiveFloor seat={seat} name={name} small />}
      <IconButton
        name={hushed ? `Let ${name} speak` : `Hush ${name}`}
        icon={hushed ? "microphoneOff" : "microphone"}
        data-held={hushed || undefined}
        onClick={() => desk.do({ type: hushed ? "letSpeak" : "hush", seat })}
      />
      <IconButton
        name={stopped ? `Allow ${name}'s camera` : `Stop ${name}'s camera`}
        icon={stopped ? "cameraOff" : "camera"}
        data-held={stopped || undefined}
        onClick={() => desk.do({ type: stopped ? "allowCamera" : "stopCamera", seat })}
      />
    </>
  ) : null;
}

function PersonState({ seat, hushed, stopped }: PersonProps) {
  const share = useShare(seat.seat);
  const { studio } = useSections();
  const room =
    studio?.playing?.kind === "breakouts" &&
    studio.playing.rooms.find((each) => each.cast.some((p) => p.seat === seat.seat));
  const words = [
    room ? `room ${room.breakout}` : false,
    seat.presence === "trouble" && "connection trouble",
    seat.observing ? "observing" : (share ?? false),
    seat.onStage && "on stage",
    hushed && "microphone held",
    stopped && "camera held",
  ].filter((w) => w !== false);
  return words.length === 0 ? null : <p className="small muted">{words.join(" · ")}</p>;
}

/** What one does for oneself here, and how much of the time one has spoken, as who leads should know too. */
function Oneself({ seat }: { seat: Seat }) {
  const share = useShare(seat.seat);
  return seat.observing ? null : (
    <li className="person">
      <div className="person-line">
        <div className="person-who">
          <span className="person-name">You</span>
          {(share || seat.onStage) && (
            <p className="small muted">{[share, seat.onStage && "on stage"].filter((w) => w).join(" · ")}</p>
          )}
        </div>
        <PutOnStage seat={seat} />
      </div>
    </li>
  );
}
