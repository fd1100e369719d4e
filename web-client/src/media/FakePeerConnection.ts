/** As much of RTCPeerConnection as the order of offers and answers needs; real browsers run in acceptance/. */
export class FakePeerConnection {
  static all: FakePeerConnection[] = [];
  readonly transceivers: {
    kind: string;
    direction: string;
    track: unknown;
    sent: unknown[];
    encoding: RTCRtpEncodingParameters;
  }[] = [];
  readonly candidates: unknown[] = [];
  connectionState = "new";
  answer: string | null = null;
  closed = false;
  onconnectionstatechange: (() => void) | null = null;
  onicecandidate: ((event: { candidate: unknown }) => void) | null = null;

  constructor(readonly configuration: RTCConfiguration = {}) {
    FakePeerConnection.all.push(this);
  }

  static get last(): FakePeerConnection {
    const peer = FakePeerConnection.all.at(-1);
    if (peer === undefined) {
      throw new Error("no peer connection was made");
    }
    return peer;
  }

  addTransceiver(kind: string, { direction, sendEncodings }: RTCRtpTransceiverInit) {
    const line = {
      kind,
      direction: direction ?? "",
      track: { kind },
      sent: [] as unknown[],
      encoding: { active: true, ...sendEncodings?.[0] },
    };
    this.transceivers.push(line);
    return {
      setCodecPreferences: () => undefined,
      sender: {
        replaceTrack: async (track: unknown) => void line.sent.push(track),
        getParameters: () => ({ encodings: [{ ...line.encoding }] }),
        setParameters: async ({ encodings }: { encodings: RTCRtpEncodingParameters[] }) => {
          line.encoding = encodings[0] as typeof line.encoding;
          line.sent.push(`as ${JSON.stringify(encodings[0])}`);
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
