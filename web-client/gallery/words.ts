import type { NetworkState } from "../src/protocol/messages.generated";
import { Chat } from "../src/session/Chat";
import { NotesDesk } from "../src/session/NotesDesk";
import { Observed } from "../src/session/Observed";
import { StudioDesk } from "../src/session/StudioDesk";
import { Warmth } from "../src/session/Warmth";
import type { Desk } from "../src/ui/SeatContext";
import type { Sample } from "./samples";

/** The part of a desk that a sample fills with words, signs and measures. */
export function wordsOf(
  sample: Sample,
): Pick<Desk, "chat" | "warmth" | "studio" | "notes" | "shares" | "networks" | "network" | "withYou"> {
  const chat = new Chat();
  for (const feed of sample.feeds ?? []) {
    chat.take({ type: "feed", whole: true, ...feed }, sample.sections.me);
  }
  chat.shown.set(sample.chat ?? false);
  const shares = Object.entries(sample.shares ?? {}).map(([seat, seconds]) => ({ seat, seconds }));
  const warmth = new Warmth();
  warmth.seats.set(new Set(sample.warm ? [sample.warm] : []));
  const studio = new StudioDesk();
  studio.shown.set(sample.studio ?? false);
  studio.heard(sample.voices ?? []);
  const notes = new NotesDesk();
  if (sample.notes) {
    notes.call();
  }
  const mine = sample.sections.me?.seat;
  return {
    chat,
    warmth,
    studio,
    notes,
    shares: new Observed(sample.shares ? { measured: true, shares } : null),
    networks: new Observed(new Map(Object.entries(sample.networks ?? {}))),
    network: { state: new Observed<NetworkState>(mine ? (sample.networks?.[mine] ?? "good") : "good") },
    withYou: () => undefined,
  };
}
