import { createRoot } from "react-dom/client";
import { Devices } from "../src/media/Devices";
import type { Own } from "../src/media/OwnMedia";
import { Slots } from "../src/media/Slots";
import { Speakers } from "../src/media/Speakers";
import { Speaking } from "../src/media/Speaking";
import type { Status } from "../src/protocol/Connection";
import { Observed } from "../src/session/Observed";
import type { Notice } from "../src/session/SeatSession";
import type { SessionView } from "../src/session/view";
import "../src/ui/fonts.css";
import "../src/ui/theme.css";
import { Elsewhere, NoSeat, Welcome } from "../src/ui/join/Words";
import { type Desk, SeatContext } from "../src/ui/SeatContext";
import { Stages } from "../src/ui/SeatScreen";
import { TodayCard } from "../src/ui/staff/TodayCard";
import { answerSeat, SEAT_PAGES } from "./agreements";
import { DESK } from "./desk";
import { GROUP_PAGES } from "./groups";
import { fillBook } from "./help";
import { answerNotes, NOTES_PAGES } from "./notes";
import { answerPanel } from "./panel";
import { portrait } from "./portraits";
import { SAMPLES, type Sample } from "./samples";
import { wordsOf } from "./words";

// Every screen from a sample view, without a server: /gallery/#circle. Not part of the build.
// /gallery/?press=More,Sounds#circle presses buttons by their names first.

function deskOf(sample: Sample): Desk {
  const { me, circle } = sample.sections;
  const slots = new Slots(() => -1);
  const shown = (circle?.seats ?? [])
    .map((seat, i) => ({ seat, i }))
    .filter(({ seat }) => seat.seat !== me?.seat && seat.camera);
  slots.connected(
    new Map(
      shown.map(({ i }) => {
        const [video] = portrait(i).getVideoTracks();
        return [i, { audio: video as MediaStreamTrack, video: video as MediaStreamTrack }];
      }),
    ),
  );
  slots.announce({
    type: "slots",
    version: 1,
    slots: shown.map(({ seat, i }) => ({
      slot: i,
      seat: seat.seat,
      microphone: seat.microphone,
      camera: !sample.resting?.includes(seat.seat),
    })),
  });
  if (sample.mediaAway) {
    slots.connected(new Map());
  }
  const speaking = new Speaking();
  const mine = (circle?.seats ?? []).findIndex((s) => s.seat === me?.seat);
  setInterval(
    () =>
      speaking.heard({
        type: "levels",
        levels: sample.speaking ? [{ seat: sample.speaking, dBov: -20 }] : [],
      }),
    300,
  );
  const speakers = new Speakers();
  speakers.blocked.set(sample.blocked ?? false);
  const nothing = async () => ({ type: "withdrawn" }) as const;
  return {
    session: "g1-5",
    status: new Observed<Status>({ kind: sample.away ? "reconnecting" : "open" }),
    view: new Observed<SessionView | null>({
      seq: 1,
      stage: sample.stage,
      sections: sample.sections,
      clockOffset: 0,
    }),
    notice: new Observed<Notice | null>(sample.notice ? { words: sample.notice } : null),
    news: new Observed({ seq: 0, lines: [] as string[] }),
    ...wordsOf(sample),
    devices: new Devices(),
    slots,
    speakers,
    speaking,
    ways: new Observed({ out: !sample.mediaAway, in: !sample.mediaAway }),
    prefer: () => undefined,
    own: {
      state: new Observed<Own>({
        microphone: sample.ownCamera && me?.microphone ? "on" : "off",
        camera: sample.ownCamera ? "on" : "off",
        picture: sample.ownCamera ? portrait(mine) : null,
      }),
      turn: async () => undefined,
      reopen: async () => undefined,
    },
    do: nothing,
    tell: () => undefined,
    takeOver: () => undefined,
    leave: async () => undefined,
    turnBackOn: async () => undefined,
  };
}

fillBook();
const name = location.hash.slice(1);
answerSeat(name);
answerNotes();
answerPanel(name, SAMPLES[name]);
const sample = SAMPLES[name];
const pages: Record<string, () => React.ReactNode> = {
  welcome: () => <Welcome />,
  card: () => {
    const [card] = SAMPLES["door-flagged"]?.sections.cards?.cards ?? [];
    return card && <TodayCard card={card} />;
  },
  unknown: () => <NoSeat why="unknown" />,
  elsewhere: () => <Elsewhere onTakeOver={() => undefined} />,
  ...SEAT_PAGES,
  ...GROUP_PAGES,
  ...DESK,
  ...NOTES_PAGES,
};
const page = pages[name];
const root = createRoot(document.getElementById("app") as HTMLElement);
if (sample) {
  root.render(
    <SeatContext value={deskOf(sample)}>
      <Stages onAgain={() => undefined} mayAskAgain={false} />
    </SeatContext>,
  );
} else if (page) {
  root.render(page());
} else {
  root.render(
    <ul>
      {[...Object.keys(SAMPLES), ...Object.keys(pages)].map((n) => (
        <li key={n}>
          <a href={`#${n}`} onClick={() => setTimeout(() => location.reload())}>
            {n}
          </a>
        </li>
      ))}
    </ul>,
  );
}

async function press(names: readonly string[]) {
  for (const each of names) {
    await new Promise((later) => setTimeout(later, 300));
    const all = [...document.querySelectorAll("button")];
    all.find((b) => (b.getAttribute("aria-label") ?? b.textContent)?.trim() === each)?.click();
  }
}

void press(new URLSearchParams(location.search).get("press")?.split(",") ?? []);
