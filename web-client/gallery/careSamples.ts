import type { AtDoor, Attestation, Me, Seat, Sections } from "../src/protocol/messages.generated";
import type { Sample } from "./samples";

interface Parts {
  me: Me;
  maya: Me;
  session: Sections["session"];
  seats: Seat[];
  circle(seats: Seat[]): NonNullable<Sections["circle"]>;
}

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

const attestation: Attestation = {
  alone: true,
  notRecording: true,
  place: "At home",
  callBackNumber: "+49 151 2345 6789",
  emergencyContact: null,
  emergencyNumber: null,
  cannotSpeakFreely: false,
  textOnly: false,
};

const atDoor = (seat: string, name: string, flagged: boolean): AtDoor => ({
  seat,
  name,
  role: "member",
  stage: "waiting",
  here: true,
  flagged,
  again: false,
});

/** What is so for a moment: pauses, private rooms, a room without staff, flags and calls. */
export function careSamples({ me, maya, session, seats, circle }: Parts): Record<string, Sample> {
  const held = { ...me, microphone: false, microphoneHeld: "holding" as const };
  const silent = (seat: Seat) => ({ ...seat, microphone: false });
  const withMaya = {
    with: "s1",
    name: "Maya",
    open: true,
    offeredByMe: false,
    since: ago(2),
    callBackNumber: "+49 151 2345 6789",
  };
  const moment = circle(
    seats.map((s) => (s.seat === "s1" || s.seat === "s4" ? { ...s, inPrivateRoom: true } : s)),
  );
  return {
    holding: {
      stage: "circle",
      sections: {
        me: held,
        session,
        circle: circle(
          seats.map((s) => (s.seat === "s1" ? { ...silent(s), presence: "trouble" } : silent(s))),
        ),
        holding: {
          away: [{ name: "Maya", left: false }],
          since: ago(4),
          holdsAt: ago(3.75),
          holding: true,
          closesAt: ago(-11),
        },
        turns: { policy: "open", turn: { seat: "s4", since: ago(6) }, round: null, feedback: false },
      },
      ownCamera: true,
    },
    dropped: {
      stage: "circle",
      sections: {
        me,
        session,
        circle: circle(seats),
        holding: {
          away: [{ name: "Maya", left: false }],
          since: ago(0.1),
          holdsAt: ago(-0.15),
          holding: false,
          closesAt: ago(-15),
        },
      },
      ownCamera: true,
    },
    ladder: {
      stage: "circle",
      sections: {
        me,
        session,
        circle: circle(
          seats.map((s) => {
            const more: Record<string, Partial<Seat>> = {
              s1: { inPrivateRoom: true },
              s8: { inPrivateRoom: true },
              s2: { ladder: "still", camera: false },
              s3: { ladder: "audio", camera: false },
              s5: { ladder: "text", camera: false },
              s6: { paused: true },
              s7: { presence: "trouble" },
            };
            return { ...s, ...more[s.seat] };
          }),
        ),
      },
      ownCamera: true,
    },
    paused: {
      stage: "circle",
      sections: {
        me: { ...me, paused: true },
        session,
        circle: circle(seats.map((s) => (s.seat === "s4" ? { ...s, paused: true } : s))),
      },
    },
    "private-offered": {
      stage: "circle",
      sections: {
        me,
        session,
        circle: circle(seats),
        privateRoom: { ...withMaya, open: false },
      },
      ownCamera: true,
    },
    private: {
      stage: "circle",
      sections: { me, session, circle: moment, privateRoom: withMaya },
      ownCamera: true,
    },
    "private-broken": {
      stage: "circle",
      sections: { me, session, circle: moment, privateRoom: withMaya },
      ownCamera: true,
      mediaAway: true,
    },
    "private-broken-staff": {
      stage: "circle",
      sections: {
        me: maya,
        session,
        circle: {
          ...moment,
          seats: moment.seats.map((s) => (s.seat === "s4" ? { ...s, presence: "trouble" } : s)),
        },
        privateRoom: { ...withMaya, with: "s4", name: "Chiara", offeredByMe: true, callBackNumber: null },
      },
      ownCamera: true,
    },
    flagged: {
      stage: "waiting",
      sections: {
        me,
        session,
        waiting: { waitingFor: ["Maya"], started: false, locked: false, again: false },
        care: { flagged: true, readBy: null, called: false, callTakenBy: null },
      },
    },
    "door-flagged": {
      stage: "waiting",
      sections: {
        me: maya,
        session,
        waiting: { waitingFor: [], started: true, locked: false, again: false },
        door: {
          waiting: [atDoor("s3", "Ben", true), atDoor("s8", "Gwen", false)],
          arriving: [],
          gone: [],
          started: true,
          locked: false,
        },
        cards: {
          cards: [
            {
              seat: "s3",
              name: "Ben",
              attestation,
              checkIn: {
                mood: 3,
                event: "My brother rang, after months. We did not find a word to begin with.",
                withWhom: "My brother",
                touched: "Sad first, then relieved that he had.",
                phq9: [2, 2, 3, 2, 1, 2, 1, 0, 2],
                notSafe: false,
              },
              checkInBefore: {
                mood: 5,
                event: "Nothing much.",
                withWhom: null,
                touched: null,
                phq9: [1, 2, 2, 2, 1, 1, 1, 0, 0],
                notSafe: false,
              },
            },
          ],
        },
      },
    },
    alerts: {
      stage: "circle",
      sections: {
        me: maya,
        session,
        circle: circle(seats),
        alerts: {
          flags: [
            {
              id: "f1",
              seat: "s3",
              name: "Ben",
              at: ago(9),
              session: 5,
              notSafe: false,
              ninth: 2,
              ninthBefore: 0,
              readBy: null,
              againAt: null,
            },
          ],
          calls: [{ seat: "s4", name: "Chiara", at: ago(0.2), takenBy: null }],
        },
        cards: {
          cards: [
            { seat: "s4", name: "Chiara", attestation, checkIn: null, checkInBefore: null },
            { seat: "s3", name: "Ben", attestation, checkIn: null, checkInBefore: null },
          ],
        },
      },
      ownCamera: true,
    },
    "alerts-seen": {
      stage: "circle",
      sections: {
        me: maya,
        session,
        circle: circle(seats),
        alerts: {
          flags: [
            {
              id: "f1",
              seat: "s3",
              name: "Ben",
              at: ago(9),
              session: 5,
              notSafe: true,
              ninth: null,
              ninthBefore: null,
              readBy: "Maya",
              againAt: null,
            },
          ],
          calls: [{ seat: "s4", name: "Chiara", at: ago(0.2), takenBy: "Jo" }],
        },
      },
      ownCamera: true,
    },
  };
}
