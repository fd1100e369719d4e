import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Answered } from "../protocol/commands";
import type { Links as LinksMessage } from "../protocol/messages.generated";
import { FakePeerConnection } from "./FakePeerConnection";
import { Links } from "./Links";

let events: string[];
let answers: ((answer: Answered) => void)[];
let slots: number[];
let away: boolean;
let levels: boolean;

function links(): Links {
  return new Links({
    offer: (fence, link, sdp) => {
      events.push(`offer ${fence} ${link} ${sdp}`);
      return { id: `o${fence}`, answer: new Promise((settle) => answers.push(settle)) };
    },
    withdraw: (id) => events.push(`withdraw ${id}`),
    candidate: (fence) => events.push(`candidate ${fence}`),
    relink: () => {
      if (away) {
        return null;
      }
      events.push("relink");
      return Promise.resolve({ type: "done", id: "r" });
    },
    onSlots: (tracks) => {
      slots = [...tracks.keys()];
    },
    onLevels: (wanted) => {
      levels = wanted;
    },
    plays: () => false,
    random: () => 0,
  });
}

const wanted = (fence: number): LinksMessage => ({
  type: "links",
  fence,
  links: [{ id: "main", publishes: ["microphone", "camera"], slots: [0, 1] }],
  levels: false,
  iceServers: [],
  relayOnly: false,
});

const tracksSent = (peer: FakePeerConnection) =>
  peer.transceivers[1]?.sent.filter((sent) => typeof sent !== "string");

const flush = () => vi.advanceTimersByTimeAsync(0);

async function connected(made: Links, fence: number): Promise<FakePeerConnection> {
  made.wanted(wanted(fence));
  await flush();
  answers.at(-1)?.({ type: "answer", id: `o${fence}`, fence, link: "main", sdp: "answer" });
  await flush();
  FakePeerConnection.last.becomes("connected");
  return FakePeerConnection.last;
}

