import { useEffect, useState } from "react";
import { NotesDesk } from "../session/NotesDesk";
import { ReadMarks } from "../session/ReadMarks";
import { SeatSession } from "../session/SeatSession";
import type { SessionView } from "../session/view";
import { AgreementScreen } from "./agreement/AgreementScreen";
import { QuickExit } from "./care/QuickExit";
import { CheckInScreen } from "./checkin/CheckInScreen";
import { CircleScreen } from "./circle/CircleScreen";
import { StaffNotes } from "./circle/StaffNotes";
import { DevicesScreen } from "./devices/DevicesScreen";
import { EndedScreen } from "./ended/EndedScreen";
import { type Nowhere, sessionOf } from "./join/seatOf";
import { Elsewhere, NoSeat, OutOfStep, Words } from "./join/Words";
import { ConnectionLine, NewsLine, NoticeLine } from "./parts/StatusLines";
import { SeatContext, useDesk, useObserved } from "./SeatContext";
import { TodayScreen } from "./today/TodayScreen";
import { WaitingScreen } from "./waiting/WaitingScreen";

/** `/s/{seat}`: finds today's session of the seat and sits down in it. */
export function SeatScreen({ seat }: { seat: string }) {
  const [session, setSession] = useState<SeatSession | Nowhere | null>(null);
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each try asks anew which session it is
  useEffect(() => {
    let opened: SeatSession | null = null;
    let gone = false;
    void sessionOf(seat).then((found) => {
      if (gone) {
        return;
      }
      opened = typeof found === "string" ? null : sitDown(seat, found.session);
      setSession(opened ?? (typeof found === "string" ? found : null));
    });
    const away = () => opened?.close();
    window.addEventListener("pagehide", away);
    return () => {
      gone = true;
      window.removeEventListener("pagehide", away);
      away();
    };
  }, [seat, tries]);

  if (typeof session === "string") {
    return <NoSeat why={session} />;
  }
  return session === null ? (
    <Arriving />
  ) : (
    <SeatContext value={session}>
      <Stages onAgain={() => setTries(tries + 1)} mayAskAgain={tries === 0} />
    </SeatContext>
  );
}

/** Drawn from the view alone; what the view does not hold cannot be on the screen. */
export function Stages(props: { onAgain: () => void; mayAskAgain: boolean }) {
  return (
    <>
      <Stage {...props} />
      <StaffNotes />
    </>
  );
}

function Stage({ onAgain, mayAskAgain }: { onAgain: () => void; mayAskAgain: boolean }) {
  const desk = useDesk();
  const status = useObserved(desk.status);
  const view = useObserved(desk.view);
  const wrong = status.kind === "closed" && status.why === "wrongSession";
  useEffect(() => {
    // The session of this seat may have changed since the page was opened.
    if (wrong && mayAskAgain) {
      onAgain();
    }
  }, [wrong, mayAskAgain, onAgain]);

  if (view?.stage === "ended") {
    return <EndedScreen why={view.sections.ended?.why ?? "ended"} onComeBack={onAgain} />;
  }
  if (status.kind === "elsewhere") {
    return <Elsewhere onTakeOver={() => desk.takeOver()} />;
  }
  if (status.kind === "closed") {
    switch (status.why) {
      case "ended":
      case "removed":
        return <EndedScreen why={status.why} />;
      case "notUnderstood":
        return <OutOfStep />;
      case "signedOut":
      case "wrongSession":
        return <NoSeat why="unknown" />;
    }
  }
  if (view === null) {
    return <Arriving />;
  }
  return (
    <>
      <ConnectionLine />
      <Screen view={view} />
      {view.stage !== "circle" && <NoticeLine />}
      <NewsLine />
      <QuickExit />
    </>
  );
}

function Screen({ view }: { view: SessionView }) {
  switch (view.stage) {
    case "agreement":
      return <AgreementScreen />;
    case "attestation":
      return <TodayScreen />;
    case "deviceCheck":
      return <DevicesScreen />;
    case "waiting":
      return <WaitingScreen />;
    case "circle":
      return <CircleScreen />;
    case "ended":
      return <EndedScreen why={view.sections.ended?.why ?? "ended"} />;
    case "checkIn":
      return <CheckInScreen />;
  }
}

function Arriving() {
  return (
    <Words title="One moment">
      <p role="status">Finding your seat…</p>
    </Words>
  );
}

function sitDown(seat: string, session: string): SeatSession {
  const address = new URL(
    `/channel/${encodeURIComponent(session)}?seat=${encodeURIComponent(seat)}`,
    location.href,
  );
  address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
  const key = `hearth-held-${seat}`;
  const held = sessionStorage.getItem(key) !== null;
  const opened = new SeatSession({
    url: address.href,
    session,
    notes: new NotesDesk(sessionStorage, `hearth-notes-shown-${seat}`),
    client: randomClient(),
    takeOver: held && wasReloaded(),
    heldBefore: held,
    onHeld: (holds) => (holds ? sessionStorage.setItem(key, "1") : sessionStorage.removeItem(key)),
    marks: new ReadMarks(sessionStorage, `hearth-read-${session}-${seat}`),
  });
  window.addEventListener("online", () => opened.hurry());
  // A page kept aside by the browser has let go of its seat; only a fresh one may sit down again.
  window.addEventListener("pageshow", (event) => event.persisted && location.reload());
  opened.open();
  return opened;
}

function wasReloaded(): boolean {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return navigation?.type === "reload";
}

function randomClient(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((b) => b.toString(16).padStart(2, "0")).join("");
}
