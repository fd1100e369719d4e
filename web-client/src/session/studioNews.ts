import type { PlayingRoom, PreparedPart, StudioView } from "../protocol/messages.generated";
import type { SessionView } from "./view";
import { listWords } from "./words";

/** Staff: what happens in rooms where they are not. */
export function ofStudio(before: SessionView, after: SessionView): string[] {
  const [was, is] = [before.sections.studio, after.sections.studio];
  if (!was || !is) {
    return [];
  }
  return [...ofAnswers(was, is), ...ofRooms(was, is), ...ofTapIns(was, is), ...ofReturn(was, is)];
}

/** The rooms that ask for help just now. */
export function roomsAsking({ sections: { studio } }: SessionView): PlayingRoom[] {
  return studio?.playing?.rooms.filter((room) => room.helpAt !== null) ?? [];
}

/** Of calls for help those that were not there before. */
export function newlyAsking(before: SessionView | null, after: SessionView): PlayingRoom[] {
  const known = new Set(before && roomsAsking(before).map(callOf));
  return roomsAsking(after).filter((room) => !known.has(callOf(room)));
}

function callOf({ breakout, helpAt }: PlayingRoom): string {
  return `${breakout} ${helpAt}`;
}

export function castName({ people }: StudioView, seat: string | null): string {
  return people.find((person) => person.seat === seat)?.name ?? "Somebody";
}

const RATHER = { watch: "would rather watch", stay: "stays in the circle" };

function parts(studio: StudioView): PreparedPart[] {
  return studio.prepared?.shown ? studio.prepared.rooms.flatMap((room) => room.cast) : [];
}

function ofAnswers(was: StudioView, is: StudioView): string[] {
  const before = new Map(parts(was).map((part) => [part.seat, part.answer]));
  const fresh = parts(is).filter((part) => before.has(part.seat) && before.get(part.seat) !== part.answer);
  const words = fresh.flatMap(({ seat, answer }) =>
    answer === "watch" || answer === "stay" ? [`${castName(is, seat)} ${RATHER[answer]}.`] : [],
  );
  const all = parts(is);
  return fresh.length > 0 && all.every((part) => part.answer !== null)
    ? [...words, "Everyone has answered."]
    : words;
}

function ofRooms(was: StudioView, is: StudioView): string[] {
  const stage = is.playing?.kind === "stage";
  return (is.playing?.rooms ?? []).flatMap((room) => {
    const before = was.playing?.rooms.find(({ breakout }) => breakout === room.breakout);
    const where = stage ? "The scene on the stage" : `Room ${room.breakout}`;
    const words: string[] = [];
    if (room.helpAt !== null && room.helpAt !== (before?.helpAt ?? null)) {
      words.push(`${castName(is, room.helpBy)} asks for help in room ${room.breakout}.`);
    }
    if (before && before.state !== room.state && room.state === "stopped") {
      words.push(`${where} has stopped.`);
    }
    if (before && before.state !== room.state && room.state === "steppingOut") {
      words.push(`${where}: stepping out of role.`);
    }
    return words;
  });
}

function ofTapIns(was: StudioView, is: StudioView): string[] {
  const known = new Set(was.playing?.tapIns.map(({ seat, part }) => `${seat} ${part}`));
  return (is.playing?.tapIns ?? [])
    .filter(({ seat, part }) => !known.has(`${seat} ${part}`))
    .map(({ seat, part }) => `${castName(is, seat)} asks to take over ${part}.`);
}

function ofReturn(was: StudioView, is: StudioView): string[] {
  if (was.playing === null) {
    return [];
  }
  if (is.playing === null) {
    return ["Everyone is back in the circle."];
  }
  const open = is.playing.rooms.map((room) => room.breakout);
  const back = was.playing.rooms.filter((room) => !open.includes(room.breakout));
  return back.length === 0 || was.playing.kind === "stage"
    ? []
    : [`${listWords(back.map((room) => `Room ${room.breakout}`))} ${back.length > 1 ? "are" : "is"} back.`];
}