/** A new socket, and the links it brings. */
function back(made: Links, fence: number): void {
  made.socketIsBack();
  made.wanted(wanted(fence));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("RTCPeerConnection", FakePeerConnection);
  vi.stubGlobal("RTCRtpReceiver", { getCapabilities: () => null });
  FakePeerConnection.all = [];
  [events, answers, slots, away, levels] = [[], [], [], false, false];
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the media connections of a seat", () => {
  it("offer one sendonly line for each source, then an audio and a video line for each slot", async () => {
    const made = links();
    await connected(made, 1);
    expect(FakePeerConnection.last.transceivers.map((t) => `${t.kind} ${t.direction}`)).toEqual([
      "audio sendonly",
      "video sendonly",
      "audio recvonly",
      "video recvonly",
      "audio recvonly",
      "video recvonly",
    ]);
    expect(slots).toEqual([0, 1]);
    expect(FakePeerConnection.last.answer).toBe("answer");
  });

  it("send the offer before its candidates", async () => {
    links().wanted(wanted(1));
    await flush();
    expect(events).toEqual(["offer 1 main offer 6", "candidate 1"]);
  });

  it("are kept for the same fence, made anew for a higher one, and a lower one is late news", async () => {
    const made = links();
    const first = await connected(made, 5);
    made.wanted(wanted(5));
    made.wanted(wanted(4));
    expect(FakePeerConnection.all).toHaveLength(1);
    const second = await connected(made, 6);
    expect(first.closed).toBe(true);
    expect(second).not.toBe(first);
  });

  it("carry the same tracks after they were made anew", async () => {
    const made = links();
    await connected(made, 1);
    const track = {} as MediaStreamTrack;
    made.publish("camera", track);
    const second = await connected(made, 2);
    expect(tracksSent(second)).toEqual([track]);
    made.publish("camera", null);
    await flush();
    expect(tracksSent(second)).toEqual([track, null]);
  });

  it("send no picture at all while the camera is off, whatever the browser kept of it", async () => {
    const made = links();
    const peer = await connected(made, 1);
    const active = () => peer.transceivers[1]?.encoding.active;
    made.publish("camera", {} as MediaStreamTrack);
    await flush();
    expect(active()).toBe(true);
    made.publish("camera", null);
    await flush();
    expect(active()).toBe(false);
    made.publish("camera", {} as MediaStreamTrack);
    made.publish("camera", null);
    made.publish("camera", {} as MediaStreamTrack);
    await flush();
    expect(active()).toBe(true);
    expect(tracksSent(peer)).toHaveLength(5);
  });

  it("send a picture as small as the server last said, also when they are made later", async () => {
    const made = links();
    made.picture({ height: 240, framesPerSecond: 15, bitsPerSecond: 210_000 });
    const camera = { getSettings: () => ({ height: 480 }) } as unknown as MediaStreamTrack;
    made.publish("camera", camera);
    const small = { active: true, maxBitrate: 210_000, maxFramerate: 15, scaleResolutionDownBy: 2 };
    expect((await connected(made, 1)).transceivers[1]?.encoding).toEqual(small);
    expect((await connected(made, 2)).transceivers[1]?.encoding).toEqual(small);
    made.picture({ height: 480, framesPerSecond: 24, bitsPerSecond: 700_000 });
    await flush();
    expect(FakePeerConnection.last.transceivers[1]?.encoding.maxBitrate).toBe(700_000);
  });

  it("are told which servers find a way, and pass on whether the level is wanted", async () => {
    const made = links();
    made.wanted({
      ...wanted(1),
      levels: true,
      iceServers: [{ urls: ["turn:t.example"], username: "u", credential: "c" }],
    });
    expect(FakePeerConnection.last.configuration.iceServers).toEqual([
      { urls: ["turn:t.example"], username: "u", credential: "c" },
    ]);
    expect(FakePeerConnection.last.configuration.iceTransportPolicy).toBe("all");
    made.wanted({ ...wanted(2), levels: true, relayOnly: true });
    expect(FakePeerConnection.last.configuration.iceTransportPolicy).toBe("relay");
    expect(levels).toBe(true);
    made.wanted({ ...wanted(0), levels: false });
    expect(levels).toBe(true);
    made.close();
    expect(levels).toBe(false);
  });

  it("hold candidates back until the answer is in place, and drop those of another fence", async () => {
    const made = links();
    made.wanted(wanted(2));
    await flush();
    const candidate = (fence: number) =>
      made.candidate({ type: "candidate", fence, link: "main", candidate: "c", mid: "0", mLineIndex: 0 });
    candidate(2);
    candidate(1);
    expect(FakePeerConnection.last.candidates).toEqual([]);
    answers.at(-1)?.({ type: "answer", id: "o2", fence: 2, link: "main", sdp: "answer" });
    await flush();
    expect(FakePeerConnection.last.candidates).toHaveLength(1);
  });

  it("ask for new links when one has failed, and go on asking until they come", async () => {
    const made = links();
    const first = await connected(made, 1);
    first.becomes("failed");
    await vi.advanceTimersByTimeAsync(250);
    expect(events.filter((e) => e === "relink")).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(events.filter((e) => e === "relink")).toHaveLength(2);
    await connected(made, 2);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(events.filter((e) => e === "relink")).toHaveLength(2);
  });

  it("give a short break 2.5 s to heal", async () => {
    const first = await connected(links(), 1);
    first.becomes("disconnected");
    await vi.advanceTimersByTimeAsync(2_000);
    first.becomes("connected");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(events).not.toContain("relink");
    first.becomes("disconnected");
    await vi.advanceTimersByTimeAsync(2_800);
    expect(events).toContain("relink");
  });

  it("ask at once when the socket is back with the same fence and the media is not", async () => {
    const made = links();
    const first = await connected(made, 1);
    back(made, 1);
    await vi.advanceTimersByTimeAsync(300);
    expect(events).not.toContain("relink");
    first.becomes("disconnected");
    back(made, 1);
    await vi.advanceTimersByTimeAsync(300);
    expect(events).toContain("relink");
  });

  it("ask nothing while the socket is away, and once it is back", async () => {
    const made = links();
    const first = await connected(made, 1);
    away = true;
    first.becomes("failed");
    await vi.advanceTimersByTimeAsync(20_000);
    expect(events).not.toContain("relink");
    away = false;
    back(made, 1);
    await vi.advanceTimersByTimeAsync(300);
    expect(events.filter((e) => e === "relink")).toHaveLength(1);
  });

  it("ask again when an offer is refused", async () => {
    links().wanted(wanted(1));
    await flush();
    answers[0]?.({ type: "refused", id: "o1", rule: "ME1", words: "" });
    await vi.advanceTimersByTimeAsync(300);
    expect(events).toContain("relink");
  });

  it("ask again when an offer is not answered in 10 s", async () => {
    links().wanted(wanted(1));
    await vi.advanceTimersByTimeAsync(9_900);
    expect(events).not.toContain("relink");
    await vi.advanceTimersByTimeAsync(500);
    expect(events).toContain("relink");
  });

  it("wait once more for the answer to an offer that went out again with the new socket", async () => {
    const made = links();
    made.wanted(wanted(1));
    await vi.advanceTimersByTimeAsync(9_000);
    back(made, 1);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(events).not.toContain("relink");
  });

  it("withdraw an offer that is no longer wanted, and stay silent once closed", async () => {
    const made = links();
    made.wanted(wanted(1));
    await flush();
    made.close();
    FakePeerConnection.last.becomes("failed");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(events).toContain("withdraw o1");
    expect(events).not.toContain("relink");
    expect(slots).toEqual([]);
  });
});
