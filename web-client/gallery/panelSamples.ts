import type { Circle, Me, Seat, Sections } from "../src/protocol/messages.generated";
import type { Sample } from "./samples";

interface Parts {
  me: Me;
  session: Sections["session"];
  seats: readonly Seat[];
  circle: (seats: Seat[]) => Circle;
  agenda: Sections["agenda"];
}

/** The notes beside the circle, with ten members in it. */
export function panelSamples({ me, session, seats, circle, agenda }: Parts): Record<string, Sample> {
  const more = ["Hana", "Ilya", "Jonas"].map(
    (name, i): Seat => ({ ...(seats[1] as Seat), seat: `s${i + 9}`, name }),
  );
  const jo: Seat = {
    ...(seats[1] as Seat),
    ...{ seat: "s12", name: "Jo", role: "coTherapist", observing: true, camera: false, microphone: false },
  };
  const ten = circle([...seats, ...more, jo]);
  const observer: Me = { ...me, seat: "s12", name: "Jo", role: "coTherapist", observing: true };
  const leads: Me = { ...me, seat: "s1", name: "Maya", role: "therapist" };
  const turns = {
    policy: "byHand" as const,
    turn: { seat: "s2", since: new Date(Date.now() - 80_000).toISOString() },
    round: null,
    feedback: false,
  };
  const door = { waiting: [], arriving: [], gone: [], started: true, locked: false };
  const open: Sample = {
    stage: "circle",
    sections: { me: observer, session, circle: ten, turns, agenda, door },
    speaking: "s2",
    notes: true,
  };
  const flag = {
    ...{ id: "f1", seat: "s8", name: "Gwen", session: 5, notSafe: true, ninth: 1, ninthBefore: 0 },
    ...{ readBy: null, againAt: null, at: new Date().toISOString() },
  };
  return {
    "panel-circle": open,
    "panel-first": open,
    "panel-away": { ...open, away: true },
    "panel-many": open,
    "panel-therapist": { ...open, sections: { ...open.sections, me: leads }, ownCamera: true },
    "panel-flag": { ...open, sections: { ...open.sections, alerts: { calls: [], flags: [flag] } } },
    "panel-chat": { ...open, chat: true },
    "panel-ended": {
      stage: "ended",
      sections: { me: observer, session, ended: { why: "ended", nextMeeting: null } },
      notes: true,
    },
  };
}
