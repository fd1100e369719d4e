import { useState } from "react";
import type { Holds, Seat } from "../../protocol/messages.generated";
import { OfferPrivateRoom } from "../care/OfferPrivateRoom";
import { Button, IconButton } from "../parts/Button";
import { Confirm } from "../parts/Confirm";
import { useDesk, useSections } from "../SeatContext";
import { TodayCard } from "./TodayCard";

/** Everyone in the circle but oneself, with what staff may do for each. */
export function People({ seats, holds }: { seats: Seat[]; holds: Holds }) {
  const { me } = useSections();
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
      </ul>
    </section>
  );
}

function Person({ seat, hushed, stopped }: { seat: Seat; hushed: boolean; stopped: boolean }) {
  const desk = useDesk();
  const { cards } = useSections();
  const [asking, setAsking] = useState(false);
  const [open, setOpen] = useState(false);
  const { name, seat: id } = seat;
  const card = cards?.cards.find((c) => c.seat === id);
  return (
    <li className="person">
      <div className="person-line">
        {card ? (
          <button
            type="button"
            className="person-name"
            aria-expanded={open}
            aria-label={`${name}’s card`}
            onClick={() => setOpen(!open)}
          >
            {name}
          </button>
        ) : (
          <span className="person-name">{name}</span>
        )}
        {seat.observing && seat.role === "coTherapist" ? (
          <Button className="small-button" onClick={() => desk.do({ type: "promote", seat: id })}>
            Promote {name}
          </Button>
        ) : (
          seat.role === "member" && (
            <span className="person-controls">
              <IconButton
                name={hushed ? `Let ${name} speak` : `Hush ${name}`}
                icon={hushed ? "microphoneOff" : "microphone"}
                data-held={hushed || undefined}
                onClick={() => desk.do({ type: hushed ? "letSpeak" : "hush", seat: id })}
              />
              <IconButton
                name={stopped ? `Allow ${name}'s camera` : `Stop ${name}'s camera`}
                icon={stopped ? "cameraOff" : "camera"}
                data-held={stopped || undefined}
                onClick={() => desk.do({ type: stopped ? "allowCamera" : "stopCamera", seat: id })}
              />
              <IconButton name={`Remove ${name}`} icon="remove" onClick={() => setAsking(true)} />
            </span>
          )
        )}
      </div>
      {seat.role === "member" && <PersonTurn seat={seat} />}
      <PersonState seat={seat} hushed={hushed} stopped={stopped} />
      {open && card && <TodayCard card={card} />}
      {asking && (
        <Confirm
          title={`Remove ${name}?`}
          yes={`Remove ${name}`}
          no={`Keep ${name} here`}
          onYes={() => desk.do({ type: "remove", seat: id })}
          onClose={() => setAsking(false)}
        >
          <p>
            {name} leaves the circle at once and reads a calm page that says how to reach you. They cannot
            come back by themselves.
          </p>
        </Confirm>
      )}
    </li>
  );
}

function PersonTurn({ seat: { seat, name, microphone } }: { seat: Seat }) {
  const desk = useDesk();
  const { turns } = useSections();
  return (
    <div className="turn-choices">
      {!turns?.round && turns?.turn?.seat !== seat && (
        <Button className="small-button" onClick={() => desk.do({ type: "giveFloor", seat })}>
          Give the floor to {name}
        </Button>
      )}
      {!microphone && (
        <Button className="small-button" onClick={() => desk.do({ type: "askToUnmute", seat })}>
          Ask {name} to unmute
        </Button>
      )}
      <OfferPrivateRoom seat={seat} name={name} />
    </div>
  );
}

function PersonState({ seat, hushed, stopped }: { seat: Seat; hushed: boolean; stopped: boolean }) {
  const words = [
    seat.presence === "trouble" && "connection trouble",
    seat.observing && "observing",
    hushed && "microphone held",
    stopped && "camera held",
  ].filter((w) => w !== false);
  return words.length === 0 ? null : <p className="small muted">{words.join(" · ")}</p>;
}
