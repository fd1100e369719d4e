import type { Castable, Prepared, PreparedPart, PreparedRoom } from "../../protocol/messages.generated";
import { listWords } from "../../session/words";
import { inRoom } from "./words";

/** What opening would do, in the words of whoever is about to do it. */
export interface Opening {
  /** "3 rooms, 12 minutes." */
  what: string;
  /** A sentence for whoever is not simply in a scene with the part they were given. */
  who: string[];
  /** What stands in the way of showing the parts or of opening. */
  missing: string[];
}

interface Asked {
  prepared: Prepared;
  people: readonly Castable[];
  /** Members of the circle, who stay there if they are in no scene. */
  members: readonly string[];
}

export function openingOf({ prepared, people, members }: Asked): Opening {
  const nameOf = (seat: string) => people.find((person) => person.seat === seat)?.name ?? seat;
  const isHere = (seat: string) => people.find((person) => person.seat === seat)?.here ?? false;
  const names: Names = (seats) => listWords(seats.map(nameOf));
  const rooms = prepared.rooms.map((room) => ({
    ...room,
    going: room.cast.filter((p) => p.answer !== "stay"),
  }));
  const opening = rooms.filter((room) => room.going.some((p) => isHere(p.seat)));
  const there = people.filter((p) => p.here && members.includes(p.seat)).map((p) => p.seat);
  const who =
    prepared.kind === "stage"
      ? onStage(
          rooms.flatMap((room) => room.going),
          there,
          names,
        )
      : inRooms(opening, there, names);
  const late = opening.flatMap((room) => coming(room, prepared, isHere, names));
  return {
    what: `${whatWords(prepared, opening.length)}, ${minutesWords(prepared.minutes)}.`,
    who: [...late, ...who],
    missing: missingOf(prepared, rooms, isHere),
  };
}

type Going = PreparedRoom & { going: PreparedPart[] };

type Names = (seats: readonly string[]) => string;

/** Whoever does not play watches, and is neither seen nor heard until it is over. */
function onStage(cast: PreparedPart[], there: readonly string[], names: Names): string[] {
  const acting = cast.filter((p) => p.answer !== "watch" && p.part !== "observer").map((p) => p.seat);
  const watching = there.filter((seat) => !acting.includes(seat));
  return watching.length === 0
    ? []
    : [`${names(watching)} ${watching.length > 1 ? "watch" : "watches"}, microphone and camera held.`];
}

function inRooms(rooms: readonly Going[], there: readonly string[], names: Names): string[] {
  const inScene = new Set(rooms.flatMap((room) => room.going.map((p) => p.seat)));
  const staying = there.filter((seat) => !inScene.has(seat));
  const watching = rooms.flatMap(({ going, breakout }) => {
    const seats = going.filter((p) => p.answer === "watch" && p.part !== "observer").map((p) => p.seat);
    return seats.length === 0
      ? []
      : [`${names(seats)} ${seats.length > 1 ? "watch" : "watches"} in room ${breakout}.`];
  });
  return staying.length === 0
    ? watching
    : [...watching, `${names(staying)} ${stays(staying.length)} in the circle.`];
}

function coming(
  { going, breakout }: Going,
  { kind }: Prepared,
  isHere: (seat: string) => boolean,
  names: Names,
) {
  const late = going.map((p) => p.seat).filter((seat) => !isHere(seat));
  const are = late.length > 1 ? "are" : "is";
  return late.length === 0
    ? []
    : [
        `${names(late)} ${are} not here yet, and ${late.length > 1 ? "join" : "joins"} ${kind === "stage" ? "the stage" : `room ${breakout}`} later.`,
      ];
}

function stays(count: number): string {
  return count > 1 ? "stay" : "stays";
}

function whatWords({ kind }: Prepared, rooms: number): string {
  if (kind === "stage") {
    return "One scene on the stage";
  }
  return rooms === 1 ? "1 room" : `${rooms === 0 ? "No" : rooms} rooms`;
}

export function minutesWords(minutes: number): string {
  return minutes === 1 ? "1 minute" : `${minutes} minutes`;
}

function missingOf({ kind }: Prepared, rooms: Going[], isHere: (seat: string) => boolean): string[] {
  if (rooms.every((room) => room.cast.length === 0)) {
    return ["Nobody is placed yet."];
  }
  return rooms
    .filter((room) => room.cast.length > 0)
    .flatMap((room) => {
      const where = kind === "stage" ? "The stage" : `Room ${room.breakout}`;
      const there = room.going.filter((p) => isHere(p.seat));
      const alone = kind === "breakouts" && there.length === 1;
      return [
        room.text === null && `${where} has no scene yet.`,
        alone && `Somebody would be alone ${inRoom(kind, room.breakout)}.`,
      ].filter((words) => words !== false);
    });
}
