import type { Picture, Source } from "../protocol/messages.generated";

export type PictureSize = Omit<Picture, "type">;

/** Until the server says how large: enough for one seat among many. */
const AT_FIRST = { maxBitrate: 700_000, maxFramerate: 24 };

/** What one connection sends of one source: which track, and of a camera how large a picture. */
export class Sending {
  private readonly sender: RTCRtpSender;
  private changes: Promise<void> = Promise.resolve();
  private track: MediaStreamTrack | null = null;
  private size: PictureSize | null = null;

  constructor(
    readonly transceiver: RTCRtpTransceiver,
    private readonly source: Source,
  ) {
    this.sender = transceiver.sender;
  }

  static on(peer: RTCPeerConnection, source: Source): Sending {
    const kind = source === "microphone" ? "audio" : "video";
    const encoding = kind === "video" ? { sendEncodings: [{ ...AT_FIRST }] } : {};
    return new Sending(peer.addTransceiver(kind, { direction: "sendonly", ...encoding }), source);
  }

  /** Null stops sending; the connection stays as it is. One change after another, in their order. */
  play(track: MediaStreamTrack | null): void {
    this.after(() => this.change(track));
  }

  /** At most so large from now on, whichever camera it is. */
  atMost(size: PictureSize): void {
    this.after(() => {
      this.size = size;
      return this.adjust();
    });
  }

  private after(change: () => Promise<void>): void {
    this.changes = this.changes.then(change).catch(() => undefined);
  }

  /** A new camera's picture is never larger than it may be, nor one that is off still being sent. */
  private async change(track: MediaStreamTrack | null): Promise<void> {
    this.track = track;
    if (track === null) {
      await this.sender.replaceTrack(null);
      await this.adjust();
    } else {
      await this.adjust().catch(() => undefined);
      await this.sender.replaceTrack(track);
    }
  }

  private async adjust(): Promise<void> {
    if (this.source !== "camera") {
      return;
    }
    const wanted = this.encoding();
    const parameters = this.sender.getParameters();
    if (parameters.encodings.some((encoding) => differs(encoding, wanted))) {
      for (const encoding of parameters.encodings) {
        Object.assign(encoding, wanted);
      }
      await this.sender.setParameters(parameters);
    }
  }

  private encoding(): RTCRtpEncodingParameters {
    // Firefox goes on sending a camera's last picture, once a second, while the encoding is active.
    const active = this.track !== null;
    if (this.size === null) {
      return { active };
    }
    const { height, framesPerSecond, bitsPerSecond } = this.size;
    const captured = this.track?.getSettings?.().height;
    const smaller = captured ? { scaleResolutionDownBy: Math.max(1, captured / height) } : {};
    return { active, maxBitrate: bitsPerSecond, maxFramerate: framesPerSecond, ...smaller };
  }
}

function differs(encoding: RTCRtpEncodingParameters, wanted: RTCRtpEncodingParameters): boolean {
  return (Object.keys(wanted) as (keyof RTCRtpEncodingParameters)[]).some((k) => encoding[k] !== wanted[k]);
}
