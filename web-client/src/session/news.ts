import type { Seat } from "../protocol/messages.generated";
import { ofAgenda, ofSight, ofStage } from "./agendaNews";
import { ofScene } from "./sceneNews";
import { ofStudio } from "./studioNews";
import { ofTurns } from "./turnNews";
import type { SessionView } from "./view";

/** What changed, in words: for those who listen to the screen rather than look at it. */
export function news(before: SessionView | null, after: SessionView): string[] {
  if (before === null) {
    return [];
  }
  return [ofMe, ofScene, ofTurns, ofAgenda, ofStudio, ofCircle, ofDoor].flatMap((of) => of(before, after));
}

/** Whether somebody has come to wait at the door who was not there before; whom staff sent there did not come. */
export function someoneArrived(before: SessionView | null, after: SessionView): boolean {
  const known = new Set(before?.sections.door?.waiting.map((w) => w.seat));
  return before !== null && (after.sections.door?.waiting ?? []).some((w) => !known.has(w.seat) && !w.again);
}

function ofMe(before: SessionView, after: SessionView): string[] {
  const [was, is] = [before.sections.me, after.sections.me];
  const words: string[] = [];
  if (before.stage === "waiting" && after.stage === "circle") {
    words.push("You are in the circle now.");
  }
  if (before.stage === "circle" && after.stage === "waiting") {
    words.push("You are in the waiting room again. Your camera and microphone are off.");
  }
  if (was && is && was.hushed !== is.hushed) {
    words.push(is.hushed ? "Your microphone is held for now." : "You may turn your microphone on again.");
  }
  if (was && is && was.cameraStopped !== is.cameraStopped) {
    words.push(is.cameraStopped ? "Your camera is held for now." : "You may turn your camera on again.");
  }
  if (was?.observing && is && !is.observing) {
    words.push("You can be seen and heard now.");
  }
  return was && is ? [...words, ...ofSight(was, is, after)] : words;
}

function ofCircle(before: SessionView, after: SessionView): string[] {
  const [was, is] = [before.sections.circle, after.sections.circle];
  if (!was || !is) {
    return [];
  }
  const me = after.sections.me?.seat;
  const earlier = new Map(was.seats.map((s) => [s.seat, s]));
  const words = is.seats.flatMap((s) => ofSeat(earlier.get(s.seat), s, s.seat === me));
  const there = new Set(is.seats.map((s) => s.seat));
  words.push(
    ...was.seats.filter((s) => !there.has(s.seat)).map((s) => `${s.name} is no longer in the circle.`),
  );
  if (was.locked !== is.locked) {
    words.push(is.locked ? "The room is locked." : "The room is open.");
  }
  return words;
}

function ofSeat(was: Seat | undefined, is: Seat, own: boolean): string[] {
  if (!was) {
    return own ? [] : [`${is.name} is in the circle.`];
  }
  if (was.elsewhere !== is.elsewhere) {
    // What a door has hidden is not news.
    return [];
  }
  const words = ofStage(was, is, own);
  if (own) {
    return words;
  }
  if (was.hand === null && is.hand !== null) {
    words.push(`${is.name} raised a hand: hand ${is.hand}.`);
  }
  if (was.presence !== is.presence) {
    words.push(is.presence === "trouble" ? `${is.name} has connection trouble.` : `${is.name} is back.`);
  }
  return words;
}

function ofDoor(before: SessionView, after: SessionView): string[] {
  const known = new Set(before.sections.door?.waiting.map((w) => w.seat));
  return (after.sections.door?.waiting ?? [])
    .filter((w) => !known.has(w.seat))
    .map((w) => `${w.name} is waiting.`);
}
