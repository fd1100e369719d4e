/** As much of RTCPeerConnection as the order of offers and answers needs; real browsers run in acceptance/. */
export class FakePeerConnection {
  static all: FakePeerConnection[] = [];
  readonly transceivers: {
    kind: string;
    direction: string;
    track: unknown;
    sent: unknown[];
    active: boolean;
  }[] = [];
  readonly candidates: unknown[] = [];
  connectionState = "new";
  answer: string | null = null;
  closed = false;
  onconnectionstatechange: (() => void) | null = null;
  onicecandidate: ((event: { candidate: unknown }) => void) | null = null;

  constructor() {
    FakePeerConnection.all.push(this);
  }

  static get last(): FakePeerConnection {
    const peer = FakePeerConnection.all.at(-1);
    if (peer === undefined) {
      throw new Error("no peer connection was made");
    }
    return peer;
  }

  addTransceiver(kind: string, { direction }: { direction: string }) {
    const line = { kind, direction, track: { kind }, sent: [] as unknown[], active: true };
    this.transceivers.push(line);
    return {
      setCodecPreferences: () => undefined,
      sender: {
        replaceTrack: async (track: unknown) => void line.sent.push(track),
        getParameters: () => ({ encodings: [{ active: line.active }] }),
        setParameters: async ({ encodings }: { encodings: { active: boolean }[] }) => {
          line.active = encodings.every((encoding) => encoding.active);
        },
      },
      receiver: { track: line.track },
    };
  }

  async createOffer() {
    return { type: "offer", sdp: `offer ${this.transceivers.length}` };
  }

  async setLocalDescription() {
    this.onicecandidate?.({ candidate: null });
  }

  async setRemoteDescription({ sdp }: { sdp: string }) {
    this.answer = sdp;
  }

  async addIceCandidate(candidate: unknown) {
    this.candidates.push(candidate);
  }

  becomes(state: string): void {
    this.connectionState = state;
    this.onconnectionstatechange?.();
  }

  close(): void {
    this.closed = true;
  }
}
