import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Answered } from "../protocol/commands";
import type { Link } from "../protocol/messages.generated";
import { FakePeerConnection } from "./FakePeerConnection";
import { Links } from "./Links";
import type { SlotTracks } from "./PeerLink";

// A media server with a connection for one's own and one for each slot.

interface Offered {
  name: string;
  peer: FakePeerConnection;
  answer: (answer: Answered) => void;
}

let offered: Offered[];
let relinks: number;
let slots: ReadonlyMap<number, SlotTracks>;
let playing: number[];

function links(): Links {
  return new Links({
    offer: (_, name) => {
      // Offers go out in the order in which the connections were made.
      const peer = FakePeerConnection.all[offered.length] as FakePeerConnection;
      return { id: name, answer: new Promise((answer) => offered.push({ name, peer, answer })) };
    },
    withdraw: () => undefined,
    candidate: () => undefined,
    relink: () => {
      relinks += 1;
      return Promise.resolve({ type: "done", id: "r" });
    },
    onSlots: (tracks) => {
      slots = tracks;
    },
    onLevels: () => undefined,
    plays: (slot) => playing.includes(slot),
    random: () => 0,
  });
}

const own: Link = { id: "own", publishes: ["microphone", "camera"], slots: [] };
const slot = (n: number, id = `slot-${n}`): Link => ({ id, publishes: [], slots: [n] });
const list = (n: number): Link[] => [...Array.from({ length: n }, (_, i) => slot(i)), own];
const flush = () => vi.advanceTimersByTimeAsync(0);
const names = () => offered.map((o) => o.name);

async function want(made: Links, fence: number, all: Link[]): Promise<void> {
  made.wanted({ type: "links", fence, links: all, levels: false, iceServers: [], relayOnly: false });
  await flush();
}

function latest(name: string): FakePeerConnection {
  const found = offered.filter((o) => o.name === name).at(-1);
  if (!found) {
    throw new Error(`${name} was not offered`);
  }
  return found.peer;
}

async function connect(one: Offered | undefined): Promise<void> {
  one?.answer({ type: "answer", id: one.name, fence: 0, link: one.name, sdp: "answer" });
  await flush();
  one?.peer.becomes("connected");
  await flush();
}

/** Everything that has been offered and what is offered thereupon. */
async function connectAll(): Promise<void> {
  for (let next = open(); next !== undefined; next = open()) {
    await connect(next);
  }
}

