import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Answered } from "../protocol/commands";
import type { Me } from "../protocol/messages.generated";
import { Devices, type Opened, type Source } from "./Devices";
import { OwnMedia } from "./OwnMedia";

class FakeTrack {
  stopped = false;
  enabled = true;
  onended: (() => void) | null = null;
  stop() {
    this.stopped = true;
  }
}

const off: Me = {
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

let tracks: FakeTrack[];
let asked: [Source, boolean][];
let published: Map<Source, unknown>;
let troubles: string[];
let answer: Answered;
let opened: Opened | null;

function ownMedia(): OwnMedia {
  const devices = new Devices();
  devices.open = async () => {
    const track = new FakeTrack();
    tracks.push(track);
    return opened ?? { track: track as unknown as MediaStreamTrack };
  };
  return new OwnMedia({
    devices,
    publish: (source, track) => published.set(source, track),
    turn: async (source, on) => {
      asked.push([source, on]);
      return answer;
    },
    onTrouble: (source, trouble) => troubles.push(`${source} ${trouble}`),
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    "MediaStream",
    class {
      constructor(private readonly held: unknown[]) {}
      getVideoTracks = () => this.held;
    },
  );
  [tracks, asked, published, troubles] = [[], [], new Map(), []];
  answer = { type: "done", id: "1" };
  opened = null;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("one's own microphone and camera", () => {
  it("opens the device, sends it, and asks the server to count it as on", async () => {
    const own = ownMedia();
    own.follow(off);
    await own.turn("camera", true);
    own.follow({ ...off, camera: true });
    expect(asked).toEqual([["camera", true]]);
    expect(own.state.get().camera).toBe("on");
    expect(published.get("camera")).toBe(tracks[0]);
    expect(tracks[0]?.stopped).toBe(false);
  });

  it("stops the device at once when it is turned off, so that its light goes out", async () => {
    const own = ownMedia();
    await own.turn("camera", true);
    own.follow({ ...off, camera: true });
    void own.turn("camera", false);
    expect(tracks[0]?.stopped).toBe(true);
    expect(published.get("camera")).toBeNull();
    expect(own.state.get().picture).toBeNull();
  });

  it("keeps the device through views that came before the server's answer took effect", async () => {
    const own = ownMedia();
    await own.turn("microphone", true);
    own.follow({ ...off });
    expect(tracks[0]?.stopped).toBe(false);
    own.follow({ ...off, microphone: true });
    expect(own.state.get().microphone).toBe("on");
  });

  it("stops the microphone on a hush, and opens nothing when the hush ends", async () => {
    const own = ownMedia();
    await own.turn("microphone", true);
    own.follow({ ...off, microphone: true });
    own.follow({ ...off, hushed: true });
    expect(tracks[0]?.stopped).toBe(true);
    own.follow({ ...off });
    expect(tracks).toHaveLength(1);
    expect(own.state.get().microphone).toBe("off");
  });

  it("sends nothing while it is held, whatever else the view says", async () => {
    const own = ownMedia();
    await own.turn("microphone", true);
    own.follow({ ...off, microphone: true });
    own.follow({ ...off, microphone: true, hushed: true, microphoneHeld: "hushed" });
    expect(tracks[0]?.stopped).toBe(true);
  });

  it("does not go live in a pause with a device that was just opening", async () => {
    const own = ownMedia();
    own.follow(off);
    const turning = own.turn("camera", true);
    own.follow({ ...off, paused: true });
    await turning;
    expect(tracks[0]?.stopped).toBe(true);
    expect(published.get("camera")).toBeUndefined();
    expect(own.state.get().camera).toBe("off");
  });

  it("stops in a pause what was asked for and is not in the view yet, and opens nothing meanwhile", async () => {
    const own = ownMedia();
    own.follow(off);
    await own.turn("microphone", true);
    own.follow({ ...off, paused: true });
    expect(tracks[0]?.stopped).toBe(true);
    await own.turn("microphone", true);
    expect(tracks).toHaveLength(1);
  });

  it("comes back from a pause with what was on, and with nothing that was off or is held since", async () => {
    const own = ownMedia();
    own.follow(off);
    await own.turn("microphone", true);
    await own.turn("camera", true);
    own.follow({ ...off, microphone: true, camera: true });
    own.follow({ ...off, microphone: true, camera: true, paused: true });
    expect(published.get("microphone")).toBeNull();
    own.follow({ ...off, microphone: false, microphoneHeld: "hushed", camera: true, paused: true });
    own.follow({ ...off, microphone: false, microphoneHeld: "hushed", camera: true });
    await vi.waitFor(() => expect(own.state.get().camera).toBe("on"));
    expect(tracks).toHaveLength(3);
    expect(tracks[2]?.stopped).toBe(false);
    own.follow({ ...off, microphone: false, camera: true });
    expect(own.state.get().microphone).toBe("off");
  });

  it("tells the server that a device is off which does not come back from a pause", async () => {
    const own = ownMedia();
    own.follow(off);
    await own.turn("camera", true);
    own.follow({ ...off, camera: true });
    own.follow({ ...off, camera: true, paused: true });
    opened = { trouble: "missing" };
    own.follow({ ...off, camera: true });
    await vi.waitFor(() => expect(asked.at(-1)).toEqual(["camera", false]));
    expect(troubles).toHaveLength(1);
  });

  it("rests while one watches a scene: open as it was, nothing sent, and back without asking anybody", async () => {
    const own = ownMedia();
    own.follow(off);
    await own.turn("microphone", true);
    await own.turn("camera", true);
    const on: Me = { ...off, microphone: true, camera: true };
    own.follow(on);
    own.follow({ ...on, watching: true, microphoneHeld: "watching" });
    expect([published.get("microphone"), published.get("camera")]).toEqual([null, null]);
    expect(tracks.map((t) => [t.enabled, t.stopped])).toEqual([
      [false, false],
      [false, false],
    ]);
    expect(own.state.get().camera).toBe("on");
    own.follow(on);
    expect([published.get("microphone"), published.get("camera")]).toEqual(tracks);
    expect(tracks.map((t) => t.enabled)).toEqual([true, true]);
    expect(asked).toHaveLength(2);
  });

  it("sends nothing of another device that is chosen while one watches", async () => {
    const own = ownMedia();
    own.follow(off);
    await own.turn("camera", true);
    own.follow({ ...off, camera: true });
    own.follow({ ...off, camera: true, watching: true });
    await own.reopen("camera");
    expect(tracks[1]?.enabled).toBe(false);
    expect(published.get("camera")).toBeNull();
    own.follow({ ...off, camera: true });
    expect(published.get("camera")).toBe(tracks[1]);
    expect(tracks[1]?.enabled).toBe(true);
  });

  it("closes while one watches what is held by staff since, and after a reload opens nothing", async () => {
    const own = ownMedia();
    own.follow(off);
    await own.turn("microphone", true);
    own.follow({ ...off, microphone: true });
    own.follow({ ...off, watching: true, hushed: true, microphoneHeld: "watching" });
    expect(tracks[0]?.stopped).toBe(true);
    const again = ownMedia();
    again.follow({ ...off, watching: true, microphoneHeld: "watching" });
    again.follow(off);
    expect(tracks).toHaveLength(1);
  });

  it("closes the device again when the server refuses", async () => {
    answer = { type: "refused", id: "1", rule: "HU1", words: "" };
    const own = ownMedia();
    own.follow(off);
    await own.turn("microphone", true);
    expect(tracks[0]?.stopped).toBe(true);
    expect(own.state.get().microphone).toBe("off");
  });

  it("tells the server that a device is off which the server thinks is on", () => {
    const own = ownMedia();
    own.follow({ ...off, camera: true });
    expect(asked).toEqual([["camera", false]]);
    own.follow({ ...off, camera: true });
    expect(asked).toHaveLength(1);
  });

  it("says why a device did not open, and asks nothing of the server", async () => {
    opened = { trouble: "denied" };
    const own = ownMedia();
    own.follow(off);
    await own.turn("camera", true);
    expect(troubles).toEqual(["camera denied"]);
    expect(asked).toEqual([]);
    expect(own.state.get().camera).toBe("off");
  });

  it("turns off what was pulled out", async () => {
    const own = ownMedia();
    await own.turn("microphone", true);
    own.follow({ ...off, microphone: true });
    tracks[0]?.onended?.();
    expect(asked.at(-1)).toEqual(["microphone", false]);
    expect(troubles).toEqual(["microphone missing"]);
  });
});
