import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakePeerConnection } from "../media/FakePeerConnection";
import { FakeSocket } from "../protocol/FakeSocket";
import type { Me, Sections, Stage } from "../protocol/messages.generated";
import { choices } from "./choices";
import { NotesDesk } from "./NotesDesk";
import { ReadMarks } from "./ReadMarks";
import { SeatSession } from "./SeatSession";

const me: Me = {
  seat: "s1",
  role: "member",
  name: "Anna",
  observing: false,
  microphone: false,
  camera: false,
  hushed: false,
  cameraStopped: false,
  microphoneHeld: null,
  watching: false,
  paused: false,
  ladder: "video",
  pins: [],
  pinnedBy: [],
  turnBackOn: null,
};

let held: boolean[];

function sit(): SeatSession {
  const session = new SeatSession({
    url: "ws://hearth/channel/x?seat=s1",
    session: "x",
    notes: new NotesDesk(),
    client: "page",
    takeOver: false,
    heldBefore: false,
    onHeld: (holds) => held.push(holds),
    marks: new ReadMarks(null, ""),
  });
  session.devices.open = async () => ({ track: { stop: () => undefined } as unknown as MediaStreamTrack });
  session.open();
  FakeSocket.last.welcome();
  return session;
}

function show(seq: number, stage: Stage, sections: Partial<Sections>): void {
  FakeSocket.last.deliver({ type: "view", seq, stage, sections, now: "2026-11-23T18:00:00Z" });
}

async function link(fence: number): Promise<void> {
  const links = [{ id: "main", publishes: ["microphone" as const], slots: [0] }];
  FakeSocket.last.deliver({ type: "links", fence, links, levels: false, iceServers: [], relayOnly: false });
  await vi.advanceTimersByTimeAsync(0);
}

/** Hears the same half-loud tone for ever. */
function fakeAudioContext(made: { closed: boolean }[]) {
  return class {
    private readonly self = { closed: false };
    constructor() {
      made.push(this.self);
    }
    createAnalyser = () => ({
      fftSize: 0,
      getFloatTimeDomainData: (samples: Float32Array) => samples.fill(0.5),
    });
    createMediaStreamSource = () => ({ connect: () => undefined });
    close = async () => {
      this.self.closed = true;
    };
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("WebSocket", FakeSocket);
  vi.stubGlobal("RTCPeerConnection", FakePeerConnection);
  vi.stubGlobal("RTCRtpReceiver", { getCapabilities: () => null });
  vi.stubGlobal("MediaStream", class {});
  FakeSocket.all = [];
  FakePeerConnection.all = [];
  held = [];
});

afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the session of a seat", () => {
  it("shows a refusal in the server's words", async () => {
    const session = sit();
    const answer = session.do({ type: "raiseHand" });
    const id = FakeSocket.last.ofType("raiseHand")[0]?.id ?? "";
    FakeSocket.last.deliver({ type: "refused", id, rule: "WR1", words: "You are in the waiting room." });
    await answer;
    expect(session.notice.get()?.words).toBe("You are in the waiting room.");
  });

  it("lets the page's title be calm when the seat is taken over", () => {
    vi.stubGlobal("document", { title: "Hearth" });
    choices.supportSound.set(false);
    sit();
    const calls = [{ seat: "s2", name: "Ben", at: "2026-11-23T18:00:00Z", takenBy: null }];
    show(1, "circle", { me: { ...me, role: "therapist" }, alerts: { flags: [], calls } });
    expect(document.title).toBe("● Support: Ben · Hearth");
    FakeSocket.last.break(4409);
    expect(document.title).toBe("Hearth");
    choices.supportSound.set(true);
  });

  it("begins anew when a view does not follow the one before", () => {
    const session = sit();
    show(1, "circle", { me });
    show(3, "circle", { me: { ...me, hushed: true } });
    expect(session.view.get()?.sections.me?.hushed).toBe(false);
    vi.advanceTimersByTime(400);
    expect(FakeSocket.all).toHaveLength(2);
  });

  it("keeps the screen through a break, and the connection with the same fence", async () => {
    const session = sit();
    show(1, "circle", { me });
    await link(4);
    FakeSocket.last.break();
    expect(session.view.get()?.stage).toBe("circle");
    expect(session.status.get()).toEqual({ kind: "reconnecting" });
    vi.advanceTimersByTime(400);
    FakeSocket.last.welcome();
    await link(4);
    expect(FakePeerConnection.all).toHaveLength(1);
    expect(FakePeerConnection.last.closed).toBe(false);
  });

  it("sends the same microphone again after the server has started anew", async () => {
    const session = sit();
    show(1, "circle", { me });
    await link(4);
    void session.own.turn("microphone", true);
    await vi.advanceTimersByTimeAsync(0);
    show(2, "circle", { me: { ...me, microphone: true } });
    const [track] = FakePeerConnection.last.transceivers[0]?.sent ?? [];
    FakeSocket.last.break();
    vi.advanceTimersByTime(400);
    FakeSocket.last.welcome();
    show(1, "circle", { me: { ...me, microphone: true } });
    await link(9);
    expect(FakePeerConnection.all).toHaveLength(2);
    expect(track).toBeDefined();
    expect(FakePeerConnection.last.transceivers[0]?.sent).toEqual([track]);
  });

  it.each(["ended", "left"] as const)("lets go of everything when it is over: %s", async (why) => {
    sit();
    show(1, "circle", { me });
    await link(4);
    show(2, "ended", { circle: null, ended: { why, nextMeeting: null } });
    expect(FakePeerConnection.last.closed).toBe(true);
    expect(FakeSocket.last.closedWith).toBe(1000);
    vi.advanceTimersByTime(60_000);
    expect(FakeSocket.all).toHaveLength(1);
    expect(held).toEqual([true, false]);
  });

  it("keeps the channel of who was removed, without sound and picture, until staff allow them back", async () => {
    const session = sit();
    show(1, "circle", { me });
    await link(4);
    show(2, "ended", { circle: null, ended: { why: "removed", nextMeeting: null } });
    expect(FakePeerConnection.last.closed).toBe(true);
    expect(session.status.get()).toEqual({ kind: "open" });
    expect(held).toEqual([true]);
    show(3, "deviceCheck", { ended: null });
    expect(session.view.get()?.stage).toBe("deviceCheck");
    expect(session.notice.get()?.words).toContain("You can come back now");
  });

  it("leaves the circle's links and words behind when staff send it back to wait", async () => {
    const session = sit();
    show(1, "circle", { me });
    await link(4);
    const line = { line: 1, from: "s2", name: "Ben", with: null, at: "2026-11-23T18:00:00Z", text: "hello" };
    FakeSocket.last.deliver({ type: "feed", name: "circle", whole: true, lines: [line] });
    session.chat.draft("everyone", "not yet sent");
    const waiting = { waitingFor: ["Maya"], started: true, locked: false, again: true };
    show(2, "waiting", { circle: null, waiting });
    expect(FakePeerConnection.last.closed).toBe(true);
    expect(session.chat.feeds.get().circle).toEqual([]);
    expect(session.chat.drafts.get().get("everyone")).toBe("");
    expect(session.status.get()).toEqual({ kind: "open" });
    const before = FakePeerConnection.all.length;
    show(3, "circle", { waiting: null });
    await link(5);
    expect(FakePeerConnection.all).toHaveLength(before + 1);
  });

  it("lets go of the media when the seat is taken over elsewhere", async () => {
    const session = sit();
    show(1, "circle", { me });
    await link(4);
    FakeSocket.last.break(4409);
    expect(session.status.get()).toEqual({ kind: "elsewhere" });
    expect(FakePeerConnection.last.closed).toBe(true);
  });

  it("sends a picture as small as the server says, and says how large the others are shown", async () => {
    const session = sit();
    show(1, "circle", { me });
    const links = [{ id: "main", publishes: ["camera" as const], slots: [0] }];
    FakeSocket.last.deliver({
      type: "links",
      fence: 1,
      links,
      levels: false,
      iceServers: [],
      relayOnly: false,
    });
    FakeSocket.last.deliver({ type: "picture", height: 240, framesPerSecond: 15, bitsPerSecond: 210_000 });
    session.prefer(new Map([[0, "medium"]]));
    await vi.advanceTimersByTimeAsync(0);
    expect(FakePeerConnection.last.transceivers[0]?.encoding.maxBitrate).toBe(210_000);
    expect(FakeSocket.last.ofType("prefer")).toEqual([{ type: "prefer", slot: 0, quality: "medium" }]);
    FakeSocket.last.break();
    await vi.advanceTimersByTimeAsync(400);
    FakeSocket.last.welcome();
    FakeSocket.last.deliver({
      type: "links",
      fence: 1,
      links,
      levels: false,
      iceServers: [],
      relayOnly: false,
    });
    expect(FakeSocket.last.ofType("prefer")).toHaveLength(1);
  });

  it("measures the microphone only where the server asks for levels, and lets go of it with the links", async () => {
    const contexts: { closed: boolean }[] = [];
    vi.stubGlobal("AudioContext", fakeAudioContext(contexts));
    const session = sit();
    show(1, "circle", { me });
    const links = [{ id: "main", publishes: ["microphone" as const], slots: [] }];
    const levels = async (fence: number, wanted: boolean) => {
      FakeSocket.last.deliver({
        type: "links",
        fence,
        links,
        levels: wanted,
        iceServers: [],
        relayOnly: false,
      });
      await vi.advanceTimersByTimeAsync(500);
    };
    await levels(1, false);
    void session.own.turn("microphone", true);
    await vi.advanceTimersByTimeAsync(0);
    show(2, "circle", { me: { ...me, microphone: true } });
    expect(contexts).toEqual([]);
    await levels(2, true);
    expect(FakeSocket.last.ofType("level").map((l) => l.dBov)).toEqual([-6, -6]);
    show(3, "circle", { me: { ...me, microphone: false, hushed: true } });
    expect(contexts).toEqual([{ closed: true }]);
    expect(FakeSocket.last.ofType("level").at(-1)?.dBov).toBe(-127);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(FakeSocket.last.ofType("level")).toHaveLength(3);
  });

  it("stops camera and microphone before it asks to leave", async () => {
    const session = sit();
    show(1, "circle", { me });
    await link(4);
    void session.leave();
    expect(FakePeerConnection.last.closed).toBe(true);
    expect(FakeSocket.last.ofType("leave")).toHaveLength(1);
  });
});
