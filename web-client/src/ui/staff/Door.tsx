import { useState } from "react";
import type {
  AtDoor,
  Card as CardRecord,
  Door as DoorRecord,
  Stage,
} from "../../protocol/messages.generated";
import { Button } from "../parts/Button";
import { useDesk, useObserved, useSections } from "../SeatContext";
import { TodayCard } from "./TodayCard";
import { WriteToOne } from "./WriteToOne";
import { WriteToWaiting } from "./WriteToWaiting";

/** Who waits, who is on the way, and what they said of today. */
export function Door({ door }: { door: DoorRecord }) {
  const desk = useDesk();
  const { cards } = useSections();
  const roleplay = useObserved(desk.studio.shown);
  const one = door.waiting.length === 1;
  // The sheet of role-play has the one filled button while it is open.
  const look = roleplay ? "plain" : "main";
  return (
    <div className="door">
      {door.waiting.length === 0 && <p className="muted">Nobody is waiting.</p>}
      <ul className="door-list">
        {door.waiting.map((person) => (
          <Waiting
            key={person.seat}
            person={person}
            card={cards?.cards.find((c) => c.seat === person.seat)}
            started={door.started}
            look={one ? look : "plain"}
          />
        ))}
      </ul>
      {door.started && door.waiting.length > 0 && (
        <Button look={one ? "plain" : look} onClick={() => desk.do({ type: "admitAll" })}>
          Admit all
        </Button>
      )}
      {door.started && door.waiting.some((person) => person.flagged) && (
        <p className="small muted">Admit all leaves out who has a flag nobody has taken.</p>
      )}
      {door.started && door.waiting.some((person) => person.again) && (
        <p className="small muted">Admit all leaves out who was sent back to wait.</p>
      )}
      {door.waiting.some((person) => person.here && person.role === "member") && <WriteToWaiting />}
      {door.arriving.length > 0 && (
        <p className="small muted door-arriving">
          On the way:{" "}
          {door.arriving
            .map((p) => `${p.name} (${arrivingWords(p)}${p.flagged ? ", safety flag" : ""})`)
            .join(", ")}
        </p>
      )}
    </div>
  );
}

interface WaitingProps {
  person: AtDoor;
  card: CardRecord | undefined;
  started: boolean;
  look: "main" | "plain";
}

function Waiting({ person, card, started, look }: WaitingProps) {
  const desk = useDesk();
  const [open, setOpen] = useState(false);
  return (
    <li className="door-person">
      <div className="door-words">
        <p>
          <strong>{person.name}</strong>
          {person.flagged && <span className="door-flagged">Safety flag</span>}
          {person.again && <span className="small muted"> sent back to wait</span>}
          {!person.here && <span className="small muted"> connection trouble</span>}
        </p>
      </div>
      {person.role === "member" && <WriteToOne person={person} />}
      {card && (
        <Button
          look="quiet"
          aria-label={`${person.name}’s card`}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          Card
        </Button>
      )}
      {started && (
        <Button look={look} onClick={() => desk.do({ type: "admit", seat: person.seat })}>
          Admit {person.name}
        </Button>
      )}
      {card && <NotNowLine card={card} />}
      {open && card && <TodayCard card={card} />}
    </li>
  );
}

/** What staff should know before letting somebody in, without opening the card. */
function NotNowLine({ card }: { card: CardRecord }) {
  const today = card.attestation;
  if (today === null) {
    return null;
  }
  const notNow = [
    today.alone,
    today.notRecording,
    today.place,
    today.callBackNumber,
    today.emergencyContact,
    today.emergencyNumber,
  ];
  const count = notNow.filter((answer) => answer === null).length;
  const words = [
    today.alone === null && "has not said they are alone",
    today.cannotSpeakFreely && "cannot speak freely",
    today.textOnly && "text only, do not ring",
    count > 0 && `${count} not now`,
  ].filter((w) => w !== false);
  return words.length === 0 ? null : <p className="small door-flags">{words.join(" · ")}</p>;
}

function arrivingWords({ stage, here }: AtDoor): string {
  return here ? stageWords(stage) : "not here just now";
}

function stageWords(stage: Stage): string {
  switch (stage) {
    case "agreement":
      return "reading the agreement";
    case "attestation":
      return "saying how today is";
    case "checkIn":
      return "checking in";
    case "deviceCheck":
      return "trying camera and sound";
    case "waiting":
    case "circle":
    case "ended":
      return "on the way";
  }
}
