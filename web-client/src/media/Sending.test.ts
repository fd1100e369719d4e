import { beforeEach, describe, expect, it } from "vitest";
import { FakePeerConnection } from "./FakePeerConnection";
import { Sending } from "./Sending";

let sending: Sending;
let peer: FakePeerConnection;

const camera = (height?: number) => ({ getSettings: () => ({ height }) }) as unknown as MediaStreamTrack;
const encoding = () => peer.transceivers[0]?.encoding;
const settled = () => new Promise((resolve) => setTimeout(resolve));
const among9 = { height: 240, framesPerSecond: 15, bitsPerSecond: 210_000 };

beforeEach(() => {
  peer = new FakePeerConnection();
  sending = Sending.on(peer as unknown as RTCPeerConnection, "camera");
});

describe("what is sent of a camera", () => {
  it("is as small as the server says, and the camera's own height decides by how much", async () => {
    sending.play(camera(480));
    sending.atMost(among9);
    await settled();
    expect(encoding()).toEqual({
      active: true,
      maxBitrate: 210_000,
      maxFramerate: 15,
      scaleResolutionDownBy: 2,
    });
    sending.atMost({ ...among9, height: 480, bitsPerSecond: 700_000 });
    await settled();
    expect(encoding()).toMatchObject({ maxBitrate: 700_000, scaleResolutionDownBy: 1 });
  });

  it("is never made larger than it was captured", async () => {
    sending.play(camera(180));
    sending.atMost(among9);
    await settled();
    expect(encoding()?.scaleResolutionDownBy).toBe(1);
  });

  it("stays off while the camera is off, and has the right size from the first picture of the next one", async () => {
    sending.play(camera(480));
    sending.play(null);
    sending.atMost(among9);
    await settled();
    expect(encoding()?.active).toBe(false);
    const larger = camera(720);
    sending.play(larger);
    await settled();
    expect(encoding()).toMatchObject({ active: true, maxBitrate: 210_000, scaleResolutionDownBy: 3 });
    const sent = peer.transceivers[0]?.sent ?? [];
    expect(sent.at(-1)).toBe(larger);
    expect(sent.at(-2)).toContain('"scaleResolutionDownBy":3');
  });

  it("follows another camera with another height", async () => {
    sending.atMost(among9);
    sending.play(camera(480));
    sending.play(camera(960));
    await settled();
    expect(encoding()?.scaleResolutionDownBy).toBe(4);
  });

  it("takes one change after another, in the order they were asked for", async () => {
    const first = camera(480);
    sending.play(first);
    sending.play(null);
    sending.play(first);
    sending.play(null);
    await settled();
    expect(peer.transceivers[0]?.sent.filter((s) => typeof s !== "string")).toEqual([
      first,
      null,
      first,
      null,
    ]);
    expect(encoding()?.active).toBe(false);
  });

  it("is left as it is by a camera that does not tell its height", async () => {
    sending.play({} as MediaStreamTrack);
    sending.atMost(among9);
    await settled();
    expect(encoding()).toEqual({ active: true, maxBitrate: 210_000, maxFramerate: 15 });
  });

  it("says nothing of pictures for a microphone", async () => {
    const voice = Sending.on(peer as unknown as RTCPeerConnection, "microphone");
    voice.atMost(among9);
    voice.play(camera());
    await settled();
    expect(peer.transceivers[1]?.encoding).toEqual({ active: true });
    expect(peer.transceivers[1]?.sent).toHaveLength(1);
  });
});
