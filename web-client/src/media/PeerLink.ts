import type { Answered, Sent } from "../protocol/commands";
import type { Link, ServerCandidate, Source } from "../protocol/messages.generated";
import { shape } from "./offerShape";
import { type PictureSize, Sending } from "./Sending";

/** A short break heals by itself; after this long we ask for a new connection. */
const DISCONNECTED_MS = 2_500;
/** From the offer to its answer. */
const ANSWER_MS = 10_000;
/** From the answer to the first time connected. */
const CONNECT_MS = 8_000;

/** Candidates that wait for the answer; a server has a handful. */
const MOST_EARLY = 64;

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

/** Failed is what has been given up; it may still heal before it is replaced. */
export type LinkState = "opening" | "connected" | "shaky" | "failed";

/** Where a connection finds its way; with "relay" this browser never names an address of its own. */
export type Routes = Required<Pick<RTCConfiguration, "iceServers" | "iceTransportPolicy">>;

/** One RTCPeerConnection as the server asked for it. Lives until closed; never renegotiated. */
export class PeerLink {
  state: LinkState = "opening";
  readonly slots = new Map<number, SlotTracks>();
  private readonly peer: RTCPeerConnection;
  private readonly sending = new Map<Source, Sending>();
  private early: RTCIceCandidateInit[] = [];
  private answered = false;
  private offerId: string | null = null;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private closed = false;

  constructor(
    readonly spec: Link,
    private readonly fence: number,
    routes: Routes,
    private readonly signalling: Signalling,
    private readonly onState: () => void,
  ) {
    this.peer = new RTCPeerConnection({ bundlePolicy: "max-bundle", rtcpMuxPolicy: "require", ...routes });
    for (const source of spec.publishes) {
      const sending = Sending.on(this.peer, source);
      shape(sending.transceiver, source === "microphone" ? "audio" : "video");
      this.sending.set(source, sending);
    }
    for (const slot of spec.slots) {
      this.slots.set(slot, { audio: this.receiving("audio"), video: this.receiving("video") });
    }
    this.peer.onconnectionstatechange = () => this.stateChanged();
  }

  start(): void {
    this.offer().catch(() => this.fail());
  }

  publish(source: Source, track: MediaStreamTrack | null): void {
    this.sending.get(source)?.play(track);
  }

  picture(size: PictureSize): void {
    this.sending.get("camera")?.atMost(size);
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
    } else if (this.early.length < MOST_EARLY) {
      this.early.push(candidate);
    }
  }

  /** What the browser counts on this connection. */
  async report(): Promise<[string, RTCStats[]]> {
    const stats: RTCStats[] = [];
    (await this.peer.getStats()).forEach((entry) => {
      stats.push(entry);
    });
    return [this.spec.id, stats];
  }

  /** The socket is back, perhaps over another way: do not wait for what is broken to heal. */
  hurry(): void {
    if (this.state === "failed" || this.state === "shaky") {
      this.fail();
    } else if (this.offerId !== null) {
      // The offer went out again just now.
      this.wait(ANSWER_MS);
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

  private async offer(): Promise<void> {
    const offer = await this.peer.createOffer();
    if (this.closed) {
      return;
    }
    const sent = this.signalling.offer(this.fence, this.spec.id, offer.sdp ?? "");
    this.offerId = sent.id;
    this.wait(ANSWER_MS);
    // Set after the offer is on its way, so that no candidate can overtake it.
    this.peer.onicecandidate = (event) =>
      this.signalling.candidate(this.fence, this.spec.id, event.candidate);
    await this.peer.setLocalDescription(offer);
    await this.take(await sent.answer);
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
    this.offerId = null;
    if (answer.type !== "answer") {
      this.fail();
      return;
    }
    await this.peer.setRemoteDescription({ type: "answer", sdp: answer.sdp });
    this.answered = true;
    for (const candidate of this.early) {
      void this.peer.addIceCandidate(candidate).catch(() => undefined);
    }
    this.early = [];
    if (this.state !== "connected") {
      this.wait(CONNECT_MS);
    }
  }

  private stateChanged(): void {
    const state = this.peer.connectionState;
    if (state === "connected") {
      clearTimeout(this.patience);
      this.become("connected");
    } else if (state === "disconnected") {
      this.wait(DISCONNECTED_MS);
      this.become("shaky");
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
    this.become("failed");
  }

  private become(state: LinkState): void {
    if (!this.closed) {
      this.state = state;
      this.onState();
    }
  }
}
