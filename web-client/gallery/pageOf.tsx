import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Devices } from "../src/media/Devices";
import type { Own } from "../src/media/OwnMedia";
import type { SlotTracks } from "../src/media/PeerLink";
import { Slots } from "../src/media/Slots";
import { Speakers } from "../src/media/Speakers";
import { Speaking } from "../src/media/Speaking";
import type { Status } from "../src/protocol/Connection";
import { Observed } from "../src/session/Observed";
import type { Notice } from "../src/session/SeatSession";
import type { SessionView } from "../src/session/view";
import { type Desk, SeatContext } from "../src/ui/SeatContext";
import { Stages } from "../src/ui/SeatScreen";
import { SAMPLES, type Sample } from "./samples";
import { wordsOf } from "./words";

const nothing = async () => ({ type: "withdrawn" }) as const;

function desk(sample: Sample, own: Own): Desk {
  return {
    session: "g1-5",
    status: new Observed<Status>({ kind: "open" }),
    view: new Observed<SessionView | null>({ seq: 1, ...sample, clockOffset: 0 }),
    notice: new Observed<Notice | null>(sample.notice ? { words: sample.notice } : null),
    news: new Observed({ seq: 0, lines: [] as string[] }),
    ...wordsOf(sample),
    devices: new Devices(),
    slots: slotsOf(sample),
    speakers: new Speakers(),
    speaking: new Speaking(),
    ways: new Observed({ out: true, in: true }),
    prefer: () => undefined,
    own: { state: new Observed(own), turn: async () => undefined, reopen: async () => undefined },
    do: nothing,
    tell: () => undefined,
    takeOver: () => undefined,
    leave: async () => undefined,
    turnBackOn: async () => undefined,
  };
}

/** Everybody whose camera is on has a slot, in a browser that has such things. */
function slotsOf(sample: Sample): Slots {
  const slots = new Slots();
  const shown = (sample.sections.circle?.seats ?? []).filter((s) => s.camera);
  if (sample.resting && "MediaStream" in globalThis) {
    slots.connected(new Map(shown.map((_, i) => [i, { audio: {}, video: {} } as unknown as SlotTracks])));
    slots.announce({
      type: "slots",
      version: 1,
      slots: shown.map(({ seat }, slot) => ({
        slot,
        seat,
        microphone: true,
        camera: !sample.resting?.includes(seat),
      })),
    });
  }
  return slots;
}

/** A sample as a page, drawn without a browser. */
export function pageOf(name: string, own: Own["microphone"] = "off"): string {
  const sample = SAMPLES[name];
  if (!sample) {
    throw new Error(`no sample ${name}`);
  }
  const screen: ReactElement = (
    <SeatContext value={desk(sample, { microphone: own, camera: own, picture: null })}>
      <Stages onAgain={() => undefined} mayAskAgain={false} />
    </SeatContext>
  );
  return renderToStaticMarkup(screen);
}

/** The names of all buttons: aria-label, or else what is written on them. */
export function buttonsOf(html: string): string[] {
  return [...html.matchAll(/<button([^>]*)>(.*?)<\/button>/gs)].map(([, attributes = "", inside = ""]) =>
    (/aria-label="([^"]*)"/.exec(attributes)?.[1] ?? inside.replace(/<[^>]*>/g, "")).replaceAll(
      "&#x27;",
      "'",
    ),
  );
}
