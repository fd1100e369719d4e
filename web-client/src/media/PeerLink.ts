import type { Answered, Sent } from "../protocol/commands";
import type { Link, ServerCandidate, Source } from "../protocol/messages.generated";
import { shape } from "./offerShape";

/** A short break heals by itself; after this long we ask for a new connection. */
const DISCONNECTED_MS = 2_500;
/** From the answer to the first time connected. */
const CONNECT_MS = 8_000;
/** Enough for one seat among many, in bits per second. */
const PICTURE_BITRATE = 700_000;

/** The two tracks that one slot plays, whoever is in it. */
export interface SlotTracks {
  audio: MediaStreamTrack;
  video: MediaStreamTrack;
}

export interface Signalling {
  offer(fence: number, link: string, sdp: string): Sent;
  withdraw(id: string): void;
  candidate(fence: number, link: string, candidate: RTCIceCandidate | null): void;
}

/** One RTCPeerConnection as the server asked for it. Lives until closed; never renegotiated. */
export class PeerLink {
  readonly slots = new Map<number, SlotTracks>();
  private readonly peer = new RTCPeerConnection({ bundlePolicy: "max-bundle", rtcpMuxPolicy: "require" });
  private readonly senders = new Map<Source, RTCRtpSender>();
  private early: RTCIceCandidateInit[] = [];
  private changes: Promise<void> = Promise.resolve();
  private answered = false;
  private offerId: string | null = null;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private closed = false;

  constructor(
    private readonly spec: Link,
    private readonly fence: number,
    private readonly signalling: Signalling,
    private readonly onState: (state: "connected" | "failed") => void,
  ) {
    for (const source of spec.publishes) {
      this.senders.set(source, this.publishing(source));
    }
    for (const slot of spec.slots) {
      this.slots.set(slot, { audio: this.receiving("audio"), video: this.receiving("video") });
    }
    this.peer.onconnectionstatechange = () => this.stateChanged();
  }

  get id(): string {
    return this.spec.id;
  }

  async start(): Promise<void> {
    const offer = await this.peer.createOffer();
    if (this.closed) {
      return;
    }
    const sdp = offer.sdp ?? "";
    const sent = this.signalling.offer(this.fence, this.spec.id, sdp);
    this.offerId = sent.id;
    // Set after the offer is on its way, so that no candidate can overtake it.
    this.peer.onicecandidate = (event) =>
      this.signalling.candidate(this.fence, this.spec.id, event.candidate);
    await this.peer.setLocalDescription(offer);
    await this.take(await sent.answer);
  }

  /** Null stops sending; the connection stays as it is. One change after another, in their order. */
  publish(source: Source, track: MediaStreamTrack | null): Promise<void> {
    this.changes = this.changes.then(() => this.change(source, track)).catch(() => undefined);
    return this.changes;
  }

  candidate(message: ServerCandidate): void {
    if (message.candidate === "") {
      return;
    }
    const candidate = {
      candidate: message.candidate,
      sdpMid: message.mid,
      sdpMLineIndex: message.mLineIndex,
    };
    if (this.answered) {
      void this.peer.addIceCandidate(candidate).catch(() => undefined);
    } else {
      this.early.push(candidate);
    }
  }

  /** The socket is back, perhaps over another way: do not wait for what is broken to heal. */
  hurry(): void {
    if (["disconnected", "failed"].includes(this.peer.connectionState)) {
      this.fail();
    }
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.patience);
    if (this.offerId !== null) {
      this.signalling.withdraw(this.offerId);
    }
    this.peer.onconnectionstatechange = this.peer.onicecandidate = null;
    this.peer.close();
  }

  private async change(source: Source, track: MediaStreamTrack | null): Promise<void> {
    const sender = this.senders.get(source);
    await sender?.replaceTrack(track);
    if (sender && source === "camera") {
      await activate(sender, track !== null);
    }
  }

  private publishing(source: Source): RTCRtpSender {
    const kind = source === "microphone" ? "audio" : "video";
    const encoding =
      kind === "video" ? { sendEncodings: [{ maxBitrate: PICTURE_BITRATE, maxFramerate: 24 }] } : {};
    const transceiver = this.peer.addTransceiver(kind, { direction: "sendonly", ...encoding });
    shape(transceiver, kind);
    return transceiver.sender;
  }

  private receiving(kind: "audio" | "video"): MediaStreamTrack {
    const transceiver = this.peer.addTransceiver(kind, { direction: "recvonly" });
    shape(transceiver, kind);
    return transceiver.receiver.track;
  }

  private async take(answer: Answered): Promise<void> {
    if (this.closed) {
      return;
    }
    if (answer.type !== "answer") {
      this.fail();
      return;
    }
    this.offerId = null;
    await this.peer.setRemoteDescription({ type: "answer", sdp: answer.sdp });
    this.answered = true;
    for (const candidate of this.early) {
      void this.peer.addIceCandidate(candidate).catch(() => undefined);
    }
    this.early = [];
    if (this.peer.connectionState !== "connected") {
      this.wait(CONNECT_MS);
    }
  }

  private stateChanged(): void {
    const state = this.peer.connectionState;
    if (state === "connected") {
      clearTimeout(this.patience);
      this.onState("connected");
    } else if (state === "disconnected") {
      this.wait(DISCONNECTED_MS);
    } else if (state === "failed") {
      this.fail();
    }
  }

  private wait(ms: number): void {
    clearTimeout(this.patience);
    this.patience = setTimeout(() => this.fail(), ms);
  }

  private fail(): void {
    clearTimeout(this.patience);
    if (!this.closed) {
      this.onState("failed");
    }
  }
}

/** Firefox goes on sending a camera's last picture, once a second, while the encoding is active. */
async function activate(sender: RTCRtpSender, active: boolean): Promise<void> {
  const parameters = sender.getParameters();
  if (parameters.encodings.some((encoding) => encoding.active !== active)) {
    for (const encoding of parameters.encodings) {
      encoding.active = active;
    }
    await sender.setParameters(parameters);
  }
}