const open = () => offered.find((o) => o.peer.connectionState === "new" && !o.peer.closed);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("RTCPeerConnection", FakePeerConnection);
  vi.stubGlobal("RTCRtpReceiver", { getCapabilities: () => null });
  FakePeerConnection.all = [];
  [offered, relinks, slots, playing] = [[], 0, new Map(), []];
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a connection for one's own and one for each slot", () => {
  it("are opened a few at a time: one's own, then who is to be heard, then the empty ones", async () => {
    const made = links();
    playing = [7, 8];
    await want(made, 1, list(10));
    expect(names()).toEqual(["own", "slot-7", "slot-8", "slot-0"]);
    await connect(offered[1]);
    expect(names().slice(4)).toEqual(["slot-1"]);
    playing = [7, 8, 9];
    await connect(offered[0]);
    expect(names().slice(5)).toEqual(["slot-9"]);
    await connectAll();
    expect(new Set(names()).size).toBe(11);
    expect([...slots.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: 10 }, (_, i) => i));
  });

  it("do not wait for one that never works", async () => {
    const made = links();
    await want(made, 1, list(6));
    offered[0]?.answer({ type: "refused", id: "own", rule: "ME3", words: "" });
    await flush();
    expect(names()).toHaveLength(5);
  });

  it("are kept where the same fence names them again, closed where it does not, and made where they are new", async () => {
    const made = links();
    await want(made, 1, list(3));
    await connectAll();
    const before = new Map(slots);
    await want(made, 1, [own, slot(0), slot(1, "another"), slot(3)]);
    await connectAll();
    expect(names().slice(4)).toEqual(["another", "slot-3"]);
    expect(offered.filter((o) => o.peer.closed).map((o) => o.name)).toEqual(["slot-1", "slot-2"]);
    expect([...slots.keys()].sort()).toEqual([0, 1, 3]);
    expect(slots.get(0)).toBe(before.get(0));
    expect(slots.get(1)).not.toBe(before.get(1));
  });

  it("carry one's tracks on a publishing one that was replaced, and no others", async () => {
    const made = links();
    await want(made, 1, list(1));
    await connectAll();
    const track = {} as MediaStreamTrack;
    made.publish("microphone", track);
    await want(made, 1, [{ ...own, id: "own-2" }, slot(0)]);
    expect(latest("own").closed).toBe(true);
    expect(latest("own-2").transceivers[0]?.sent).toEqual([track]);
    expect(latest("slot-0").transceivers[0]?.sent).toEqual([]);
  });

  it("are all made anew with a higher fence", async () => {
    const made = links();
    await want(made, 1, list(2));
    await connectAll();
    await want(made, 2, list(2));
    await connectAll();
    expect(offered.map((o) => o.peer.closed)).toEqual([true, true, true, false, false, false]);
  });

  it("are all closed by an empty list, and nothing is asked for until the server has some again", async () => {
    const made = links();
    await want(made, 1, list(2));
    await connectAll();
    latest("slot-0").becomes("failed");
    await want(made, 1, []);
    expect(offered.every((o) => o.peer.closed)).toBe(true);
    expect(slots.size).toBe(0);
    expect(made.ways.get()).toEqual({ out: false, in: false });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(relinks).toBe(0);
    await want(made, 1, list(2));
    await connectAll();
    expect(made.ways.get()).toEqual({ out: true, in: true });
  });

  it("go on asking for one that failed, whatever the others do", async () => {
    const made = links();
    await want(made, 1, list(2));
    await connectAll();
    latest("slot-0").becomes("failed");
    latest("slot-1").becomes("disconnected");
    latest("slot-1").becomes("connected");
    await vi.advanceTimersByTimeAsync(250);
    expect(relinks).toBe(1);
    latest("slot-1").becomes("disconnected");
    latest("slot-1").becomes("connected");
    await vi.advanceTimersByTimeAsync(4_900);
    expect(relinks).toBe(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(relinks).toBe(2);
  });

  it("ask no more once the one that failed has healed or was replaced", async () => {
    const made = links();
    await want(made, 1, list(2));
    await connectAll();
    latest("slot-0").becomes("failed");
    latest("slot-0").becomes("connected");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(relinks).toBe(0);
    latest("slot-0").becomes("failed");
    await want(made, 1, [own, slot(0, "another"), slot(1)]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(relinks).toBe(0);
  });

  it("wait longer each time, and forget it only when all are connected", async () => {
    const made = links();
    const askedIn = async (ms: number) => {
      const before = relinks;
      await vi.advanceTimersByTimeAsync(ms);
      return relinks - before;
    };
    await want(made, 1, list(2));
    await connectAll();
    latest("own").becomes("failed");
    expect(await askedIn(250)).toBe(1);
    await want(made, 2, list(2));
    await connect(offered.at(-1));
    latest("own").becomes("failed");
    expect(await askedIn(250)).toBe(0);
    expect(await askedIn(250)).toBe(1);
    await want(made, 3, list(2));
    await connectAll();
    latest("slot-1").becomes("failed");
    expect(await askedIn(250)).toBe(1);
  });

  it("are all hurried by a new socket, and ask together once", async () => {
    const made = links();
    await want(made, 1, list(3));
    await connectAll();
    latest("slot-0").becomes("disconnected");
    latest("slot-2").becomes("disconnected");
    made.socketIsBack();
    await want(made, 1, list(3));
    await vi.advanceTimersByTimeAsync(300);
    expect(relinks).toBe(1);
  });

  it("let a short break heal that comes while another link is replaced", async () => {
    const made = links();
    await want(made, 1, list(2));
    await connectAll();
    latest("slot-1").becomes("disconnected");
    await want(made, 1, [own, slot(0, "another"), slot(1)]);
    await vi.advanceTimersByTimeAsync(2_000);
    latest("slot-1").becomes("connected");
    await connectAll();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(relinks).toBe(0);
  });

  it("tell which ways are open", async () => {
    const made = links();
    await want(made, 1, list(2));
    await connect(offered[0]);
    expect(made.ways.get()).toEqual({ out: true, in: false });
    await connectAll();
    latest("own").becomes("disconnected");
    expect(made.ways.get()).toEqual({ out: false, in: true });
  });
});
