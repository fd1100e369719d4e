import type { Source, Trouble } from "../media/Devices";
import type { Ways } from "../media/Links";
import type { Me, NetworkState, Phase, Role, Seat } from "../protocol/messages.generated";
import type { SessionView } from "./view";

/** What went wrong with a device, and what to do. */
export function troubleWords(source: Source, trouble: Trouble): string {
  const device = source === "microphone" ? "microphone" : "camera";
  switch (trouble) {
    case "denied":
      return `The browser does not let Hearth use the ${device}. You can allow it beside the address, or come in without.`;
    case "missing":
      return `No ${device} was found. You can plug one in, or take part without.`;
    case "busy":
      return `The ${device} did not start. Another program may be using it.`;
    case "unsupported":
      return `This browser does not offer a ${device} on this address. You can take part without.`;
  }
}

export function roleWords(role: Role): string | null {
  switch (role) {
    case "therapist":
      return "therapist";
    case "coTherapist":
      return "co-therapist";
    case "member":
      return null;
  }
}

export function phaseWords(phase: Phase): string {
  switch (phase) {
    case "initial":
      return "Initial phase";
    case "middle":
      return "Middle phase";
    case "final":
      return "Final phase";
  }
}

export function isStaff(me: Me | undefined): boolean {
  return me !== undefined && me.role !== "member";
}

/**
 * What a seat says that shows no picture. Who has trouble did not choose it; who chose to be here with less
 * is here all the same, and who has left has no seat.
 */
export function seatWords(seat: Seat, own: boolean): string {
  const [who, is, has] = own ? ["You", "are", "have"] : [seat.name, "is", "has"];
  if (seat.presence === "trouble") {
    return `${who} ${has} connection trouble.`;
  }
  if (seat.paused) {
    return `${who} ${has} paused`;
  }
  if (seat.observing) {
    return `${who} ${is} observing`;
  }
  switch (seat.ladder) {
    case "text":
      return `${who} ${is} here by text`;
    case "audio":
      return `${who} ${is} here by sound only`;
    case "still":
      return `${who} ${is} here without a picture`;
    case "video":
      return seat.microphone ? `${who} ${is} here by voice` : `${who} ${is} listening`;
  }
}

/** What a seat says whose camera is on. Who speaks is shown first; nobody's last picture is ever kept. */
export function pictureWords(resting: boolean, network: NetworkState = "good"): string {
  switch (network) {
    case "noPictureOut":
      return "The network is weak; the picture comes back by itself";
    case "soundOnly":
      return "The network is weak; sound only for now";
    case "good":
      return resting ? "The picture is resting" : "The picture is on its way";
  }
}

/** What does not come through at this moment, if anything that matters to this person. */
export function awayWords(ways: Ways, own: { microphone: boolean; camera: boolean }, others: boolean) {
  if (!ways.in && !ways.out) {
    return "Sound and picture are away. They come back by themselves; you can stay.";
  }
  if (!ways.out && (own.microphone || own.camera)) {
    const what = own.microphone && own.camera ? "hear or see" : own.microphone ? "hear" : "see";
    return `The others cannot ${what} you just now. It comes back by itself.`;
  }
  return !ways.in && others ? "You cannot hear or see the others just now. It comes back by itself." : null;
}

/** The name of a seat in the circle of a view. */
export function nameIn({ sections: { circle } }: SessionView, seat: string): string {
  return circle?.seats.find((s) => s.seat === seat)?.name ?? seat;
}

/** 19:30, as this computer's people write it. */
export function clockWords(at: string | number): string {
  return new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
}

/** Anna · Anna and Jo · Anna, Jo and Sam. */
export function listWords(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

/** How much time is left, without hurry. */
export function timeLeftWords(ms: number): string {
  return ms <= 0 ? "The time is over" : `${Math.max(1, Math.round(ms / 60_000))} min left`;
}

/** For how long something has been so. */
export function sinceWords(ms: number): string {
  const minutes = Math.floor(Math.max(0, ms) / 60_000);
  if (minutes < 1) {
    return "It has been less than a minute.";
  }
  return minutes === 1 ? "It has been a minute." : `It has been ${minutes} minutes.`;
}
