import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Connection, type Status } from "./Connection";
import { FakeSocket } from "./FakeSocket";

const statuses: Status[] = [];
let there: boolean;

function connection(more: { takeOver?: boolean; heldBefore?: boolean } = {}): Connection {
  const made = new Connection({
    url: "ws://hearth/channel/x?seat=s1",
    client: "page",
    takeOver: false,
    heldBefore: false,
    knock: async () => there,
    onMessage: () => undefined,
    onStatus: (status) => statuses.push(status),
    random: () => 0,
    ...more,
  });
  made.open();
  return made;
}

const now = () => statuses.at(-1);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("WebSocket", FakeSocket);
  FakeSocket.all = [];
  statuses.length = 0;
  there = true;
});

afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the connection of a seat", () => {
  it("says hello first, with the page's own client and without taking over", () => {
    connection();
    FakeSocket.last.accept();
    expect(FakeSocket.last.subprotocol).toBe("hearth.v1");
    expect(FakeSocket.last.sent).toEqual([
      { type: "hello", id: "page.1", protocol: 1, client: "page", takeOver: null },
    ]);
  });

  it("sends a command after the welcome and settles it with its answer", async () => {
    const seat = connection();
    const sent = seat.send({ type: "raiseHand" });
    FakeSocket.last.accept();
    expect(FakeSocket.last.ofType("raiseHand")).toEqual([]);
    FakeSocket.last.deliver({ type: "welcome", protocol: 1, seat: "s1", session: "x" });
    expect(FakeSocket.last.ofType("raiseHand")).toEqual([{ type: "raiseHand", id: sent.id }]);
    FakeSocket.last.deliver({ type: "done", id: sent.id });
    expect(await sent.answer).toEqual({ type: "done", id: sent.id });
  });

  it("sends unanswered commands again after a break, in their order and under the same ids", () => {
    const seat = connection();
    FakeSocket.last.welcome();
    const answered = seat.send({ type: "turnMicrophone", on: true });
    const first = seat.send({ type: "raiseHand" });
    FakeSocket.last.deliver({ type: "done", id: answered.id });
    FakeSocket.last.break();
    const second = seat.send({ type: "lowerHand", seat: null });
    vi.advanceTimersByTime(400);
    FakeSocket.last.welcome();
    expect(FakeSocket.all).toHaveLength(2);
    expect(FakeSocket.last.sent.map((m) => ("id" in m ? m.id : ""))).toEqual(["page.5", first.id, second.id]);
  });

  it("keeps the client but never repeats an id for hello", () => {
    connection();
    FakeSocket.last.welcome();
    const before = FakeSocket.last.ofType("hello")[0];
    FakeSocket.last.break();
    vi.advanceTimersByTime(400);
    FakeSocket.last.accept();
    const after = FakeSocket.last.ofType("hello")[0];
    expect(after?.client).toBe(before?.client);
    expect(after?.id).not.toBe(before?.id);
  });

  it("pings every 1.5 s and gives a socket up that is silent for 3.5 s", () => {
    connection();
    FakeSocket.last.welcome();
    vi.advanceTimersByTime(1_500);
    const socket = FakeSocket.last;
    expect(socket.ofType("ping")).toHaveLength(1);
    vi.advanceTimersByTime(1_500);
    expect(now()).toEqual({ kind: "open" });
    vi.advanceTimersByTime(500);
    expect(now()).toEqual({ kind: "reconnecting" });
    expect(socket.closedWith).toBe(1000);
  });

  it("does not give up because the browser let its timers sleep", () => {
    connection();
    FakeSocket.last.welcome();
    vi.setSystemTime(Date.now() + 60_000);
    vi.advanceTimersByTime(500);
    expect(now()).toEqual({ kind: "open" });
    expect(FakeSocket.last.ofType("ping")).toHaveLength(1);
  });

  it("takes any message for life", () => {
    connection();
    FakeSocket.last.welcome();
    for (let i = 0; i < 10; i++) {
      vi.advanceTimersByTime(2_000);
      FakeSocket.last.deliver({ type: "levels", levels: [] });
    }
    expect(now()).toEqual({ kind: "open" });
    expect(FakeSocket.all).toHaveLength(1);
  });

  it("gives up a socket that is not welcomed within 4 s, and waits longer each time up to 1.5 s", async () => {
    connection();
    FakeSocket.last.welcome();
    FakeSocket.last.break();
    const opened: number[] = [];
    for (let i = 0; i < 5; i++) {
      const start = Date.now();
      const count = FakeSocket.all.length;
      while (FakeSocket.all.length === count) {
        await vi.advanceTimersByTimeAsync(50);
      }
      opened.push(Date.now() - start);
      FakeSocket.last.break();
    }
    expect(opened).toEqual([300, 600, 1200, 1500, 1500]);
    await vi.advanceTimersByTimeAsync(2_000);
    const hanging = FakeSocket.last;
    await vi.advanceTimersByTimeAsync(6_000);
    expect(FakeSocket.last).not.toBe(hanging);
  });

  it("opens no further socket while the server does not answer at all, and one as soon as it does", async () => {
    const seat = connection();
    FakeSocket.last.welcome();
    there = false;
    FakeSocket.last.break();
    await vi.advanceTimersByTimeAsync(300);
    FakeSocket.last.break();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(FakeSocket.all).toHaveLength(2);
    there = true;
    await vi.advanceTimersByTimeAsync(1_500);
    expect(FakeSocket.all).toHaveLength(3);
    FakeSocket.last.break();
    there = false;
    await vi.advanceTimersByTimeAsync(60_000);
    seat.hurry();
    expect(FakeSocket.all).toHaveLength(4);
    seat.close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(FakeSocket.all).toHaveLength(4);
  });

  it("comes back when the server's bye said it may", () => {
    connection();
    FakeSocket.last.welcome();
    FakeSocket.last.deliver({ type: "bye", why: "restart", mayReturn: true, afterMs: 1_500 });
    FakeSocket.last.break(1012);
    vi.advanceTimersByTime(1_400);
    expect(FakeSocket.all).toHaveLength(1);
    vi.advanceTimersByTime(200);
    expect(FakeSocket.all).toHaveLength(2);
  });

  it("stops when the seat is open elsewhere, until the person takes over here", () => {
    const seat = connection();
    FakeSocket.last.accept();
    FakeSocket.last.deliver({ type: "refused", id: "page.1", rule: "PR2", words: "open elsewhere" });
    expect(now()).toEqual({ kind: "elsewhere" });
    vi.advanceTimersByTime(60_000);
    expect(FakeSocket.all).toHaveLength(1);
    seat.takeOver();
    FakeSocket.last.accept();
    expect(FakeSocket.last.ofType("hello")[0]?.takeOver).toBe(true);
  });

  it("tries again when the hello was refused for another reason", () => {
    connection();
    FakeSocket.last.accept();
    FakeSocket.last.deliver({ type: "refused", id: "page.1", rule: "notSaved", words: "" });
    vi.advanceTimersByTime(400);
    expect(FakeSocket.all).toHaveLength(2);
    expect(now()).toBeUndefined();
  });

  it("tries a few times more when this very tab had the seat a moment ago", () => {
    connection({ heldBefore: true });
    for (let i = 0; i < 3; i++) {
      FakeSocket.last.accept();
      FakeSocket.last.deliver({ type: "refused", id: `page.${i + 1}`, rule: "PR2", words: "" });
      expect(now()).toBeUndefined();
      vi.advanceTimersByTime(600);
    }
    FakeSocket.last.welcome();
    expect(now()).toEqual({ kind: "open" });
  });

  it("takes over by itself after a reload, and only the first time", () => {
    connection({ takeOver: true });
    FakeSocket.last.welcome();
    expect(FakeSocket.last.ofType("hello")[0]?.takeOver).toBe(true);
    FakeSocket.last.break();
    vi.advanceTimersByTime(400);
    FakeSocket.last.accept();
    expect(FakeSocket.last.ofType("hello")[0]?.takeOver).toBeNull();
  });

  it.each([
    [4400, { kind: "closed", why: "notUnderstood" }],
    [4401, { kind: "closed", why: "signedOut" }],
    [4403, { kind: "closed", why: "wrongSession" }],
    [4409, { kind: "elsewhere" }],
    [4410, { kind: "closed", why: "ended" }],
    [4411, { kind: "closed", why: "removed" }],
  ])("does not come back by itself after %i, and settles what was waited for", async (code, status) => {
    const seat = connection();
    FakeSocket.last.welcome();
    const sent = seat.send({ type: "raiseHand" });
    FakeSocket.last.break(code);
    vi.advanceTimersByTime(60_000);
    expect(now()).toEqual(status);
    expect(FakeSocket.all).toHaveLength(1);
    expect(await sent.answer).toEqual({ type: "withdrawn" });
  });

  it.each([4408, 4429, 1009])("comes back slowly after %i", (code) => {
    connection();
    FakeSocket.last.welcome();
    FakeSocket.last.break(code);
    vi.advanceTimersByTime(4_900);
    expect(FakeSocket.all).toHaveLength(1);
    vi.advanceTimersByTime(200);
    expect(FakeSocket.all).toHaveLength(2);
  });

  it("holds no more than 64 unanswered commands", async () => {
    const seat = connection();
    const sent = Array.from({ length: 65 }, () => seat.send({ type: "raiseHand" }));
    expect(await sent[64]?.answer).toEqual({ type: "withdrawn" });
    FakeSocket.last.welcome();
    expect(FakeSocket.last.ofType("raiseHand")).toHaveLength(64);
  });

  it("does not wait when the network is back", () => {
    const seat = connection();
    FakeSocket.last.welcome();
    FakeSocket.last.break();
    seat.hurry();
    expect(FakeSocket.all).toHaveLength(2);
  });
});
